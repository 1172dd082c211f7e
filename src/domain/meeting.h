// SPDX-License-Identifier: MIT
#pragma once

#include "domain/reaching_out.h"

namespace asterism {

enum class MeetingMode { InPerson, Video, Phone, Message, Letter };
template <>
struct Vocabulary<MeetingMode> {
    static constexpr auto words
        = asterism::words({"in_person", "video", "phone", "message", "letter"});
};

enum class MeetingState {
    Proposed,
    Confirmed,
    Held,
    Moved,
    Cancelled,
    MissedByMe,
    MissedByThem,
    Signed,
    Amended,
};
template <>
struct Vocabulary<MeetingState> {
    static constexpr auto words = asterism::words(
        {"proposed",
         "confirmed",
         "held",
         "moved",
         "cancelled",
         "missed_by_me",
         "missed_by_them",
         "signed",
         "amended"});
};

/// The states that may follow, by the table of the model.
const std::vector<MeetingState>& statesAfter(MeetingState state);

/// Whether it took place: held, signed or amended.
bool tookPlace(MeetingState state);

struct Meeting {
    Id<Meeting> id;
    std::string kind; ///< a word of one's own list
    std::optional<MeetingMode> mode;
    MeetingState state = MeetingState::Proposed;
    PartialDate startsOn;            ///< the local day
    std::optional<Instant> startsAt; ///< the instant, when a time of day was agreed
    std::string timeZone;            ///< IANA name in which that time of day was meant
    std::optional<int> minutes;
    std::string place; ///< a room or a link
    std::optional<Id<Group>> group;
    std::optional<int> contractedSize;
    std::string purpose;
    std::string what;
    std::string soWhat;
    std::string nowWhat;
    // Five private prompts, 0–10, none of them a validated measure (R68).
    std::optional<int> feltHeld;
    std::optional<int> couldSayTheHardThing;
    std::optional<int> workedOnWhatICameFor;
    std::optional<int> stretchedNotShamed;
    std::optional<int> knowMyNextStep;
    std::string privateNote;
    std::string sharedSummary;
    bool afterIncident = false;
    std::string hoursCategory;

    bool operator==(const Meeting&) const = default;
};
template <>
struct Table<Meeting> {
    static constexpr std::string_view name = "meeting";
    static constexpr auto columns = std::tuple{
        key("id", &Meeting::id),
        required("kind", &Meeting::kind),
        column("mode", &Meeting::mode),
        column("state", &Meeting::state),
        column("starts_on", &Meeting::startsOn),
        column("starts_at", &Meeting::startsAt),
        column("time_zone", &Meeting::timeZone),
        within("minutes", &Meeting::minutes, 0, 10080),
        column("place", &Meeting::place),
        column("peer_group", &Meeting::group),
        within("contracted_size", &Meeting::contractedSize, 1, 1000),
        column("purpose", &Meeting::purpose),
        column("what", &Meeting::what),
        column("so_what", &Meeting::soWhat),
        column("now_what", &Meeting::nowWhat),
        within("felt_held", &Meeting::feltHeld, 0, 10),
        within("could_say_the_hard_thing", &Meeting::couldSayTheHardThing, 0, 10),
        within("worked_on_what_i_came_for", &Meeting::workedOnWhatICameFor, 0, 10),
        within("stretched_not_shamed", &Meeting::stretchedNotShamed, 0, 10),
        within("know_my_next_step", &Meeting::knowMyNextStep, 0, 10),
        column("private_note", &Meeting::privateNote),
        column("shared_summary", &Meeting::sharedSummary),
        column("after_incident", &Meeting::afterIncident),
        column("hours_category", &Meeting::hoursCategory)};
};

/// Who was to be at a meeting and whether they came. Without a relationship: a person who has
/// since been removed.
struct Attendance {
    Id<Attendance> id;
    Id<Meeting> meeting;
    std::optional<Id<Relationship>> relationship;
    bool attended = true;

    bool operator==(const Attendance&) const = default;
};
template <>
struct Table<Attendance> {
    static constexpr std::string_view name = "attendance";
    static constexpr auto columns = std::tuple{
        key("id", &Attendance::id),
        required("meeting", &Attendance::meeting),
        column("relationship", &Attendance::relationship),
        column("attended", &Attendance::attended)};
};

struct MeetingNeed {
    Id<Meeting> meeting;
    Id<Need> need;

    bool operator==(const MeetingNeed&) const = default;
};
template <>
struct Table<MeetingNeed> {
    static constexpr std::string_view name = "meeting_need";
    static constexpr auto columns
        = std::tuple{key("meeting", &MeetingNeed::meeting), key("need", &MeetingNeed::need)};
};

enum class HelpWanted { Listen, Advise, Challenge, Practise };
template <>
struct Vocabulary<HelpWanted> {
    static constexpr auto words = asterism::words({"listen", "advise", "challenge", "practise"});
};

enum class AgendaState { Open, Discussed, Parked, Dropped };
template <>
struct Vocabulary<AgendaState> {
    static constexpr auto words = asterism::words({"open", "discussed", "parked", "dropped"});
};

struct AgendaItem {
    Id<AgendaItem> id;
    Id<Meeting> meeting;
    std::string text;
    std::string fromWhom;
    std::optional<int> minutes;
    std::optional<HelpWanted> wanted;
    AgendaState state = AgendaState::Open;
    std::optional<Id<AgendaItem>> carriedFrom;
    int position = 0;

    bool operator==(const AgendaItem&) const = default;
};
template <>
struct Table<AgendaItem> {
    static constexpr std::string_view name = "agenda_item";
    static constexpr auto columns = std::tuple{
        key("id", &AgendaItem::id),
        required("meeting", &AgendaItem::meeting),
        required("text", &AgendaItem::text),
        column("from_whom", &AgendaItem::fromWhom),
        within("minutes", &AgendaItem::minutes, 0, 1440),
        column("wanted", &AgendaItem::wanted),
        column("state", &AgendaItem::state),
        column("carried_from", &AgendaItem::carriedFrom),
        column("position", &AgendaItem::position)};
};

} // namespace asterism
