// SPDX-License-Identifier: MIT
#include "ui/today/ask_card.h"

#include <QLocale>

#include "ui/meetings/meeting_moves.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

AskCard::AskCard(PlanSession& session)
    : TodayCard("askCard", tr("How did it go?")), m_session(session)
{
}

void AskCard::fill(const std::vector<ComingMeeting>& asking)
{
    clear();
    int number = 0;
    for (const auto& asked : asking) {
        addRow(row(asked, ++number));
    }
    finish();
}

QWidget* AskCard::row(const ComingMeeting& asked, int number)
{
    const Meeting& meeting = asked.meeting;
    const QString id = qt(meeting.id.text);
    const QString who = whoWords(m_session.plan(), meeting);
    auto* holder = new QWidget;
    auto* lines = new QVBoxLayout(holder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    auto* open = linkButton(who, [this, id] {
        m_session.goTo({QStringLiteral("meetings"), QStringLiteral("meeting"), id});
    });
    open->setObjectName(QStringLiteral("askOpen%1").arg(number));
    lines->addWidget(open);
    auto* when = new TextLabel(
        QStringLiteral("%1 · %2").arg(
            kindWords(meeting.kind), whenWords(meeting, m_session.today())),
        TextRole::Body,
        Role::Text2);
    when->setToolTip(exactDate(meeting.startsOn));
    lines->addWidget(when);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* log = new QPushButton(tr("Say How"));
    named(log, "ask", tr("Say how it went with %1").arg(who));
    log->setObjectName(QStringLiteral("askLog%1").arg(number));
    connect(log, &QPushButton::clicked, this, [this, id] {
        m_session.goTo({QStringLiteral("log"), QStringLiteral("meeting"), id});
    });
    buttons->addWidget(log);
    QList<MenuChoice> choices;
    for (const MeetingState to : statesAfter(meeting.state)) {
        if (to == MeetingState::Cancelled || to == MeetingState::MissedByMe
            || to == MeetingState::MissedByThem) {
            choices.append({moveWords(to), [this, meeting = meeting.id, to] {
                                moveTo(m_session, meeting, to);
                            }});
        }
    }
    auto* not_ = menuButton(tr("It Did Not Happen"), choices);
    not_->setAccessibleName(tr("It did not happen: %1").arg(who));
    not_->setObjectName(QStringLiteral("askNot%1").arg(number));
    buttons->addWidget(not_);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    return holder;
}

} // namespace asterism::ui
