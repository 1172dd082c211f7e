// SPDX-License-Identifier: MIT
#include "guard/guard.h"
#include "guard/marked_texts.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace asterism;

namespace {

/// A row of every kind with a text of its own in every field that is text.
Plan filledPlan()
{
    Plan plan;
    forEachRecord([&]<typename Record>() {
        Record record;
        forEachColumn<Record>([&](const auto& column) {
            using Member = std::remove_cvref_t<decltype(record.*(column.member))>;
            const std::string own
                = std::string(Table<Record>::name) + "." + std::string(column.name);
            if constexpr (std::is_same_v<Member, std::string>) {
                record.*(column.member) = "text of " + own;
            } else if constexpr (IsId<Member>::value) {
                (record.*(column.member)).text = "id of " + own;
            }
        });
        plan.of<Record>().push_back(record);
    });
    return plan;
}

} // namespace

TEST_CASE("Every free text of a plan is looked through, with its owner", "[guard]")
{
    // given a plan in which every field says its own name
    const Plan plan = filledPlan();

    // when
    const auto texts = freeTextsOf(plan);

    // then
    const auto has = [&](std::string_view table, std::string_view id, std::string_view field) {
        const std::string text = "text of " + std::string(table) + "." + std::string(field);
        return std::count(texts.begin(), texts.end(), FreeText{table, id, field, text}) == 1;
    };
    CHECK(has("meeting", "id of meeting.id", "private_note"));
    CHECK(has("meeting", "id of meeting.id", "shared_summary"));
    CHECK(has("agenda_item", "id of agenda_item.id", "text"));
    CHECK(has("reflection", "id of reflection.id", "text"));
    CHECK(has("message", "id of message.id", "body"));
    CHECK(has("message", "id of message.id", "subject"));
    CHECK(has("person", "id of person.id", "note"));
    CHECK(has("commitment", "id of commitment.id", "text"));
    CHECK(has("agreement", "id of agreement.id", "confidentiality"));
    CHECK(has("hours_entry", "id of hours_entry.id", "note"));
    CHECK(has("tag", "id of tag.person", "name"));
    CHECK(has("peer_group", "id of peer_group.id", "purpose"));
}

TEST_CASE("Fields that hold names and ways to reach one's guides are not looked through", "[guard]")
{
    for (const FreeText& text : freeTextsOf(filledPlan())) {
        CHECK(text.table != "contact_point");
        CHECK(text.field != "display_name");
        CHECK(text.field != "time_zone");
    }
}

TEST_CASE("Whatever is left empty is no text", "[guard]")
{
    Plan plan;
    plan.of<Meeting>().push_back({.id = Id<Meeting>{"m"}, .kind = "supervision"});
    REQUIRE(freeTextsOf(plan).size() == 1);
    CHECK(freeTextsOf(plan)[0] == FreeText{"meeting", "m", "kind", "supervision"});
    CHECK(freeTextsOf(Plan{}).empty());
}

TEST_CASE("In the stories nothing is marked but days that were agreed on", "[guard]")
{
    for (const StoryName name : everyWord<StoryName>()) {
        const Plan plan = readPlan(story(name));
        const KnownNames names = knownNames(plan);
        const auto texts = freeTextsOf(plan);
        CHECK(texts.size() > 50);
        for (const FreeText& text : texts) {
            for (const Mark& mark : look(text.text, names)) {
                INFO(
                    wordOf(mark.kind)
                    << " “" << text.text.substr(mark.start, mark.length) << "” in " << text.table
                    << "." << text.field << ": " << text.text);
                CHECK(mark.kind == MarkKind::Date);
            }
        }
    }
}

TEST_CASE("What leaves is looked through, and one's own signature is known", "[guard]")
{
    Plan plan;
    plan.of<Profile>() = {{.name = "Amara", .signature = "Amara, 917-555-0142"}};
    Person anna;
    anna.id = Id<Person>{"a"};
    anna.displayName = "Anna Kowalski";
    anna.note = "Anna knows me since school. Call her: 917-555-0199.";
    plan.of<Person>() = {anna};
    Meeting meeting;
    meeting.id = Id<Meeting>{"m"};
    meeting.privateNote = "We spoke of Mrs. Kessler. I left 917-555-0142.";
    plan.of<Meeting>() = {meeting};

    const auto everything = markedTexts(plan, Leaving::Everything);
    REQUIRE(everything.size() == 2);
    CHECK(everything[0].where.table == "person");
    CHECK(everything[0].marks.size() == 1);
    CHECK(everything[1].where.table == "meeting");
    REQUIRE(everything[1].marks.size() == 1); // the number is in the signature
    CHECK(everything[1].marks[0].kind == MarkKind::TitledName);

    const auto people = markedTexts(plan, Leaving::People);
    REQUIRE(people.size() == 1);
    CHECK(people[0] == everything[0]);
}

TEST_CASE("A fingerprint tells texts apart and is the same every time", "[guard]")
{
    CHECK(fingerprintOf("") == "cbf29ce484222325");  // the offset of FNV-1a
    CHECK(fingerprintOf("a") == "af63dc4c8601ec8c"); // its published example
    CHECK(fingerprintOf("one note") != fingerprintOf("one notE"));
}
