// SPDX-License-Identifier: MIT
#include "ui/today/coming_cards.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include "ui/app/page_host.h"
#include "ui/meetings/meeting_people.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const auto& name : names) {
        list.append(qt(name));
    }
    return QLocale().createSeparatedList(list);
}

/// "tomorrow, 5:00 PM", in the time of this computer.
QString when(const Meeting& meeting, Day today)
{
    const QString day = relative(meeting.startsOn, today);
    if (!meeting.startsAt) {
        return day;
    }
    const QTime time = QDateTime::fromMSecsSinceEpoch(*meeting.startsAt).time();
    return ComingCard::tr("%1, %2").arg(day, QLocale().toString(time, QLocale::ShortFormat));
}

} // namespace

ContinueCard::ContinueCard(PlanSession& session)
    : TodayCard("continueCard", tr("Continue")), m_session(session)
{
}

void ContinueCard::fill(
    const std::vector<Unfinished>& unfinished,
    const std::vector<WaitingLetter>& letters,
    const std::vector<LogDraft>& meetings)
{
    clear();
    m_rows = 0;
    for (const Unfinished& path : unfinished) {
        addUnfinished(
            tr("%1, page %2 of %3").arg(path.title).arg(path.step).arg(path.steps),
            tr("Continue %1, page %2").arg(path.title).arg(path.step),
            placeOf(path));
    }
    for (const WaitingLetter& letter : letters) {
        // One pass: a name may hold "%1" itself.
        const auto named
            = [&](QString words) { return words.replace(QLatin1String("%1"), letter.name); };
        addUnfinished(
            named(tr("Letter to %1 (begun)")),
            named(tr("Continue the letter to %1")),
            letter.place);
    }
    for (const LogDraft& meeting : meetings) {
        const QString who = namesOf(m_session.plan(), meeting.sitting.people);
        const Place place{QStringLiteral("log"), QStringLiteral("draft"), qt(meeting.id)};
        addUnfinished(
            who.isEmpty() ? tr("A meeting (begun)") : tr("Meeting with %1 (begun)").arg(who),
            who.isEmpty() ? tr("Continue with the meeting")
                          : tr("Continue with the meeting with %1").arg(who),
            place);
    }
    finish();
}

void ContinueCard::addUnfinished(const QString& words, const QString& name, const Place& place)
{
    auto* const row = new QWidget;
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new TextLabel(words), 1);
    auto* const button = named(new QPushButton(tr("Continue")), "continue", name);
    button->setObjectName(QStringLiteral("continue%1").arg(++m_rows));
    connect(button, &QPushButton::clicked, this, [this, place] { m_session.goTo(place); });
    line->addWidget(button);
    addRow(row);
}

ComingCard::ComingCard(PlanSession& session)
    : TodayCard("comingCard", tr("Coming up")), m_session(session)
{
}

void ComingCard::fill(const std::vector<ComingMeeting>& coming)
{
    clear();
    int number = 0;
    for (const ComingMeeting& each : coming) {
        auto* const row = new QWidget;
        auto* const whole = new QHBoxLayout(row);
        whole->setContentsMargins(0, 0, 0, 0);
        auto* const lines = new QVBoxLayout;
        lines->setSpacing(0);
        whole->addLayout(lines, 1);
        const QString who = each.names.empty() ? qt(each.meeting.kind) : joined(each.names);
        if (each.people.empty()) {
            lines->addWidget(new TextLabel(who, TextRole::Strong));
        } else {
            QPushButton* const open = linkButton(who, [this, id = qt(each.people.front().text)] {
                m_session.goTo({QStringLiteral("people"), QStringLiteral("person"), id});
            });
            open->setObjectName(QStringLiteral("comingOpen%1").arg(++number));
            lines->addWidget(open);
        }
        auto* const time
            = new TextLabel(when(each.meeting, m_session.today()), TextRole::Body, Role::Text2);
        time->setToolTip(exactDate(each.meeting.startsOn));
        lines->addWidget(time);
        if (!each.meeting.purpose.empty()) {
            lines->addWidget(new TextLabel(qt(each.meeting.purpose), TextRole::Body, Role::Text2));
        }
        if (!each.people.empty()) {
            auto* const prepare = new QPushButton(tr("Prepare"));
            named(prepare, "comingPrepare", tr("Prepare for %1").arg(who));
            prepare->setObjectName(QStringLiteral("comingPrepare%1").arg(number));
            connect(prepare, &QPushButton::clicked, this, [this, id = qt(each.meeting.id.text)] {
                m_session.goTo({QStringLiteral("meetings"), QStringLiteral("prepare"), id});
            });
            whole->addWidget(prepare, 0, Qt::AlignTop);
        }
        addRow(row);
    }
    finish();
}

} // namespace asterism::ui
