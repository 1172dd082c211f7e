// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reflect/reflect_path_page.h"

class QVBoxLayout;

namespace asterism::ui {

/// A7: who already holds some of what is needed.
class HoldersPage : public ReflectPathPage {
    Q_OBJECT

public:
    explicit HoldersPage(ReflectPath& path);

    void refresh() override;
    void addAnswers(Sheet& sheet) override;
    QWidget* firstField() override;
    bool takeEnter(QWidget* field) override;

private:
    std::vector<const actions::ReflectedNeed*> needsInOrder() const;
    std::vector<Id<Person>> peopleSeen() const;
    QWidget* makeNeed(int at, const actions::ReflectedNeed& need);
    QWidget* makeHolder(
        const QString& place, const Id<Need>& need, const actions::ReflectedHolder& holder);
    LineEdit* makeNameField(int at, const Id<Need>& need);
    QWidget* makeSuggestions(int at, const actions::ReflectedNeed& need);
    void showPeople();
    QString note(const Id<Person>& person) const;
    void addByName(int at, const Id<Need>& need, const QString& name);
    void add(int at, const Id<Need>& need, const Id<Person>& person);
    void setLevel(const Id<Need>& need, const Id<Person>& person, int level);

    QVBoxLayout* m_needs;
    QVBoxLayout* m_people;
};

} // namespace asterism::ui
