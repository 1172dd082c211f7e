// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"
#include "storage/store.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

// A reflection on its way from vision to people. Until it is kept, nothing of it is in the plan:
// it lives in a draft, as JSON, and remembers beside every row what the plan said about it.

namespace asterism::actions {

/// A row as it is in the reflection, and as the plan said it when it was last looked at. Only the
/// columns that differ from `seen` are written, so that a reflection taken up after weeks does not
/// take back what was changed elsewhere in the meantime.
template <RecordType Record>
struct Kept {
    Record now;
    std::optional<Record> seen; ///< nothing: the row begins in this reflection
    bool gone = false;          ///< let go in this reflection

    bool operator==(const Kept&) const = default;
};

/// What a row is linked to, now and as the plan said it.
template <typename Target>
struct KeptLinks {
    std::set<Id<Target>> now;
    std::set<Id<Target>> seen;

    bool operator==(const KeptLinks&) const = default;
};

enum class Pile { Unsorted, Very, Somewhat, NotNow };

/// A card of the values sort that has been laid on a pile. Own cards bring their own words.
struct SortedCard {
    std::string name;
    Pile pile = Pile::Unsorted;
    bool own = false;

    bool operator==(const SortedCard&) const = default;
};

struct ReflectedStatement {
    StatementKind kind = StatementKind::Vision;
    Sphere sphere = Sphere::Professional;
    std::string text;
    std::string seen;

    bool operator==(const ReflectedStatement&) const = default;
};

struct ReflectedStrength {
    Kept<Strength> row;
    bool offered = false; ///< "I could offer this"
    bool offeredSeen = false;

    bool operator==(const ReflectedStrength&) const = default;
};

struct ReflectedGoal {
    Kept<Goal> row; ///< gone: let go of, not removed
    KeptLinks<Value> values;

    bool operator==(const ReflectedGoal&) const = default;
};

struct ReflectedSupport {
    Kept<Support> row;
    KeptLinks<Goal> goals;

    bool operator==(const ReflectedSupport&) const = default;
};

/// Somebody who holds a need: somebody of the plan or one of the new people.
struct ReflectedHolder {
    Id<Person> person;
    int level = 2; ///< 1 partly, 2 well, 0 no longer
    int levelSeen = 0;
    std::optional<Id<Relationship>> tie; ///< the tie that the plan says holds it

    bool operator==(const ReflectedHolder&) const = default;
};

struct ReflectedNeed {
    Kept<Need> row;
    bool wanted = true; ///< false: not a need just now
    KeptLinks<Goal> goals;
    KeptLinks<Support> supports;
    std::vector<ReflectedHolder> holders;

    bool operator==(const ReflectedNeed&) const = default;
};

/// Somebody named in the reflection who was not in the plan.
struct NewPerson {
    Id<Person> id;
    Id<Relationship> tie;
    std::string name;
    RelationshipKind kind = RelationshipKind::Mentor;

    bool operator==(const NewPerson&) const = default;
};

/// What comes first after the reflection. It becomes a promise of mine to myself.
struct SmallStep {
    std::string text;
    std::optional<Id<Need>> lookFor; ///< the open place that somebody is looked for
    std::optional<Id<Person>> writeTo;

    bool operator==(const SmallStep&) const = default;
};

constexpr std::size_t mostSmallSteps = 2;
constexpr std::size_t mostChosenValues = 5;

/// Everything that a reflection asks, as far as it has been answered.
struct Reflected {
    bool shortWay = false;

    std::optional<CareerStage> careerStage;
    std::optional<CareerStage> careerStageSeen;
    std::string season;
    std::string seasonSeen;
    std::string whatBringsMe;

    std::vector<ReflectedStatement> statements; ///< always four: vision and mission, work and life

    std::vector<SortedCard> cards;
    std::vector<Kept<Value>> values; ///< the chosen ones, the first is the first

    std::vector<ReflectedStrength> strengths;
    std::vector<ReflectedGoal> goals;
    std::vector<ReflectedSupport> supports;
    std::vector<ReflectedNeed> needs;
    std::vector<NewPerson> newPeople;
    std::vector<SmallStep> steps;

    bool operator==(const Reflected&) const = default;
};

/// A reflection in which nothing has been said yet: it shows what the plan already knows.
Reflected beginReflection(const Plan& plan);

/// Brings a reflection up to date with a plan that may have changed since it was left: what was
/// not touched here follows the plan, what was typed here stays.
void takeIn(Reflected& reflected, const Plan& plan);

std::string toJson(const Reflected& reflected);

/// Nothing when the text is not a reflection.
std::optional<Reflected> reflectedFromJson(const std::string& json);

/// The part of the plan that a reflection reads and writes.
Plan planForReflection(const Reader& reader);

/// What the plan would be if the reflection were kept today.
Plan asReflected(const Plan& plan, const Reflected& reflected, Day today);

/// Keeps the whole reflection as one step, with a dated snapshot, and drops its draft.
void keepReflection(
    Store& store, const Reflected& reflected, Day today, const std::string& draft = {});

/// Keeps an old reflection that was never finished as a snapshot of its day, and drops its draft.
void setAsideReflection(
    Store& store, const Reflected& reflected, Day begun, const std::string& draft);

/// The chosen value of that name, taken in at the end: one that had been retired comes back.
Kept<Value>& chooseValue(
    Reflected& reflected, const Plan& plan, const std::string& name, const std::string& meaning);

/// Lets a chosen value go.
void dropValue(Reflected& reflected, const std::string& name);

/// Somebody new; the same name twice is the same person.
NewPerson& nameNewPerson(Reflected& reflected, const std::string& name, RelationshipKind kind);

/// The tie of a person that would hold a need: an active one if there is one, never an ended one.
std::optional<Relationship> holdingTie(const Plan& plan, const Id<Person>& person);

} // namespace asterism::actions
