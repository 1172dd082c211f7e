// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/people/person_tab.h"

namespace asterism::ui {

class TagField;

/// What a person does, where, and since when they know how.
class WorkTab : public PersonTab {
    Q_OBJECT

public:
    explicit WorkTab(PlanSession& session, QWidget* parent = nullptr);

    void keep() override { m_form.keep(); }

protected:
    void read(const Person& person, bool isOther) override;

private:
    void addCredentials();

    FieldRows* m_rows;
    RecordForm<Person> m_form;
    TagField* m_credentials;
};

} // namespace asterism::ui
