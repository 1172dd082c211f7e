// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace asterism::tests {

inline PartialDate date(std::string_view text)
{
    return parsePartialDate(text).value();
}

inline std::vector<std::string> texts(const auto& ids)
{
    std::vector<std::string> all;
    for (const auto& id : ids) {
        all.push_back(id.text);
    }
    return all;
}

/// Makes a plan by hand. Ids are the very words that a test speaks of; a person and their first
/// tie share one. A returned row is good until the next of its kind is added.
struct PlanBuilder {
    Plan plan;

    Profile& me()
    {
        auto& rows = plan.of<Profile>();
        return rows.empty() ? add<Profile>({}) : rows.front();
    }

    Person& person(const std::string& name)
    {
        auto& people = plan.of<Person>();
        const auto found = std::ranges::find(people, Id<Person>{name}, &Person::id);
        if (found != people.end()) {
            return *found;
        }
        Person row;
        row.id = Id<Person>{name};
        row.displayName = name;
        return add(std::move(row));
    }

    Relationship& tie(const std::string& name, Phase phase = Phase::Active, std::string id = {})
    {
        person(name);
        Relationship row;
        row.id = Id<Relationship>{id.empty() ? name : std::move(id)};
        row.person = Id<Person>{name};
        row.phase = phase;
        return add(std::move(row));
    }

    void function(const std::string& tie, MentoringFunction function)
    {
        add<RelationshipFunction>({Id<Relationship>{tie}, function});
    }

    Need& need(const std::string& title, std::optional<int> importance = std::nullopt)
    {
        Need row;
        row.id = Id<Need>{title};
        row.title = title;
        row.importance = importance;
        return add(std::move(row));
    }

    Coverage& holds(const std::string& tie, const std::string& need, int level = 2)
    {
        return add<Coverage>({Id<Need>{need}, Id<Relationship>{tie}, level, {}, {}});
    }

    void knows(const std::string& one, const std::string& other, Knows knows = Knows::Yes)
    {
        add<Acquaintance>(
            {Id<Person>{std::min(one, other)}, Id<Person>{std::max(one, other)}, knows});
    }

    Meeting& meeting(
        const std::vector<std::string>& ties,
        std::string_view on,
        MeetingState state = MeetingState::Held)
    {
        Meeting row;
        row.id = Id<Meeting>{"meeting " + std::to_string(plan.of<Meeting>().size())};
        row.kind = "mentoring";
        row.state = state;
        row.startsOn = date(on);
        for (const auto& tie : ties) {
            attends(row.id, tie, true);
        }
        return add(std::move(row));
    }

    void attends(const Id<Meeting>& meeting, const std::string& tie, bool attended)
    {
        add<Attendance>(
            {Id<Attendance>{"attendance " + std::to_string(plan.of<Attendance>().size())},
             meeting,
             Id<Relationship>{tie},
             attended});
    }

    Outreach& thread(const std::string& name, OutreachState state, std::string id = {})
    {
        Outreach row;
        row.id = Id<Outreach>{id.empty() ? name : std::move(id)};
        row.person = person(name).id;
        row.state = state;
        return add(std::move(row));
    }

    Message& message(
        const std::string& thread,
        MessageDirection direction,
        std::string_view on,
        MessageKind kind = MessageKind::Ask)
    {
        Message row;
        row.id = Id<Message>{"message " + std::to_string(plan.of<Message>().size())};
        row.outreach = Id<Outreach>{thread};
        row.kind = kind;
        row.direction = direction;
        row.sentOn = date(on);
        return add(std::move(row));
    }

    Exchange& exchange(const std::string& tie, std::string_view on, bool wasContact)
    {
        Exchange row;
        row.id = Id<Exchange>{"exchange " + std::to_string(plan.of<Exchange>().size())};
        row.relationship = Id<Relationship>{tie};
        row.text = "an article";
        row.happenedOn = date(on);
        row.wasContact = wasContact;
        return add(std::move(row));
    }

    Commitment& promise(
        Owner owner, const std::string& tie, std::string_view due, std::string_view done = {})
    {
        Commitment row;
        row.id = Id<Commitment>{"promise " + std::to_string(plan.of<Commitment>().size())};
        row.text = "a promise";
        row.owner = owner;
        row.relationship = Id<Relationship>{tie};
        row.due = date(due);
        row.doneOn = date(done);
        return add(std::move(row));
    }

    Value& value(const std::string& name, int importance, int lived)
    {
        Value row;
        row.id = Id<Value>{name};
        row.name = name;
        row.importance = importance;
        row.lived = lived;
        return add(std::move(row));
    }

    Goal& goal(const std::string& title, const std::vector<std::string>& values = {})
    {
        for (const auto& value : values) {
            add<GoalValue>({Id<Goal>{title}, Id<Value>{value}});
        }
        Goal row;
        row.id = Id<Goal>{title};
        row.title = title;
        return add(std::move(row));
    }

    void serves(const std::string& need, const std::string& goal)
    {
        add<NeedGoal>({Id<Need>{need}, Id<Goal>{goal}});
    }

    template <RecordType Record>
    Record& add(Record row)
    {
        plan.of<Record>().push_back(std::move(row));
        return plan.of<Record>().back();
    }
};

} // namespace asterism::tests
