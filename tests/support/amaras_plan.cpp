// SPDX-License-Identifier: MIT
#include "tests/support/amaras_plan.h"

namespace asterism::tests {
namespace {

void addAmarasPurpose(PlanBuilder& story)
{
    story.me().careerStage = CareerStage::Early;
    story.me().setting = "community clinic";
    story.me().weeklyMentoringMinutes = 150;

    story.value("Compassion", 10, 8);
    story.value("Growth", 9, 8);
    story.value("Honesty", 9, 7);
    story.value("Justice", 8, 5);
    story.value("Health", 8, 4);
    story.goal("G1", {"Growth", "Honesty"});
    story.goal("G2", {"Compassion", "Growth"});
    story.goal("G3", {"Compassion", "Growth"});
    story.goal("G4", {"Growth"});
    story.goal("G5", {"Justice", "Growth"});
    story.goal("G6", {"Health"}).sphere = Sphere::Personal;
    story.need("N1", 5).category = "Formal supervision";
    story.serves("N1", "G1");
    story.need("N2", 5).category = "Holding & emotional support";
    story.serves("N2", "G3");
    story.serves("N2", "G6");
    story.need("N3", 5).category = "Skill feedback";
    story.serves("N3", "G2");
    story.need("N4", 5).category = "Skill feedback";
    story.serves("N4", "G3");
    story.need("N5", 4).category = "Peer community";
    story.serves("N5", "G1");
    story.serves("N5", "G3");
    story.need("N6", 3).category = "Role model";
    story.serves("N6", "G4");
    story.need("N7", 4).category = "Practice & money";
    story.serves("N7", "G4");
    story.need("N8", 4).category = "Sponsorship & access";
    story.serves("N8", "G5");
    story.need("N9", 3).category = "Writing & research feedback";
    story.serves("N9", "G5");
    story.need("N10", 3).category = "Culture & community";
    story.serves("N10", "G5");
    story.need("N11", 3).category = "Self-care & life";
    story.serves("N11", "G6");
    story.need("N12", 4).category = "Rules & navigation";
    story.serves("N12", "G1");
}

void addAmarasPeople(PlanBuilder& story)
{
    const auto person = [&](const char* id,
                            const char* name,
                            CareerStage stage,
                            const char* setting,
                            Region region) {
        auto& row = story.person(id);
        row.displayName = name;
        row.careerStage = stage;
        row.setting = setting;
        row.region = region;
    };
    person(
        "P01", "Dr Rosalind Achterberg", CareerStage::Advanced, "community clinic", Region::Local);
    person("P02", "Tomas Okafor", CareerStage::Mid, "training institute", Region::National);
    person("P03", "Lena Sorby", CareerStage::Early, "private practice", Region::Local);
    person("P04", "Dev Malhotra", CareerStage::Early, "hospital", Region::Local);
    person("P05", "Ji-woo Han", CareerStage::Mid, "community clinic", Region::Local);
    person("P06", "Prof. Marguerite Doyle", CareerStage::Advanced, "university", Region::National);
    person("P07", "Samir Haddad", CareerStage::Mid, "private practice", Region::Local);
    person(
        "P08", "Beatriz Quintana", CareerStage::Outside, "outside the profession", Region::Local);
    person("P09", "Dr Henrik Vale", CareerStage::Advanced, "community clinic", Region::Local);
    person("P10", "Noor Siddiqui", CareerStage::Outside, "NGO / community", Region::Local);
    person("P11", "Owen Bright", CareerStage::Outside, "outside the profession", Region::Local);
    person("P12", "Camille Tran", CareerStage::Student, "university", Region::Local);
    person("P13", "Dr Isolde Brandt", CareerStage::Advanced, "university", Region::International);
    person("P14", "Gareth Pym", CareerStage::Mid, "professional association", Region::National);
}

void addAmarasTies(PlanBuilder& story)
{
    using enum MentoringFunction;
    using enum RelationshipKind;
    const auto tie = [&](const char* id,
                         Direction direction,
                         RelationshipKind kind,
                         int closeness,
                         std::optional<int> cadence,
                         std::optional<int> minutes,
                         const std::vector<MentoringFunction>& functions,
                         Phase phase = Phase::Active) {
        auto& row = story.tie(id, phase);
        row.direction = direction;
        row.kind = kind;
        row.closeness = closeness;
        row.cadenceDays = cadence;
        row.usualMinutes = minutes;
        for (const auto function : functions) {
            story.function(id, function);
        }
    };
    tie("P01",
        Direction::TheyGuideMe,
        Supervisor,
        5,
        14,
        60,
        {Coaching, Protection, RoleModelling, Acceptance, Counselling});
    tie("P02", Direction::TheyGuideMe, RelationshipKind::Mentor, 3, 42, 50, {Coaching, Challenge});
    tie("P03",
        Direction::Peer,
        RelationshipKind::Peer,
        4,
        30,
        std::nullopt,
        {Friendship, Acceptance, Counselling});
    tie("P04",
        Direction::Peer,
        RelationshipKind::Peer,
        3,
        30,
        std::nullopt,
        {Coaching, Acceptance});
    tie("P05",
        Direction::Peer,
        RelationshipKind::Peer,
        4,
        30,
        std::nullopt,
        {Coaching, MentoringFunction::Exposure, Acceptance});
    tie("P06", Direction::TheyGuideMe, PastGuide, 3, 180, std::nullopt, {}, Phase::Dormant);
    tie("P07", Direction::TheyGuideMe, RoleModel, 2, 90, 25, {RoleModelling, Coaching});
    tie("P08", Direction::TheyGuideMe, Adviser, 2, 180, 45, {Coaching});
    tie("P09", Direction::Reverse, ReverseMentee, 3, 35, 45, {Challenge});
    tie("P10", Direction::Peer, Adviser, 2, 90, 40, {Coaching});
    tie("P11", Direction::Peer, Friend, 5, 7, 60, {Friendship, Acceptance});
    tie("P12", Direction::IGuideThem, Mentee, 3, 30, 45, {});
    tie("P13",
        Direction::TheyGuideMe,
        RelationshipKind::Mentor,
        1,
        std::nullopt,
        std::nullopt,
        {},
        Phase::ReachingOut);
    tie("P14",
        Direction::TheyGuideMe,
        RelationshipKind::Mentor,
        1,
        std::nullopt,
        std::nullopt,
        {},
        Phase::NotNow);
    story.plan.of<Relationship>().front().formality = Formality::ClinicalSupervision;
    auto& sponsor = story.tie("P09", Phase::Active, "P09s");
    sponsor.kind = RelationshipKind::Sponsor;
    sponsor.evaluates = Evaluates::EvaluatesMe;
    story.function("P09s", Sponsorship);
    story.function("P09s", MentoringFunction::Exposure);
}

void addAmarasLinks(PlanBuilder& story)
{
    for (const auto& [one, other] : std::vector<std::pair<const char*, const char*>>{
             {"P01", "P05"},
             {"P01", "P09"},
             {"P05", "P09"},
             {"P03", "P04"},
             {"P03", "P05"},
             {"P04", "P05"},
             {"P01", "P02"},
             {"P07", "P08"},
             {"P09", "P10"},
             {"P03", "P07"},
             {"P06", "P12"},
             {"P02", "P13"}}) {
        story.knows(one, other);
    }
    story.holds("P01", "N1", 2);
    story.holds("P01", "N2", 2);
    story.holds("P03", "N2", 1);
    story.holds("P02", "N3", 2);
    story.holds("P01", "N4", 1);
    story.holds("P04", "N4", 1);
    story.holds("P13", "N4", 2);
    story.holds("P03", "N5", 2);
    story.holds("P04", "N5", 2);
    story.holds("P05", "N5", 2);
    story.holds("P07", "N6", 2);
    story.holds("P07", "N7", 1);
    story.holds("P08", "N7", 2);
    story.holds("P09s", "N8", 1);
    story.holds("P06", "N8", 1);
    story.holds("P06", "N9", 2);
    story.holds("P10", "N10", 2);
    story.holds("P11", "N11", 2);
    story.holds("P05", "N12", 1);
    story.holds("P14", "N12", 2);
}

void addAmarasMeetings(PlanBuilder& story)
{
    story.meeting({"P02"}, "2026-01-14");
    story.meeting({"P02"}, "2026-02-11");
    story.meeting({"P07"}, "2026-02-17");
    story.meeting({"P03", "P04", "P05"}, "2026-02-25");
    story.meeting({"P01"}, "2026-03-03");
    story.meeting({"P08"}, "2026-03-04");
    story.meeting({"P09"}, "2026-03-11");
    story.meeting({"P01"}, "2026-03-17");
    story.meeting({"P02"}, "2026-03-18");
    story.meeting({"P03", "P04", "P05"}, "2026-03-25");
    story.meeting({"P01"}, "2026-03-31");
    story.meeting({"P10"}, "2026-04-08");
    story.meeting({"P01"}, "2026-04-14");
    story.meeting({"P09"}, "2026-04-15");
    story.meeting({"P01"}, "2026-04-17");
    story.meeting({"P12"}, "2026-04-20");
    story.meeting({"P01"}, "2026-04-28");
    story.meeting({"P03", "P04", "P05"}, "2026-04-29");
    story.meeting({"P01"}, "2026-05-12");
    story.meeting({"P02"}, "2026-05-13");
    story.meeting({"P01"}, "2026-05-15");
    story.meeting({"P01"}, "2026-05-26");
    story.meeting({"P03", "P05"}, "2026-05-27");
    story.meeting({"P11"}, "2026-06-04");
    story.meeting({"P01"}, "2026-06-09");
    story.meeting({"P09"}, "2026-06-10");
    story.meeting({"P01"}, "2026-06-23", MeetingState::Confirmed);
    story.meeting({"P03", "P04", "P05"}, "2026-06-24", MeetingState::Confirmed);
    story.meeting({"P02"}, "2026-06-25", MeetingState::Confirmed);
    auto& group = story.add<Group>({});
    group.id = Id<Group>{"peer group"};
    group.name = "Peer group";
    group.cadenceDays = 30;
    group.minutes = 120;
    for (const auto* member : {"P03", "P04", "P05"}) {
        story.add<GroupMember>({group.id, Id<Person>{member}});
    }
}

void addAmarasGiving(PlanBuilder& story)
{
    story.promise(Owner::Me, "P02", "2026-02-09", "2026-02-08");
    story.promise(Owner::Me, "P01", "2026-03-31", "2026-03-30");
    story.promise(Owner::Them, "P01", "2026-03-24", "2026-03-19");
    story.promise(Owner::Me, "P08", "2026-03-20", "2026-03-24");
    story.promise(Owner::Me, "P09", "2026-04-01", "2026-03-30");
    story.promise(Owner::Them, "P09", "2026-05-31", "");
    story.promise(Owner::Me, "P10", "2026-05-15", "");
    story.promise(Owner::Me, "P02", "2026-06-19", "");
    story.promise(Owner::Me, "P05", "2026-06-22", "");
    story.promise(Owner::Me, "P07", "2026-04-30", "2026-04-20");
    story.promise(Owner::Me, "P12", "2026-04-27", "2026-04-26");
    story.promise(Owner::Them, "P03", "2026-06-10", "");
    story.promise(Owner::Me, "P01", "2026-06-26", "");
    story.exchange("P01", "2026-03-17", false).direction = ExchangeDirection::Received;
    story.exchange("P01", "2026-04-10", false).direction = ExchangeDirection::Given;
    story.exchange("P02", "2026-05-13", false).direction = ExchangeDirection::Received;
    story.exchange("P02", "2026-03-20", false).direction = ExchangeDirection::Given;
    story.exchange("P07", "2026-02-24", false).direction = ExchangeDirection::Received;
    story.exchange("P07", "2026-04-20", true).direction = ExchangeDirection::Given;
    story.exchange("P09", "2026-03-11", false).direction = ExchangeDirection::Given;
    story.exchange("P09", "2026-03-11", false).direction = ExchangeDirection::Received;
    story.exchange("P09", "2026-04-15", false).direction = ExchangeDirection::Given;
    story.exchange("P10", "2026-04-08", false).direction = ExchangeDirection::Received;
    story.exchange("P10", "2026-04-22", true).direction = ExchangeDirection::Given;
    story.exchange("P03", "2026-02-02", false).direction = ExchangeDirection::Received;
    story.exchange("P03", "2026-05-20", false).direction = ExchangeDirection::Given;
    story.exchange("P12", "2026-04-20", false).direction = ExchangeDirection::Given;
    story.exchange("P11", "2026-06-04", false).direction = ExchangeDirection::Received;
    story.exchange("P05", "2026-04-29", false).direction = ExchangeDirection::Received;
    story.exchange("P06", "2023-05-19", true);
}

void addAmarasLetters(PlanBuilder& story)
{
    story.thread("P05", OutreachState::Accepted, "T01");
    story.message("T01", MessageDirection::Out, "2025-11-03", MessageKind::Ask);
    story.message("T01", MessageDirection::In, "2025-11-05", MessageKind::Reply);
    story.thread("P02", OutreachState::Accepted, "T02");
    story.message("T02", MessageDirection::Out, "2026-01-12", MessageKind::Ask);
    story.message("T02", MessageDirection::In, "2026-01-14", MessageKind::Reply);
    story.thread("P07", OutreachState::Accepted, "T03");
    story.message("T03", MessageDirection::Out, "2026-02-03", MessageKind::Ask);
    story.message("T03", MessageDirection::In, "2026-02-05", MessageKind::Reply);
    story.thread("P08", OutreachState::Accepted, "T04");
    story.message("T04", MessageDirection::Out, "2026-02-24", MessageKind::Ask);
    story.message("T04", MessageDirection::In, "2026-02-25", MessageKind::Reply);
    story.thread("P09", OutreachState::Accepted, "T05");
    story.message("T05", MessageDirection::Out, "2026-03-02", MessageKind::Ask);
    story.message("T05", MessageDirection::In, "2026-03-04", MessageKind::Reply);
    story.thread("P14", OutreachState::Declined, "T06");
    story.message("T06", MessageDirection::Out, "2026-03-09", MessageKind::Ask);
    story.message("T06", MessageDirection::In, "2026-03-12", MessageKind::Reply);
    story.thread("P10", OutreachState::Accepted, "T07");
    story.message("T07", MessageDirection::Out, "2026-03-23", MessageKind::Ask);
    story.message("T07", MessageDirection::Out, "2026-04-01", MessageKind::FollowUp1);
    story.message("T07", MessageDirection::In, "2026-04-02", MessageKind::Reply);
    story.thread("P12", OutreachState::Accepted, "T08");
    story.message("T08", MessageDirection::Out, "2026-04-13", MessageKind::Ask);
    story.message("T08", MessageDirection::In, "2026-04-13", MessageKind::Reply);
    story.thread("P13", OutreachState::Nudged, "T09");
    story.message("T09", MessageDirection::Out, "2026-05-11", MessageKind::Ask);
    story.message("T09", MessageDirection::Out, "2026-05-20", MessageKind::FollowUp1);
    story.message("T09", MessageDirection::Out, "2026-06-03", MessageKind::FollowUp2);
    story.thread("P09", OutreachState::Accepted, "T10");
    story.message("T10", MessageDirection::Out, "2026-05-18", MessageKind::Ask);
    story.message("T10", MessageDirection::In, "2026-05-21", MessageKind::Reply);
    story.thread("P06", OutreachState::Sent, "T11");
    story.message("T11", MessageDirection::Out, "2026-06-08", MessageKind::Ask);
}

} // namespace

PlanBuilder amarasPlan()
{
    PlanBuilder story;
    addAmarasPurpose(story);
    addAmarasPeople(story);
    addAmarasTies(story);
    addAmarasLinks(story);
    addAmarasMeetings(story);
    addAmarasGiving(story);
    addAmarasLetters(story);
    return story;
}

Day amarasToday()
{
    return day(2026, 6, 15);
}

} // namespace asterism::tests
