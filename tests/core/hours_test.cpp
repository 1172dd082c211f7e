// SPDX-License-Identifier: MIT
#include "actions/hours.h"

#include "actions/hours_evidence.h"
#include "analysis/hours.h"
#include "tests/support/hours_plan.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>

using namespace asterism;
using namespace asterism::tests;

TEST_CASE("BACP credits a group by the size that was agreed on (O18)", "[hours]")
{
    const auto rules = rulesNamed("bacp");
    CHECK(creditOf(rules, "peer_consultation", 120, 4) == 60);
    CHECK(creditOf(rules, "group_supervision", 120, 6) == 20);
    CHECK(creditOf(rules, "group_supervision", 120, 5) == 24);
    CHECK(creditOf(rules, "group_supervision", 90, 3) == 45);
    CHECK(creditOf(rules, "individual_supervision", 60, std::nullopt) == 60);
    CHECK(creditOf(rules, "training", 60, std::nullopt) == 0);
    CHECK_FALSE(creditOf(rules, "group_supervision", 90, std::nullopt).has_value());
}

TEST_CASE("Contracted size counts, not who came", "[hours]")
{
    // Three of four came.
    HoursPlan made;
    auto& group = made.meeting({}, "2026-06-24");
    group.hoursCategory = "peer_consultation";
    group.minutes = 120;
    group.contractedSize = 4;
    for (const std::string name : {"Nadia", "Dev", "Leila"}) {
        made.tie(name).direction = Direction::Peer;
        made.attends(made.plan.of<Meeting>().front().id, name, name != "Leila");
    }
    const auto months
        = hoursByMonth(made.plan, rulesNamed("bacp"), day(2026, 6, 1), day(2026, 6, 30));
    REQUIRE(months.size() == 1);
    CHECK(months[0].minutes == 120);
    CHECK(months[0].credited == 60);
}

TEST_CASE("A meeting without a size of its own counts by that of its group", "[hours]")
{
    HoursPlan made;
    Group group;
    group.id = Id<Group>{"circle"};
    group.name = "Circle";
    group.contractedSize = 6;
    made.plan.of<Group>() = {group};
    auto& meeting = made.supervision("2026-06-15", 120, "group_supervision");
    meeting.group = group.id;
    const auto credited = [&] {
        return hoursByMonth(made.plan, rulesNamed("bacp"), day(2026, 6, 1), day(2026, 6, 30))
            .front()
            .credited;
    };
    CHECK(credited() == 20);
    meeting.contractedSize = 4;
    CHECK(credited() == 60);
}

TEST_CASE("Every month stands for itself (O19)", "[hours]")
{
    HoursPlan made;
    made.supervision("2026-07-31", 60);
    made.supervision("2026-08-15", 60);

    const auto months
        = hoursByMonth(made.plan, rulesNamed("bacp"), day(2026, 7, 1), day(2026, 8, 31));

    REQUIRE(months.size() == 2);
    for (const auto& month : months) {
        CHECK(month.credited == 60);
        CHECK(month.minimum == 90);
        CHECK(month.shortBy == 30);
        CHECK_FALSE(month.planMends);
    }
    CHECK(months[0].month == PartialDate(2026, 7));
    CHECK(months[1].month == PartialDate(2026, 8));
}

TEST_CASE("A short month says what would mend it", "[hours]")
{
    HoursPlan made;
    made.supervision("2026-07-15", 60);
    made.supervision("2026-06-15", 120, "group_supervision").contractedSize = 6;
    made.supervision("2026-06-16", 90, "peer_consultation").contractedSize = 4;

    const auto july
        = hoursByMonth(made.plan, rulesNamed("bacp"), day(2026, 7, 1), day(2026, 7, 31)).front();

    // Half an hour: alone as it is, six times of it in a group of six, twice in one of four.
    CHECK(july.shortBy == 30);
    CHECK(
        july.mends
        == std::vector<Mend>{
            {"individual_supervision", 30, {}},
            {"group_supervision", 180, 6},
            {"peer_consultation", 60, 4}});

    // What is planned counts for nothing yet, but says that it would be enough.
    auto& planned = made.supervision("2026-07-29", 60);
    planned.state = MeetingState::Confirmed;
    const auto later
        = hoursByMonth(made.plan, rulesNamed("bacp"), day(2026, 7, 1), day(2026, 7, 31)).front();
    CHECK(later.credited == 60);
    CHECK(later.planned == 60);
    CHECK(later.shortBy == 30);
    CHECK(later.planMends);
}

