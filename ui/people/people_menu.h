// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "domain/person.h"

#include <functional>
#include <vector>

class QMenu;

namespace asterism::ui {

class PlanSession;

/// "Ann", or "3 people".
QString whoWords(const PlanSession& session, const std::vector<Id<Person>>& people);

/// Removes people at once; the toast takes it back.
void removePeople(PlanSession& session, const std::vector<Id<Person>>& people);

/// The four states, as entries that put all these people into one.
void addStates(PlanSession& session, QMenu& menu, const std::vector<Id<Person>>& people);

/// What can be done with one person or with several.
struct PeopleMenu {
    PlanSession& session;
    std::function<void()> rename; ///< one person only
    std::function<void()> newTag;

    void fill(QMenu& menu, const std::vector<Id<Person>>& people) const;

private:
    void addTags(QMenu& menu, const std::vector<Id<Person>>& people) const;
    void addForOne(QMenu& menu, const Id<Person>& person) const;
};

} // namespace asterism::ui
