// SPDX-License-Identifier: MIT
// What the plan becomes when a reflection is kept, as values: also for looking at it beforehand.
#include "actions/current_statement.h"
#include "actions/need_categories.h"
#include "actions/people.h"
#include "actions/reflect.h"

#include <algorithm>

namespace asterism::actions {
namespace {

std::string trimmed(const std::string& text)
{
    constexpr const char* blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string::npos
        ? std::string()
        : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

template <Entity Record>
Record* find(Plan& plan, const Id<Record>& id)
{
    auto& rows = plan.of<Record>();
    const auto found = std::ranges::find(rows, id, &Record::id);
    return found == rows.end() ? nullptr : &*found;
}

template <Entity Record>
bool has(const Plan& plan, const Id<Record>& id)
{
    return std::ranges::find(plan.of<Record>(), id, &Record::id) != plan.of<Record>().end();
}

template <RecordType Record>
void setLinked(Plan& plan, const Record& link, bool linked)
{
    auto& rows = plan.of<Record>();
    const auto found = std::ranges::find(rows, link);
    if (linked && found == rows.end()) {
        rows.push_back(link);
    } else if (!linked && found != rows.end()) {
        rows.erase(found);
    }
}

/// Whether a required column of the row says nothing.
template <RecordType Record>
bool isBlank(const Record& record)
{
    bool blank = false;
    forEachColumn<Record>([&](const auto& column) {
        if constexpr (std::is_same_v<decltype(record.*(column.member)), const std::string&>) {
            blank = blank
                || (column.part == Part::Required && trimmed(record.*(column.member)).empty());
        }
    });
    return blank;
}

/// Writes what was changed in the reflection. Returns the row; null when there is nothing to keep.
template <Entity Record>
Record* keepRow(Plan& plan, const Kept<Record>& kept)
{
    Record* row = find(plan, kept.now.id);
    if (row == nullptr) {
        const bool nothingNew = kept.seen && kept.now == *kept.seen;
        if (nothingNew || kept.gone || isBlank(kept.now)) {
            return nullptr;
        }
        plan.of<Record>().push_back(kept.now);
        return &plan.of<Record>().back();
    }
    forEachColumn<Record>([&](const auto& column) {
        const auto& said = kept.now.*(column.member);
        if (kept.seen && said == (*kept.seen).*(column.member)) {
            return;
        }
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(said)>, std::string>) {
            if (column.part == Part::Required && trimmed(said).empty()) {
                return; // an emptied name keeps the old one
            }
        }
        row->*(column.member) = said;
    });
    return row;
}

void keepProfile(Plan& plan, const Reflected& reflected)
{
    const bool stage = reflected.careerStage != reflected.careerStageSeen;
    const bool season = reflected.season != reflected.seasonSeen;
    if (!stage && !season) {
        return;
    }
    if (plan.of<Profile>().empty()) {
        plan.of<Profile>().push_back({});
    }
    Profile& me = plan.of<Profile>().front();
    me.careerStage = stage ? reflected.careerStage : me.careerStage;
    me.season = season ? trimmed(reflected.season) : me.season;
}

/// The newest is taken away, and what stood before it counts again.
void dropStatement(Plan& plan, const Id<Statement>& id)
{
    auto& all = plan.of<Statement>();
    std::erase_if(all, [&](const Statement& statement) { return statement.id == id; });
    for (auto& statement : all) {
        if (statement.supersededBy == id) {
            statement.supersededBy.reset();
        }
    }
}

void keepStatement(Plan& plan, const ReflectedStatement& said, Day today)
{
    const std::string text = trimmed(said.text);
    const Statement* current = currentOf(plan.of<Statement>(), said.kind, said.sphere);
    const bool changed = said.text != said.seen && (current == nullptr || current->text != text);
    if (!changed) {
        return;
    }
    if (text.empty()) {
        if (current != nullptr) {
            dropStatement(plan, Id<Statement>{current->id});
        }
        return;
    }
    const auto id = newId<Statement>();
    if (current != nullptr) {
        find(plan, Id<Statement>{current->id})->supersededBy = id;
    }
    plan.of<Statement>().push_back({id, said.kind, said.sphere, text, today, std::nullopt});
}

void keepValues(Plan& plan, const Reflected& reflected, Day today)
{
    int rank = 0;
    for (const auto& kept : reflected.values) {
        Value* row = keepRow(plan, kept);
        if (row == nullptr) {
            continue;
        }
        if (kept.gone) {
            row->retiredOn = today;
            row->rank.reset();
        } else if (row->retiredOn.isEmpty()) {
            row->rank = ++rank;
        }
    }
}

void keepOffer(Plan& plan, const ReflectedStrength& strength, const Strength& row)
{
    if (strength.offered == strength.offeredSeen) {
        return;
    }
    auto& offers = plan.of<Offer>();
    std::erase_if(offers, [&](const Offer& offer) { return offer.strength == row.id; });
    if (strength.offered) {
        offers.push_back({newId<Offer>(), row.title, OfferKind::Skill, row.id});
    }
}

void keepStrength(Plan& plan, const ReflectedStrength& strength)
{
    const Id<Strength> id = strength.row.now.id;
    if (strength.row.gone) {
        std::erase_if(plan.of<Offer>(), [&](const Offer& offer) { return offer.strength == id; });
        std::erase_if(plan.of<Strength>(), [&](const Strength& row) { return row.id == id; });
        return;
    }
    if (const Strength* row = keepRow(plan, strength.row)) {
        keepOffer(plan, strength, *row);
    }
}

/// Writes the links that were tied or cut here, as far as both ends are still there.
template <typename Link, typename From, typename To>
void keepLinks(
    Plan& plan,
    const KeptLinks<To>& links,
    const Id<From>& from,
    const std::function<Link(const Id<From>&, const Id<To>&)>& linkOf)
{
    for (const auto& id : links.now) {
        if (!links.seen.contains(id) && has(plan, id) && has(plan, from)) {
            setLinked(plan, linkOf(from, id), true);
        }
    }
    for (const auto& id : links.seen) {
        if (!links.now.contains(id)) {
            setLinked(plan, linkOf(from, id), false);
        }
    }
}

void keepGoal(Plan& plan, const ReflectedGoal& goal)
{
    if (Goal* row = keepRow(plan, goal.row); row != nullptr && goal.row.gone) {
        row->state = GoalState::LetGo;
    }
    keepLinks<GoalValue, Goal, Value>(
        plan, goal.values, goal.row.now.id, [](const auto& from, const auto& to) {
            return GoalValue{from, to};
        });
}

void keepSupport(Plan& plan, const ReflectedSupport& support)
{
    const Id<Support> id = support.row.now.id;
    if (support.row.gone) {
        std::erase_if(
            plan.of<SupportGoal>(), [&](const SupportGoal& link) { return link.support == id; });
        std::erase_if(
            plan.of<NeedSupport>(), [&](const NeedSupport& link) { return link.support == id; });
        std::erase_if(plan.of<Support>(), [&](const Support& row) { return row.id == id; });
        return;
    }
    keepRow(plan, support.row);
    keepLinks<SupportGoal, Support, Goal>(
        plan, support.goals, id, [](const auto& from, const auto& to) {
            return SupportGoal{from, to};
        });
}

void keepNewPerson(Plan& plan, const NewPerson& person)
{
    if (has(plan, person.id) || trimmed(person.name).empty()) {
        return;
    }
    Person row;
    row.id = person.id;
    row.displayName = trimmed(person.name);
    plan.of<Person>().push_back(row);
    Relationship tie;
    tie.id = person.tie;
    tie.person = person.id;
    tie.kind = person.kind;
    tie.direction = usualDirection(person.kind);
    tie.phase = Phase::Active;
    plan.of<Relationship>().push_back(tie);
}

/// The tie that is to hold the need: a new one for somebody with whom there is none to speak of.
Id<Relationship> tieFor(Plan& plan, const ReflectedHolder& holder, const Need& need)
{
    if (holder.tie && has(plan, *holder.tie)) {
        return *holder.tie;
    }
    if (const auto tie = holdingTie(plan, holder.person)) {
        return tie->id;
    }
    const NeedCategory* category = categoryNamed(need.category);
    Relationship tie;
    tie.id = newId<Relationship>();
    tie.person = holder.person;
    tie.kind = category != nullptr ? category->usualTie : RelationshipKind::Mentor;
    tie.direction = usualDirection(tie.kind);
    tie.phase = Phase::Active;
    plan.of<Relationship>().push_back(tie);
    return tie.id;
}

void keepHolder(Plan& plan, const Need& need, const ReflectedHolder& holder)
{
    if (holder.level == holder.levelSeen || !has(plan, holder.person)) {
        return;
    }
    auto& links = plan.of<Coverage>();
    if (holder.level == 0) {
        std::erase_if(links, [&](const Coverage& link) {
            return link.need == need.id && link.relationship == holder.tie;
        });
        return;
    }
    const Id<Relationship> tie = tieFor(plan, holder, need);
    const auto known = std::ranges::find_if(links, [&](const Coverage& link) {
        return link.need == need.id && link.relationship == tie;
    });
    if (known != links.end()) {
        known->level = holder.level;
    } else {
        links.push_back({need.id, tie, holder.level, {}, {}});
    }
}

void keepNeed(Plan& plan, const ReflectedNeed& need)
{
    if (!need.wanted && !need.row.seen) {
        return;
    }
    Need* row = keepRow(plan, need.row);
    if (row == nullptr) {
        return;
    }
    if (!need.wanted || need.row.gone) {
        row->state = NeedState::SetAside;
        return;
    }
    const Need kept = *row;
    keepLinks<NeedGoal, Need, Goal>(
        plan, need.goals, kept.id, [](const auto& from, const auto& to) {
            return NeedGoal{from, to};
        });
    keepLinks<NeedSupport, Need, Support>(
        plan, need.supports, kept.id, [](const auto& from, const auto& to) {
            return NeedSupport{from, to};
        });
    for (const auto& holder : need.holders) {
        keepHolder(plan, kept, holder);
    }
}

void keepStep(Plan& plan, const SmallStep& step, Day today)
{
    const std::string text = trimmed(step.text);
    auto& promises = plan.of<Commitment>();
    const bool known = std::ranges::any_of(promises, [&](const Commitment& promise) {
        return promise.text == text && promise.doneOn.isEmpty() && promise.releasedOn.isEmpty();
    });
    if (step.lookFor) {
        if (Need* need = find(plan, *step.lookFor); need != nullptr) {
            need->state = NeedState::Seeking;
        }
    }
    if (text.empty() || known) {
        return;
    }
    Commitment promise;
    promise.id = newId<Commitment>();
    promise.text = text;
    promise.madeOn = today;
    if (step.writeTo) {
        const auto tie = holdingTie(plan, *step.writeTo);
        promise.relationship = tie ? std::optional{tie->id} : std::nullopt;
    }
    promises.push_back(promise);
}

/// Whether somebody new has anything to do in the plan after all.
bool isNamed(const Reflected& reflected, const Id<Person>& person)
{
    const bool writes = std::ranges::any_of(
        reflected.steps, [&](const SmallStep& step) { return step.writeTo == person; });
    return writes || std::ranges::any_of(reflected.needs, [&](const ReflectedNeed& need) {
               return need.wanted && !need.row.gone
                   && std::ranges::any_of(need.holders, [&](const ReflectedHolder& holder) {
                          return holder.person == person && holder.level > 0;
                      });
           });
}

} // namespace

std::optional<Relationship> holdingTie(const Plan& plan, const Id<Person>& id)
{
    const auto person = std::ranges::find(plan.of<Person>(), id, &Person::id);
    std::optional<Relationship> best;
    for (const auto& tie : plan.of<Relationship>()) {
        const bool over = tie.phase == Phase::Ended || tie.phase == Phase::SetAside;
        if (tie.person != id || over || person == plan.of<Person>().end()) {
            continue;
        }
        if (!best || (!isActive(*best, *person) && isActive(tie, *person))) {
            best = tie;
        }
    }
    return best;
}

Plan asReflected(const Plan& before, const Reflected& reflected, Day today)
{
    Plan plan = before;
    keepProfile(plan, reflected);
    for (const auto& statement : reflected.statements) {
        keepStatement(plan, statement, today);
    }
    keepValues(plan, reflected, today);
    for (const auto& strength : reflected.strengths) {
        keepStrength(plan, strength);
    }
    for (const auto& goal : reflected.goals) {
        keepGoal(plan, goal);
    }
    for (const auto& support : reflected.supports) {
        keepSupport(plan, support);
    }
    for (const auto& person : reflected.newPeople) {
        if (isNamed(reflected, person.id)) {
            keepNewPerson(plan, person);
        }
    }
    for (const auto& need : reflected.needs) {
        keepNeed(plan, need);
    }
    for (const auto& step : reflected.steps) {
        keepStep(plan, step, today);
    }
    if (const std::string text = trimmed(reflected.whatBringsMe); !text.empty()) {
        plan.of<Reflection>().push_back({newId<Reflection>(), today, "reflect", text});
    }
    return plan;
}

} // namespace asterism::actions
