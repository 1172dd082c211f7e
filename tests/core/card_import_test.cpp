// SPDX-License-Identifier: MIT
#include "interchange/card_import.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace asterism;

namespace {

std::string card(const std::string& lines)
{
    return "BEGIN:VCARD\nVERSION:3.0\n" + lines + "\nEND:VCARD\n";
}

/// A plan of somebody, or of several, as given in cards.
Plan planOf(const std::string& cards)
{
    const auto preview = previewCards(readCards(cards), Plan{});
    return changesFor(preview, Plan{}, usualChoices(preview)).added;
}

CardPreview preview(const std::string& cards, const Plan& plan)
{
    return previewCards(readCards(cards), plan);
}

CardChanges imported(const std::string& cards, const Plan& plan)
{
    const auto seen = preview(cards, plan);
    return changesFor(seen, plan, usualChoices(seen));
}

CardState stateOf(const std::string& cards, const Plan& plan)
{
    return preview(cards, plan).rows.back().state;
}

std::vector<std::string> emailsIn(const Plan& plan)
{
    std::vector<std::string> emails;
    for (const auto& point : plan.of<ContactPoint>()) {
        if (point.kind == ContactKind::Email) {
            emails.push_back(point.value);
        }
    }
    return emails;
}

} // namespace

TEST_CASE("Somebody whom nobody knows is new, with everything on the card")
{
    const auto changes
        = imported(card("FN:Ana Ruiz\nEMAIL:ana@example.org\nCATEGORIES:Spain\nGEO:1;2"), Plan{});
    CHECK(changes.addedPeople == 1);
    CHECK(changes.updatedPeople == 0);
    REQUIRE(changes.added.of<Person>().size() == 1);
    const auto& id = changes.added.of<Person>().front().id;
    CHECK(isUuid(id.text));
    CHECK(changes.added.of<ContactPoint>().front().person == id);
    CHECK(changes.added.of<Tag>().front().person == id);
    CHECK(changes.added.of<ExtraProperty>().front().person == id);
}

TEST_CASE("People are recognized by UID, then by e-mail, then by name and organization")
{
    const Plan plan
        = planOf(card("UID:ana-0001\nFN:Ana Ruiz\nEMAIL:Ana@Example.org\nORG:Puerto;Unit"));
    CHECK(stateOf(card("UID:ana-0001\nFN:Ana Ruiz de Soto"), plan) == CardState::Same);
    CHECK(stateOf(card("UID:urn:uuid:ANA-0001\nFN:Somebody Renamed"), plan) == CardState::Same);
    CHECK(stateOf(card("FN:A. Ruiz\nEMAIL:aNA@example.ORG"), plan) == CardState::Same);
    CHECK(stateOf(card("FN:Dr. ana ruiz\nORG:puerto"), plan) == CardState::Same);
    CHECK(stateOf(card("FN:Ruiz\\, Ana\nORG:PUERTO;UNIT"), plan) == CardState::Same);
    CHECK(
        stateOf(card("FN:Ana Ruiz\nORG:Elsewhere\nEMAIL:other@example.org"), plan)
        == CardState::Unclear);
    CHECK(stateOf(card("FN:Ana Ruiz\nTEL:5"), plan) == CardState::Unclear);
    CHECK(stateOf(card("FN:Anna Ruiz"), plan) == CardState::New);
}

TEST_CASE("Our own export finds its person by their id")
{
    Plan plan = planOf(card("FN:Ana Ruiz\nEMAIL:ana@example.org"));
    const std::string text = writeCards(personCards(plan), CardVersion::V40, 0);
    plan.of<Person>().front().displayName = "Renamed Since";
    plan.of<ContactPoint>().clear();

    const auto seen = preview(text, plan);
    CHECK(seen.rows.front().state == CardState::Same);
    CHECK(seen.rows.front().match == plan.of<Person>().front().id);
    CHECK(seen.rows.front().adds.fields.empty()); // not even the UID, which is the id
    CHECK(seen.rows.front().adds.contactPoints.size() == 1);
}

TEST_CASE("A UID that a program gives to everybody recognizes nobody")
{
    const Plan plan = planOf(card("UID:1\nFN:Ana Ruiz"));
    CHECK(stateOf(card("UID:1\nFN:Dev Patel"), plan) == CardState::New);

    const Plan numbered = planOf(card("UID:100001\nFN:Ana Ruiz"));
    CHECK(stateOf(card("UID:100001\nFN:Dev Patel"), numbered) == CardState::New);

    const auto file
        = card("UID:same-for-all\nFN:Ana Ruiz") + card("UID:same-for-all\nFN:Dev Patel");
    CHECK(imported(file, Plan{}).addedPeople == 2);
}

