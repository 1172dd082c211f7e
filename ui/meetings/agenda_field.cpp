// SPDX-License-Identifier: MIT
#include "ui/meetings/agenda_field.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/meetings.h"
#include "analysis/group_agenda.h"
#include "ui/app/plan_session.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/plan_of_meetings.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

bool isAhead(const Meeting& meeting)
{
    return meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed;
}

QString factsOf(const AgendaItem& item)
{
    QStringList facts;
    if (item.wanted) {
        facts << words(*item.wanted);
    }
    if (item.minutes) {
        facts << AgendaField::tr("%1 min").arg(*item.minutes);
    }
    if (!item.fromWhom.empty()) {
        facts << AgendaField::tr("from %1").arg(qt(item.fromWhom));
    }
    return facts.join(QStringLiteral(" · "));
}

QString partWords(GroupPartKind kind, int number)
{
    switch (kind) {
    case GroupPartKind::CheckIn:
        return AgendaField::tr("Check-in");
    case GroupPartKind::Case:
        return AgendaField::tr("Case %1").arg(number);
    case GroupPartKind::Learning:
        return AgendaField::tr("What we learn from this");
    case GroupPartKind::Logistics:
        return AgendaField::tr("Logistics: next date, roles");
    }
    return {};
}

} // namespace

AgendaField::AgendaField(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_list(new QVBoxLayout),
      m_carry(new Banner(Banner::Kind::Information)),
      m_shares(new Caption),
      m_generate(named(
          new QPushButton(tr("Make an Agenda for the Group")),
          "agendaGenerate",
          tr("Make an agenda for the group"))),
      m_text(named(new LineEdit, "agendaText", tr("A question or a topic"))),
      m_wanted(named(new ComboBox, "agendaWanted", tr("What help is wanted")))
{
    setObjectName("agenda");
    m_list->setSpacing(6);
    m_text->setPlaceholderText(tr("A question or a topic"));
    m_wanted->fill<HelpWanted>(tr("What would help?"));
    m_carry->setObjectName("agendaCarry");
    auto* take = m_carry->addButton(tr("Take Along"));
    named(take, "agendaTake", tr("Take along what stayed open"));
    auto* addButton = named(new QPushButton(tr("Add")), "agendaAdd", tr("Add to the agenda"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_wanted);
    row->addWidget(addButton);
    row->addStretch(1);
    m_generate->setFlat(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_carry);
    column->addLayout(m_list);
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(m_generate, 0, Qt::AlignLeading);
    column->addWidget(m_shares);
    connect(take, &QPushButton::clicked, this, &AgendaField::takeAlong);
    connect(addButton, &QPushButton::clicked, this, &AgendaField::addLine);
    connect(m_text, &QLineEdit::returnPressed, this, &AgendaField::addLine);
    connect(m_generate, &QPushButton::clicked, this, &AgendaField::makeGroupAgenda);
}

void AgendaField::showMeeting(const Meeting& meeting)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const QString focused = hadFocus ? QApplication::focusWidget()->objectName() : QString();
    m_meeting = meeting.id;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Plan plan = planOfMeetings(m_session.plan());
    int number = 0;
    for (const auto& open : itemsOf(plan, meeting.id)) {
        if (const auto item = m_session.plan().find(open.item)) {
            m_list->addWidget(row(open, *item, ++number));
        }
    }
    m_open.clear();
    if (isAhead(meeting)) {
        for (const auto& person : invitedTo(m_session.plan(), meeting.id)) {
            for (const auto& open : openItemsWith(plan, person)) {
                if (open.meeting != meeting.id
                    && std::ranges::find(m_open, open.item) == m_open.end()) {
                    m_open.push_back(open.item);
                }
            }
        }
    }
    tellCarry();
    tellShares(meeting);
    m_generate->setVisible(meeting.group && isAhead(meeting) && number == 0);
    putInReadingOrder(this);
    if (!focused.isEmpty()) {
        if (auto* same = findChild<QWidget*>(focused); same != nullptr && same->isVisibleTo(this)) {
            same->setFocus(Qt::OtherFocusReason);
        } else {
            focusAdd();
        }
    }
}

void AgendaField::focusAdd()
{
    m_text->setFocus(Qt::TabFocusReason);
}

void AgendaField::addLine()
{
    actions::NewAgendaItem item;
    item.text = utf8(m_text->text().trimmed());
    item.wanted = m_wanted->chosen<HelpWanted>();
    if (item.text.empty()) {
        focusAdd();
        return;
    }
    m_text->setKnownText({});
    m_wanted->setCurrentIndex(0);
    m_session.run([&](Store& store) { actions::addAgendaItem(store, m_meeting, item); });
    focusAdd();
}

QWidget* AgendaField::row(const OpenItem& open, const AgendaItem& item, int number)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const bool isDone = item.state == AgendaState::Discussed || item.state == AgendaState::Dropped;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new TextLabel(qt(item.text), TextRole::Body, isDone ? Role::Text2 : Role::Text));
    const QString facts = factsOf(item);
    if (!facts.isEmpty()) {
        words->addWidget(new Caption(facts));
    }
    if (!isDone && !open.isStillWanted) {
        auto* ask = new TextLabel(
            tr("Carried %1 times. Still wanted?").arg(open.timesCarried),
            TextRole::Caption,
            Role::Care);
        ask->setObjectName(QStringLiteral("agendaStillWanted%1").arg(number));
        words->addWidget(ask);
    } else if (!isDone && open.timesCarried > 0) {
        words->addWidget(new Caption(
            open.timesCarried == 1 ? tr("Carried once")
                                   : tr("Carried %1 times").arg(open.timesCarried)));
    }
    row->addLayout(words, 1);
    row->addWidget(stateButton(item, number), 0, Qt::AlignTop);
    return holder;
}

