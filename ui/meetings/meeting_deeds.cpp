// SPDX-License-Identifier: MIT
#include "ui/meetings/meeting_deeds.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>

#include "ui/app/plan_session.h"
#include "ui/letters/letter_place.h"
#include "ui/meetings/meeting_moves.h"
#include "ui/meetings/meeting_people.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr std::size_t mostButtons = 3;

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->setObjectName({}); // its name is for whoever takes its place
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

bool isPlanned(const Meeting& meeting)
{
    return meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed;
}

bool mayBecome(const Meeting& meeting, MeetingState to)
{
    const auto& states = statesAfter(meeting.state);
    return std::ranges::find(states, to) != states.end();
}

} // namespace

MeetingDeeds::MeetingDeeds(PlanSession& session, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    setObjectName("meetingDeeds");
    new FlowLayout(this, 8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MeetingDeeds::showMeeting(const Meeting& meeting)
{
    QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && isAncestorOf(focus);
    const QString focused = hadFocus ? focus->objectName() : QString();
    empty(layout());
    const auto deeds = deedsFor(meeting);
    // The last of them takes the meeting away; that is never a button.
    const std::size_t buttons = std::min(deeds.size() - 1, mostButtons);
    std::for_each(
        deeds.begin(),
        deeds.begin() + static_cast<std::ptrdiff_t>(buttons),
        [this](const Deed& deed) { addButton(deed); });
    addMenu(deeds, buttons);
    if (hadFocus) {
        auto* same = findChild<QWidget*>(focused);
        same != nullptr && !same->isHidden() ? same->setFocus() : focusFirst();
    }
}

void MeetingDeeds::focusFirst()
{
    for (QWidget* field : fieldsInReadingOrder(this)) {
        if (field->isVisibleTo(this)) {
            field->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

std::vector<MeetingDeeds::Deed> MeetingDeeds::deedsFor(const Meeting& meeting)
{
    auto deeds = isPlanned(meeting) ? deedsWhilePlanned(meeting) : deedsAfterwards(meeting);
    for (const MeetingState to : statesAfter(meeting.state)) {
        Deed deed = deedOf(meeting.id, to);
        if (std::ranges::find(deeds, deed.name, &Deed::name) == deeds.end()) {
            deeds.push_back(std::move(deed));
        }
    }
    if (isPlanned(meeting)) {
        if (!invitedTo(m_session.plan(), meeting.id).empty()) {
            deeds.push_back(writing(tr("Send an Agenda…"), "meetingAgenda", meeting, "agenda"));
            deeds.push_back(
                writing(tr("Ask for Another Date…"), "meetingAskDate", meeting, "reschedule"));
        }
        deeds.push_back({tr("For My Calendar…"), "meetingIcs", [this, id = qt(meeting.id.text)] {
                             emit calendarWanted(id);
                         }});
    }
    if (!meeting.hoursCategory.empty()) {
        deeds.push_back(hoursOf(meeting));
    }
    deeds.push_back({tr("Remove This Meeting"), "meetingRemove", [this, id = meeting.id] {
                         removeMeeting(m_session, id);
                     }});
    return deeds;
}

/// Before the day one prepares; from then on one logs it.
std::vector<MeetingDeeds::Deed> MeetingDeeds::deedsWhilePlanned(const Meeting& meeting)
{
    const auto day = meeting.startsOn.earliest();
    const bool hasCome = day && *day <= m_session.today();
    std::vector<Deed> deeds{
        hasCome ? deedOf(meeting.id, MeetingState::Held) : preparing(meeting.id)};
    deeds.front().isMain = true;
    if (hasCome && *day == m_session.today()) {
        deeds.push_back(preparing(meeting.id));
    } else if (mayBecome(meeting, MeetingState::Confirmed)) {
        deeds.push_back(deedOf(meeting.id, MeetingState::Confirmed));
    }
    deeds.push_back(deedOf(meeting.id, MeetingState::Moved));
    if (!hasCome && deeds.size() < mostButtons) {
        deeds.push_back(deedOf(meeting.id, MeetingState::Held));
    }
    return deeds;
}

std::vector<MeetingDeeds::Deed> MeetingDeeds::deedsAfterwards(const Meeting& meeting)
{
    std::vector<Deed> deeds;
    if (tookPlace(meeting.state) && !cameTo(m_session.plan(), meeting.id).empty()) {
        deeds.push_back(writing(tr("Write a Thank-You"), "meetingThank", meeting, "thanks"));
    }
    return deeds;
}

MeetingDeeds::Deed MeetingDeeds::deedOf(const Id<Meeting>& meeting, MeetingState to)
{
    const auto word = wordOf(to);
    Deed deed{
        moveWords(to),
        "meetingTo_" + QByteArray(word.data(), static_cast<qsizetype>(word.size())),
        [this, meeting, to] { moveTo(m_session, meeting, to); }};
    if (to == MeetingState::Held) {
        deed.run = [this, id = qt(meeting.text)] {
            m_session.goTo({QStringLiteral("log"), QStringLiteral("meeting"), id});
        };
    } else if (to == MeetingState::Moved) {
        deed.run = [this] { emit moveWanted(); };
    }
    return deed;
}

MeetingDeeds::Deed MeetingDeeds::preparing(const Id<Meeting>& meeting)
{
    return {tr("Prepare"), "meetingPrepare", [this, id = qt(meeting.text)] {
                m_session.goTo({QStringLiteral("meetings"), QStringLiteral("prepare"), id});
            }};
}

/// A letter to the first of those who came or were to come, with what is known of the meeting.
MeetingDeeds::Deed MeetingDeeds::writing(
    const QString& text, const char* name, const Meeting& meeting, const char* kind)
{
    return {text, name, [this, id = meeting.id, kind = QLatin1String(kind)] {
                const auto& plan = m_session.plan();
                const auto came = cameTo(plan, id);
                const auto people = came.empty() ? invitedTo(plan, id) : came;
                if (!people.empty()) {
                    m_session.goTo(placeToWrite(plan, people.front(), kind, {.meeting = id}));
                }
            }};
}

/// The month of the meeting among the hours.
MeetingDeeds::Deed MeetingDeeds::hoursOf(const Meeting& meeting)
{
    const PartialDate month(meeting.startsOn.year, meeting.startsOn.month);
    return {tr("See Its Hours"), "meetingSeeHours", [this, id = qt(toText(month))] {
                m_session.goTo({QStringLiteral("hours"), QStringLiteral("month"), id});
            }};
}

void MeetingDeeds::addButton(const Deed& deed)
{
    auto* button = named(new QPushButton(deed.text), deed.name.constData(), deed.text);
    button->setProperty("primary", deed.isMain);
    connect(button, &QPushButton::clicked, this, deed.run);
    layout()->addWidget(button);
}

void MeetingDeeds::addMenu(const std::vector<Deed>& deeds, std::size_t from)
{
    if (from >= deeds.size()) {
        return;
    }
    auto* more = named(
        new WordedMenuButton(tr("More")), "meetingMore", tr("More to do with this meeting"));
    for (std::size_t at = from; at < deeds.size(); ++at) {
        QAction* action = more->choices()->addAction(deeds[at].text, this, deeds[at].run);
        action->setObjectName(QLatin1String(deeds[at].name));
    }
    layout()->addWidget(more);
}

} // namespace asterism::ui
