// SPDX-License-Identifier: MIT
#include "analysis/sky_picture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace asterism;

namespace {

const Day today = day(2026, 6, 15);

struct Story {
    Plan plan;

    Need& need(const std::string& id, const std::string& category, int importance = 3)
    {
        Need row;
        row.id = Id<Need>{id};
        row.title = "Need " + id;
        row.category = category;
        row.importance = importance;
        return plan.of<Need>().emplace_back(row);
    }
    Person& person(const std::string& id, const std::string& name)
    {
        Person row;
        row.id = Id<Person>{id};
        row.displayName = name;
        return plan.of<Person>().emplace_back(row);
    }
    Relationship& tie(const std::string& id, const std::string& person, Phase phase)
    {
        Relationship row;
        row.id = Id<Relationship>{id};
        row.person = Id<Person>{person};
        row.phase = phase;
        return plan.of<Relationship>().emplace_back(row);
    }
    void holds(const std::string& tie, const std::string& need)
    {
        plan.of<Coverage>().push_back({Id<Need>{need}, Id<Relationship>{tie}});
    }
    void met(const std::string& tie, Day on, MeetingState state = MeetingState::Held)
    {
        Meeting row;
        row.id = newId<Meeting>();
        row.startsOn = on;
        row.state = state;
        plan.of<Attendance>().push_back({newId<Attendance>(), row.id, Id<Relationship>{tie}});
        plan.of<Meeting>().push_back(row);
    }
    SkyPicture picture() const { return skyPicture(plan, today); }
};

std::vector<std::string> openOf(const SkyPicture& picture)
{
    std::vector<std::string> ids;
    for (const auto& place : picture.openPlaces) {
        ids.push_back(place.need);
    }
    return ids;
}

} // namespace

TEST_CASE("Every category of the field has its sector, however it is written")
{
    CHECK(sectorOf("Formal supervision") == Sector::ClinicalDepth);
    CHECK(sectorOf("writing_and_research_feedback") == Sector::CraftAndResearch);
    CHECK(sectorOf("Holding & emotional support") == Sector::PeerSupport);
    CHECK(sectorOf("holding and emotional support") == Sector::PeerSupport);
    CHECK(sectorOf("Culture & community") == Sector::Belonging);
    CHECK(sectorOf("Practice & money") == Sector::Career);
    CHECK(sectorOf("Role model") == Sector::Courage);
    CHECK(sectorOf("self-care & life") == Sector::LifeAndBalance);
    CHECK(sectorOf("Giving back") == Sector::GivingOn);
}

TEST_CASE("A category of one's own is read for what it most likely means")
{
    CHECK(sectorOf("Research methods") == Sector::CraftAndResearch);
    CHECK(sectorOf("my bilingual roots") == Sector::Belonging);
    CHECK(sectorOf("EMDR training") == Sector::CraftAndResearch);
    CHECK(sectorOf("Running and rest") == Sector::LifeAndBalance);
    CHECK(sectorOf("") == std::nullopt);
    CHECK(sectorOf("Astronomy") == std::nullopt);
    CHECK(sectorOf("Interesting things") == std::nullopt);
}

TEST_CASE("A need without a telling category goes by work or life")
{
    Need need;
    need.category = "Astronomy";
    CHECK(sectorOf(need) == Sector::ClinicalDepth);
    need.sphere = Sphere::Personal;
    CHECK(sectorOf(need) == Sector::LifeAndBalance);
}

TEST_CASE("The closest active tie decides how a person looks, all active ties who gives")
{
    Story story;
    story.person("p", "Dr Henrik Vale");
    Relationship& sponsor = story.tie("r1", "p", Phase::Active);
    sponsor.kind = RelationshipKind::Sponsor;
    sponsor.closeness = 3;
    Relationship& student = story.tie("r2", "p", Phase::KeptWarm);
    student.kind = RelationshipKind::Mentee;
    student.direction = Direction::IGuideThem;
    student.closeness = 2;
    Relationship& ended = story.tie("r0", "p", Phase::Ended);
    ended.closeness = 5;

    const SkyPicture picture = story.picture();

    REQUIRE(picture.stars.size() == 1);
    const Star& star = picture.stars[0];
    CHECK(star.kind == StarKind::Connector);
    CHECK(star.closeness == 3);
    CHECK(star.relationship == "r1");
    CHECK(star.line == StarLine::Active);
    CHECK(star.giver == Giver::Both);
    CHECK(star.initials == "HV");
    CHECK(ringOf(star) == Ring::Steady);
}

