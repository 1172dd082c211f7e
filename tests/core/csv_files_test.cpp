// SPDX-License-Identifier: MIT
#include "interchange/csv_people.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

// Every file of tests/data/csv has the shape in which one program exports an address book, with
// made-up people; beside it stands what a reader must find in it.

using namespace asterism;
using json = nlohmann::json;

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> tables()
{
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(fs::path(ASTERISM_TEST_DATA) / "csv")) {
        if (entry.path().extension() == ".csv") {
            paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

json pointsOf(const PersonCard& card)
{
    json lines = json::array();
    for (const auto& point : card.contactPoints) {
        std::string line(wordOf(point.kind));
        line += '|' + point.label + '|' + point.value + (point.preferred ? "|preferred" : "");
        lines.push_back(line);
    }
    return lines;
}

json found(const ReadPerson& person)
{
    const CardFacts& facts = person.facts;
    json tags = json::array();
    for (const auto& tag : person.card.tags) {
        tags.push_back(tag.name);
    }
    return {
        {"name", facts.name},
        {"given", facts.given},
        {"family", facts.family},
        {"emails", facts.emails},
        {"phones", facts.phones},
        {"organization", facts.organization},
        {"title", facts.titles},
        {"note", person.card.person.note},
        {"birthday", facts.birthday},
        {"points", pointsOf(person.card)},
        {"tags", tags}};
}

CardPreview previewOf(const fs::path& path, const Plan& plan)
{
    const CsvTable table = readCsv(contentOf(path));
    return previewCsv(table, mappingFor(table), plan);
}

CsvSource sourceOf(const std::string& name)
{
    return readCsv(contentOf(fs::path(ASTERISM_TEST_DATA) / "csv" / (name + ".csv"))).source;
}

std::vector<std::string> extrasOf(const std::string& name, std::size_t person)
{
    const CsvTable table
        = readCsv(contentOf(fs::path(ASTERISM_TEST_DATA) / "csv" / (name + ".csv")));
    std::vector<std::string> lines;
    const CsvPeople people = peopleOf(table, mappingFor(table));
    for (const auto& extra : people.people.at(person).card.extras) {
        lines.push_back(extra.line);
    }
    return lines;
}

bool has(const std::vector<std::string>& lines, const std::string& line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

} // namespace

TEST_CASE(
    "The exports of address books map themselves, and everybody in them is read whole", "[csv]")
{
    const auto paths = tables();
    CHECK(paths.size() >= 13);
    for (const auto& path : paths) {
        INFO(path.filename().string());
        const CsvTable table = readCsv(contentOf(path));
        const CsvMapping mapping = mappingFor(table);
        CHECK(mapping.isCertain);
        CHECK(namesPeople(mapping));

        const auto expected = json::parse(contentOf(fs::path(path).replace_extension(".json")));
        const CsvPeople people = peopleOf(table, mapping);
        CHECK(people.problems.empty());
        REQUIRE(people.people.size() == expected.size());
        for (std::size_t at = 0; at < expected.size(); ++at) {
            const json person = found(people.people[at]);
            for (const auto& [key, value] : expected[at].items()) {
                INFO("person " << at + 1 << ", " << key);
                CHECK(person.at(key) == value);
            }
        }
    }
}

TEST_CASE("The program that wrote a table is known by its header", "[csv]")
{
    CHECK(sourceOf("google-until-2024") == CsvSource::GoogleOld);
    CHECK(sourceOf("google-since-2024") == CsvSource::Google);
    for (const auto* name :
         {"outlook-2003", "outlook-2016", "outlook-live", "outlook-365", "outlook-german"}) {
        CHECK(sourceOf(name) == CsvSource::Outlook);
    }
    for (const auto* name : {"thunderbird", "thunderbird-german", "thunderbird-without-header"}) {
        CHECK(sourceOf(name) == CsvSource::Thunderbird);
    }
    CHECK(sourceOf("linkedin-connections") == CsvSource::LinkedIn);
    CHECK(sourceOf("plain-words") == CsvSource::Unknown);
}

TEST_CASE("What has no field of ours is kept, and what says nothing is not", "[csv]")
{
    const auto google = extrasOf("google-until-2024", 0);
    CHECK(has(google, "X-COLUMN;X-NAME=Tea:Assam\\, second flush"));
    CHECK(has(google, "ANNIVERSARY:1990-06-02"));
    CHECK(has(google, "ORG:Port Halden Clinic;Trauma Unit"));
    CHECK(has(google, "item2.X-ABRELATEDNAMES:Jonas"));
    CHECK(has(google, "item2.X-ABLabel:Spouse"));
    CHECK(has(extrasOf("google-since-2024", 1), "X-PHONETIC-LAST-NAME:アイカワ"));
    CHECK(has(extrasOf("linkedin-connections", 0), "X-COLUMN;X-NAME=Connected On:05 Mar 2024"));
    CHECK(has(extrasOf("thunderbird", 0), "X-COLUMN;X-NAME=Custom 1:met in 2019"));

    const auto outlook = extrasOf("outlook-2003", 1);
    CHECK(
        outlook
        == std::vector<std::string>{
            "X-COLUMN;X-NAME=E-mail Address:/o=Harbor/ou=First/cn=Recipients/cn=dpatel"});
}

TEST_CASE("Importing the same table twice adds nobody and changes nothing", "[csv]")
{
    for (const auto& path : tables()) {
        INFO(path.filename().string());
        const auto first = previewOf(path, Plan{});
        const Plan plan = changesFor(first, Plan{}, usualChoices(first)).added;
        CHECK_FALSE(plan.of<Person>().empty());

        const auto second = previewOf(path, plan);
        CHECK(changesFor(second, plan, usualChoices(second)).isEmpty());
        CHECK(second.counts().newOnes == 0);
    }
}

TEST_CASE("A table cut off or damaged anywhere is read without harm", "[csv][hostile]")
{
    for (const auto& path : tables()) {
        const std::string whole = contentOf(path);
        for (std::size_t length = 0; length < whole.size(); length += 37) {
            INFO(path.filename().string() << " cut at " << length);
            const CsvTable table = readCsv(std::string_view(whole).substr(0, length));
            const auto preview = previewCsv(table, mappingFor(table), Plan{});
            CHECK(preview.counts().all() == static_cast<int>(table.rows.size()));
        }
        for (std::size_t at = 0; at < whole.size(); at += 29) {
            std::string damaged = whole;
            damaged[at] = at % 2 == 0 ? '"' : '\n';
            const CsvTable table = readCsv(damaged);
            const auto preview = previewCsv(table, mappingFor(table), Plan{});
            CHECK(preview.counts().all() == static_cast<int>(table.rows.size()));
        }
    }
}
