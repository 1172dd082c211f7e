// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/person.h"
#include "ui/people/record_form.h"
#include "ui/widgets/scroll_page.h"

namespace asterism::ui {

class PlanSession;

/// One leaf of what is known about a person.
class PersonTab : public ScrollPage {
    Q_OBJECT

public:
    explicit PersonTab(PlanSession& session, QWidget* parent = nullptr);

    const Id<Person>& person() const { return m_person; }

    /// Shows what the plan says about them by now. What is being typed stays.
    void showPerson(const Person& person);

    /// Keeps what was typed and not yet left.
    virtual void keep() = 0;

protected:
    virtual void read(const Person& person, bool isOther) = 0;

    PlanSession& session() const { return m_session; }
    const std::string& name() const { return m_name; }

    /// Keeps one field of the person, as a step of its own.
    bool change(const QString& field, const std::function<void(Person&)>& edit);

    RecordForm<Person>::Keep keeper()
    {
        return [this](const QString& field, const auto& edit) { return change(field, edit); };
    }

private:
    PlanSession& m_session;
    Id<Person> m_person;
    std::string m_name;
};

} // namespace asterism::ui