TEST_CASE("Lines tell active, under way, resting and ideas apart")
{
    Story story;
    const auto lineOf = [&](Phase phase) {
        Story one;
        one.person("p", "Anna");
        one.tie("r", "p", phase);
        return one.picture().stars.at(0).line;
    };
    CHECK(lineOf(Phase::Colleague) == StarLine::Active);
    CHECK(lineOf(Phase::ReachingOut) == StarLine::UnderWay);
    CHECK(lineOf(Phase::Reconnecting) == StarLine::UnderWay);
    CHECK(lineOf(Phase::Paused) == StarLine::Resting);
    CHECK(lineOf(Phase::Dormant) == StarLine::Resting);
    CHECK(lineOf(Phase::Considered) == StarLine::None);
    CHECK(lineOf(Phase::FromAfar) == StarLine::None);
}

TEST_CASE("Whoever ended, was set aside or died is not in the sky of today; whoever rests is")
{
    Story story;
    story.person("p1", "Ended");
    story.tie("r1", "p1", Phase::Ended);
    story.person("p2", "Set Aside");
    story.tie("r2", "p2", Phase::SetAside);
    story.person("p3", "Died").resting = Resting::Died;
    story.tie("r3", "p3", Phase::Active);
    story.person("p4", "Resting").resting = Resting::Resting;
    story.tie("r4", "p4", Phase::Active);
    story.person("p5", "Only a name");

    const SkyPicture picture = story.picture();

    REQUIRE(picture.stars.size() == 1);
    CHECK(picture.stars[0].name == "Resting");
    CHECK(ringOf(picture.stars[0]) == Ring::Beyond);
}

TEST_CASE("A need that nobody active holds is an open place, unless it is met")
{
    Story story;
    story.need("n1", "Formal supervision");
    story.need("n2", "Role model", 5);
    story.need("n3", "Stretch").state = NeedState::LeftOpen;
    story.need("n4", "Stretch").state = NeedState::SetAside;
    story.need("n5", "Stretch").state = NeedState::Met;
    story.person("p1", "Active");
    story.tie("r1", "p1", Phase::Active);
    story.holds("r1", "n1");
    story.person("p2", "Asked");
    story.tie("r2", "p2", Phase::ReachingOut);
    story.holds("r2", "n2");

    const SkyPicture picture = story.picture();

    CHECK(openOf(picture) == std::vector<std::string>{"n2", "n3"});
    CHECK(ringOf(picture.openPlaces[0]) == Ring::Steady);
    CHECK(picture.openPlaces[1].onPurpose);
    CHECK(picture.needs.size() == 4);
    CHECK(needsHeldIn(picture) == 2);
    CHECK(picture.stars[0].needs == std::vector<std::string>{"n1"});
    CHECK(picture.stars[0].sector == Sector::ClinicalDepth);
    CHECK(picture.stars[1].needs.empty());
    CHECK(picture.stars[1].waitingNeeds == std::vector<std::string>{"n2"});
    CHECK(picture.stars[1].sector == Sector::Courage);
}

TEST_CASE("What somebody no longer holds does not count")
{
    Story story;
    story.need("n", "Stretch");
    story.person("p", "Anna");
    story.tie("r", "p", Phase::Active);
    story.holds("r", "n");
    story.plan.of<Coverage>()[0].until = day(2026, 6, 14);

    CHECK(openOf(story.picture()) == std::vector<std::string>{"n"});
}

TEST_CASE("Whoever holds four needs holds much")
{
    Story story;
    story.person("p", "Anna");
    story.tie("r", "p", Phase::Active);
    for (const std::string id : {"n1", "n2", "n3", "n4"}) {
        CHECK_FALSE(story.picture().stars[0].isOverloaded());
        story.need(id, "Stretch");
        story.holds("r", id);
    }
    CHECK(story.picture().stars[0].isOverloaded());
}

TEST_CASE("The last contact is the latest meeting held, answer received or visit noted")
{
    Story story;
    story.person("p", "Anna");
    story.tie("r", "p", Phase::Active);
    CHECK_FALSE(story.picture().stars[0].daysSince);

    story.met("r", day(2026, 5, 1));
    CHECK(story.picture().stars[0].daysSince == 45);

    story.met("r", day(2026, 6, 10), MeetingState::Cancelled);
    story.met("r", day(2026, 7, 10));
    CHECK(story.picture().stars[0].daysSince == 45);

    Exchange note;
    note.relationship = Id<Relationship>{"r"};
    note.happenedOn = day(2026, 6, 3);
    note.wasContact = true;
    story.plan.of<Exchange>().push_back(note);
    CHECK(story.picture().stars[0].daysSince == 12);
    CHECK(story.picture().stars[0].recency > 0.8);
}

