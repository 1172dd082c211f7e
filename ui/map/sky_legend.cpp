// SPDX-License-Identifier: MIT
#include "ui/map/sky_legend.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/map/sky_words.h"
#include "ui/map/star_shapes.h"
#include "ui/widgets/heading.h"

#include <algorithm>

namespace asterism::ui {

namespace {

using Sign = LegendEntry::Sign;

struct Legend {
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

bool anyStar(const SkyPicture& picture, bool (*holds)(const Star&))
{
    return std::ranges::any_of(picture.stars, holds);
}

void addKinds(std::vector<LegendEntry>& entries, const SkyPicture& picture)
{
    for (const StarKind kind :
         {StarKind::Guide,
          StarKind::Supervisor,
          StarKind::Peer,
          StarKind::Connector,
          StarKind::Learner,
          StarKind::Group}) {
        if (std::ranges::find(picture.stars, kind, &Star::kind) != picture.stars.end()) {
            entries.push_back({Sign::Star, kind, StarLine::Active, words(kind)});
        }
    }
}

void addPlaces(std::vector<LegendEntry>& entries, const SkyPicture& picture)
{
    const auto& places = picture.openPlaces;
    const auto onPurpose = [](const OpenPlace& place) { return place.onPurpose; };
    if (!std::ranges::all_of(places, onPurpose)) {
        entries.push_back({Sign::Place, {}, {}, Legend::tr("Open place")});
    }
    if (std::ranges::any_of(places, onPurpose)) {
        entries.push_back({Sign::LeftOpen, {}, {}, Legend::tr("Left open on purpose")});
    }
}

void addLines(std::vector<LegendEntry>& entries, const SkyPicture& picture)
{
    for (const StarLine line : {StarLine::Active, StarLine::UnderWay, StarLine::Resting}) {
        if (std::ranges::find(picture.stars, line, &Star::line) != picture.stars.end()) {
            entries.push_back({Sign::Line, {}, line, words(line)});
        }
    }
    if (anyStar(picture, [](const Star& star) { return star.line == StarLine::None; })) {
        entries.push_back({Sign::Idea, {}, StarLine::None, words(StarLine::None)});
    }
}

void addMeasures(std::vector<LegendEntry>& entries, const SkyPicture& picture, SkyView view)
{
    if (anyStar(picture, [](const Star& star) { return star.giver != Giver::None; })) {
        entries.push_back(
            {Sign::Heads,
             {},
             {},
             view == SkyView::GiveAndTake ? Legend::tr("Who gives; bigger: more often")
                                          : Legend::tr("Who gives to whom")});
    }
    if (anyStar(picture, [](const Star& star) { return star.isOverloaded(); })) {
        entries.push_back({Sign::Overload, {}, {}, Legend::tr("Holds four needs or more")});
    }
    if (view == SkyView::TimeSince) {
        entries.push_back({Sign::Recency, {}, {}, Legend::tr("Thicker: met more recently")});
    } else if (view == SkyView::YearAgo) {
        entries.push_back({Sign::Ghost, {}, {}, Legend::tr("As it was a year ago")});
    }
}

QPen linePen(StarLine line, const QColor& color)
{
    QPen pen(color, 2, Qt::SolidLine, Qt::FlatCap);
    if (line == StarLine::UnderWay) {
        pen.setDashPattern({4, 3});
    } else if (line == StarLine::Resting) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.6});
    }
    return pen;
}

void paintHollow(QPainter& painter, QPointF at, bool onPurpose, const SkyColors& colors)
{
    QPen pen(onPurpose ? colors.text2 : colors.care, onPurpose ? 1.2 : 1.8);
    pen.setDashPattern(onPurpose ? QList<qreal>{1.2, 2.4} : QList<qreal>{1.6, 1.1});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawPath(starShape(StarKind::Guide, 9).translated(at));
}

