// SPDX-License-Identifier: MIT
#pragma once

#include "domain/giving.h"
#include "domain/meeting.h"
#include "storage/store.h"

#include <optional>
#include <string>
#include <vector>

// What is said of a meeting while it is being logged. It waits in a draft until it is kept.

namespace asterism::ui {

struct PromiseSaid {
    Owner owner = Owner::Me;
    std::string text;
    PartialDate due; ///< empty: when it suits

    bool operator==(const PromiseSaid&) const = default;
};

struct LogSitting {
    std::vector<Id<Person>> people;
    std::vector<std::string> newNames; ///< people who are not in the plan yet
    std::optional<Id<Group>> group;    ///< of the planned meeting
    PartialDate on;
    std::optional<int> minutes;
    int how = 0; ///< 1 to 5; 0 for not said
    std::string stays;
    std::vector<PromiseSaid> promises;
    bool wantsThanks = false;
    std::optional<Id<Meeting>> planned; ///< the one that was opened to be logged

    /// Whether anything was said that would be missed; what the plan offered is not.
    bool isWorthKeeping() const;
    bool operator==(const LogSitting&) const = default;
};

std::string toJson(const LogSitting& sitting);
/// Nothing when it is no sitting.
std::optional<LogSitting> logSittingFromJson(const std::string& json);

/// How a draft of a meeting is known.
constexpr auto logDraftPath = "log";

struct LogDraft {
    std::string id;
    LogSitting sitting;
    Instant updated = 0;
};

/// What was begun and not kept, the newest first. Drafts of people who have gone are left out.
std::vector<LogDraft> logDrafts(const Store& store);

/// With whom a log begins, and which meeting it is of. Without anything it is that of today when
/// there is one.
struct LogStart {
    std::optional<Id<Person>> person;
    std::optional<Id<Meeting>> meeting;
    std::string draft; ///< goes on with this one
};

/// What the plan knows beforehand: who was to come, when and how long.
LogSitting beginningOf(const Reader& plan, const LogStart& start, Day today);

/// The planned meeting that would be the one that was held: the one opened, as long as one of its
/// people came; else that of the day with all of them, when there is exactly one.
std::optional<Id<Meeting>> plannedMeetingOf(const Reader& plan, const LogSitting& sitting);

/// How long one usually talks with somebody: as the tie says, else as last time.
std::optional<int> usualMinutes(const Reader& plan, const Id<Person>& person);

} // namespace asterism::ui
