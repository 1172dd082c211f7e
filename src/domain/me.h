// SPDX-License-Identifier: MIT
#pragma once

#include "domain/record.h"

// What a person knows and wants for herself: the upper half of the golden thread.

namespace asterism {

enum class CareerStage { Student, Early, Mid, Advanced, Transition, Outside };
template <>
struct Vocabulary<CareerStage> {
    static constexpr auto words
        = asterism::words({"student", "early", "mid", "advanced", "transition", "outside"});
};

enum class Sphere { Professional, Personal };
template <>
struct Vocabulary<Sphere> {
    static constexpr auto words = asterism::words({"professional", "personal"});
};

enum class StatementKind { Vision, Mission };
template <>
struct Vocabulary<StatementKind> {
    static constexpr auto words = asterism::words({"vision", "mission"});
};

enum class GoalState { Draft, Active, Achieved, Paused, LetGo };
template <>
struct Vocabulary<GoalState> {
    static constexpr auto words
        = asterism::words({"draft", "active", "achieved", "paused", "let_go"});
};

enum class SupportKind { Skill, Knowledge, Opportunity };
template <>
struct Vocabulary<SupportKind> {
    static constexpr auto words = asterism::words({"skill", "knowledge", "opportunity"});
};

enum class NeedKind { Exposure, Guidance, RoleModel };
template <>
struct Vocabulary<NeedKind> {
    static constexpr auto words = asterism::words({"exposure", "guidance", "role_model"});
};

enum class NeedState { Noticed, Seeking, Met, SetAside, LeftOpen };
template <>
struct Vocabulary<NeedState> {
    static constexpr auto words
        = asterism::words({"noticed", "seeking", "met", "set_aside", "left_open"});
};

enum class Urgency { Now, Soon, Later };
template <>
struct Vocabulary<Urgency> {
    static constexpr auto words = asterism::words({"now", "soon", "later"});
};

/// Kram's nine functions of a developmental relationship: five of career, four psychosocial.
enum class MentoringFunction {
    Sponsorship,
    Exposure,
    Coaching,
    Protection,
    Challenge,
    RoleModelling,
    Acceptance,
    Counselling,
    Friendship,
};
template <>
struct Vocabulary<MentoringFunction> {
    static constexpr auto words = asterism::words(
        {"sponsorship",
         "exposure",
         "coaching",
         "protection",
         "challenging_assignments",
         "role_modelling",
         "acceptance",
         "counselling",
         "friendship"});
};

enum class Formality {
    ClinicalSupervision,
    Academic,
    Program,
    Consultation,
    Coaching,
    Informal,
    FromAfar,
};
template <>
struct Vocabulary<Formality> {
    static constexpr auto words = asterism::words(
        {"clinical_supervision",
         "academic",
         "program",
         "consultation",
         "coaching",
         "informal",
         "from_afar"});
};

enum class OfferKind { Skill, Resource, Language, Technology, Culture, Network, Time };
template <>
struct Vocabulary<OfferKind> {
    static constexpr auto words = asterism::words(
        {"skill", "resource", "language", "technology", "culture", "network", "time"});
};

/// The one row about the person whose plan this is. Its id is always "me".
struct Profile {
    Id<Profile> id{"me"};
    std::string name;
    std::string pronouns;
    std::string role;
    std::optional<CareerStage> careerStage;
    std::string season; ///< where I am in my work just now, in my own words
    std::string setting;
    std::string town;
    std::string timeZone;  ///< IANA name
    std::string languages; ///< separated by commas
    std::optional<int> weeklyMentoringMinutes;
    std::string signature;

    bool operator==(const Profile&) const = default;
};
template <>
struct Table<Profile> {
    static constexpr std::string_view name = "profile";
    static constexpr auto columns = std::tuple{
        key("id", &Profile::id),
        column("name", &Profile::name),
        column("pronouns", &Profile::pronouns),
        column("role", &Profile::role),
        column("career_stage", &Profile::careerStage),
        column("season", &Profile::season),
        column("setting", &Profile::setting),
        column("town", &Profile::town),
        column("time_zone", &Profile::timeZone),
        column("languages", &Profile::languages),
        within("weekly_mentoring_minutes", &Profile::weeklyMentoringMinutes, 0, 10080),
        column("signature", &Profile::signature)};
};

/// What I want to become or am here for. The newest of a kind and sphere is current.
struct Statement {
    Id<Statement> id;
    StatementKind kind = StatementKind::Vision;
    Sphere sphere = Sphere::Professional;
    std::string text;
    PartialDate validFrom;
    std::optional<Id<Statement>> supersededBy;

