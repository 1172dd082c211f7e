// SPDX-License-Identifier: MIT
#include "interchange/plan_json.h"

#include "actions/whole_plan.h"
#include "tests/support/random_plan.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace asterism;

namespace {

std::string written(const Plan& plan)
{
    std::ostringstream out;
    writePlan(plan, out);
    return out.str();
}

/// The plan as it comes out of a plan file that it was imported into.
Plan throughAFile(const Plan& plan)
{
    const auto store = Store::inMemory();
    actions::importPlan(*store, plan, "a test");
    return store->reader().plan();
}

constexpr auto needId = "019b0000-0000-7000-8000-00000000000a";

std::string file(const std::string& tables)
{
    return R"({"format": "asterism-plan", "version": 1, )" + tables + "}";
}

std::string need(const std::string& members)
{
    return file(
        R"("need": [{"id": ")" + std::string(needId) + R"(", "title": "Rest")"
        + (members.empty() ? "" : ", " + members) + "}]");
}

/// What the file is refused with; "" when it is taken.
std::string refusalOf(std::string_view json)
{
    try {
        readPlan(json);
    } catch (const Error& error) {
        return error.refusal() == Refusal::BadFile ? error.subject() : "another refusal";
    }
    return {};
}

} // namespace

TEST_CASE("An empty plan is a short file")
{
    CHECK(written({}) == "{\n\"format\": \"asterism-plan\",\n\"version\": 1\n}\n");
    CHECK(readPlan(written({})) == Plan{});
}

TEST_CASE("A row stands on a line of its own, with what is empty left out")
{
    Plan plan;
    Need need;
    need.id = Id<Need>{needId};
    need.title = "A place to be \"held\"";
    need.importance = 5;
    plan.of<Need>() = {need};

    CHECK(
        written(plan)
        == "{\n\"format\": \"asterism-plan\",\n\"version\": 1,\n\"need\": [\n"
           "  {\"id\": \"019b0000-0000-7000-8000-00000000000a\", \"title\": \"A place to be "
           "\\\"held\\\"\", \"kind\": \"guidance\", \"sphere\": \"professional\", \"importance\": "
           "5, "
           "\"urgency\": \"now\", \"sources_wanted\": 1, \"state\": \"noticed\"}\n]\n}\n");
}

TEST_CASE("Whatever is in a plan comes back from its JSON")
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        const Plan plan = test::randomPlan(seed, 6);
        const std::string json = written(plan);
        CHECK(written(readPlan(json)) == json);
    }
}

TEST_CASE("Export, import into an empty plan and export again: byte for byte the same")
{
    for (std::uint32_t seed = 100; seed < 125; ++seed) {
        INFO("seed " << seed);
        const Plan plan = throughAFile(test::randomPlan(seed));
        const std::string json = written(plan);
        const Plan again = throughAFile(readPlan(json));
        CHECK(again == plan);
        CHECK(written(again) == json);
    }
}

TEST_CASE("Random plans hold rows of every kind")
{
    std::set<std::string_view> filled;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const Plan plan = test::randomPlan(seed);
        forEachRecord([&]<typename Record>() {
            if (!plan.of<Record>().empty()) {
                filled.insert(Table<Record>::name);
            }
        });
    }
    forEachRecord([&]<typename Record>() {
        INFO(Table<Record>::name);
        CHECK(filled.contains(Table<Record>::name));
    });
}

TEST_CASE("The order of rows in memory does not matter to the file")
{
    Plan plan = test::randomPlan(7, 20);
    const std::string json = written(plan);
    forEachRecord([&]<typename Record>() {
        std::reverse(plan.of<Record>().begin(), plan.of<Record>().end());
    });
    CHECK(written(plan) == json);
}

