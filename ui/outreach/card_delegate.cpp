// SPDX-License-Identifier: MIT
#include "ui/outreach/card_delegate.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/outreach/outreach_rows.h"

#include <algorithm>
#include <array>

namespace asterism::ui {
namespace {

constexpr int edge = 9;
constexpr int gap = 8; ///< below each card
constexpr int between = 4;
constexpr double radius = 8.0;
constexpr int barWidth = 4;

/// The text in lines of that width, the last of which says that there is more.
QStringList inLines(const QString& text, const QFont& font, int width, int most)
{
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << QFontMetrics(font).elidedText(
                text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

struct Part {
    QFont font;
    Role ink;
    QStringList lines;

    int height() const { return static_cast<int>(lines.size()) * QFontMetrics(font).height(); }
};

std::array<Part, 3> partsOf(const OutreachRow& row, int width)
{
    const QFont strong = ui::font(TextRole::Strong);
    const QFont small = ui::font(TextRole::Caption);
    const auto lines = [&](const QString& text, const QFont& font, int most) {
        return text.isEmpty() ? QStringList() : inLines(text, font, width, most);
    };
    return {
        Part{strong, Role::Text, lines(row.name, strong, 2)},
        Part{small, Role::Text2, lines(row.needs, small, 3)},
        Part{small, row.isDue ? Role::Care : Role::Text2, lines(row.next, small, 4)}};
}

void paintSheet(QPainter& painter, const QRect& box, bool isChosen, bool isDue)
{
    const double half = borderWidth() / 2.0;
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(box).adjusted(half, half, -half, -half), radius, radius);
    painter.fillPath(sheet, color(isChosen ? Role::PrimaryTint : Role::Surface));
    if (isDue) {
        painter.save();
        painter.setClipPath(sheet);
        painter.fillRect(QRect(box.left(), box.top(), barWidth, box.height()), color(Role::Care));
        painter.restore();
    }
    painter.strokePath(
        sheet, QPen(color(isChosen ? Role::Primary : Role::Line), isChosen ? 2 : borderWidth()));
}

} // namespace

CardDelegate::CardDelegate(RowOf rowOf, QObject* parent)
    : QStyledItemDelegate(parent), m_rowOf(std::move(rowOf))
{
}

void CardDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const OutreachRow* row = m_rowOf(index);
    if (row == nullptr) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(0, 0, -1, -gap);
    const bool isChosen = (option.state & QStyle::State_Selected) != 0;
    paintSheet(*painter, box, isChosen, row->isDue);
    const int width = box.width() - 2 * edge;
    int y = box.top() + edge;
    for (const Part& part : partsOf(*row, width)) {
        const int height = QFontMetrics(part.font).height();
        painter->setFont(part.font);
        painter->setPen(color(part.ink));
        for (const QString& line : part.lines) {
            painter->drawText(
                QRect(box.left() + edge, y, width, height),
                Qt::AlignLeading | Qt::AlignVCenter,
                line);
            y += height;
        }
        y += part.lines.isEmpty() ? 0 : between;
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const OutreachRow* row = m_rowOf(index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (row == nullptr || view == nullptr) {
        return {};
    }
    const int width = view->viewport()->width();
    int height = 2 * edge - between;
    for (const Part& part : partsOf(*row, width - 1 - 2 * edge)) {
        height += part.lines.isEmpty() ? 0 : part.height() + between;
    }
    return {width, height + gap};
}

} // namespace asterism::ui
