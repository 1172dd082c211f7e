// SPDX-License-Identifier: MIT
#pragma once

#include "actions/edit.h"
#include "actions/whole_plan.h"
#include "domain/record.h"
#include "tests/support/amaras_plan.h"
#include "ui/app/plan_session.h"

#include <cstdio>
#include <map>
#include <memory>

// The people of the sample story in a store of their own, with some words about a few of them.

namespace asterism::tests {

/// The id under which a word of the sample stands in the store: "P01", "N5".
inline std::string sampleId(const std::string& word)
{
    static std::map<std::string, std::string> ids;
    const auto [place, isNew] = ids.emplace(word, "");
    if (isNew) {
        char id[40];
        std::snprintf(id, sizeof id, "00000000-0000-7000-8000-%012zu", ids.size());
        place->second = id;
    }
    return place->second;
}

template <RecordType Record>
void giveIds(Record& record)
{
    const auto give = [](std::string& text) { text = text.empty() ? text : sampleId(text); };
    forEachColumn<Record>([&](const auto& column) {
        auto& member = record.*(column.member);
        using Member = std::remove_reference_t<decltype(member)>;
        if constexpr (IsId<Member>::value) {
            give(member.text);
        } else if constexpr (IsOptional<Member>::value) {
            if constexpr (IsId<typename IsOptional<Member>::inner>::value) {
                if (member) {
                    give(member->text);
                }
            }
        }
    });
    if constexpr (std::is_same_v<Record, Acquaintance>) {
        if (record.other < record.one) {
            std::swap(record.one, record.other);
        }
    }
}

inline void tellStories(PlanBuilder& story)
{
    for (const auto& [id, role] : std::map<std::string, std::string>{
             {"P01", "Clinical supervisor, lead psychologist"},
             {"P02", "Trauma-therapy trainer"},
             {"P03", "Psychotherapist"},
             {"P09", "Clinic director"},
             {"P12", "Practicum student"}}) {
        story.person(id).roleTitle = role;
    }
    auto& rosalind = story.person("P01");
    rosalind.pronouns = "she/her";
    rosalind.organization = "Harbor Street Clinic";
    rosalind.town = "Portland";
    rosalind.timeZone = "America/Los_Angeles";
    rosalind.strengths = "Calm in a crisis; says the hard thing kindly";
    rosalind.theirGoals = "A book on supervision before she retires";
    rosalind.note
        = "Contract signed in March, review on June 30. Likes a short agenda the day before.";
    story.person("P06").resting = Resting::Resting;
    story.add<Hat>({Id<Person>{"P11"}, HatKind::Friend});
    for (const auto& [kind, value] : std::vector<std::pair<ContactKind, const char*>>{
             {ContactKind::Email, "rosalind@harborstreet.example"},
             {ContactKind::Phone, "+1 503 555 0134"}}) {
        ContactPoint point;
        point.id = Id<ContactPoint>{value};
        point.person = Id<Person>{"P01"};
        point.kind = kind;
        point.value = value;
        point.label = "work";
        point.preferred = kind == ContactKind::Email;
        point.position = static_cast<int>(kind);
        story.add(point);
    }
    for (const char* peer : {"P03", "P04", "P05"}) {
        story.add<Tag>({Id<Person>{peer}, "peer group"});
    }
    story.add<Tag>({Id<Person>{"P02"}, "trauma"});
    for (auto& need : story.plan.of<Need>()) {
        need.title = need.category;
    }
    for (auto& meeting : story.plan.of<Meeting>()) {
        meeting.what = "Ask for less, and sooner";
    }
    for (auto& promise : story.plan.of<Commitment>()) {
        promise.text = "Send the article on supervision contracts";
    }
    for (auto& tie : story.plan.of<Relationship>()) {
        tie.since = {2025, 9};
    }
}

inline std::unique_ptr<Store> sampleStore()
{
    auto story = amarasPlan();
    tellStories(story);
    forEachRecord([&]<typename Record>() {
        if constexpr (!std::is_same_v<Record, Profile>) {
            for (auto& row : story.plan.of<Record>()) {
                giveIds(row);
            }
        }
    });
    for (auto& me : story.plan.of<Profile>()) {
        me.id = Id<Profile>{"me"};
    }
    auto store = Store::inMemory();
    actions::importPlan(*store, story.plan, "sample");
    return store;
}

inline Id<Person> samplePerson(const std::string& word)
{
    return Id<Person>{sampleId(word)};
}

} // namespace asterism::tests
