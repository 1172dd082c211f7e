// SPDX-License-Identifier: MIT
#include "interchange/person_card.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace asterism;

namespace {

// 2026-06-15 08:30:05 UTC
constexpr Instant june = 1'781'512'205'000;

PersonCard ana()
{
    PersonCard card;
    card.person.id = Id<Person>{"0190a5c0-0000-7000-8000-000000000001"};
    card.person.displayName = "Ana Ruiz";
    return card;
}

ContactPoint point(
    ContactKind kind, std::string value, std::string label = {}, bool preferred = false)
{
    ContactPoint made;
    made.id = newId<ContactPoint>();
    made.kind = kind;
    made.value = std::move(value);
    made.label = std::move(label);
    made.preferred = preferred;
    return made;
}

ExtraProperty extra(std::string line)
{
    return {newId<ExtraProperty>(), {}, std::move(line)};
}

/// The lines of a file, unfolded.
std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = text.find("\r\n", start);
        REQUIRE(end != std::string::npos);
        const std::string line = text.substr(start, end - start);
        if (!line.empty() && line.front() == ' ') {
            lines.back() += line.substr(1);
        } else {
            lines.push_back(line);
        }
        start = end + 2;
    }
    return lines;
}

std::vector<std::string> written(const PersonCard& card, CardVersion version)
{
    return linesOf(writeCards({card}, version, june));
}

bool has(const std::vector<std::string>& lines, const std::string& line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

int countOf(const std::vector<std::string>& lines, const std::string& start)
{
    return static_cast<int>(std::count_if(
        lines.begin(), lines.end(), [&](const auto& line) { return line.rfind(start, 0) == 0; }));
}

ReadPerson readOne(const std::string& text)
{
    auto people = readPeople(readCards(text));
    REQUIRE(people.size() == 1);
    return people.front();
}

ReadPerson readBack(const PersonCard& card, CardVersion version)
{
    return readOne(writeCards({card}, version, june));
}

} // namespace

TEST_CASE("A card of version 3.0 has what every program asks for")
{
    const auto lines = written(ana(), CardVersion::V30);
    CHECK(
        lines
        == std::vector<std::string>{
            "BEGIN:VCARD",
            "VERSION:3.0",
            "PRODID:-//Asterism//Asterism//EN",
            "UID:urn:uuid:0190a5c0-0000-7000-8000-000000000001",
            "FN:Ana Ruiz",
            "N:;;;;",
            "REV:20260615T083005Z",
            "END:VCARD"});
}

TEST_CASE("A card of version 4.0 says no more than it must")
{
    const auto lines = written(ana(), CardVersion::V40);
    CHECK(lines.at(1) == "VERSION:4.0");
    CHECK(countOf(lines, "N:") == 0);
    CHECK(countOf(lines, "CHARSET") == 0);
}

TEST_CASE("The UID of the card that somebody came from is kept")
{
    auto card = ana();
    card.person.cardUid = "4F2A-77@example.org, with; oddities";
    CHECK(has(written(card, CardVersion::V30), R"(UID:4F2A-77@example.org\, with\; oddities)"));
    CHECK(
        has(written(card, CardVersion::V40),
            R"(UID;VALUE=text:4F2A-77@example.org\, with\; oddities)"));
    CHECK(readBack(card, CardVersion::V40).card.person.cardUid == card.person.cardUid);

    card.person.cardUid = "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1";
    CHECK(has(written(card, CardVersion::V40), "UID:" + card.person.cardUid));
}

TEST_CASE("Two people who came with the same UID leave with two")
{
    auto one = ana();
    auto other = ana();
    one.person.cardUid = other.person.cardUid = "same-uid";
    other.person.id = Id<Person>{"0190a5c0-0000-7000-8000-000000000002"};
    const auto lines = linesOf(writeCards({one, other}, CardVersion::V40, june));
    CHECK(has(lines, "UID;VALUE=text:same-uid"));
    CHECK(has(lines, "UID:urn:uuid:0190a5c0-0000-7000-8000-000000000002"));
}

