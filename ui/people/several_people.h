// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/person.h"

#include <vector>

class QMenu;

namespace asterism::ui {

class PlanSession;
class TagField;
class TextLabel;

/// Stands in the place of the detail while several people are chosen: what can be done with all of
/// them at once.
class SeveralPeople : public QWidget {
    Q_OBJECT

public:
    explicit SeveralPeople(PlanSession& session, QWidget* parent = nullptr);

    void showPeople(const std::vector<Id<Person>>& people);
    void focusTags();

private:
    void fillStates(QMenu* menu);
    QStringList commonTags() const;

    PlanSession& m_session;
    std::vector<Id<Person>> m_people;
    TextLabel* m_title;
    TagField* m_tags;
};

} // namespace asterism::ui
