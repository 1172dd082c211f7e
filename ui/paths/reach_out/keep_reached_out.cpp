// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/keep_reached_out.h"

#include "actions/outreach.h"
#include "letters/letter_blanks.h"
#include "letters/letter_kinds.h"
#include "letters/letter_template.h"

#include <algorithm>

namespace asterism::ui {
namespace {

Id<Person> personNamed(Writer& plan, const std::string& name)
{
    Person person;
    person.id = newId<Person>();
    person.displayName = name;
    plan.put(person);
    return person.id;
}

Id<Person> personOf(Writer& plan, const NamedCandidate& named)
{
    const auto id = named.person ? *named.person : personNamed(plan, named.name);
    for (const auto hat : named.hats) {
        plan.put(Hat{id, hat});
    }
    return id;
}

std::vector<Id<Need>> needsOf(Writer& plan, const ReachedOut& said)
{
    if (said.need) {
        if (auto need = plan.find(*said.need); need && need->state == NeedState::Noticed) {
            need->state = NeedState::Seeking;
            plan.put(*need);
        }
        return {*said.need};
    }
    if (said.newNeed.empty()) {
        return {};
    }
    Need need;
    need.id = newId<Need>();
    need.title = said.newNeed;
    need.state = NeedState::Seeking;
    plan.put(need);
    return {need.id};
}

/// The thread of somebody: one that was begun and not asked yet, or a new one. Nothing while an ask
/// of them is under way.
std::optional<Id<Outreach>> threadOf(
    Store& store, const Id<Person>& person, Direction direction, const std::vector<Id<Need>>& needs)
{
    const auto open = actions::openThread(store.reader(), person, direction);
    if (!open) {
        actions::NewOutreach begun;
        begun.person = person;
        begun.direction = direction;
        begun.needs = needs;
        return actions::beginOutreach(store, begun);
    }
    if (open->state >= OutreachState::Sent) {
        return std::nullopt;
    }
    std::vector<Id<Need>> all = needs;
    for (const auto& link : store.reader().where(&OutreachNeed::outreach, open->id)) {
        if (std::ranges::find(all, link.need) == all.end()) {
            all.push_back(link.need);
        }
    }
    actions::setOutreachNeeds(store, open->id, all);
    return open->id;
}

/// What was said of the ask; what was not said leaves the thread as it is.
void sayAsk(
    Store& store,
    const Id<Outreach>& id,
    const ReachedOut& said,
    const Plan& plan,
    const std::optional<Id<Person>>& wayIn)
{
    Outreach thread = store.reader().at(id);
    const auto take
        = [](std::string& to, const std::string& from) { to = from.empty() ? to : from; };
    take(thread.ask, said.ask);
    take(thread.whyYou, said.whyYou);
    take(thread.whatIOffer, said.whatIOffer);
    thread.purpose = letterOf(said, plan);
    thread.wayIn = wayIn ? wayIn : thread.wayIn;
    actions::editOutreach(store, thread);
}

/// The letter of the kind and tone that were chosen, with what the plan knows in its blanks. The
/// one who is asked for an introduction gets the letter, not the one it leads to.
void beginLetter(
    Store& store, const Id<Outreach>& id, const std::string& kind, Tone tone, Day today)
{
    if (actions::letterOf(store.reader(), id) || letterKind(kind) == nullptr) {
        return;
    }
    const Outreach thread = store.reader().at(id);
    const bool isIntroduction = kind == "warm_introduction" && thread.wayIn.has_value();
    const auto addressee = isIntroduction ? *thread.wayIn : thread.person;
    const auto filled = fill(
        builtInTemplate(kind, tone), knownBlanks(store.reader().plan(), addressee, id, tone));
    actions::Letter letter;
    letter.subject = filled.subject;
    letter.body = filled.body;
    letter.letterTemplate = kind;
    letter.tone = tone;
    actions::keepLetter(store, id, letter, today);
}

std::string nameOfFirst(const ReachedOut& said)
{
    const auto* first = said.first();
    return first != nullptr ? first->name : std::string();
}

/// Adds somebody who is only a name so far.
Id<Person> inPreview(Plan& plan, const std::optional<Id<Person>>& known, const std::string& name)
{
    if (known) {
        return *known;
    }
    Person person;
    person.id = newId<Person>();
    person.displayName = name;
    plan.of<Person>().push_back(person);
    return person.id;
}

} // namespace

LetterText letterFor(const ReachedOut& said, const Plan& plan)
{
    const NamedCandidate* first = said.first();
    if (first == nullptr) {
        return {};
    }
    Plan preview = plan;
    Outreach thread;
    thread.id = newId<Outreach>();
    thread.person = inPreview(preview, first->person, first->name);
    thread.ask = said.ask;
    thread.whyYou = said.whyYou;
    thread.whatIOffer = said.whatIOffer;
    thread.purpose = letterOf(said, plan);
    if (said.wayIn || !said.wayInName.empty()) {
        thread.wayIn = inPreview(preview, said.wayIn, said.wayInName);
    }
    preview.of<Outreach>().push_back(thread);
    const bool isIntroduction = thread.purpose == "warm_introduction" && thread.wayIn.has_value();
    const auto to = isIntroduction ? *thread.wayIn : thread.person;
    const Tone tone = toneOf(said, plan);
    const auto filled
        = fill(builtInTemplate(thread.purpose, tone), knownBlanks(preview, to, thread.id, tone));
    const auto addressee = std::ranges::find(preview.of<Person>(), to, &Person::id);
    return {
        addressee == preview.of<Person>().end() ? first->name : addressee->displayName,
        filled.subject,
        filled.body};
}

Id<Outreach> keepReachedOut(
    Store& store, const ReachedOut& said, const Plan& plan, Day today, const std::string& draft)
{
    const NamedCandidate* first = said.first();
    if (first == nullptr) {
        throw Error(Refusal::EmptyField, "Nobody has been named.");
    }
    Id<Outreach> begun;
    store.act({Verb::Add, "outreach", first->name}, [&](Writer& writer) {
        const auto needs = needsOf(writer, said);
        const auto direction = directionFor(said, plan);
        auto wayIn = said.wayIn;
        if (!said.wayInName.empty()) {
            wayIn = personNamed(writer, said.wayInName);
        }
        for (const auto& named : said.names) {
            const auto thread = threadOf(store, personOf(writer, named), direction, needs);
            if (named.key != first->key) {
                continue;
            }
            if (!thread) {
                throw Error(Refusal::ThreadAlreadyOpen, "An ask is under way.", first->name);
            }
            begun = *thread;
            sayAsk(store, begun, said, plan, wayIn);
            beginLetter(store, begun, letterOf(said, plan), toneOf(said, plan), today);
        }
    });
    store.dropDraft(draft);
    return begun;
}

void keepAsIdeas(Store& store, const ReachedOut& said, const Plan& plan, const std::string& draft)
{
    if (!said.names.empty()) {
        store.act({Verb::Add, "outreach", nameOfFirst(said)}, [&](Writer& writer) {
            const auto needs = needsOf(writer, said);
            for (const auto& named : said.names) {
                threadOf(store, personOf(writer, named), directionFor(said, plan), needs);
            }
        });
    }
    store.dropDraft(draft);
}

} // namespace asterism::ui