TEST_CASE("Labels that are types are written as types, one's own words as Apple does")
{
    auto card = ana();
    card.contactPoints
        = {point(ContactKind::Phone, "1", "work"),
           point(ContactKind::Phone, "2", "work fax", true),
           point(ContactKind::Phone, "3"),
           point(ContactKind::Email, "a@example.org", "home", true),
           point(ContactKind::Email, "b@example.org", "Front desk"),
           point(ContactKind::Url, "https://example.org/a,b;c", "Work")};
    const auto old = written(card, CardVersion::V30);
    CHECK(has(old, "TEL;TYPE=WORK,VOICE:1"));
    CHECK(has(old, "TEL;TYPE=WORK,FAX,PREF:2"));
    CHECK(has(old, "TEL;TYPE=VOICE:3"));
    CHECK(has(old, "EMAIL;TYPE=INTERNET,HOME,PREF:a@example.org"));
    CHECK(has(old, "item1.EMAIL;TYPE=INTERNET:b@example.org"));
    CHECK(has(old, "item1.X-ABLabel:Front desk"));
    CHECK(has(old, "item2.URL:https://example.org/a,b;c"));
    CHECK(has(old, "item2.X-ABLabel:Work"));

    const auto lines = written(card, CardVersion::V40);
    CHECK(has(lines, "TEL;TYPE=work,fax;PREF=1:2"));
    CHECK(has(lines, "EMAIL;TYPE=home;PREF=1:a@example.org"));
    CHECK(has(lines, "item1.EMAIL:b@example.org"));
}

TEST_CASE("Ways to reach somebody are written in the order of the page")
{
    auto card = ana();
    card.contactPoints = {point(ContactKind::Phone, "2"), point(ContactKind::Phone, "1")};
    card.contactPoints[0].position = 5;
    card.contactPoints[1].position = 4;
    CHECK(readBack(card, CardVersion::V30).facts.phones == std::vector<std::string>{"1", "2"});
}

TEST_CASE("An address is shown on one line and leaves in its parts")
{
    const auto read = readOne(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nitem1.ADR;TYPE=work;LABEL=\"x^ny\";GEO=\"geo:1,2\":"
        ";Suite 4;12 Elm\\, rear\\nBack "
        "door;Springfield;IL;62704;USA\nitem1.X-ABLabel:Practice\nEND:VCARD");
    REQUIRE(read.card.contactPoints.size() == 1);
    CHECK(
        read.card.contactPoints.front().value
        == "Suite 4, 12 Elm, rear, Back door, Springfield, IL 62704, USA");
    CHECK(read.card.contactPoints.front().label == "Practice");

    const std::string parts = ":;Suite 4;12 Elm\\, rear\\nBack door;Springfield;IL;62704;USA";
    CHECK(
        has(written(read.card, CardVersion::V40), "item2.ADR;LABEL=x^ny;GEO=\"geo:1,2\"" + parts));
    CHECK(has(written(read.card, CardVersion::V30), "item2.ADR" + parts));
}

TEST_CASE("An address that was changed by hand leaves as it was changed")
{
    auto read = readOne("BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nADR:;;12 Elm;Springfield;;;\nEND:VCARD");
    read.card.contactPoints.front().value = "13 Oak, Springfield";
    const auto lines = written(read.card, CardVersion::V30);
    CHECK(has(lines, R"(ADR:;;13 Oak\, Springfield;;;;)"));
    CHECK(countOf(lines, "ADR") == 1);

    read.card.contactPoints.clear();
    CHECK(countOf(written(read.card, CardVersion::V30), "ADR") == 0);
}

TEST_CASE("The units of an organization are shown behind it and leave as units")
{
    auto read
        = readOne("BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nORG:State University;Counseling\nEND:VCARD");
    CHECK(read.card.person.organization == "State University, Counseling");
    CHECK(
        factsOf(read.card).organization
        == std::vector<std::string>{"State University", "Counseling"});
    CHECK(has(written(read.card, CardVersion::V40), "ORG:State University;Counseling"));
}

TEST_CASE("A birthday without all of its parts is never made up")
{
    auto card = ana();
    card.person.birthday = PartialDate(1970, 2);
    CHECK(has(written(card, CardVersion::V40), "BDAY:1970-02"));
    CHECK(countOf(written(card, CardVersion::V30), "BDAY") == 0);
    CHECK(readBack(card, CardVersion::V30).card.person.birthday == PartialDate(1970, 2));

    card.person.birthday = PartialDate(1970, 2, 3);
    CHECK(has(written(card, CardVersion::V40), "BDAY:19700203"));
    CHECK(has(written(card, CardVersion::V30), "BDAY:1970-02-03"));

    card.person.birthday = {};
    card.extras = {extra("BDAY:--0203")};
    CHECK(has(written(card, CardVersion::V40), "BDAY:--0203"));
    CHECK(countOf(written(card, CardVersion::V30), "BDAY") == 0);
    CHECK(readBack(card, CardVersion::V30).facts.birthday == "--02-03");
}

