// SPDX-License-Identifier: MIT
#include "ui/people/person_tab.h"

#include "ui/people/field_edits.h"

namespace asterism::ui {

PersonTab::PersonTab(PlanSession& session, QWidget* parent)
    : ScrollPage(reading, parent), m_session(session)
{
}

void PersonTab::showPerson(const Person& person)
{
    const bool isOther = person.id != m_person;
    m_person = person.id;
    m_name = person.displayName;
    read(person, isOther);
}

bool PersonTab::change(const QString& field, const std::function<void(Person&)>& edit)
{
    return changeField<Person>(m_session, m_person, field, m_name, edit);
}

} // namespace asterism::ui