void paintHeads(QPainter& painter, const QRectF& box, const SkyColors& colors)
{
    const double y = box.center().y();
    painter.setPen(QPen(colors.text2, 2));
    painter.drawLine(QPointF(box.left() + 7, y), QPointF(box.right() - 7, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.text2);
    for (const double side : {-1.0, 1.0}) {
        const double tip = side < 0 ? box.left() : box.right();
        painter.drawPolygon(QPolygonF{
            {tip, y}, {tip - side * 9, y - 4}, {tip - side * 7, y}, {tip - side * 9, y + 4}});
    }
}

/// A sign with its place in the legend.
class SignLabel : public QWidget {
public:
    explicit SignLabel(LegendEntry entry) : m_entry(std::move(entry)) { }

    QSize sizeHint() const override { return {32, std::max(24, fontMetrics().height())}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        SkyColors colors = skyColors();
        colors.ground = color(Role::Surface);
        paintSign(painter, m_entry, QRectF(rect()).adjusted(2, 0, -2, 0), colors);
    }

private:
    LegendEntry m_entry;
};

} // namespace

std::vector<LegendEntry> legendOf(const SkyPicture& picture, SkyView view)
{
    std::vector<LegendEntry> entries{{Sign::You, {}, {}, Legend::tr("You")}};
    addKinds(entries, picture);
    addPlaces(entries, picture);
    addLines(entries, picture);
    addMeasures(entries, picture, view);
    return entries;
}

void paintSign(
    QPainter& painter, const LegendEntry& entry, const QRectF& box, const SkyColors& colors)
{
    const QPointF at = box.center();
    painter.setBrush(Qt::NoBrush);
    switch (entry.sign) {
    case Sign::You:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.care);
        painter.drawPath(sunShape(10).translated(at));
        break;
    case Sign::Star:
        painter.setPen(colors.shapeEdge.isValid() ? QPen(colors.shapeEdge, 1.4) : QPen(Qt::NoPen));
        painter.setBrush(colors.of(entry.kind));
        painter.drawPath(starShape(entry.kind, 9).translated(at));
        break;
    case Sign::Idea:
        painter.setPen(QPen(colors.text2, 1.5));
        painter.setBrush(mixed(colors.ground, colors.text2, 0.22));
        painter.drawPath(starShape(StarKind::Guide, 8).translated(at));
        break;
    case Sign::Place:
        paintHollow(painter, at, false, colors);
        break;
    case Sign::LeftOpen:
        paintHollow(painter, at, true, colors);
        break;
    case Sign::Line:
        painter.setPen(linePen(entry.line, colors.text2));
        painter.drawLine(QPointF(box.left() + 1, at.y()), QPointF(box.right() - 1, at.y()));
        break;
    case Sign::Overload:
        painter.setPen(QPen(colors.text2, 1.4));
        painter.drawEllipse(at, 10, 10);
        painter.setBrush(colors.text2);
        painter.drawEllipse(at, 5.5, 5.5);
        break;
    case Sign::Recency:
        painter.setPen(QPen(colors.text2, 4));
        painter.drawEllipse(at, 8, 8);
        break;
    case Sign::Heads:
        paintHeads(painter, box, colors);
        break;
    case Sign::Ghost:
        painter.setPen(QPen(colors.text2, 1.2, Qt::DotLine));
        painter.drawPath(starShape(StarKind::Guide, 9).translated(at));
        break;
    }
}

SkyLegend::SkyLegend(QWidget* parent) : QWidget(parent), m_rows(new QFormLayout(this))
{
    setObjectName(QStringLiteral("skyLegend"));
    setAccessibleName(tr("Legend"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(1);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignVCenter);
}

void SkyLegend::setPicture(const SkyPicture& picture, SkyView view)
{
    std::vector<LegendEntry> entries = legendOf(picture, view);
    if (entries != m_entries) {
        m_entries = std::move(entries);
        fill();
    }
}

void SkyLegend::fill()
{
    while (m_rows->rowCount() > 0) {
        m_rows->removeRow(0);
    }
    for (const LegendEntry& entry : m_entries) {
        m_rows->addRow(new SignLabel(entry), new TextLabel(entry.text, TextRole::Body));
    }
}

} // namespace asterism::ui
