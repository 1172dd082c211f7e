// SPDX-License-Identifier: MIT
#pragma once

#include "domain/person.h"

#include <vector>

// How a person and I are tied, and which needs that tie holds.

namespace asterism {

enum class Direction { TheyGuideMe, IGuideThem, Reverse, Peer };
template <>
struct Vocabulary<Direction> {
    static constexpr auto words
        = asterism::words({"they_guide_me", "i_guide_them", "reverse", "peer"});
};

enum class RelationshipKind {
    Supervisor,
    Mentor,
    Coach,
    Sponsor,
    Connector,
    RoleModel,
    Adviser,
    Teacher,
    Peer,
    Friend,
    GroupMember,
    Mentee,
    ReverseMentee,
    PastGuide,
};
template <>
struct Vocabulary<RelationshipKind> {
    static constexpr auto words = asterism::words(
        {"supervisor",
         "mentor",
         "coach",
         "sponsor",
         "connector",
         "role_model",
         "adviser",
         "teacher",
         "peer",
         "friend",
         "group_member",
         "mentee",
         "reverse_mentee",
         "past_guide"});
};

enum class Phase {
    Considered,
    ReachingOut,
    NotNow,
    Exploring,
    Active,
    Paused,
    Closing,
    KeptWarm,
    Colleague,
    Dormant,
    Reconnecting,
    FromAfar,
    Ended,
    SetAside,
};
template <>
struct Vocabulary<Phase> {
    static constexpr auto words = asterism::words(
        {"considered",
         "reaching_out",
         "not_now",
         "exploring",
         "active",
         "paused",
         "closing",
         "kept_warm",
         "colleague",
         "dormant",
         "reconnecting",
         "from_afar",
         "ended",
         "set_aside"});
};

/// The phases that may follow; empty for none. The table of the model, row by row.
const std::vector<Phase>& phasesAfter(Phase phase);

bool canFollow(Phase from, Phase to);

/// Whether the way back from an ended or set-aside tie asks for a reason.
bool needsReason(Phase from, Phase to);

enum class Evaluates { None, EvaluatesMe, IEvaluate };
template <>
struct Vocabulary<Evaluates> {
    static constexpr auto words = asterism::words({"none", "evaluates_me", "i_evaluate"});
};

/// One way in which a person and I are tied: who guides whom, how formally, in which phase.
struct Relationship {
    Id<Relationship> id;
    Id<Person> person;
    Direction direction = Direction::TheyGuideMe;
    RelationshipKind kind = RelationshipKind::Mentor;
    std::optional<Formality> formality;
    Phase phase = Phase::Considered;
    PartialDate since;
    PartialDate until;
    std::optional<int> closeness;   ///< 1 distant … 5 close
    std::optional<int> cadenceDays; ///< none: no rhythm
    std::optional<int> stretchDays; ///< how much later than the rhythm is still fine
    PartialDate snoozedUntil;
    std::optional<int> usualMinutes; ///< how long we usually talk
    std::string whatIBring;
    std::string whatTheyHope;
    std::string boundaries;
    Evaluates evaluates = Evaluates::None;
    bool countsForHours = false;
    std::string phaseReason; ///< why it was taken up again

    bool operator==(const Relationship&) const = default;
};
template <>
struct Table<Relationship> {
    static constexpr std::string_view name = "relationship";
    static constexpr auto columns = std::tuple{
        key("id", &Relationship::id),
        required("person", &Relationship::person),
        column("direction", &Relationship::direction),
        column("kind", &Relationship::kind),
        column("formality", &Relationship::formality),
        column("phase", &Relationship::phase),
        column("since", &Relationship::since),
        column("until", &Relationship::until),
        within("closeness", &Relationship::closeness, 1, 5),
        within("cadence_days", &Relationship::cadenceDays, 1, 3650),
        within("stretch_days", &Relationship::stretchDays, 0, 3650),
        column("snoozed_until", &Relationship::snoozedUntil),
        within("usual_minutes", &Relationship::usualMinutes, 0, 1440),
        column("what_i_bring", &Relationship::whatIBring),
        column("what_they_hope", &Relationship::whatTheyHope),
        column("boundaries", &Relationship::boundaries),
        column("evaluates", &Relationship::evaluates),
        column("counts_for_hours", &Relationship::countsForHours),
        column("phase_reason", &Relationship::phaseReason)};
};

/// Whether the tie counts in every measure: the phases in which two people have an interest in
/// each other now, and a person who is not resting, ended or dead.
bool isActive(const Relationship& tie, const Person& person);

/// Whether the tie may ever be the subject of a nudge: phases Considered to Reconnecting of a
/// person who is not resting, ended or dead and may be written to.
bool mayNudge(const Relationship& tie, const Person& person);

struct RelationshipFunction {
    Id<Relationship> relationship;
    MentoringFunction function = MentoringFunction::Coaching;

    bool operator==(const RelationshipFunction&) const = default;
};
template <>
struct Table<RelationshipFunction> {
    static constexpr std::string_view name = "relationship_function";
    static constexpr auto columns = std::tuple{
        key("relationship", &RelationshipFunction::relationship),
        key("function", &RelationshipFunction::function)};
};

/// A need that a relationship holds: 1 partly, 2 well.
struct Coverage {
    Id<Need> need;
    Id<Relationship> relationship;
    int level = 2;
    PartialDate since;
    PartialDate until;

    bool operator==(const Coverage&) const = default;
};
template <>
struct Table<Coverage> {
    static constexpr std::string_view name = "coverage";
    static constexpr auto columns = std::tuple{
        key("need", &Coverage::need),
        key("relationship", &Coverage::relationship),
        within("level", &Coverage::level, 1, 2),
        column("since", &Coverage::since),
        column("until", &Coverage::until)};
};

} // namespace asterism