TEST_CASE("A group of unknown size counts nothing and is pointed out", "[hours]")
{
    HoursPlan made;
    made.supervision("2026-07-15", 120, "group_supervision");
    const auto july
        = hoursByMonth(made.plan, rulesNamed("bacp"), day(2026, 7, 1), day(2026, 7, 31)).front();
    CHECK(july.credited == 0);
    CHECK(july.withoutSize == 1);
}

TEST_CASE("Only somebody who is my supervisor gives hours of supervision (R29)", "[hours]")
{
    HoursPlan made;
    made.tie("Samir");
    auto& talk = made.meeting({"Samir"}, "2026-07-15");
    talk.hoursCategory = "individual_supervision";
    talk.minutes = 60;
    const auto month = [&] {
        return hoursByMonth(made.plan, rulesNamed("bacp"), day(2026, 7, 1), day(2026, 7, 31))
            .front();
    };
    CHECK(month().credited == 0);
    made.plan.of<Relationship>().back().countsForHours = true;
    CHECK(month().credited == 60);
}

TEST_CASE("What did not take place counts nothing", "[hours]")
{
    HoursPlan made;
    for (const auto state :
         {MeetingState::Moved,
          MeetingState::Cancelled,
          MeetingState::MissedByMe,
          MeetingState::MissedByThem}) {
        made.supervision("2026-07-15", 60).state = state;
    }
    const auto july
        = hoursByMonth(made.plan, rulesNamed("bacp"), day(2026, 7, 1), day(2026, 7, 31)).front();
    CHECK(july.minutes == 0);
    CHECK(july.planned == 0);
    CHECK(july.kinds.empty());
}

TEST_CASE("A unit in California is an hour alone or two in a group (O21)", "[hours]")
{
    const auto rules = rulesNamed("california");
    const auto weekOf = [&](int clientMinutes, int alone, int group) {
        HoursPlan made;
        made.entry("2026-06-17", "direct", clientMinutes);
        if (alone > 0) {
            made.supervision("2026-06-15", alone);
        }
        if (group > 0) {
            made.supervision("2026-06-21", group, "group_supervision");
        }
        const auto weeks = unitsByWeek(made.plan, rules, day(2026, 6, 1), day(2026, 6, 30));
        REQUIRE(weeks.size() == 1);
        CHECK(weeks[0].monday == day(2026, 6, 15));
        return weeks[0];
    };

    const auto twelveHours = weekOf(720, 60, 0);
    CHECK(twelveHours.needed == 2);
    CHECK(twelveHours.units == 1);
    CHECK(twelveHours.shortBy == 1);
    CHECK(twelveHours.hasAlone);

    const auto exactlyTen = weekOf(600, 60, 0);
    CHECK(exactlyTen.needed == 1);
    CHECK(exactlyTen.shortBy == 0);

    CHECK(weekOf(600, 0, 120).units == 1);
    CHECK(weekOf(600, 0, 180).units == 1.5);
    CHECK_FALSE(weekOf(600, 0, 180).hasAlone);
}

TEST_CASE("Each setting needs a unit of its own", "[hours]")
{
    HoursPlan made;
    made.entry("2026-06-17", "direct", 240).setting = "clinic";
    made.entry("2026-06-18", "direct", 240).setting = "school";
    const auto weeks
        = unitsByWeek(made.plan, rulesNamed("california"), day(2026, 6, 1), day(2026, 6, 30));
    REQUIRE(weeks.size() == 1);
    CHECK(weeks[0].needed == 2);
}

TEST_CASE("Client hours kept by the month say nothing of a week", "[hours]")
{
    HoursPlan made;
    made.entry("2026-06", "direct", 1200);
    made.supervision("2026-06-15", 60);
    const auto weeks
        = unitsByWeek(made.plan, rulesNamed("california"), day(2026, 6, 1), day(2026, 6, 30));
    REQUIRE(weeks.size() == 1);
    CHECK(weeks[0].units == 1);
    CHECK_FALSE(weeks[0].needed.has_value());
    CHECK_FALSE(weeks[0].clientMinutes.has_value());
}

TEST_CASE("CACREP looks at averages over the weeks and at sums", "[hours]")
{
    HoursPlan made;
    // Four weeks: four hours alone, three in a group.
    for (const auto* on : {"2026-06-01", "2026-06-08", "2026-06-15", "2026-06-22"}) {
        made.supervision(on, 60);
    }
    made.supervision("2026-06-03", 180, "group_supervision").contractedSize = 6;
    made.entry("2026-06-04", "direct", 600);
    made.entry("2026-05", "direct", 6000).carriedOver = true;
    const auto rules = rulesNamed("cacrep");

    const auto averages = hoursAverages(made.plan, rules, day(2026, 6, 1), day(2026, 6, 28));
    REQUIRE(averages.size() == 2);
    CHECK(averages[0].perWeek == 60);
    CHECK(averages[0].wanted == 60);
    CHECK(averages[1].perWeek == 45);
    CHECK(averages[1].wanted == 90);

    const auto totals = hoursTotals(made.plan, rules, day(2026, 6, 1), day(2026, 6, 28));
    REQUIRE(totals.size() == 2);
    CHECK(totals[0].minutes == 6600);
    CHECK(totals[0].wanted == 14400);
    CHECK(totals[1].minutes == 6600 + 240 + 180);

    const auto ratio = supervisionRatio(made.plan, rules, day(2026, 6, 1), day(2026, 6, 28));
    CHECK(ratio.clientMinutes == 600);
    CHECK(ratio.supervisionMinutes == 420);
    CHECK(*ratio.clientPerSupervision == Approx(600.0 / 420));
}