TEST_CASE("An address that two people share decides nothing by itself")
{
    const Plan plan = planOf(card("FN:Ana Ruiz\nEMAIL:office@example.org"));
    CHECK(stateOf(card("FN:Dev Patel\nEMAIL:office@example.org"), plan) == CardState::Unclear);
    CHECK(stateOf(card("EMAIL:office@example.org"), plan) == CardState::Same);

    const Plan both = planOf(
        card("UID:aaaaaa\nFN:Ana Ruiz\nEMAIL:office@example.org")
        + card("UID:bbbbbb\nFN:Dev Patel\nEMAIL:other@example.org\nEMAIL:office@example.org"));
    // Two UIDs in one file are two people, whatever they share.
    REQUIRE(both.of<Person>().size() == 2);
}

TEST_CASE("An unclear card names whom it may be and waits for the user")
{
    const Plan plan = planOf(card("FN:Ana Ruiz\nTEL:1"));
    const std::string file = card("FN:Ana Ruiz\nTEL:2");
    const auto seen = preview(file, plan);
    REQUIRE(seen.rows.front().state == CardState::Unclear);
    CHECK(seen.rows.front().candidates == std::vector{plan.of<Person>().front().id});
    CHECK(usualChoices(seen).empty());

    const auto asNew = changesFor(seen, plan, {{0, std::nullopt}});
    CHECK(asNew.addedPeople == 1);

    const auto into = changesFor(seen, plan, {{0, plan.of<Person>().front().id}});
    CHECK(into.addedPeople == 0);
    CHECK(into.updatedPeople == 1);
    CHECK(into.changed.empty());
    REQUIRE(into.added.of<ContactPoint>().size() == 1);
    CHECK(into.added.of<ContactPoint>().front().person == plan.of<Person>().front().id);
    CHECK(into.added.of<ContactPoint>().front().position == 1);
}

TEST_CASE("An import fills what is empty, adds what is missing and changes nothing else")
{
    Plan plan = planOf(card(
        "UID:ana-0001\nFN:Ana Ruiz\nTITLE:Psychologist\nEMAIL;TYPE=pref:ana@example.org\nTEL:+34 "
        "600 555 010\nCATEGORIES:Spain"));
    plan.of<Person>().front().note = "mine";
    const auto changes = imported(
        card("UID:ana-0001\nFN:Ana María "
             "Ruiz\nTITLE:Director\nNICKNAME:Anita\nBDAY:1975-09-30\nNOTE:theirs\n"
             "EMAIL:ANA@example.org\nEMAIL;TYPE=pref:second@example.org\nTEL:"
             "0034600555010\nCATEGORIES:spain,Puerto\nGEO:1;2"),
        plan);
    REQUIRE(changes.changed.size() == 1);
    Person expected = plan.of<Person>().front();
    expected.nickname = "Anita";
    expected.birthday = PartialDate(1975, 9, 30);
    CHECK(changes.changed.front() == expected);

    CHECK(changes.added.of<Person>().empty());
    CHECK(emailsIn(changes.added) == std::vector<std::string>{"second@example.org"});
    CHECK_FALSE(changes.added.of<ContactPoint>().front().preferred); // one is preferred already
    REQUIRE(changes.added.of<Tag>().size() == 1);
    CHECK(changes.added.of<Tag>().front().name == "Puerto");
    CHECK(changes.added.of<ExtraProperty>().size() == 1);
}

TEST_CASE("The preview says what would be added")
{
    const Plan plan = planOf(card("FN:Ana Ruiz\nEMAIL:ana@example.org"));
    const auto seen = preview(
        card("FN:Ana Ruiz\nN:Ruiz;Ana;;;\nEMAIL:ana@example.org\nTEL:5\nBDAY:1975"), plan);
    const auto& adds = seen.rows.front().adds;
    CHECK(adds.fields == std::vector<std::string_view>{"given_name", "family_name", "birthday"});
    REQUIRE(adds.contactPoints.size() == 1);
    CHECK(adds.contactPoints.front().value == "5");
}

