// SPDX-License-Identifier: MIT
#include "analysis/quick_line.h"

#include "analysis/line_dates.h"
#include "storage/folding.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

const Day monday = day(2026, 6, 15);

Person named(const std::string& name)
{
    Person person;
    person.id = Id<Person>{name};
    person.displayName = name;
    return person;
}

const std::vector<Person>& people()
{
    static const std::vector<Person> all{
        named("Dr Rosalind Achterberg"),
        named("Dev Malhotra"),
        named("Anna K."),
        named("Anna Lindqvist"),
        named("Zoë Ångström"),
        named("May Adeyemi"),
        named("Prof. Marguerite Doyle")};
    return all;
}

QuickLine read(std::string_view line)
{
    return readLine(line, people(), monday, foldFully);
}

std::vector<std::string> whom(const QuickLine& line)
{
    std::vector<std::string> names;
    for (const auto& name : line.people) {
        names.push_back(name.isClear() ? name.candidates.front().text : "? " + name.typed);
    }
    return names;
}

using Names = std::vector<std::string>;

std::string pastDate(std::string_view text)
{
    const auto words = lineWords(text);
    const auto date = dateAt(words, 0, DateSense::Past, monday);
    return date && date->words == words.size() ? toText(date->date) : "none";
}

std::string comingDate(std::string_view text)
{
    const auto words = lineWords(text);
    const auto date = dateAt(words, 0, DateSense::Coming, monday);
    return date && date->words == words.size() ? toText(date->date) : "none";
}

int minutes(std::string_view text)
{
    const auto words = lineWords(text);
    const auto length = lengthAt(words, 0);
    return length && length->words == words.size() ? length->minutes : -1;
}

} // namespace

TEST_CASE("The line of the manual is read whole", "[meetings]")
{
    const auto line = read("met Rosalind, Dev yesterday 50m: what stays with me");
    CHECK(line.kind == LineKind::Met);
    CHECK(whom(line) == Names{"Dr Rosalind Achterberg", "Dev Malhotra"});
    CHECK(toText(line.on) == "2026-06-14");
    CHECK(line.minutes == 50);
    CHECK(line.text == "what stays with me");
    CHECK(line.isReady());
}

TEST_CASE("Meetings can be typed in many ways", "[meetings]")
{
    struct Row {
        std::string_view line;
        Names whom;
        std::string_view on;
        std::optional<int> minutes;
        std::string_view text;
    };
    const std::vector<Row> rows{
        {"met dev", {"Dev Malhotra"}, "2026-06-15", {}, ""},
        {"Met with Dev Malhotra and Rosalind on Friday for 1h30",
         {"Dev Malhotra", "Dr Rosalind Achterberg"}, "2026-06-12", 90, ""},
        {"met zoe, 1h, 12 May: ask for less, sooner", {"Zoë Ångström"}, "2026-05-12", 60,
         "ask for less, sooner"},
        {"met Doyle & May last tuesday — steady", {"Prof. Marguerite Doyle", "May Adeyemi"},
         "2026-06-09", {}, "steady"},
        {"met May: about May", {"May Adeyemi"}, "2026-06-15", {}, "about May"},
        {"met Dev 3 weeks ago 45 min about the poster", {"Dev Malhotra"}, "2026-05-25", 45,
         "about the poster"},
        {"met Dev 2026-06-01: call at 17:00: yes", {"Dev Malhotra"}, "2026-06-01", {},
         "call at 17:00: yes"},
        {"met Dev, dev and Malhotra today", {"Dev Malhotra"}, "2026-06-15", {}, ""},
        {"met Rosalind Achterberg, Dr. Achterberg", {"Dr Rosalind Achterberg"}, "2026-06-15", {}, ""}};
    for (const auto& row : rows) {
        INFO(row.line);
        const auto line = read(row.line);
        CHECK(whom(line) == row.whom);
        CHECK(toText(line.on) == row.on);
        CHECK(line.minutes == row.minutes);
        CHECK(line.text == row.text);
        CHECK(line.isReady());
    }
}