TEST_CASE("Without rules there are sums and no credit", "[hours]")
{
    HoursPlan made;
    made.supervision("2026-06-01", 60);
    made.entry("2026-06", "direct", 1200);
    const auto june
        = hoursByMonth(made.plan, rulesNamed("blank"), day(2026, 6, 1), day(2026, 6, 30)).front();
    CHECK(june.minutes == 60);
    CHECK_FALSE(june.credited.has_value());
    CHECK_FALSE(june.minimum.has_value());
    CHECK(june.shortBy == 0);
    CHECK(june.kinds == std::vector<KindMinutes>{{"direct", 1200}, {"individual_supervision", 60}});
}

TEST_CASE("Rules are data: written, read again and the same", "[hours]")
{
    REQUIRE(builtInHourRules().size() == 5);
    for (const auto& rules : builtInHourRules()) {
        INFO(rules.name);
        CHECK(readHourRules(writeHourRules(rules)) == rules);
        if (rules.name != "blank") {
            CHECK(rules.checkedOn.isWhole());
            CHECK_FALSE(rules.source.empty());
            CHECK_FALSE(rules.says.empty());
        }
    }
}

TEST_CASE("Rules that make no sense say where", "[hours]")
{
    const auto placeOf = [](const std::string& text) {
        try {
            readHourRules(text);
        } catch (const Error& error) {
            CHECK(error.refusal() == Refusal::BadFile);
            return error.subject();
        }
        return std::string("accepted");
    };
    const std::string head = R"({"name":"x","title":"X","source":"","checked_on":"2026")";

    CHECK(placeOf(head + "}") == "accepted");
    CHECK(placeOf("[]") == "/");
    CHECK(placeOf("{") == "character 2");
    CHECK(placeOf(R"({"title":"X","source":"","checked_on":""})") == "/name");
    CHECK(placeOf(R"({"name":"x","title":"X","source":"","checked_on":"soon"})") == "/checked_on");
    CHECK(placeOf(head + R"(,"monthly_minimum_minutes":"90"})") == "/monthly_minimum_minutes");
    CHECK(
        placeOf(head + R"(,"monthly_minimum_minutes":99999999999})") == "/monthly_minimum_minutes");
    CHECK(placeOf(head + R"(,"credit":{}})") == "/credit");
    CHECK(
        placeOf(
            head + R"(,"credit":[{"kind":"a"},{"kind":"b","groups":[{"up_to":4,"divide_by":0}]}]})")
        == "/credit/1/groups/0/divide_by");
    CHECK(placeOf(head + R"(,"credit":[7]})") == "/credit/0");
    CHECK(
        placeOf(head + R"(,"averages":[{"title":"a","kinds":[],"minutes_per_week":1}]})")
        == "/averages/0/kinds");
}

TEST_CASE("Own rules are kept with the plan file and take the place of built-in ones", "[hours]")
{
    const auto store = Store::inMemory();
    auto own = actions::hourRulesNamed(*store, "bacp");
    own.monthlyMinimum = 120;
    actions::keepHourRules(*store, own);
    own.name = "my-board";
    actions::keepHourRules(*store, own);

    CHECK(actions::hourRulesNamed(*store, "bacp").monthlyMinimum == 120);
    CHECK(actions::hourRules(*store).size() == builtInHourRules().size() + 1);
    actions::dropHourRules(*store, "bacp");
    CHECK(actions::hourRulesNamed(*store, "bacp").monthlyMinimum == 90);
    CHECK(store->toUndo() == Deed{Verb::Remove, "hour_rules", own.title});
    store->undo();
    CHECK(actions::hourRulesNamed(*store, "bacp").monthlyMinimum == 120);
    try {
        actions::hourRulesNamed(*store, "mars");
        FAIL("there are no such rules");
    } catch (const Error& error) {
        CHECK(error.refusal() == Refusal::UnknownWord);
        CHECK(error.subject() == "mars");
    }
}

