// SPDX-License-Identifier: MIT
#include "analysis/rhythm.h"

#include "analysis/constellation.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace asterism {
namespace {

RhythmState stateFor(int days, std::optional<int> cadence, int stretch)
{
    if (days >= dormantAfterDays) {
        return RhythmState::Dormant;
    }
    if (!cadence) {
        return RhythmState::NoRhythm;
    }
    if (days > 2 * *cadence + stretch) {
        return RhythmState::Drifting;
    }
    if (days > *cadence + stretch) {
        return RhythmState::Overdue;
    }
    // In whole numbers: .8 has no exact double, and 24 of 30 days must be "due soon".
    return 10 * days >= 8 * *cadence ? RhythmState::DueSoon : RhythmState::OnTrack;
}

bool waitsLonger(const Rhythm& one, const Rhythm& other)
{
    const double oneRatio = one.ratio.value_or(-1);
    const double otherRatio = other.ratio.value_or(-1);
    if (oneRatio != otherRatio) {
        return oneRatio > otherRatio;
    }
    const int oneDays = one.days.value_or(-1);
    const int otherDays = other.days.value_or(-1);
    return oneDays != otherDays ? oneDays > otherDays : one.relationship < other.relationship;
}

/// A tie without a rhythm is left in peace, however long the silence.
bool isAWhile(const Rhythm& rhythm)
{
    return rhythm.cadence
        && (rhythm.state == RhythmState::Overdue || rhythm.state == RhythmState::Drifting
            || rhythm.state == RhythmState::Dormant);
}

using LastByTie = std::unordered_map<std::string_view, PartialDate>;

LastByTie lastByTie(const std::vector<ContactDates>& contacts, Day asOf)
{
    LastByTie last;
    last.reserve(contacts.size());
    for (const auto& dates : contacts) {
        auto& date = last[dates.relationship.text];
        date = laterContact(date, lastContact(dates, asOf), asOf);
    }
    return last;
}

PartialDate lastOf(const LastByTie& last, const Relationship& tie)
{
    const auto found = last.find(tie.id.text);
    return found == last.end() ? PartialDate{} : found->second;
}

/// The last contact with each person, whichever tie it was in.
LastByTie lastByPerson(const Plan& plan, const LastByTie& last, Day asOf)
{
    LastByTie people;
    for (const auto& tie : plan.of<Relationship>()) {
        auto& date = people[tie.person.text];
        date = laterContact(date, lastOf(last, tie), asOf);
    }
    return people;
}

/// Active people who are said to know somebody else who is active.
std::unordered_set<std::string_view> linkedPeople(const Plan& plan, const Constellation& sky)
{
    std::unordered_set<std::string_view> linked;
    for (const auto& row : plan.of<Acquaintance>()) {
        const Person* one = sky.person(row.one);
        const Person* other = sky.person(row.other);
        if (row.knows == Knows::Yes && one && other && sky.isActivePerson(*one)
            && sky.isActivePerson(*other)) {
            linked.insert(one->id.text);
            linked.insert(other->id.text);
        }
    }
    return linked;
}

} // namespace

Rhythm rhythmOf(const Relationship& tie, const PartialDate& lastContact, Day asOf)
{
    Rhythm rhythm{
        .relationship = tie.id,
        .person = tie.person,
        .lastContact = lastContact,
        .cadence = tie.cadenceDays};
    const auto last = countedDay(lastContact, asOf);
    if (!last) {
        return rhythm;
    }
    rhythm.days = daysBetween(*last, asOf);
    rhythm.state = stateFor(*rhythm.days, tie.cadenceDays, tie.stretchDays.value_or(0));
    if (tie.cadenceDays) {
        rhythm.ratio = static_cast<double>(*rhythm.days) / *tie.cadenceDays;
        rhythm.due = *last + std::chrono::days{*tie.cadenceDays};
    }
    return rhythm;
}

std::vector<Rhythm> rhythms(const Plan& plan, const std::vector<ContactDates>& contacts, Day asOf)
{
    const RowsById<Person> people(plan.of<Person>());
    const auto last = lastByTie(contacts, asOf);
    std::vector<Rhythm> all;
    for (const auto& tie : plan.of<Relationship>()) {
        const Person* person = people.find(tie.person);
        if (person && isActive(tie, *person)) {
            all.push_back(rhythmOf(tie, lastOf(last, tie), asOf));
        }
    }
    std::ranges::sort(all, waitsLonger);
    return all;
}

std::vector<Rhythm> rhythms(const Plan& plan, Day asOf)
{
    return rhythms(plan, contactDates(plan, asOf), asOf);
}

bool isSnoozed(const Relationship& tie, Day asOf)
{
    const auto until = tie.snoozedUntil.earliest();
    return until && asOf < *until;
}

std::vector<Rhythm> aWhileSince(
    const Plan& plan, const std::vector<ContactDates>& contacts, Day asOf, std::size_t most)
{
    const Constellation sky(plan);
    const auto people = lastByPerson(plan, lastByTie(contacts, asOf), asOf);
    std::unordered_set<std::string_view> snoozed;
    std::vector<Rhythm> all;
    for (const auto& active : sky.activeTies()) {
        if (isSnoozed(*active.tie, asOf)) {
            snoozed.insert(active.person->id.text);
        }
        const auto rhythm = rhythmOf(*active.tie, people.at(active.person->id.text), asOf);
        if (isAWhile(rhythm) && mayNudge(*active.tie, *active.person)) {
            all.push_back(rhythm);
        }
    }
    const auto linked = linkedPeople(plan, sky);
    std::ranges::sort(all, [&](const Rhythm& one, const Rhythm& other) {
        const auto rank = [&](const Rhythm& rhythm) {
            return std::tuple{-static_cast<int>(rhythm.state), linked.contains(rhythm.person.text)};
        };
        return rank(one) != rank(other) ? rank(one) < rank(other) : waitsLonger(one, other);
    });
    std::unordered_set<std::string_view> named = snoozed;
    std::vector<Rhythm> first;
    for (const auto& rhythm : all) {
        if (first.size() < most && named.insert(rhythm.person.text).second) {
            first.push_back(rhythm);
        }
    }
    return first;
}

std::vector<int> cadencePresets(RelationshipKind kind)
{
    switch (kind) {
    case RelationshipKind::Supervisor:
        return {7, 14};
    case RelationshipKind::Mentor:
    case RelationshipKind::Coach:
    case RelationshipKind::Teacher:
        return {28, 42};
    case RelationshipKind::Sponsor:
        return {60};
    case RelationshipKind::Connector:
    case RelationshipKind::RoleModel:
    case RelationshipKind::Adviser:
        return {90};
    case RelationshipKind::Friend:
        return {7, 30};
    case RelationshipKind::PastGuide:
        return {180};
    case RelationshipKind::Peer:
    case RelationshipKind::GroupMember:
    case RelationshipKind::Mentee:
    case RelationshipKind::ReverseMentee:
        return {30};
    }
    return {30};
}

int usualCadence(RelationshipKind kind)
{
    return cadencePresets(kind).back();
}

} // namespace asterism
