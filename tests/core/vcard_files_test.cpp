// SPDX-License-Identifier: MIT
#include "interchange/card_import.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

// Every file of tests/data/vcard is a mess that real programs make, named after what it shows;
// beside it stands what a reader must find in it.

using namespace asterism;
using json = nlohmann::json;

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> cardFiles()
{
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(fs::path(ASTERISM_TEST_DATA) / "vcard")) {
        if (entry.path().extension() == ".vcf") {
            paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string_view stateName(CardState state)
{
    constexpr std::array<std::string_view, 5> names{
        "new", "same", "unclear", "group", "unreadable"};
    return names.at(static_cast<std::size_t>(state));
}

json linesOf(const std::vector<ContactPoint>& points)
{
    json lines = json::array();
    for (const auto& point : points) {
        std::string line(wordOf(point.kind));
        line += '|' + point.label + '|' + point.value + (point.preferred ? "|preferred" : "");
        lines.push_back(line);
    }
    return lines;
}

template <typename Row>
json textsOf(const std::vector<Row>& rows, std::string Row::*member)
{
    json texts = json::array();
    for (const auto& row : rows) {
        texts.push_back(row.*member);
    }
    return texts;
}

/// What was found, in the shape of the expectations.
json found(const CardRow& row)
{
    const CardFacts& facts = row.found.facts;
    const PersonCard& card = row.found.card;
    json person{
        {"name", facts.name},
        {"given", facts.given},
        {"family", facts.family},
        {"emails", facts.emails},
        {"phones", facts.phones},
        {"organization", facts.organization},
        {"title", facts.titles},
        {"note", facts.notes},
        {"birthday", facts.birthday},
        {"state", stateName(row.state)},
        {"contact_points", linesOf(card.contactPoints)},
        {"tags", textsOf(card.tags, &Tag::name)},
        {"extras", textsOf(card.extras, &ExtraProperty::line)}};
    forEachColumn<Person>([&](const auto& column) {
        if constexpr (std::is_same_v<
                          std::decay_t<decltype(card.person.*column.member)>,
                          std::string>) {
            person["person"][std::string(column.name)] = card.person.*column.member;
        }
    });
    return person;
}

/// The everyday keys are always compared, an absent one as empty; the others when they are there.
void compare(const json& expected, const json& person)
{
    for (const auto key : {"name", "given", "family", "birthday"}) {
        CHECK(person.at(key) == expected.value(key, ""));
    }
    for (const auto key : {"emails", "phones", "organization", "title", "note"}) {
        CHECK(person.at(key) == expected.value(key, json::array()));
    }
    for (const auto key : {"contact_points", "tags", "extras", "state"}) {
        if (expected.contains(key)) {
            CHECK(person.at(key) == expected.at(key));
        }
    }
    const json fields = expected.value("person", json::object());
    for (const auto& [column, value] : fields.items()) {
        INFO(column);
        CHECK(person.at("person").at(column) == value);
    }
}

json problemsOf(const CardPreview& preview)
{
    json problems = json::array();
    for (const auto& problem : preview.problems) {
        problems.push_back({{"line", problem.line}, {"kind", wordOf(problem.kind)}});
    }
    return problems;
}

} // namespace

TEST_CASE("Every card that a real program wrote is read whole")
{
    const auto paths = cardFiles();
    CHECK(paths.size() >= 80);
    for (const auto& path : paths) {
        INFO(path.filename().string());
        const auto expected = json::parse(contentOf(fs::path(path).replace_extension(".json")));
        const auto preview = previewCards(readCards(contentOf(path)), Plan{});

        REQUIRE(preview.rows.size() == expected.at("people").size());
        CHECK(preview.counts().all() == static_cast<int>(preview.rows.size()));
        for (std::size_t at = 0; at < preview.rows.size(); ++at) {
            INFO("card " << at + 1);
            compare(expected.at("people")[at], found(preview.rows[at]));
        }
        CHECK(problemsOf(preview) == expected.at("problems"));
    }
}

TEST_CASE("What was imported from a real program leaves as it came, in both versions")
{
    for (const auto& path : cardFiles()) {
        const auto preview = previewCards(readCards(contentOf(path)), Plan{});
        const auto changes = changesFor(preview, Plan{}, usualChoices(preview));
        const auto cards = personCards(changes.added);
        for (const auto version : {CardVersion::V30, CardVersion::V40}) {
            INFO(path.filename().string() << (version == CardVersion::V30 ? " 3.0" : " 4.0"));
            const auto again = readPeople(readCards(writeCards(cards, version, 0)));
            REQUIRE(again.size() == cards.size());
            for (std::size_t at = 0; at < cards.size(); ++at) {
                const CardFacts before = factsOf(cards[at]);
                const CardFacts after = factsOf(again[at].card);
                CHECK(after.name == before.name);
                CHECK(after == before);
                CHECK(again[at].card.contactPoints.size() == cards[at].contactPoints.size());
            }
        }
    }
}

TEST_CASE("Importing the same file twice adds nobody and changes nothing")
{
    for (const auto& path : cardFiles()) {
        INFO(path.filename().string());
        const auto file = readCards(contentOf(path));
        const auto first = previewCards(file, Plan{});
        const Plan plan = changesFor(first, Plan{}, usualChoices(first)).added;

        const auto second = previewCards(file, plan);
        const auto changes = changesFor(second, plan, usualChoices(second));
        CHECK(changes.isEmpty());
        CHECK(second.counts().newOnes == 0);
    }
}

TEST_CASE("Files that were damaged anywhere are read without harm", "[hostile]")
{
    std::mt19937 random(20261121);
    const auto any = [&](std::size_t below) { return random() % std::max<std::size_t>(below, 1); };
    const auto paths = cardFiles();
    std::vector<std::string> files;
    std::transform(paths.begin(), paths.end(), std::back_inserter(files), contentOf);
    const std::string_view telling = "\r\n:;=\"\\ ,.\0\xFF\xC3_^";
    const auto start = std::clock();
    std::size_t runs = 0;
    std::size_t cards = 0;
    for (; runs < 4000 && std::clock() - start < 20 * CLOCKS_PER_SEC; ++runs) {
        std::string bytes = files[any(files.size())];
        for (std::size_t change = any(8); change < 8 && !bytes.empty(); ++change) {
            const std::size_t at = any(bytes.size());
            switch (any(5)) {
            case 0:
                bytes[at] = static_cast<char>(any(256));
                break;
            case 1:
                bytes[at] = telling[any(telling.size())];
                break;
            case 2:
                bytes.erase(at, any(40));
                break;
            case 3:
                bytes.insert(at, bytes.substr(any(bytes.size()), any(60)));
                break;
            default:
                bytes.insert(at, files[any(files.size())].substr(0, any(200)));
            }
        }
        const auto preview = previewCards(readCards(bytes), Plan{});
        const auto changes = changesFor(preview, Plan{}, usualChoices(preview));
        const auto written = personCards(changes.added);
        const auto again = readPeople(readCards(writeCards(written, CardVersion::V40, 0)));
        REQUIRE(preview.counts().all() == static_cast<int>(preview.rows.size()));
        REQUIRE(again.size() == written.size());
        for (std::size_t each = 0; each < written.size(); ++each) {
            REQUIRE(again[each].card.person.displayName == written[each].person.displayName);
        }
        cards += preview.rows.size();
    }
    CHECK(runs >= 500);
    CHECK(cards > runs / 2);
}