TEST_CASE("Text that is no UTF-8 is mended on the way out, so that the file can be read")
{
    Plan plan;
    for (const std::string_view broken :
         {std::string_view("\xFF"),
          std::string_view("a\xC3"),
          std::string_view("\xED\xA0\x80"),
          std::string_view("\xC0\xAF"),
          std::string_view("\xF4\x90\x80\x80"),
          std::string_view("\xE0\x80\x80"),
          std::string_view("nul\0nul", 7)}) {
        Strength strength;
        strength.id = newId<Strength>();
        strength.title = "before " + std::string(broken) + " after";
        plan.of<Strength>().push_back(strength);
    }
    const std::string json = written(plan);
    const Plan back = readPlan(json);
    REQUIRE(back.of<Strength>().size() == 7);
    for (const auto& strength : back.of<Strength>()) {
        CHECK(strength.title.starts_with("before "));
        CHECK(strength.title.ends_with(" after"));
        CHECK(strength.title.find("\xEF\xBF\xBD") != std::string::npos);
    }
    CHECK(written(back) == json);
}

TEST_CASE("Members may come in any order and with any white space, a byte-order mark before them")
{
    const Plan plan = readPlan(
        "\xEF\xBB\xBF{ \"version\" : 1 ,\n\n\"format\":\"asterism-plan\", \"need\" : [ "
        "{\"title\":\"Rest\", "
        "\"importance\"\t: 4 , \"id\":\"019b0000-0000-7000-8000-00000000000a\"} ] }  \n");
    REQUIRE(plan.of<Need>().size() == 1);
    CHECK(plan.of<Need>().front().title == "Rest");
    CHECK(plan.of<Need>().front().importance == 4);
}

TEST_CASE("A value that does not fit is refused with its place")
{
    const auto [member, subject] = GENERATE(table<std::string, std::string>(
        {{R"("importance": 6)", "need[0].importance: must be from 1 to 5"},
         {R"("importance": 0)", "need[0].importance: must be from 1 to 5"},
         {R"("importance": "4")", "need[0].importance: must be a whole number"},
         {R"("importance": 4.0)", "need[0].importance: must be a whole number"},
         {R"("importance": true)", "need[0].importance: must be a whole number"},
         {R"("importance": null)", "need[0].importance: must not be null; leave out what is empty"},
         {R"("importance": [4])", "need[0].importance: must not be a list"},
         {R"("importance": {"is": 4})", "need[0].importance: must not be an object"},
         {R"("importance": 99999999999999999999)", "need[0].importance: is too large a number"},
         {R"("importance": 1e999)", "need[0].importance: is too large a number"},
         {R"("importance": 4, "importance": 4)", "need[0].importance: is there twice"},
         {R"("title": "Rest")", "need[0].title: is there twice"},
         {R"("category": 3)", "need[0].category: must be text"},
         {R"("category": "a\u0000b")", "need[0].category: must not hold the character NUL"},
         {R"("urgency": "asap")", "need[0].urgency: must be one of now, soon, later"},
         {R"("urgency": "")", "need[0].urgency: must be one of now, soon, later"},
         {R"("colour": "red")", "need[0].colour: there is no such field"}}));
    INFO(member);
    CHECK(refusalOf(need(member)) == subject);
}

TEST_CASE("What other kinds of columns cannot hold is refused with its place")
{
    const std::string key = R"({"id": "019b0000-0000-7000-8000-00000000000a", )";
    const auto [tables, subject] = GENERATE_COPY(table<std::string, std::string>(
        {{R"("goal": [)" + key + R"("title": "Run", "due": "2026-02-30"}])",
          "goal[0].due: must be a date such as 2026, 2026-05 or 2026-05-17"},
         {R"("goal": [)" + key + R"("title": "Run", "due": ""}])",
          "goal[0].due: must be a date such as 2026, 2026-05 or 2026-05-17"},
         {R"("goal": [)" + key + R"("title": "Run", "due": 2026}])",
          "goal[0].due: must be a date such as 2026, 2026-05 or 2026-05-17"},
         {R"("goal": [)" + key + R"("title": "Run", "done": 3000000000}])",
          "goal[0].done: is too large a number"},
         {R"("person": [)" + key + R"("display_name": "Ann", "sensitive": 1}])",
          "person[0].sensitive: must be true or false"},
         {R"("person": [)" + key + R"("display_name": "Ann", "sensitive": "yes"}])",
          "person[0].sensitive: must be true or false"},
         {R"("person": [)" + key + R"("display_name": ""}])",
          "person[0].display_name: must not be empty"},
         {R"("person": [{"display_name": "Ann"}])", "person[0].id: must not be empty"},
         {R"("person": [{"id": "7", "display_name": "Ann"}])",
          "person[0].id: must be an id, 36 characters of 0–9, a–f and -"},
         {R"("profile": [{"id": "you"}])",
          "profile[0].id: must be an id, 36 characters of 0–9, a–f and -"},
         {R"("hat": [{"person": "019b0000-0000-7000-8000-00000000000a"}])",
          "hat[0].hat: must not be empty"},
         {R"("need": {})", "need: must not be an object"},
         {R"("need": 3)", "need: must be a list of rows"},
         {R"("need": [3])", "need[0]: must be a row"},
         {R"("need": [[]])", "need[0]: must not be a list"},
         {R"("need": [], "need": [])", "need: is there twice"},
         {R"("wishes": [])", "wishes: there is no such table"}}));
    INFO(tables);
    CHECK(refusalOf(file(tables)) == subject);
}

