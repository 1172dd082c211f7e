// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/people/person_tab.h"

#include <vector>

class QPushButton;

namespace asterism::ui {

class Banner;
class RecentLines;
class RelationshipCard;
class TagField;

/// How we are tied, what I want to remember, tags, and what happened last.
class OverviewTab : public PersonTab {
    Q_OBJECT

public:
    explicit OverviewTab(PlanSession& session, QWidget* parent = nullptr);

    void keep() override;
    void focusTags();

protected:
    void read(const Person& person, bool isOther) override;

private:
    void readTies(const Person& person);
    void readHats(const Person& person, const std::vector<Relationship>& ties);
    void addTie();
    void addNoteAndTags();

    Banner* m_care;
    QVBoxLayout* m_ties;
    std::vector<RelationshipCard*> m_cards;
    QPushButton* m_addTie;
    FieldRows* m_rows;
    RecordForm<Person> m_form;
    TagField* m_tags;
    RecentLines* m_recent;
};

} // namespace asterism::ui