QPushButton* AgendaField::stateButton(const AgendaItem& item, int number)
{
    auto* button = new WordedMenuButton(ui::words(item.state));
    named(button, "agendaState", tr("%1: %2").arg(qt(item.text), ui::words(item.state)));
    button->setObjectName(QStringLiteral("agendaState%1").arg(number));
    for (const auto state : everyWord<AgendaState>()) {
        QAction* action = button->choices()->addAction(ui::words(state));
        action->setCheckable(true);
        action->setChecked(state == item.state);
        connect(
            action, &QAction::triggered, this, [this, id = item.id, state] { settle(id, state); });
    }
    return button;
}

void AgendaField::settle(const Id<AgendaItem>& item, AgendaState state)
{
    m_session.run([&](Store& store) { actions::settleAgendaItem(store, item, state); });
}

void AgendaField::tellCarry()
{
    const int count = static_cast<int>(m_open.size());
    m_carry->setVisible(count > 0);
    m_carry->setText(
        count == 1 ? tr("One question stayed open before.")
                   : tr("%1 questions stayed open before.").arg(count));
}

void AgendaField::takeAlong()
{
    m_session.run(
        [&](Store& store) { actions::carryAgenda(store, m_meeting, m_open); }, tr("Taken along"));
    focusAdd();
}

/// How the time could be shared out; only while the meeting is ahead.
void AgendaField::tellShares(const Meeting& meeting)
{
    m_shares->setVisible(isAhead(meeting) && meeting.minutes.has_value());
    if (!meeting.minutes) {
        return;
    }
    if (meeting.group) {
        m_shares->hide(); // The group's own agenda says it.
        return;
    }
    const auto shares = sharesOf(*meeting.minutes);
    m_shares->setText(
        tr("One way to share %1 minutes: check-in %2, since last time %3, your topics %4, what you "
           "bring %5, close %6.")
            .arg(*meeting.minutes)
            .arg(shares.checkIn)
            .arg(shares.sinceLastTime)
            .arg(shares.topics)
            .arg(shares.whatIBring)
            .arg(shares.close));
}

void AgendaField::makeGroupAgenda()
{
    const auto meeting = m_session.plan().find(m_meeting);
    if (!meeting || !meeting->group) {
        return;
    }
    const Plan plan = planOfMeetings(m_session.plan());
    constexpr int usualMinutes = 90;
    const int minutes = meeting->minutes.value_or(usualMinutes);
    const auto seats = seatsOf(plan, *meeting->group);
    const int wanted = meeting->contractedSize.value_or(static_cast<int>(seats.size()));
    const int cases = std::clamp(wanted, 1, std::max(1, mostCases(minutes)));
    const auto roles
        = rolesAt(seats, meetingsHeld(plan, *meeting->group, m_session.today()), cases);
    std::vector<actions::NewAgendaItem> items;
    int number = 0;
    for (const auto& part : groupAgenda(minutes, roles.presenters)) {
        number += part.kind == GroupPartKind::Case ? 1 : 0;
        items.push_back(
            {utf8(partWords(part.kind, number)),
             part.who ? utf8(nameOf(m_session.plan(), *part.who)) : std::string(),
             part.minutes,
             {}});
    }
    m_session.run(
        [&](Store& store) {
            store.act({Verb::Add, "agenda_item", {}}, [&](Writer&) {
                for (const auto& item : items) {
                    actions::addAgendaItem(store, m_meeting, item);
                }
            });
        },
        tr("Agenda made"));
    focusAdd();
}

} // namespace asterism::ui