TEST_CASE("A name that two people have is asked for, and one that nobody has is told", "[meetings]")
{
    const auto ambiguous = read("met Anna yesterday");
    REQUIRE(ambiguous.people.size() == 1);
    CHECK(ambiguous.people.front().typed == "Anna");
    CHECK(ambiguous.people.front().candidates
          == std::vector{Id<Person>{"Anna K."}, Id<Person>{"Anna Lindqvist"}});
    CHECK_FALSE(ambiguous.isReady());
    CHECK(toText(ambiguous.on) == "2026-06-14");

    CHECK(whom(read("met Anna K. yesterday")) == Names{"Anna K."});
    CHECK(whom(read("met anna lind")) == Names{"Anna Lindqvist"});

    const auto unknown = read("met Priya Raman, Dev yesterday 20m: hello");
    CHECK(whom(unknown) == Names{"? Priya Raman", "Dev Malhotra"});
    CHECK(unknown.minutes == 20);
    CHECK(unknown.text == "hello");
    CHECK_FALSE(unknown.isReady());

    CHECK_FALSE(read("met").isReady());
    CHECK_FALSE(read("met: nobody").isReady());
}

TEST_CASE("Promises are mine unless the line says otherwise", "[meetings]")
{
    struct Row {
        std::string_view line;
        Names whom;
        Owner owner;
        std::string_view text;
        std::string_view due;
    };
    const std::vector<Row> rows{
        {"promise Dev article by friday", {"Dev Malhotra"}, Owner::Me, "article", "2026-06-19"},
        {"promise to Rosalind: the checklist, by 26 June", {"Dr Rosalind Achterberg"}, Owner::Me,
         "the checklist", "2026-06-26"},
        {"promise from Dev the fee template", {"Dev Malhotra"}, Owner::Them, "the fee template", ""},
        {"promise with Zoë a talk in May", {"Zoë Ångström"}, Owner::Both, "a talk", "2027-05"},
        {"promise me: three free evenings when it suits", {}, Owner::Me, "three free evenings", ""},
        {"promise an hour of rest tomorrow", {}, Owner::Me, "an hour of rest", "2026-06-16"},
        {"promise Dev by friday: the article", {"Dev Malhotra"}, Owner::Me, "the article",
         "2026-06-19"}};
    for (const auto& row : rows) {
        INFO(row.line);
        const auto line = read(row.line);
        CHECK(line.kind == LineKind::Promise);
        CHECK(whom(line) == row.whom);
        CHECK(line.owner == row.owner);
        CHECK(line.text == row.text);
        CHECK(toText(line.on) == row.due);
        CHECK(line.isReady());
    }
    CHECK_FALSE(read("promise Priya article").isReady());
    CHECK_FALSE(read("promise Anna article").isReady());
    CHECK_FALSE(read("promise Dev").isReady());
}

TEST_CASE("Beside a meeting a promise names its owner first", "[meetings]")
{
    const auto alone = [](std::string_view text) {
        return readPromise(text, people(), monday, foldFully);
    };
    CHECK(alone("me: the article by friday").owner == Owner::Me);
    CHECK(alone("me: the article by friday").text == "the article");
    CHECK(toText(alone("me: the article by friday").on) == "2026-06-19");
    CHECK(alone("them: send the form in 2 weeks").owner == Owner::Them);
    CHECK(toText(alone("them: send the form in 2 weeks").on) == "2026-06-29");
    CHECK(alone("both: look again").owner == Owner::Both);
    CHECK(alone("send the form").owner == Owner::Me);
    CHECK(alone("send the form").text == "send the form");
    const auto devs = alone("Dev: the fee template by end of June");
    CHECK(devs.owner == Owner::Them);
    CHECK(whom(devs) == Names{"Dev Malhotra"});
    CHECK(toText(devs.on) == "2026-06-30");
    CHECK(whom(alone("me to Dev: a vignette")) == Names{"Dev Malhotra"});
    CHECK(alone("me to Dev: a vignette").owner == Owner::Me);
    CHECK_FALSE(alone("Anna: a vignette").isReady());
}