    bool operator==(const Statement&) const = default;
};
template <>
struct Table<Statement> {
    static constexpr std::string_view name = "statement";
    static constexpr auto columns = std::tuple{
        key("id", &Statement::id),
        column("kind", &Statement::kind),
        column("sphere", &Statement::sphere),
        required("text", &Statement::text),
        column("valid_from", &Statement::validFrom),
        column("superseded_by", &Statement::supersededBy)};
};

/// What should not get lost on the way. Gap = importance − lived (R67).
struct Value {
    Id<Value> id;
    std::string name;
    std::string meaning;
    std::optional<int> importance;
    std::optional<int> lived;
    std::optional<int> rank; ///< 1 is first
    PartialDate retiredOn;

    bool operator==(const Value&) const = default;
};
template <>
struct Table<Value> {
    static constexpr std::string_view name = "value";
    static constexpr auto columns = std::tuple{
        key("id", &Value::id),
        required("name", &Value::name),
        column("meaning", &Value::meaning),
        within("importance", &Value::importance, 1, 10),
        within("lived", &Value::lived, 1, 10),
        within("rank", &Value::rank, 1, 1000),
        column("retired_on", &Value::retiredOn)};
};

struct Goal {
    Id<Goal> id;
    std::string title;
    std::string why;
    Sphere sphere = Sphere::Professional;
    std::string measure;
    std::string unit;
    std::optional<int> target;
    std::optional<int> done;
    PartialDate due;
    std::string firstStep;
    GoalState state = GoalState::Active;

    bool operator==(const Goal&) const = default;
};
template <>
struct Table<Goal> {
    static constexpr std::string_view name = "goal";
    static constexpr auto columns = std::tuple{
        key("id", &Goal::id),
        required("title", &Goal::title),
        column("why", &Goal::why),
        column("sphere", &Goal::sphere),
        column("measure", &Goal::measure),
        column("unit", &Goal::unit),
        column("target", &Goal::target),
        column("done", &Goal::done),
        column("due", &Goal::due),
        column("first_step", &Goal::firstStep),
        column("state", &Goal::state)};
};

struct GoalValue {
    Id<Goal> goal;
    Id<Value> value;

    bool operator==(const GoalValue&) const = default;
};
template <>
struct Table<GoalValue> {
    static constexpr std::string_view name = "goal_value";
    static constexpr auto columns
        = std::tuple{key("goal", &GoalValue::goal), key("value", &GoalValue::value)};
};

/// A skill, a piece of knowledge or an opportunity that a goal would need.
struct Support {
    Id<Support> id;
    SupportKind kind = SupportKind::Skill;
    std::string title;
    std::optional<int> levelNow;
    std::optional<int> levelWanted;
    std::string evidence;

    bool operator==(const Support&) const = default;
};
template <>
struct Table<Support> {
    static constexpr std::string_view name = "support";
    static constexpr auto columns = std::tuple{
        key("id", &Support::id),
        column("kind", &Support::kind),
        required("title", &Support::title),
        within("level_now", &Support::levelNow, 1, 5),
        within("level_wanted", &Support::levelWanted, 1, 5),
        column("evidence", &Support::evidence)};
};

struct SupportGoal {
    Id<Support> support;
    Id<Goal> goal;

    bool operator==(const SupportGoal&) const = default;
};
template <>
struct Table<SupportGoal> {
    static constexpr std::string_view name = "support_goal";
    static constexpr auto columns
        = std::tuple{key("support", &SupportGoal::support), key("goal", &SupportGoal::goal)};
};

/// What kind of exposure, guidance or role model would help. A need that nobody active holds is
/// an open place.
struct Need {
    Id<Need> id;
    std::string title;
    NeedKind kind = NeedKind::Guidance;
    std::string category; ///< one of the fourteen of the field, or one's own
    std::optional<MentoringFunction> function;
    Sphere sphere = Sphere::Professional;
    std::optional<int> importance;
    Urgency urgency = Urgency::Now;
    std::optional<Formality> formalityWanted;
    int sourcesWanted = 1;
    NeedState state = NeedState::Noticed;
    std::string goodEnough; ///< by what I would notice that it is met

