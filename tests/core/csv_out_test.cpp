// SPDX-License-Identifier: MIT
#include "interchange/csv_out.h"

#include "actions/import_people.h"
#include "interchange/csv_people.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"

#include <catch2/catch.hpp>

#include <random>

using namespace asterism;

namespace {

CsvPeople readBack(const std::string& bytes)
{
    const CsvTable table = readCsv(bytes);
    return peopleOf(table, mappingFor(table));
}

/// Text as nobody should type it.
class HostileText {
public:
    std::string line()
    {
        static const std::vector<std::string> pieces{
            "a",     "B",   "7",    " ",  "  ",      ";",        ",",  "|",  "\\",
            "\\;",   "\"",  "\"\"", "=",  "+",       "-",        "@",  "'",  "''",
            "é",     "ß",   "山",   "🌻",  "\u202E",  "<b>",      "%1", "{{", "=1+1",
            "sep=;", ":::", "*",    "* ", "<a@b.c>", "@SUM(A1)", "/",  ".",  "：＝"};
        std::string text;
        for (std::size_t length = pick(10); length > 0; --length) {
            text += pieces[pick(pieces.size())];
        }
        return trimmed(text);
    }

    std::string lines()
    {
        std::string text;
        for (std::size_t length = pick(5); length > 0; --length) {
            text += line() + (pick(2) == 0 ? "\n" : "");
        }
        return trimmed(text);
    }

    std::size_t pick(std::size_t below) { return m_random() % below; }

private:
    static std::string trimmed(const std::string& text)
    {
        const std::size_t first = text.find_first_not_of(" \n");
        return first == std::string::npos
            ? ""
            : text.substr(first, text.find_last_not_of(" \n") - first + 1);
    }

    std::mt19937 m_random{11};
};

PersonCard somebody(HostileText& text)
{
    PersonCard card;
    Person& person = card.person;
    person.id = newId<Person>();
    forEachColumn<Person>([&](const auto& column) {
        using Member = std::decay_t<decltype(person.*column.member)>;
        if constexpr (std::is_same_v<Member, std::string>) {
            person.*column.member = text.pick(3) == 0 ? "" : text.line();
        } else if constexpr (std::is_same_v<Member, PartialDate>) {
            person.*column.member = text.pick(2) == 0 ? PartialDate{} : PartialDate(1961, 4, 9);
        }
    });
    person.displayName += "x";
    person.note = text.lines();
    person.cardUid = text.pick(2) == 0 ? "" : "uid-" + std::to_string(text.pick(1'000'000));
    person.doNotContact = text.pick(4) == 0;
    person.careerStage = everyWord<CareerStage>().at(text.pick(everyWord<CareerStage>().size()));
    person.resting = Resting::Ended;
    for (const auto kind : everyWord<ContactKind>()) {
        for (std::size_t count = text.pick(4); count > 0; --count) {
            ContactPoint point;
            point.id = newId<ContactPoint>();
            point.person = person.id;
            point.kind = kind;
            point.label = text.pick(2) == 0 ? "work" : text.line();
            point.value = text.line() + std::to_string(count) + "x";
            point.preferred = count == 1;
            point.position = static_cast<int>(card.contactPoints.size());
            card.contactPoints.push_back(point);
        }
    }
    card.tags = {{person.id, text.line() + "x"}, {person.id, text.line() + "y"}};
    card.extras = {{newId<ExtraProperty>(), person.id, "X-TEA:Assam\\, second flush"}};
    return card;
}

void compare(const PersonCard& before, const PersonCard& after)
{
    Person expected = before.person;
    expected.id = after.person.id;
    expected.cardUid = cardUidOf(before.person);
    forEachColumn<Person>([&](const auto& column) {
        INFO(column.name);
        CHECK(after.person.*column.member == expected.*column.member);
    });
    REQUIRE(after.contactPoints.size() == before.contactPoints.size());
    for (std::size_t at = 0; at < before.contactPoints.size(); ++at) {
        const ContactPoint& one = before.contactPoints[at];
        const ContactPoint& other = after.contactPoints[at];
        CHECK(other.kind == one.kind);
        CHECK(other.value == one.value);
        CHECK(other.label == one.label);
        CHECK(other.preferred == one.preferred);
    }
    REQUIRE(after.tags.size() == before.tags.size());
    for (std::size_t at = 0; at < before.tags.size(); ++at) {
        CHECK(after.tags[at].name == before.tags[at].name);
    }
    REQUIRE(after.extras.size() == before.extras.size());
    CHECK(after.extras.front().line == before.extras.front().line);
}

} // namespace