TEST_CASE("The place counts rows")
{
    CHECK(
        refusalOf(file(R"("strength": [
            {"id": "019b0000-0000-7000-8000-00000000000a", "title": "Listening"},
            {"id": "019b0000-0000-7000-8000-00000000000b", "title": "Spanish"},
            {"id": "019b0000-0000-7000-8000-00000000000c", "title": 3}])"))
        == "strength[2].title: must be text");
}

TEST_CASE("Rows that lead nowhere or are there twice are refused with their place")
{
    const std::string a = "019b0000-0000-7000-8000-00000000000a";
    const std::string b = "019b0000-0000-7000-8000-00000000000b";
    const auto people = R"("person": [{"id": ")" + a + R"(", "display_name": "Ann"}, {"id": ")" + b
        + R"(", "display_name": "Ben"}])";
    const auto [tables, subject] = GENERATE_COPY(table<std::string, std::string>(
        {{R"("need_goal": [{"need": ")" + a + R"(", "goal": ")" + b + R"("}])",
          "need_goal[0].need: leads to a need that is not in the file"},
         {people + R"(, "tag": [{"person": ")" + a + R"(", "name": "x"}, {"person": ")" + a
              + R"(", "name": "x"}])",
          "tag[1].person: names the same row as tag[0]"},
         {R"("strength": [{"id": ")" + a + R"(", "title": "x"}, {"id": ")" + a
              + R"(", "title": "y"}])",
          "strength[1].id: names the same row as strength[0]"},
         {R"("person": [{"id": ")" + a + R"(", "display_name": "Ann", "introduced_by": ")" + a
              + R"("}])",
          "person[0].introduced_by: leads to itself"},
         {R"("person": [{"id": ")" + a + R"(", "display_name": "Ann", "introduced_by": ")" + b
              + R"("}])",
          "person[0].introduced_by: leads to a person that is not in the file"},
         {people + R"(, "acquaintance": [{"one": ")" + b + R"(", "other": ")" + a + R"("}])",
          "acquaintance[0].one: must sort before other"},
         {R"("statement": [{"id": ")" + a + R"(", "text": "x", "superseded_by": ")" + b
              + R"("}, {"id": ")" + b + R"(", "text": "y", "superseded_by": ")" + a + R"("}])",
          "statement[0].superseded_by: leads round in a circle"},
         {R"("star": [{"subject": ")" + a + R"(", "angle": 1}])",
          "star[0].subject: leads to nothing that is in the file"},
         {R"("profile": [{"id": "me"}, {"id": "me"}])",
          "profile[1].id: names the same row as profile[0]"}}));
    INFO(tables);
    CHECK(refusalOf(file(tables)) == subject);
}

