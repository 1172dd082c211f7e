// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/contact.h"
#include "analysis/follow_through.h"

#include <string>

// Promises as they are shown: how far each has come, in three groups, and when a kind word helps.

namespace asterism {

/// How far a promise has come, whatever its day says.
enum class PromiseProgress { Open, Doing, Waiting, Done, Released };
template <>
struct Vocabulary<PromiseProgress> {
    static constexpr auto words
        = asterism::words({"open", "doing", "waiting", "done", "released"});
};

PromiseProgress progressOf(const Commitment& promise, Day asOf);

enum class PromiseGroup { Soon, WhenItSuits, DoneThisMonth, Earlier };
template <>
struct Vocabulary<PromiseGroup> {
    static constexpr auto words
        = asterism::words({"soon", "when_it_suits", "done_this_month", "earlier"});
};

/// Soon: not settled, with a day or a month. WhenItSuits: not settled, with none. Earlier: done
/// before this month, or released.
PromiseGroup groupOf(const Commitment& promise, Day asOf);

struct ShownPromise {
    Id<Commitment> promise;
    PromiseGroup group = PromiseGroup::Soon;
    PromiseProgress progress = PromiseProgress::Open;
    PromiseState state = PromiseState::Open;
    std::optional<int> days;        ///< see daysLeft
    std::vector<Id<Person>> people; ///< with whom: of the tie, else of the meeting; none: myself
    PartialDate renegotiatedFrom;   ///< the day before this one was agreed on
    PartialDate remindedOn;

    bool operator==(const ShownPromise&) const = default;
};

/// Every promise by group; in a group by its day, done ones the last first. Reads Commitment,
/// Relationship, Meeting and Attendance.
std::vector<ShownPromise> shownPromises(const Plan& plan, Day asOf);

/// The promise of the same words, owner and tie that was released on the day on which this one was
/// made: its day is the one that was renegotiated. Null when there is none.
const Commitment* renegotiatedFrom(const Plan& plan, const Commitment& promise);

/// What a promise waits for after a reminder of that day. It is kept in waiting_for, as the plan
/// has no column of its own for it: "reminded 2026-06-15", with what it waited for after it.
std::string waitingSinceReminder(Day on, const std::string& waitingFor);

/// The day of the reminder, if there was one.
std::optional<Day> remindedOn(const Commitment& promise);

/// What it waits for apart from the reminder.
std::string waitingForBeside(const Commitment& promise);

/// A promise of mine that has been waiting for more than two weeks while nobody was in touch since
/// its day (R35): time for a few kind words with a new date.
struct SilentPromise {
    Id<Commitment> promise;
    Id<Person> person;
    int days = 0; ///< since its day

    bool operator==(const SilentPromise&) const = default;
};

/// The longest waiting first. A contact in any tie with the person counts. Nobody who rests, whose
/// tie is over or who is not to be written to is named. Reads Commitment, Relationship and Person.
std::vector<SilentPromise> silentPromises(
    const Plan& plan, const std::vector<ContactDates>& contacts, Day asOf);

/// Promises of theirs past their day of which I have not reminded them yet, under the same
/// conditions; one gentle reminder is enough. The longest waiting first.
std::vector<SilentPromise> promisesToRemindOf(const Plan& plan, Day asOf);

} // namespace asterism