TEST_CASE("Parts of another name are not mixed into a name")
{
    const Plan plan = planOf(card("FN:Bob Smith\nEMAIL:bob@example.org"));
    const auto changes = imported(
        card("FN:Robert Smith\nN:Smith;Robert;;;\nTITLE:Director\nEMAIL:bob@example.org"), plan);
    REQUIRE(changes.changed.size() == 1);
    CHECK(changes.changed.front().displayName == "Bob Smith");
    CHECK(changes.changed.front().givenName.empty());
    CHECK(changes.changed.front().roleTitle == "Director");
}

TEST_CASE("Cards of one person in the same file come in as one person")
{
    const auto file = card("FN:Ana Ruiz\nEMAIL:ana@example.org")
        + card("FN:Ana Ruiz\nEMAIL:ana@example.org\nTEL:5")
        + card("FN:Ana Ruiz\nEMAIL:ana@example.org\nTEL:5");
    const auto changes = imported(file, Plan{});
    CHECK(changes.addedPeople == 1);
    CHECK(changes.updatedPeople == 0);
    CHECK(changes.added.of<ContactPoint>().size() == 2);
    const auto seen = preview(file, Plan{});
    CHECK(seen.rows[1].match == seen.rows[0].found.card.person.id);
    CHECK_FALSE(seen.rows[1].isInPlan);
    CHECK(seen.rows[2].adds.isEmpty());
}

TEST_CASE("When the first of two cards is left out, the second comes in by itself")
{
    const auto file = card("FN:Ana Ruiz\nEMAIL:ana@example.org")
        + card("FN:Ana Ruiz\nEMAIL:ana@example.org\nTEL:5");
    const auto seen = preview(file, Plan{});
    const auto changes = changesFor(seen, Plan{}, {{1, std::nullopt}});
    CHECK(changes.addedPeople == 1);
    CHECK(changes.added.of<ContactPoint>().size() == 2);
}

TEST_CASE("Two people of one name in one file both come in")
{
    const auto file = card("FN:Ana Ruiz\nTEL:5551111") + card("FN:Ana Ruiz\nTEL:5552222");
    const auto seen = preview(file, Plan{});
    CHECK(seen.rows[1].state == CardState::Unclear);
    CHECK_FALSE(seen.rows[1].isInPlan);
    const auto changes = imported(file, Plan{});
    CHECK(changes.addedPeople == 2);
    CHECK(imported(file, changes.added).isEmpty());
}

TEST_CASE("A list of people becomes a tag of those who are in it")
{
    const Plan plan = planOf(card("UID:known-0001\nFN:Known Before"));
    const auto file = card("UID:ana-0001\nFN:Ana Ruiz") + card("UID:dev-0001\nFN:Dev Patel")
        + "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Book "
          "Club\nMEMBER:urn:uuid:ana-0001\nMEMBER:urn:uuid:known-0001\nMEMBER:urn:uuid:nobody\nEND:"
          "VCARD\n";
    const auto seen = preview(file, plan);
    CHECK(seen.rows[2].state == CardState::Group);
    const auto changes = imported(file, plan);
    CHECK(changes.addedPeople == 2);
    CHECK(changes.updatedPeople == 1);
    REQUIRE(changes.added.of<Tag>().size() == 2);
    CHECK(changes.added.of<Tag>()[0].name == "Book Club");
    CHECK(changes.added.of<Tag>()[1].person == plan.of<Person>().front().id);
}

TEST_CASE("Every card of the file is counted once")
{
    const Plan plan = planOf(card("FN:Ana Ruiz\nEMAIL:ana@example.org"));
    const auto seen = preview(
        card("FN:Ana Ruiz\nEMAIL:ana@example.org") + card("FN:New One") + card("FN:Ana Ruiz\nTEL:5")
            + card("") + card("FN:Club\nKIND:group"),
        plan);
    const auto counts = seen.counts();
    CHECK(counts.same == 1);
    CHECK(counts.newOnes == 1);
    CHECK(counts.unclear == 1);
    CHECK(counts.unreadable == 1);
    CHECK(counts.groups == 1);
    CHECK(counts.all() == 5);
    REQUIRE(seen.problems.size() == 1);
    CHECK(seen.problems.front().kind == ProblemKind::NoName);
    CHECK(seen.problems.front().line == 15);
}

TEST_CASE("The ids of a changed plan are those that the preview showed")
{
    const auto seen = preview(card("FN:Ana Ruiz"), Plan{});
    const auto changes = changesFor(seen, Plan{}, usualChoices(seen));
    CHECK(changes.added.of<Person>().front().id == seen.rows.front().found.card.person.id);
}
