// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/people/person_tab.h"

namespace asterism::ui {

class Chips;
class CustomFields;
class PersonPicker;

/// Who a person is to me: what they are good at and want, how we met, what other hats they wear.
class StoryTab : public PersonTab {
    Q_OBJECT

public:
    explicit StoryTab(PlanSession& session, QWidget* parent = nullptr);

    void keep() override;

protected:
    void read(const Person& person, bool isOther) override;

private:
    void addMeeting();
    void addHats();
    void takeHats();

    FieldRows* m_rows;
    RecordForm<Person> m_form;
    PersonPicker* m_introducer = nullptr;
    Chips* m_hats = nullptr;
    CustomFields* m_own;
};

} // namespace asterism::ui