TEST_CASE("Evidence holds hours, names of who signs and rules, and nothing else", "[hours]")
{
    HoursPlan made;
    auto& meeting = made.supervision("2026-03-17", 60);
    meeting.purpose = "SECRET purpose";
    meeting.what = "SECRET what";
    meeting.privateNote = "SECRET note";
    meeting.sharedSummary = "SECRET summary";
    meeting.place = "SECRET place";
    meeting.kind = "SECRET kind";
    made.entry("2026-03", "direct", 2400).note = "SECRET entry";

    const auto text
        = actions::evidenceTable(made.plan, rulesNamed("bacp"), day(2026, 3, 1), day(2026, 4, 30));

    CHECK(text.find("SECRET") == std::string::npos);
    CHECK(text.find("2026-03-17,individual supervision,60,60,") != std::string::npos);
    CHECK(text.find("Rosalind") != std::string::npos);
    CHECK(text.find("Month 2026-03") != std::string::npos);
    CHECK(text.find("\"minimum 90, short by 30\"") != std::string::npos);
    CHECK(text.find("\"minimum 90, short by 90\"") != std::string::npos);
    CHECK(text.find("Checked on,2026-11-22") != std::string::npos);
    CHECK(text.find("Your board's own page decides.") != std::string::npos);
    CHECK(text.find("signature:") != std::string::npos);
}

TEST_CASE("Old notes on supervision can be emptied while their hours stay", "[hours]")
{
    const auto store = Store::inMemory();
    Meeting meeting;
    meeting.id = newId<Meeting>();
    meeting.kind = "individual supervision";
    meeting.hoursCategory = "individual_supervision";
    meeting.state = MeetingState::Held;
    meeting.startsOn = day(2020, 3, 17);
    meeting.minutes = 60;
    meeting.what = "what we spoke of";
    store->act({Verb::Add, "meeting", {}}, [&](Writer& plan) { plan.put(meeting); });

    CHECK(actions::clearSupervisionNotes(*store, day(2020, 3, 17)) == 0);
    CHECK(actions::clearSupervisionNotes(*store, day(2020, 3, 18)) == 1);
    const auto cleared = store->reader().at(meeting.id);
    CHECK(cleared.what.empty());
    CHECK(cleared.minutes == 60);
    store->undo();
    CHECK(store->reader().at(meeting.id) == meeting);
}

TEST_CASE("Ten years of hours are added up in two seconds", "[hours]")
{
    HoursPlan made;
    for (int at = 0; at < 3650; ++at) {
        const auto on = toText(day(2016, 1, 1) + std::chrono::days(at));
        made.entry(on, "direct", 300);
        made.entry(on, "indirect", 60);
        if (at % 7 == 0) {
            made.supervision(on, 60);
        }
    }
    for (const auto& rules : builtInHourRules()) {
        const auto begin = std::chrono::steady_clock::now();
        CHECK(hoursByMonth(made.plan, rules, day(2016, 1, 1), day(2025, 12, 31)).size() == 120);
        unitsByWeek(made.plan, rules, day(2016, 1, 1), day(2025, 12, 31));
        const auto evidence
            = actions::evidenceTable(made.plan, rules, day(2016, 1, 1), day(2025, 12, 31));
        CHECK(std::ranges::count(evidence, '\n') > 7300);
        CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
    }
}

TEST_CASE("Hours are counted by the rules that were chosen, and undo knows it", "[hours]")
{
    const auto store = Store::inMemory();
    CHECK(actions::chosenHourRules(*store) == builtInHourRules().front());
    actions::chooseHourRules(*store, builtInHourRules().front().name);
    CHECK_FALSE(store->toUndo());

    actions::chooseHourRules(*store, "cacrep");
    CHECK(actions::chosenHourRules(*store).name == "cacrep");
    CHECK(store->toUndo()->what == "hours_counted_by");
    CHECK_THROWS_AS(actions::chooseHourRules(*store, "mars"), Error);
    CHECK(actions::chosenHourRules(*store).name == "cacrep");

    auto own = actions::hourRulesNamed(*store, "bacp");
    own.name = "my-board";
    own.title = "My board";
    actions::keepAndChooseHourRules(*store, own);
    CHECK(actions::chosenHourRules(*store) == own);
    CHECK(store->toUndo() == Deed{Verb::Add, "hour_rules", "My board"});
    store->undo(); // the rules and their choice are one step
    CHECK(actions::chosenHourRules(*store).name == "cacrep");
    CHECK(actions::hourRules(*store).size() == builtInHourRules().size());

    store->redo();
    actions::dropHourRules(*store, "my-board");
    CHECK(actions::chosenHourRules(*store) == builtInHourRules().front());
}
