// SPDX-License-Identifier: MIT
#include "ui/meetings/attendance_field.h"

#include <QApplication>
#include <QVBoxLayout>

#include "actions/meetings.h"
#include "ui/app/plan_session.h"
#include "ui/log/who_field.h"
#include "ui/meetings/meeting_people.h"
#include "ui/text/text.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {

AttendanceField::AttendanceField(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_chips(named(new Chips, "meetingWho", tr("Who is there"))),
      m_more(new WhoField(session))
{
    m_more->setNames("meetingMore", tr("Somebody else"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_chips);
    column->addWidget(m_more);
    connect(m_chips, &Chips::chosenChanged, this, &AttendanceField::keepChips);
    connect(m_more, &WhoField::changed, this, &AttendanceField::addPeople);
}

void AttendanceField::showMeeting(const Meeting& meeting)
{
    const auto people = invitedTo(m_session.plan(), meeting.id);
    const auto came = cameTo(m_session.plan(), meeting.id);
    QWidget* focus = QApplication::focusWidget();
    const QString focused = m_chips->isAncestorOf(focus) ? focus->objectName() : QString();
    m_meeting = meeting.id;
    m_chips->clear();
    for (const auto& person : people) {
        const QString name = nameOf(m_session.plan(), person);
        const bool isThere = std::ranges::find(came, person) != came.end();
        auto* chip = m_chips->addChoice(name, qt(person.text), isThere);
        named(chip, utf8(QStringLiteral("came_") + qt(person.text)).c_str(), name);
    }
    m_chips->setVisible(!people.empty());
    putInReadingOrder(this);
    if (!focused.isEmpty()) {
        if (auto* same = m_chips->findChild<QWidget*>(focused)) {
            same->setFocus(Qt::OtherFocusReason);
        }
    }
}

void AttendanceField::keepChips()
{
    const auto chosen = m_chips->chosenKeys();
    std::vector<Id<Person>> came;
    std::vector<Id<Person>> away;
    for (const auto& person : invitedTo(m_session.plan(), m_meeting)) {
        (chosen.contains(qt(person.text)) ? came : away).push_back(person);
    }
    m_session.run([&](Store& store) { actions::setAttendance(store, m_meeting, came, away); });
}

void AttendanceField::addPeople()
{
    auto came = cameTo(m_session.plan(), m_meeting);
    const auto everybody = invitedTo(m_session.plan(), m_meeting);
    std::vector<Id<Person>> away;
    for (const auto& person : everybody) {
        if (std::ranges::find(came, person) == came.end()) {
            away.push_back(person);
        }
    }
    const auto added = m_more->people();
    const auto newNames = m_more->newNames();
    m_more->setPeople({});
    m_session.run([&](Store& store) {
        store.act(
            {Verb::Change, "meeting", utf8(namesOf(store.reader(), everybody))}, [&](Writer& plan) {
                came.insert(came.end(), added.begin(), added.end());
                for (const auto& name : newNames) {
                    Person person;
                    person.id = newId<Person>();
                    person.displayName = name;
                    plan.put(person);
                    came.push_back(person.id);
                }
                for (const auto& person : came) {
                    std::erase(away, person);
                }
                actions::setAttendance(store, m_meeting, came, away);
            });
    });
}

} // namespace asterism::ui