TEST_CASE("A file that is no plan, or no longer a whole one, is refused with the place")
{
    const auto [json, subject] = GENERATE(table<std::string, std::string>(
        {{"", "line 1: the file is empty"},
         {"   ", "line 1, column 4: the file ends in the middle"},
         {"{", "line 1, column 2: the file ends in the middle"},
         {"[]", "line 1: must not be a list"},
         {"3", "line 1: must be a row"},
         {"{}", "format: must be asterism-plan"},
         {R"({"version": 1})", "format: must be asterism-plan"},
         {R"({"format": "asterism-plan"})", "version: is missing"},
         {R"({"format": "another", "version": 1})", "format: must be asterism-plan"},
         {R"({"format": 3, "version": 1})", "format: must be asterism-plan"},
         {R"({"format": "asterism-plan", "version": "1"})",
          "version: must be a whole number from 1"},
         {R"({"format": "asterism-plan", "version": 0})", "version: must be a whole number from 1"},
         {R"({"bookmarks": []})", "format: must be asterism-plan and come first"},
         {"{\"format\": \"asterism-plan\",\n \"version\": 1,\n \"need\" []}",
          "line 3, column 9: this is not JSON"},
         {R"({"format": "asterism-plan", "version": 1}})",
          "line 1, column 42: something follows the end of the plan"},
         {"{\"format\": \"asterism-plan\", \"version\": 1} {}",
          "line 1, column 43: something follows the end of the plan"},
         {"{\"format\": \"asterism-plan\", \"version\": 1, \"need\": [{\"title\": \"a\xFF\"}]}",
          "line 1, column 64: here is a byte that is not UTF-8"},
         {R"({"format": "asterism-plan", "version": 1, "need": [{"title": "\ud800"}]})",
          "line 1, column 69: this is not JSON"},
         {"{\"format\": \"asterism-plan\", \"version\": 1, // note\n\"need\": []}",
          "line 1, column 43: this is not JSON"}}));
    INFO(json);
    CHECK(refusalOf(json) == subject);
}

TEST_CASE("A plan of a newer program is refused as such")
{
    try {
        readPlan(R"({"format": "asterism-plan", "version": 2, "wishes": []})");
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK(error.refusal() == Refusal::NewerVersion);
    }
}

TEST_CASE("However deep a file nests, it is refused at the first bracket too many")
{
    const std::string deep(2000000, '[');
    CHECK(refusalOf(deep) == "line 1: must not be a list");
    CHECK(refusalOf(file("\"need\": " + deep)) == "need[0]: must not be a list");
    std::string objects;
    for (int level = 0; level < 200000; ++level) {
        objects += "{\"a\":";
    }
    CHECK(refusalOf(objects) == "format: must be asterism-plan and come first");
}

TEST_CASE("A plan cut anywhere is refused, never taken in part")
{
    const std::string json = written(test::randomPlan(11, 3));
    for (std::size_t length = 0; length < json.size() - 2; length += length < 300 ? 1 : 17) {
        const auto refusal = refusalOf(std::string_view(json).substr(0, length));
        if (refusal.empty() || refusal == "another refusal") {
            FAIL("taken at " << length);
        }
    }
}

TEST_CASE("A byte changed anywhere gives another plan or a refusal, and nothing worse")
{
    const std::string json = written(test::randomPlan(12, 3));
    std::mt19937 random(5);
    for (int trial = 0; trial < 600; ++trial) {
        std::string hurt = json;
        hurt[random() % hurt.size()] = static_cast<char>(random() & 0xFFU);
        if (refusalOf(hurt).empty()) {
            CHECK_NOTHROW(throughAFile(readPlan(hurt)));
        }
    }
}

TEST_CASE("A refused file leaves the plan as it was")
{
    const auto store = Store::inMemory();
    const auto before = store->reader().plan();
    CHECK_THROWS_AS(actions::importPlan(*store, readPlan(need(R"("importance": 6)")), "x"), Error);
    CHECK(store->reader().plan() == before);
    CHECK_FALSE(store->toUndo());
}

TEST_CASE("JSON is known by how it begins")
{
    CHECK(looksLikeJson("{\"format\""));
    CHECK(looksLikeJson("\xEF\xBB\xBF \n [1]"));
    CHECK_FALSE(looksLikeJson("BEGIN:VCARD"));
    CHECK_FALSE(looksLikeJson(""));
    CHECK_FALSE(looksLikeJson("name,{}"));
}