    bool operator==(const Need&) const = default;
};
template <>
struct Table<Need> {
    static constexpr std::string_view name = "need";
    static constexpr auto columns = std::tuple{
        key("id", &Need::id),
        required("title", &Need::title),
        column("kind", &Need::kind),
        column("category", &Need::category),
        column("function", &Need::function),
        column("sphere", &Need::sphere),
        within("importance", &Need::importance, 1, 5),
        column("urgency", &Need::urgency),
        column("formality_wanted", &Need::formalityWanted),
        within("sources_wanted", &Need::sourcesWanted, 1, 99),
        column("state", &Need::state),
        column("good_enough", &Need::goodEnough)};
};

struct NeedGoal {
    Id<Need> need;
    Id<Goal> goal;

    bool operator==(const NeedGoal&) const = default;
};
template <>
struct Table<NeedGoal> {
    static constexpr std::string_view name = "need_goal";
    static constexpr auto columns
        = std::tuple{key("need", &NeedGoal::need), key("goal", &NeedGoal::goal)};
};

struct NeedSupport {
    Id<Need> need;
    Id<Support> support;

    bool operator==(const NeedSupport&) const = default;
};
template <>
struct Table<NeedSupport> {
    static constexpr std::string_view name = "need_support";
    static constexpr auto columns
        = std::tuple{key("need", &NeedSupport::need), key("support", &NeedSupport::support)};
};

/// What others already come to me for.
struct Strength {
    Id<Strength> id;
    std::string title;

    bool operator==(const Strength&) const = default;
};
template <>
struct Table<Strength> {
    static constexpr std::string_view name = "strength";
    static constexpr auto columns
        = std::tuple{key("id", &Strength::id), required("title", &Strength::title)};
};

/// What I can bring to somebody else.
struct Offer {
    Id<Offer> id;
    std::string title;
    OfferKind kind = OfferKind::Skill;
    std::optional<Id<Strength>> strength;

    bool operator==(const Offer&) const = default;
};
template <>
struct Table<Offer> {
    static constexpr std::string_view name = "offer";
    static constexpr auto columns = std::tuple{
        key("id", &Offer::id),
        required("title", &Offer::title),
        column("kind", &Offer::kind),
        column("strength", &Offer::strength)};
};

/// A dated entry of the journal that I keep for myself.
struct Reflection {
    Id<Reflection> id;
    PartialDate writtenOn;
    std::string prompts; ///< the name of the prompt set, or empty
    std::string text;

    bool operator==(const Reflection&) const = default;
};
template <>
struct Table<Reflection> {
    static constexpr std::string_view name = "reflection";
    static constexpr auto columns = std::tuple{
        key("id", &Reflection::id),
        column("written_on", &Reflection::writtenOn),
        column("prompts", &Reflection::prompts),
        required("text", &Reflection::text)};
};

/// How needs, coverage and positions looked on a day, kept for looking back.
struct Snapshot {
    Id<Snapshot> id;
    PartialDate takenOn;
    std::string title;
    std::string picture; ///< JSON

    bool operator==(const Snapshot&) const = default;
};
template <>
struct Table<Snapshot> {
    static constexpr std::string_view name = "snapshot";
    static constexpr auto columns = std::tuple{
        key("id", &Snapshot::id),
        column("taken_on", &Snapshot::takenOn),
        column("title", &Snapshot::title),
        required("picture", &Snapshot::picture)};
};

/// Where on the map a star was put by hand.
struct StarPlace {
    std::string subject; ///< id of a person, a group or a need
    int angle = 0;       ///< hundredths of a degree, clockwise from twelve o'clock, 0–35999

    bool operator==(const StarPlace&) const = default;
};
template <>
struct Table<StarPlace> {
    static constexpr std::string_view name = "star";
    static constexpr auto columns = std::tuple{
        key("subject", &StarPlace::subject), within("angle", &StarPlace::angle, 0, 35999)};
};

/// What somebody settled for this plan in one point: by which rules hours are counted, rules of
/// one's own, that a mirror was looked into. Topics are words of the program; a new one needs no
/// other tables.
struct Choice {
    std::string topic;
    std::string subject; ///< what it was settled for: an id or a name
    std::string value;

    bool operator==(const Choice&) const = default;
};
template <>
struct Table<Choice> {
    static constexpr std::string_view name = "choice";
    static constexpr auto columns = std::tuple{
        key("topic", &Choice::topic),
        key("subject", &Choice::subject),
        required("value", &Choice::value)};
};

} // namespace asterism
