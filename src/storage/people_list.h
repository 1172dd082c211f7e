// SPDX-License-Identifier: MIT
#pragma once

#include "domain/giving.h"
#include "storage/reader.h"

#include <optional>
#include <string>
#include <vector>

// Everybody at a glance, in a handful of queries however many people there are.

namespace asterism {

/// One person of the list.
struct PersonRow {
    Id<Person> id;
    std::string name;
    Resting resting = Resting::Active;
    bool sensitive = false;
    /// Of the ties that are not over, each once, the most telling first: active before under way
    /// before resting, then the closest. Of the ties that are over when there is no other.
    std::vector<RelationshipKind> kinds;
    std::optional<Phase> phase;   ///< of the first of them
    std::optional<int> closeness; ///< the same
    bool isPlaced = false;        ///< a tie that is not over says how close we are
    int needsHeld = 0;            ///< by ties that are active
    PartialDate lastContact;
    std::vector<std::string> tags;
    std::string words; ///< folded: everything that the find field looks in
    std::string order; ///< folded name without titles: what the list is sorted by

    bool operator==(const PersonRow&) const = default;
};

/// Everybody, in the order of the list. The last contact is that of any tie, and of letters to
/// people with whom there is no tie yet; dates that lie wholly in the future do not count.
std::vector<PersonRow> personRows(const Reader& plan, Day asOf);

/// Whether everything typed is somewhere in it, each word as the beginning of a word. `folded` is
/// what foldFully() makes of what was typed.
bool hasWords(const PersonRow& row, const std::string& folded);

/// The name as it is sorted: folded, without "Dr", "Prof." and their like in front.
std::string orderOfName(const std::string& name);

/// Every tag in use, in order, with how many people have it.
struct TagCount {
    std::string name;
    int people = 0;

    bool operator==(const TagCount&) const = default;
};
std::vector<TagCount> tagCounts(const Reader& plan);

/// A meeting with a person, for the short list on their page.
struct MeetingLine {
    Id<Meeting> id;
    PartialDate on;
    std::string kind;
    std::string text; ///< what stays with me, or what it was for

    bool operator==(const MeetingLine&) const = default;
};

/// The last meetings that took place and that this person attended, newest first.
std::vector<MeetingLine> lastMeetingsWith(
    const Reader& plan, const Id<Person>& person, Day asOf, int most);

/// Promises between us that are neither done nor released, those with a date first.
std::vector<Commitment> openPromisesWith(const Reader& plan, const Id<Person>& person, int most);

} // namespace asterism