TEST_CASE("A picture is kept whole and written in the way of each version")
{
    const auto read = readOne("BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nPHOTO;JPEG;ENCODING=BASE64:\n "
                              "/9j/4AAQSkZJ\n RgABAQ==\n\nEND:VCARD");
    CHECK(has(
        written(read.card, CardVersion::V40), "PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ=="));
    CHECK(has(
        written(read.card, CardVersion::V30), "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ=="));
}

TEST_CASE("What we have no field for comes back in both versions")
{
    auto card = ana();
    card.extras
        = {extra("GEO:37.38;-122.08"),
           extra("X-FAVORITE-TEA;PREF=1:Assam\\, second flush"),
           extra("item1.X-ABDATE:2008-06-01"),
           extra("item1.X-ABLabel:Anniversary"),
           extra("GENDER:F"),
           extra("FN:Ana María Ruiz"),
           extra("TITLE:Second Title")};
    card.contactPoints = {point(ContactKind::Phone, "1", "Desk")};
    const auto lines = written(card, CardVersion::V40);
    for (const auto& each : card.extras) {
        CHECK(has(lines, each.line));
    }
    CHECK(has(lines, "item2.X-ABLabel:Desk")); // item1 is taken
    const auto old = written(card, CardVersion::V30);
    CHECK(has(old, "X-FAVORITE-TEA;TYPE=pref:Assam\\, second flush"));
    CHECK(countOf(old, "FN") == 1);
}

TEST_CASE("A time zone is taken by its name and kept when it is only an offset")
{
    const auto named
        = readOne("BEGIN:VCARD\nVERSION:4.0\nFN:A\nTZ:America/Argentina/Buenos_Aires\nEND:VCARD");
    CHECK(named.card.person.timeZone == "America/Argentina/Buenos_Aires");
    CHECK(
        has(written(named.card, CardVersion::V30), "TZ;VALUE=text:America/Argentina/Buenos_Aires"));

    const auto offset = readOne("BEGIN:VCARD\nVERSION:3.0\nFN:A\nTZ:-05:00\nEND:VCARD");
    CHECK(offset.card.person.timeZone.empty());
    CHECK(has(written(offset.card, CardVersion::V30), "TZ:-05:00"));
}

TEST_CASE("Messengers keep their names")
{
    const auto read = readOne("BEGIN:VCARD\nVERSION:3.0\nFN:A\nX-SKYPE;TYPE=HOME:ana.r\nIMPP;TYPE="
                              "work:xmpp:ana@example.org\nEND:VCARD");
    REQUIRE(read.card.contactPoints.size() == 2);
    CHECK(read.card.contactPoints[0].label == "Skype");
    CHECK(has(written(read.card, CardVersion::V40), "X-SKYPE:ana.r"));
    CHECK(has(written(read.card, CardVersion::V40), "IMPP;TYPE=work:xmpp:ana@example.org"));

    auto card = ana();
    card.contactPoints = {point(ContactKind::Messenger, "@ana on the red app")};
    CHECK(has(written(card, CardVersion::V40), "X-IMPP:@ana on the red app"));
    CHECK(
        readBack(card, CardVersion::V40).card.contactPoints.front().value == "@ana on the red app");
}

TEST_CASE("A plan's people are gathered with all that belongs to them")
{
    Plan plan;
    plan.of<Person>() = {ana().person};
    plan.of<Tag>() = {{ana().person.id, "Supervision"}, {newId<Person>(), "of nobody"}};
    auto email = point(ContactKind::Email, "ana@example.org");
    email.person = ana().person.id;
    plan.of<ContactPoint>() = {email};
    const auto cards = personCards(plan);
    REQUIRE(cards.size() == 1);
    CHECK(cards.front().contactPoints.size() == 1);
    CHECK(cards.front().tags.size() == 1);
    CHECK(has(written(cards.front(), CardVersion::V40), "CATEGORIES:Supervision"));
}

// --- random people

namespace {

class RandomPeople {
public:
    std::string text(bool severalLines = false)
    {
        static const std::vector<std::string> pieces{
            "a",   "B",      "7",         " ",   "  ", ";",  ",",           "\\",
            "\\n", ":",      "\"",        "=",   "^",  "^n", "é",           "ß",
            "山",  "🌻",      "\u202E",    "<b>", "%1", "{{", "BEGIN:VCARD", "END:VCARD",
            "=0A", "item1.", "_$!<X>!$_", "'",   "/",  "."};
        std::string made;
        for (std::size_t length = pick(severalLines ? 60 : 12); length > 0; --length) {
            made += severalLines && pick(9) == 0 ? "\n" : pieces[pick(pieces.size())];
        }
        const std::size_t first = made.find_first_not_of(" \n");
        return first == std::string::npos
            ? ""
            : made.substr(first, made.find_last_not_of(" \n") - first + 1);
    }