TEST_CASE("An idea may be about somebody new, anything else is a note", "[meetings]")
{
    const auto idea = read("idea Prof. X: a talk on grief");
    CHECK(idea.kind == LineKind::Idea);
    CHECK(idea.people.front().typed == "Prof. X");
    CHECK(idea.people.front().candidates.empty());
    CHECK(idea.text == "a talk on grief");
    CHECK(idea.isReady());
    CHECK(whom(read("idea Marguerite Doyle")) == Names{"Prof. Marguerite Doyle"});
    CHECK(read("idea Ann").people.front().candidates.empty());
    CHECK_FALSE(read("idea Anna").isReady());
    CHECK_FALSE(read("idea").isReady());

    CHECK(read("  slept well, at last ").kind == LineKind::Note);
    CHECK(read("  slept well, at last ").text == "slept well, at last");
    CHECK_FALSE(read("  ").isReady());
}

TEST_CASE("Dates as people type them", "[meetings]")
{
    CHECK(pastDate("today") == "2026-06-15");
    CHECK(pastDate("yesterday") == "2026-06-14");
    CHECK(pastDate("monday") == "2026-06-15");
    CHECK(pastDate("last monday") == "2026-06-08");
    CHECK(pastDate("Tue") == "2026-06-09");
    CHECK(pastDate("16 June") == "2025-06-16");
    CHECK(pastDate("15th of June") == "2026-06-15");
    CHECK(pastDate("May 12, 2024") == "2024-05-12");
    CHECK(pastDate("29 Feb") == "2024-02-29");
    CHECK(pastDate("in July") == "2025-07");
    CHECK(pastDate("2026-05") == "2026-05");
    CHECK(pastDate("a month ago") == "2026-05-15");
    CHECK(pastDate("31 June") == "none");
    CHECK(pastDate("May") == "none");
    CHECK(pastDate("2026-13-01") == "none");
    CHECK(pastDate("Maybe") == "none");

    CHECK(comingDate("by monday") == "2026-06-15");
    CHECK(comingDate("next monday") == "2026-06-22");
    CHECK(comingDate("friday.") == "2026-06-19");
    CHECK(comingDate("in 3 weeks") == "2026-07-06");
    CHECK(comingDate("in two months") == "2026-08-15");
    CHECK(comingDate("by May") == "2027-05");
    CHECK(comingDate("until June") == "2026-06");
    CHECK(comingDate("14 June") == "2027-06-14");
    CHECK(comingDate("before the end of the month") == "2026-06-30");
    CHECK(comingDate("next month") == "2026-07");
    CHECK(comingDate("by 2027") == "2027");
    CHECK(comingDate("when it suits").empty());
    // A month of thirty days has no thirty-first.
    const auto words = lineWords("in one month");
    CHECK(toText(dateAt(words, 0, DateSense::Coming, day(2026, 8, 31))->date) == "2026-09-30");
}

TEST_CASE("Lengths as people type them", "[meetings]")
{
    CHECK(minutes("50m") == 50);
    CHECK(minutes("50 min") == 50);
    CHECK(minutes("1h") == 60);
    CHECK(minutes("1h30") == 90);
    CHECK(minutes("1h05m") == 65);
    CHECK(minutes("1.5h") == 90);
    CHECK(minutes("1,5 h") == 90);
    CHECK(minutes("for two hours") == 120);
    CHECK(minutes("half an hour") == 30);
    CHECK(minutes("50") == -1);
    CHECK(minutes("h") == -1);
    CHECK(minutes("1h75") == -1);
    CHECK(minutes("0m") == -1);
    CHECK(minutes("99999h") == -1);
}
