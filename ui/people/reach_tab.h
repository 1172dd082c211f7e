// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/people/person_tab.h"

class QCompleter;
class QTimer;

namespace asterism::ui {

class ContactRows;
class TextLabel;

/// How to reach a person, where they are and what time it is there, and whether they take on
/// anybody at the moment.
class ReachTab : public PersonTab {
    Q_OBJECT

public:
    explicit ReachTab(PlanSession& session, QWidget* parent = nullptr);

    void keep() override;

protected:
    void read(const Person& person, bool isOther) override;
    void showEvent(QShowEvent* event) override;

private:
    void addZone();
    void addTaking();
    bool keepZone(const QString& typed);
    void tellClock();

    ContactRows* m_ways;
    FieldRows* m_rows;
    RecordForm<Person> m_form;
    LineEdit* m_zone = nullptr;
    TextBinding* m_zoneText = nullptr;
    TextLabel* m_clock = nullptr;
    QTimer* m_minute;
};

} // namespace asterism::ui