    std::string some() { return text() + "x"; }

    PersonCard card()
    {
        PersonCard made;
        Person& person = made.person;
        person.id = newId<Person>();
        person.displayName = some();
        for (auto member :
             {&Person::givenName,
              &Person::familyName,
              &Person::additionalNames,
              &Person::namePrefix,
              &Person::nameSuffix,
              &Person::pronouns,
              &Person::profession,
              &Person::roleTitle,
              &Person::nickname}) {
            person.*member = pick(3) == 0 ? "" : text();
        }
        person.organization = text();
        person.note = text(true);
        person.cardUid = pick(2) == 0 ? "" : some();
        person.birthday = pick(2) == 0 ? PartialDate{}
                                       : PartialDate(
                                           1900 + static_cast<int>(pick(120)),
                                           1 + static_cast<unsigned>(pick(12)),
                                           static_cast<unsigned>(pick(29)));
        for (const auto kind : everyWord<ContactKind>()) {
            auto value = some();
            made.contactPoints.push_back(
                point(kind, value, pick(2) == 0 ? "work" : text(), pick(2) == 0));
            made.contactPoints.back().position = static_cast<int>(made.contactPoints.size()) - 1;
        }
        made.tags = {{person.id, some()}, {person.id, text() + "y"}};
        return made;
    }

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }

    std::mt19937 m_random{7};
};

/// What reading normalizes on purpose: a list of nicknames is separated by ", ".
void compareCards(const PersonCard& before, const ReadPerson& read)
{
    const Person& after = read.card.person;
    for (auto member :
         {&Person::displayName,
          &Person::givenName,
          &Person::familyName,
          &Person::additionalNames,
          &Person::namePrefix,
          &Person::nameSuffix,
          &Person::nickname,
          &Person::pronouns,
          &Person::profession,
          &Person::roleTitle,
          &Person::organization,
          &Person::note}) {
        CHECK(after.*member == before.person.*member);
    }
    CHECK(after.birthday == before.person.birthday);
    CHECK(after.cardUid == cardUidOf(before.person));
    REQUIRE(read.card.contactPoints.size() == before.contactPoints.size());
    for (std::size_t at = 0; at < before.contactPoints.size(); ++at) {
        const ContactPoint& one = before.contactPoints[at];
        const ContactPoint& other = read.card.contactPoints[at];
        CHECK(other.kind == one.kind);
        CHECK(other.value == one.value);
        // Apple's own wrapping of a label is read away, also where somebody typed it.
        if (!one.label.starts_with("_$!<")) {
            CHECK(other.label == one.label);
        }
        CHECK(other.preferred == one.preferred);
    }
    REQUIRE(read.card.tags.size() == before.tags.size());
    CHECK(read.card.tags[0].name == before.tags[0].name);
    CHECK(read.card.tags[1].name == before.tags[1].name);
}

} // namespace

TEST_CASE("Whatever a person is called, the card that leaves reads back the same")
{
    RandomPeople people;
    for (int run = 0; run < 400; ++run) {
        const PersonCard card = people.card();
        for (const auto version : {CardVersion::V30, CardVersion::V40}) {
            const std::string text = writeCards({card}, version, june);
            INFO(text);
            compareCards(card, readOne(text));
        }
    }
}

TEST_CASE("Whatever a person is called, every line of the file is a line of a card")
{
    RandomPeople people;
    std::vector<PersonCard> cards;
    for (int count = 0; count < 100; ++count) {
        cards.push_back(people.card());
    }
    const std::string text = writeCards(cards, CardVersion::V30, june);
    for (std::size_t start = 0, end = 0; start < text.size(); start = end + 2) {
        end = text.find("\r\n", start);
        REQUIRE(end != std::string::npos);
        CHECK(end - start <= 75);
        CHECK(text.find('\n', start) == end + 1);
    }
    const auto lines = linesOf(text);
    CHECK(std::count(lines.begin(), lines.end(), "BEGIN:VCARD") == 100);
    CHECK(std::count(lines.begin(), lines.end(), "END:VCARD") == 100);
}