TEST_CASE("A table has a byte order mark, CR LF and no live formula", "[csv]")
{
    CHECK(
        writeCsv({"Day", "Hours"}, {{"2026-06-15", "1.5"}, {"=1+1", "a \"b\""}, {"x, y"}})
        == "\xEF\xBB\xBF"
           "Day,Hours\r\n2026-06-15,1.5\r\n'=1+1,\"a \"\"b\"\"\"\r\n\"x, y\",\r\n");
    CHECK(
        writeCsv({"a"}, {{"one\ntwo"}})
        == "\xEF\xBB\xBF"
           "a\r\n\"one\r\ntwo\"\r\n");
}

TEST_CASE("Any table of text comes back as it was", "[csv]")
{
    HostileText text;
    for (int run = 0; run < 300; ++run) {
        const std::size_t width = 2 + text.pick(5);
        std::vector<std::vector<std::string>> rows(1 + text.pick(6));
        for (auto& row : rows) {
            row.push_back("id");
            while (row.size() < width) {
                row.push_back(text.pick(2) == 0 ? text.line() : text.lines());
            }
        }
        std::vector<std::string> header(width, "h");
        const std::string bytes = writeCsv(header, rows);
        INFO(bytes);
        const auto lines = readCsvLines(bytes);
        REQUIRE(lines.rows.size() == rows.size() + 1);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            CHECK(lines.rows[at + 1].cells == rows[at]);
        }
    }
}

TEST_CASE("Whatever a person is called, the table that leaves reads back the same people", "[csv]")
{
    HostileText text;
    for (int run = 0; run < 40; ++run) {
        std::vector<PersonCard> cards;
        for (std::size_t count = 1 + text.pick(6); count > 0; --count) {
            cards.push_back(somebody(text));
        }
        const std::string bytes = writeCsv(cards);
        INFO(bytes);
        const auto read = readBack(bytes);
        CHECK(read.problems.empty());
        REQUIRE(read.people.size() == cards.size());
        for (std::size_t at = 0; at < cards.size(); ++at) {
            compare(cards[at], read.people[at].card);
        }
    }
}

TEST_CASE("A story leaves as a table and comes back into its own plan without a trace", "[csv]")
{
    const Plan plan = readPlan(story(StoryName::MidCareer));
    const CsvTable table = readCsv(writeCsv(personCards(plan)));
    CHECK(table.source == CsvSource::Asterism);
    const auto preview = previewCsv(table, mappingFor(table), plan);
    CHECK(preview.counts().same == static_cast<int>(plan.of<Person>().size()));
    CHECK(changesFor(preview, plan, usualChoices(preview)).isEmpty());
}

TEST_CASE("A birthday without a year and the parts of an address survive a table", "[csv]")
{
    const auto people = readPeople(
        readCards("BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nBDAY:--0203\nORG:State University;Counseling\n"
                  "ADR;TYPE=work:;Suite 4;12 Elm;Springfield;IL;62704;USA\nEND:VCARD\n"));
    const auto read = readBack(writeCsv({people.front().card}));
    REQUIRE(read.people.size() == 1);
    CHECK(factsOf(read.people.front().card) == people.front().facts);
    CHECK(
        writeCards({read.people.front().card}, CardVersion::V40, 0)
        == writeCards({people.front().card}, CardVersion::V40, 0));
}

TEST_CASE("A table is brought in as one step that can be taken back", "[csv]")
{
    const auto store = Store::inMemory();
    const Plan before = store->reader().plan();
    const CsvTable table
        = readCsv("Name,Email\nAna Ruiz,ana@example.org\nDev Patel,dev@example.org\n");
    const auto preview = previewCsv(table, mappingFor(table), before);
    actions::importPeople(*store, changesFor(preview, before, usualChoices(preview)), "people.csv");
    CHECK(store->reader().plan().of<Person>().size() == 2);
    store->undo();
    CHECK(store->reader().plan() == before);
    store->redo();
    CHECK(store->reader().plan().of<Person>().size() == 2);
}

TEST_CASE("A table changes nothing that is there, and fills only what is empty", "[csv]")
{
    Plan plan;
    Person ana;
    ana.id = newId<Person>();
    ana.displayName = "Ana Ruiz";
    ana.roleTitle = "Director";
    ContactPoint email{
        newId<ContactPoint>(), ana.id, ContactKind::Email, "work", "ana@example.org", true, 0};
    plan.of<Person>() = {ana};
    plan.of<ContactPoint>() = {email};

    const CsvTable table = readCsv("Name,Email,Job Title,Birthday,Phone,Setting\nAna "
                                   "Ruiz,ANA@example.org,Founder,1961-04-09,555-0101,x\n");
    const auto preview = previewCsv(table, mappingFor(table), plan);
    const auto changes = changesFor(preview, plan, usualChoices(preview));
    REQUIRE(changes.changed.size() == 1);
    Person expected = ana;
    expected.birthday = PartialDate(1961, 4, 9);
    CHECK(changes.changed.front() == expected);
    CHECK(changes.added.of<Person>().empty());
    REQUIRE(changes.added.of<ContactPoint>().size() == 1);
    CHECK(changes.added.of<ContactPoint>().front().value == "555-0101");
}
