// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "actions/ending.h"

#include <vector>

namespace asterism::ui {

/// What can be said, and a sentence about it.
struct WordedChoice {
    QString words;
    QString why;
};

WordedChoice words(actions::EndingReason reason);
WordedChoice words(actions::Afterwards after, const QString& name);
WordedChoice words(actions::HowSaid how);
WordedChoice words(actions::KeptData data, const QString& name);
QString words(actions::PromiseEnding ending);

/// "since January 2026 · met 5 times, last 5 weeks ago · agreed until August 31"
QString pastInWords(
    const Plan& plan,
    const Relationship& tie,
    const std::optional<Agreement>& agreement,
    Day today);

/// "by June 19", "by May", "when it suits"
QString dueInWords(const PartialDate& due, Day today);

/// Somebody to choose from.
struct NamedPerson {
    Id<Person> id;
    QString name;
};

/// Those with a tie that is alive, apart from one person; by name.
std::vector<NamedPerson> peopleBeside(const Plan& plan, const Id<Person>& person);

} // namespace asterism::ui