TEST_CASE("Give and take counts what passed within a year")
{
    Story story;
    story.person("p", "Anna");
    story.tie("r", "p", Phase::Active);
    const auto passed = [&](ExchangeDirection direction, Day on) {
        Exchange row;
        row.relationship = Id<Relationship>{"r"};
        row.direction = direction;
        row.happenedOn = on;
        story.plan.of<Exchange>().push_back(row);
    };
    passed(ExchangeDirection::Given, day(2026, 6, 1));
    passed(ExchangeDirection::Received, day(2026, 5, 1));
    passed(ExchangeDirection::Mutual, day(2026, 4, 1));
    passed(ExchangeDirection::Received, day(2024, 4, 1));

    const Star star = story.picture().stars[0];

    CHECK(star.given == 2);
    CHECK(star.received == 2);
}

TEST_CASE("A group with members is a star and holds what two of them hold")
{
    Story story;
    story.need("n1", "Peer community");
    story.need("n2", "Stretch");
    Group group;
    group.id = Id<Group>{"g"};
    group.name = "Peer group";
    story.plan.of<Group>().push_back(group);
    CHECK(story.picture().stars.empty());
    for (const std::string id : {"a", "b"}) {
        story.person("p" + id, "Person " + id);
        story.tie("r" + id, "p" + id, Phase::Active).closeness = 4;
        story.holds("r" + id, "n1");
        story.plan.of<GroupMember>().push_back({group.id, Id<Person>{"p" + id}});
    }
    story.holds("ra", "n2");

    const SkyPicture picture = story.picture();

    REQUIRE(picture.stars.size() == 3);
    const Star& star = picture.stars[0];
    CHECK(star.id == "g");
    CHECK(star.kind == StarKind::Group);
    CHECK(star.needs == std::vector<std::string>{"n1"});
    CHECK(star.closeness == 4);
    CHECK(star.line == StarLine::Active);
    CHECK(star.giver == Giver::Both);
}

TEST_CASE("Imagining somebody away opens what only they hold, and back again")
{
    Story story;
    story.need("n1", "Stretch");
    story.need("n2", "Stretch");
    for (const std::string id : {"a", "b"}) {
        story.person("p" + id, "Person " + id);
        story.tie("r" + id, "p" + id, Phase::Active);
        story.holds("r" + id, "n1");
    }
    story.holds("ra", "n2");

    const SkyPicture before = story.picture();
    const SkyPicture without = whatIf(before, "pa");

    CHECK(openOf(without) == std::vector<std::string>{"n2"});
    CHECK(without.openPlaces[0].imagined);
    CHECK(without.stars[0].faded);
    CHECK(needsHeldIn(before) == 2);
    CHECK(whatIf(without, "pa") == before);
    CHECK(openOf(whatIf(without, "pb")) == std::vector<std::string>{"n1", "n2"});
}

TEST_CASE("An earlier day shows who was there then")
{
    Story story;
    story.person("p1", "Then and now");
    story.tie("r1", "p1", Phase::Active).since = day(2020, 1, 1);
    story.person("p2", "Only now");
    story.tie("r2", "p2", Phase::Active).since = day(2026, 1, 1);
    story.person("p3", "Only then");
    Relationship& ended = story.tie("r3", "p3", Phase::Ended);
    ended.since = day(2021, 1, 1);
    ended.until = day(2026, 2, 1);
    story.person("p4", "Long gone");
    Relationship& gone = story.tie("r4", "p4", Phase::Ended);
    gone.since = day(2010, 1, 1);
    gone.until = day(2015, 1, 1);

    const SkyPicture picture = skyPictureThen(story.plan, day(2025, 6, 15), today);

    REQUIRE(picture.stars.size() == 2);
    CHECK(picture.stars[0].name == "Then and now");
    CHECK_FALSE(picture.stars[0].ended);
    CHECK(picture.stars[1].name == "Only then");
    CHECK(picture.stars[1].ended);
}

TEST_CASE("Without names there are initials, and sensitive people are not there at all")
{
    Story story;
    story.person("p1", "Dr Rosalind Achterberg");
    story.tie("r1", "p1", Phase::Active);
    story.person("p2", "Private Person").sensitive = true;
    story.tie("r2", "p2", Phase::Active);

    const SkyPicture picture = withoutNames(story.picture());

    REQUIRE(picture.stars.size() == 1);
    CHECK(picture.stars[0].name == "RA");
}

TEST_CASE("Initials leave titles out and take letters of any script")
{
    CHECK(initialsOf("Prof. Marguerite Doyle") == "MD");
    CHECK(initialsOf("anna") == "A");
    CHECK(initialsOf("Peer group") == "PG");
    CHECK(initialsOf("Ñuño de la Łuk") == "ÑŁ");
    CHECK(initialsOf("Dr") == "D");
    CHECK(initialsOf("  ").empty());
}
