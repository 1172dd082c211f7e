// SPDX-License-Identifier: MIT
#include "actions/hours_evidence.h"

#include "guard/guard.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "tests/support/hours_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

TEST_CASE("No text that may tell of a client comes into the evidence", "[hours][evidence]")
{
    // GIVEN hours whose words say more than they should
    HoursPlan made;
    made.person("Dr Ines Achterberg");
    made.entry("2026-03-02", "direct", 60).setting = "home of Mrs Halloran";
    made.entry("2026-03-03", "direct", 60).setting = "14 Alder Road, Port Halden";
    made.entry("2026-03-04", "talks with patient J.R.", 60);
    made.entry("2026-03-05", "direct", 60).setting = "practice of Dr Achterberg";
    made.supervision("2026-03-06", 60, "MRN: 0048213");
    auto rules = rulesNamed("bacp");
    rules.title = "Ours, asked for by Mrs Halloran";
    rules.says.push_back("Ask k.halloran@example.org about it.");
    rules.source = "www.example.org/rules, read on 12 March 2026";

    // WHEN they are put together
    const auto evidence = actions::evidenceOf(made.plan, rules, day(2026, 3, 1), day(2026, 3, 31));
    const auto table = actions::evidenceTable(evidence);

    // THEN none of it is there, and each of them is named as left out
    for (const auto* word : {"Halloran", "Alder", "J.R.", "0048213", "k.halloran"}) {
        INFO(word);
        CHECK(table.find(word) == std::string::npos);
    }
    CHECK(evidence.leftOut.size() == 6);

    // AND the hours themselves are, as well as the names of one's own people and the source
    CHECK(evidence.lines.size() == 5);
    CHECK(evidence.lines.at(2).kind == actions::otherHours);
    CHECK(table.find("practice of Dr Achterberg") != std::string::npos);
    CHECK(table.find("www.example.org/rules") != std::string::npos);
}

TEST_CASE("The evidence of the story from March to June 2026", "[hours][evidence]")
{
    const Plan plan = readPlan(story(StoryName::EarlyCareer));

    const auto evidence
        = actions::evidenceOf(plan, rulesNamed("bacp"), day(2026, 3, 1), day(2026, 6, 30));

    // March: three hours alone and two in a group of four, of which half counts; see O18.
    REQUIRE(evidence.months.size() == 4);
    CHECK(evidence.months.at(0).minutes == 300);
    CHECK(evidence.months.at(0).credited == 240);
    CHECK(evidence.name == plan.of<Profile>().front().name);
    CHECK(evidence.leftOut.empty());
    CHECK(evidence.signers == std::vector<std::string>{"Dr Rosalind Achterberg"});
    CHECK(evidence.with.size() == evidence.lines.size());
    const auto direct = std::ranges::find(evidence.sums, "direct", &actions::EvidenceSum::kind);
    REQUIRE(direct != evidence.sums.end());
    CHECK(direct->minutes == 2400 + 2280 + 2520 + 1200);
    CHECK(direct->carriedOver == 40320);
    CHECK_FALSE(direct->credited.has_value());
}

TEST_CASE(
    "Nothing that was written about a meeting is in the evidence of the story", "[hours][evidence]")
{
    const Plan plan = readPlan(story(StoryName::EarlyCareer));
    const auto table
        = actions::evidenceTable(plan, rulesNamed("bacp"), day(2025, 1, 1), day(2026, 12, 31));
    int looked = 0;
    for (const auto& meeting : plan.of<Meeting>()) {
        for (const auto& text :
             {meeting.what,
              meeting.soWhat,
              meeting.nowWhat,
              meeting.purpose,
              meeting.place,
              meeting.privateNote,
              meeting.sharedSummary}) {
            if (!text.empty()) {
                INFO(text);
                CHECK(table.find(text) == std::string::npos);
                ++looked;
            }
        }
    }
    CHECK(looked > 20);
}
