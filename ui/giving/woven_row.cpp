// SPDX-License-Identifier: MIT
#include "ui/giving/woven_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "domain/rows_by_id.h"
#include "letters/letter_kinds.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon_label.h"

namespace asterism::ui {
namespace {

constexpr int whenWidth = 112;
constexpr int picture = 16;
constexpr double corner = 6;

struct Line {
    QString icon;
    QString what;
    QString how;
};

QString firstLine(const std::string& text)
{
    constexpr qsizetype longest = 120;
    const QString line = qt(text).section(QLatin1Char('\n'), 0, 0).simplified();
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

class Describer {
public:
    explicit Describer(const Plan& plan) : m_plan(plan) { }

    Line operator()(const Id<Meeting>& id) const
    {
        const auto& meeting = *RowsById(m_plan.of<Meeting>()).find(id);
        const QString stays = firstLine(meeting.what.empty() ? meeting.purpose : meeting.what);
        const QString how = tookPlace(meeting.state)
            ? WovenRow::tr("met · %1").arg(qt(meeting.kind))
            : WovenRow::tr("planned · %1").arg(qt(meeting.kind));
        return {QStringLiteral("meetings"), stays.isEmpty() ? qt(meeting.kind) : stays, how};
    }

    Line operator()(const Id<Exchange>& id) const
    {
        const auto& exchange = *RowsById(m_plan.of<Exchange>()).find(id);
        QStringList how{words(exchange.direction)};
        if (exchange.kind) {
            how << words(*exchange.kind);
        }
        if (!exchange.thankedOn.isEmpty()) {
            how << WovenRow::tr("thanked");
        }
        return {QStringLiteral("give"), firstLine(exchange.text), how.join(QStringLiteral(" · "))};
    }

    Line operator()(const Id<Commitment>& id) const
    {
        const auto& promise = *RowsById(m_plan.of<Commitment>()).find(id);
        const bool isKept = !promise.doneOn.isEmpty();
        const QString how = promise.owner == Owner::Them
            ? (isKept ? WovenRow::tr("they kept a promise")
                      : WovenRow::tr("a promise of theirs was let go"))
            : promise.owner == Owner::Me
            ? (isKept ? WovenRow::tr("I kept a promise")
                      : WovenRow::tr("a promise of mine was let go"))
            : (isKept ? WovenRow::tr("we kept a promise")
                      : WovenRow::tr("a promise of ours was let go"));
        return {QStringLiteral("promise"), firstLine(promise.text), how};
    }

    Line operator()(const Id<Message>& id) const
    {
        const auto& message = *RowsById(m_plan.of<Message>()).find(id);
        const bool isOut = message.direction == MessageDirection::Out;
        const LetterKind* kind = letterKind(message.letterTemplate);
        QString what = firstLine(message.subject);
        if (what.isEmpty()) {
            what = kind != nullptr ? qt(kind->title) : words(message.kind);
        }
        return {
            isOut ? QStringLiteral("mail") : QStringLiteral("reply"),
            what,
            isOut ? WovenRow::tr("I wrote") : WovenRow::tr("they answered")};
    }

    Line operator()(const Id<Agreement>& id) const
    {
        const auto& agreement = *RowsById(m_plan.of<Agreement>()).find(id);
        const QString purpose = firstLine(agreement.purpose);
        const QString how = agreement.version > 1 ? WovenRow::tr("we changed what we agreed on")
                                                  : WovenRow::tr("we agreed");
        return {
            QStringLiteral("link"),
            purpose.isEmpty() ? WovenRow::tr("How we work together") : purpose,
            how};
    }

private:
    const Plan& m_plan;
};

class Finder {
public:
    explicit Finder(const Reader& plan) : m_plan(plan) { }

    std::optional<Place> operator()(const Id<Meeting>& id) const
    {
        return Place{QStringLiteral("meetings"), QStringLiteral("meeting"), qt(id.text)};
    }
    std::optional<Place> operator()(const Id<Commitment>& id) const
    {
        return Place{QStringLiteral("give"), QStringLiteral("commitment"), qt(id.text)};
    }
    std::optional<Place> operator()(const Id<Message>& id) const
    {
        return Place{QStringLiteral("letters"), QStringLiteral("message"), qt(id.text)};
    }
    std::optional<Place> operator()(const Id<Agreement>& id) const
    {
        const auto agreement = m_plan.find(id);
        const auto tie = agreement ? m_plan.find(agreement->relationship) : std::nullopt;
        return tie ? std::optional{Place{
                   QStringLiteral("people"), QStringLiteral("agreement"), qt(tie->person.text)}}
                   : std::nullopt;
    }
    std::optional<Place> operator()(const Id<Exchange>&) const { return std::nullopt; }

private:
    const Reader& m_plan;
};

} // namespace

std::optional<Place> placeOf(const WovenThing& what, const Reader& plan)
{
    return std::visit(Finder(plan), what);
}

WovenRow::WovenRow(PlanSession& session, const Plan& plan, const WovenEntry& entry)
{
    const Line line = std::visit(Describer(plan), entry.what);
    auto* date = new TextLabel(
        entry.on.isEmpty() ? tr("some time") : relative(entry.on, session.today()),
        TextRole::Body,
        Role::Text2);
    date->setToolTip(exactDate(entry.on));
    date->setFixedWidth(scaled(whenWidth));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(line.what));
    texts->addWidget(new Caption(line.how));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(12);
    row->addWidget(new IconLabel(line.icon, picture), 0, Qt::AlignTop);
    row->addWidget(date, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    for (QWidget* part : findChildren<QWidget*>()) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    setToolTip(date->toolTip());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("%1, %2, %3. Open it").arg(date->text(), line.how, line.what));
}

void WovenRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void WovenRow::paintEvent(QPaintEvent*)
{
    if (underMouse() || isDown()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::PrimaryTint));
        painter.drawRoundedRect(rect(), corner, corner);
    }
}

} // namespace asterism::ui
