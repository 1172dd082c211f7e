// SPDX-License-Identifier: MIT
#include "analysis/contact.h"
#include "analysis/coverage.h"
#include "analysis/sky_picture.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace asterism {

namespace {

bool onOrBefore(const PartialDate& date, Day today)
{
    return date.isEmpty() || *date.earliest() <= today;
}

bool isOver(const PartialDate& until, Day today)
{
    return !until.isEmpty() && *until.latest() < today;
}

StarLine lineOf(const Relationship& tie, const Person& person)
{
    if (isActive(tie, person)) {
        return StarLine::Active;
    }
    if (person.resting == Resting::Resting) {
        return StarLine::Resting;
    }
    switch (tie.phase) {
    case Phase::ReachingOut:
    case Phase::Exploring:
    case Phase::Reconnecting:
        return StarLine::UnderWay;
    case Phase::Paused:
    case Phase::Dormant:
    case Phase::NotNow:
        return StarLine::Resting;
    default:
        return StarLine::None;
    }
}

bool isShown(const Relationship& tie, const Person& person)
{
    return tie.phase != Phase::Ended && tie.phase != Phase::SetAside
        && person.resting != Resting::Ended && person.resting != Resting::Died;
}

/// Active before under way before resting before an idea.
int rank(StarLine line)
{
    switch (line) {
    case StarLine::Active:
        return 0;
    case StarLine::UnderWay:
        return 1;
    case StarLine::Resting:
        return 2;
    case StarLine::None:
        break;
    }
    return 3;
}

StarKind kindOf(const Relationship& tie)
{
    switch (tie.kind) {
    case RelationshipKind::Supervisor:
    case RelationshipKind::Teacher:
        return StarKind::Supervisor;
    case RelationshipKind::Sponsor:
    case RelationshipKind::Connector:
        return StarKind::Connector;
    case RelationshipKind::Peer:
    case RelationshipKind::Friend:
    case RelationshipKind::GroupMember:
        return StarKind::Peer;
    case RelationshipKind::Mentee:
    case RelationshipKind::ReverseMentee:
        return StarKind::Learner;
    default:
        return StarKind::Guide;
    }
}

Sector usualSector(const Relationship& tie)
{
    switch (tie.kind) {
    case RelationshipKind::Mentee:
    case RelationshipKind::ReverseMentee:
        return Sector::GivingOn;
    case RelationshipKind::Peer:
    case RelationshipKind::GroupMember:
        return Sector::PeerSupport;
    case RelationshipKind::Friend:
        return Sector::LifeAndBalance;
    case RelationshipKind::Sponsor:
    case RelationshipKind::Connector:
        return Sector::Career;
    case RelationshipKind::RoleModel:
        return Sector::Courage;
    case RelationshipKind::Teacher:
    case RelationshipKind::Adviser:
    case RelationshipKind::PastGuide:
        return Sector::CraftAndResearch;
    default:
        return Sector::ClinicalDepth;
    }
}

Giver giverOf(Direction direction)
{
    switch (direction) {
    case Direction::TheyGuideMe:
        return Giver::ToMe;
    case Direction::IGuideThem:
        return Giver::FromMe;
    case Direction::Reverse:
    case Direction::Peer:
        break;
    }
    return Giver::Both;
}

Giver together(Giver one, Giver other)
{
    return one == Giver::None ? other : other == Giver::None || one == other ? one : Giver::Both;
}

double recencyOf(std::optional<int> days)
{
    constexpr double halfLife = 60;
    return days ? std::exp2(-*days / halfLife) : 0;
}

/// Reads one plan as of one day.
class PictureOfDay {
public:
    PictureOfDay(const Plan& plan, Day today) : m_plan(plan), m_today(today)
    {
        readNeeds();
        readContacts();
        for (const auto& person : plan.of<Person>()) {
            m_people.emplace(person.id.text, &person);
        }
        for (const auto& tie : plan.of<Relationship>()) {
            m_ties[tie.person.text].push_back(&tie);
        }
        readHoldings();
    }

    SkyPicture read()
    {
        for (const auto& [id, person] : m_people) {
            addPerson(*person);
        }
        for (const auto& group : m_plan.of<Group>()) {
            addGroup(group);
        }
        std::ranges::sort(m_picture.stars, {}, &Star::id);
        addOpenPlaces();
        return std::move(m_picture);
    }

private:
    void readNeeds();
    void readContacts();
    void readHoldings();
    void countExchanges(Star& star, const std::string& tie) const;
    void addPerson(const Person& person);
    void addGroup(const Group& group);
    void addOpenPlaces();
    Sector sectorFor(const Star& star, Sector otherwise) const;
    std::vector<const Relationship*> shownTies(const Person& person) const;
    void fill(Star& star, const std::vector<const Relationship*>& ties) const;
    void setContact(Star& star, std::optional<Day> last) const;
    void setSharedNeeds(Star& star, const std::vector<const Star*>& members) const;
    std::vector<const Star*> membersOf(const Group& group) const;

    const Plan& m_plan;
    Day m_today;
    SkyPicture m_picture;
    std::map<std::string, const Person*> m_people;
    std::map<std::string, std::vector<const Relationship*>> m_ties; ///< by person
    std::map<std::string, std::vector<const Coverage*>> m_holdings; ///< by tie
    std::map<std::string, const SkyNeed*> m_needs;
    std::map<std::string, Day> m_lastContact; ///< by tie or group
};

void PictureOfDay::readNeeds()
{
    for (const auto& need : m_plan.of<Need>()) {
        if (need.state != NeedState::SetAside) {
            m_picture.needs.push_back(
                {need.id.text,
                 need.title,
                 sectorOf(need),
                 need.importance.value_or(3),
                 need.state == NeedState::LeftOpen});
        }
    }
    std::ranges::sort(m_picture.needs, {}, &SkyNeed::id);
    for (const auto& need : m_picture.needs) {
        m_needs.emplace(need.id, &need);
    }
}

void PictureOfDay::readHoldings()
{
    for (const auto& held : m_plan.of<Coverage>()) {
        if (m_needs.contains(held.need.text) && hasBegun(held, m_today)
            && !hasEnded(held, m_today)) {
            m_holdings[held.relationship.text].push_back(&held);
        }
    }
}

void PictureOfDay::readContacts()
{
    for (const ContactDates& dates : contactDates(m_plan, m_today)) {
        if (const auto last = countedDay(lastContact(dates, m_today), m_today)) {
            m_lastContact.emplace(dates.relationship.text, *last);
        }
    }
    for (const auto& meeting : m_plan.of<Meeting>()) {
        const auto met = countedDay(meeting.startsOn, m_today);
        if (meeting.group && met && tookPlace(meeting.state)) {
            Day& last = m_lastContact.try_emplace(meeting.group->text, *met).first->second;
            last = std::max(last, *met);
        }
    }
}

void PictureOfDay::countExchanges(Star& star, const std::string& tie) const
{
    const Day aYearAgo = m_today - std::chrono::days{365};
    for (const auto& exchange : m_plan.of<Exchange>()) {
        const auto day = exchange.happenedOn.earliest();
        if (exchange.relationship.text != tie || !day || *day > m_today || *day < aYearAgo) {
            continue;
        }
        star.given += exchange.direction != ExchangeDirection::Received ? 1 : 0;
        star.received += exchange.direction != ExchangeDirection::Given ? 1 : 0;
    }
}

std::vector<const Relationship*> PictureOfDay::shownTies(const Person& person) const
{
    std::vector<const Relationship*> ties;
    const auto all = m_ties.find(person.id.text);
    if (all != m_ties.end()) {
        std::ranges::copy_if(all->second, std::back_inserter(ties), [&](const Relationship* tie) {
            return isShown(*tie, person) && onOrBefore(tie->since, m_today);
        });
    }
    std::ranges::sort(ties, [&](const Relationship* one, const Relationship* other) {
        const auto order = [&](const Relationship& tie) {
            return std::tuple{rank(lineOf(tie, person)), -tie.closeness.value_or(0), tie.id.text};
        };
        return order(*one) < order(*other);
    });
    return ties;
}

void PictureOfDay::fill(Star& star, const std::vector<const Relationship*>& ties) const
{
    const Person& person = *m_people.at(star.id);
    std::set<std::string> needs;
    std::set<std::string> waiting;
    for (const Relationship* tie : ties) {
        const bool active = isActive(*tie, person);
        if (lineOf(*tie, person) == star.line) {
            star.giver = together(star.giver, giverOf(tie->direction));
        }
        const auto held = m_holdings.find(tie->id.text);
        if (held != m_holdings.end()) {
            for (const Coverage* each : held->second) {
                (active ? needs : waiting).insert(each->need.text);
            }
        }
        countExchanges(star, tie->id.text);
    }
    star.needs.assign(needs.begin(), needs.end());
    std::ranges::set_difference(waiting, needs, std::back_inserter(star.waitingNeeds));
}

void PictureOfDay::setContact(Star& star, std::optional<Day> last) const
{
    if (last) {
        star.daysSince = daysBetween(*last, m_today);
        star.recency = recencyOf(star.daysSince);
    }
}

/// The group in which most of what the star holds lies, weighed by importance.
Sector PictureOfDay::sectorFor(const Star& star, Sector otherwise) const
{
    std::array<int, sectorCount> weights{};
    const auto& from = star.needs.empty() ? star.waitingNeeds : star.needs;
    for (const auto& id : from) {
        const SkyNeed& need = *m_needs.at(id);
        weights.at(static_cast<std::size_t>(need.sector)) += need.importance;
    }
    const auto most = std::ranges::max_element(weights);
    return *most == 0 ? otherwise : static_cast<Sector>(most - weights.begin());
}

void PictureOfDay::addPerson(const Person& person)
{
    const auto ties = shownTies(person);
    if (ties.empty()) {
        return;
    }
    const Relationship& first = *ties.front();
    Star star;
    star.id = person.id.text;
    star.relationship = first.id.text;
    star.name = person.displayName;
    star.initials = initialsOf(person.displayName);
    star.kind = kindOf(first);
    star.closeness = first.closeness;
    star.line = lineOf(first, person);
    star.sensitive = person.sensitive;
    fill(star, ties);
    star.sector = sectorFor(star, usualSector(first));
    std::optional<Day> last;
    const auto see = [&](const std::string& key) {
        const auto found = m_lastContact.find(key);
        if (found != m_lastContact.end() && (!last || found->second > *last)) {
            last = found->second;
        }
    };
    for (const Relationship* tie : ties) {
        see(tie->id.text);
    }
    setContact(star, last);
    m_picture.stars.push_back(std::move(star));
}

std::vector<const Star*> PictureOfDay::membersOf(const Group& group) const
{
    std::vector<const Star*> members;
    for (const auto& seat : m_plan.of<GroupMember>()) {
        const auto star = std::ranges::find(m_picture.stars, seat.person.text, &Star::id);
        if (seat.group == group.id && star != m_picture.stars.end()) {
            members.push_back(&*star);
        }
    }
    return members;
}

/// A group holds what at least two of its members hold.
void PictureOfDay::setSharedNeeds(Star& star, const std::vector<const Star*>& members) const
{
    std::map<std::string, int> holders;
    for (const Star* member : members) {
        for (const auto& need : member->needs) {
            ++holders[need];
        }
    }
    for (const auto& [need, count] : holders) {
        if (count >= 2) {
            star.needs.push_back(need);
        }
    }
}

void PictureOfDay::addGroup(const Group& group)
{
    const auto members = membersOf(group);
    if (members.empty()) {
        return;
    }
    Star star;
    star.id = group.id.text;
    star.name = group.name;
    star.initials = initialsOf(group.name);
    star.kind = StarKind::Group;
    star.giver = Giver::Both;
    const auto nearest = std::ranges::min_element(
        members, {}, [](const Star* member) { return rank(member->line); });
    star.line = (*nearest)->line;
    int sum = 0;
    for (const Star* member : members) {
        sum += member->closeness.value_or(3);
    }
    star.closeness = std::clamp(
        static_cast<int>(std::lround(sum / static_cast<double>(members.size()))), 1, 5);
    setSharedNeeds(star, members);
    star.sector = sectorFor(star, Sector::PeerSupport);
    const auto last = m_lastContact.find(star.id);
    setContact(star, last == m_lastContact.end() ? std::nullopt : std::optional{last->second});
    m_picture.stars.push_back(std::move(star));
}

void PictureOfDay::addOpenPlaces()
{
    std::set<std::string> held;
    for (const auto& star : m_picture.stars) {
        held.insert(star.needs.begin(), star.needs.end());
    }
    std::set<std::string> met;
    for (const auto& need : m_plan.of<Need>()) {
        if (need.state == NeedState::Met) {
            met.insert(need.id.text);
        }
    }
    for (const auto& need : m_picture.needs) {
        if (!held.contains(need.id) && !met.contains(need.id)) {
            m_picture.openPlaces.push_back(
                {need.id, need.title, need.sector, need.importance, need.leftOpen});
        }
    }
}

} // namespace

SkyPicture skyPicture(const Plan& plan, Day today)
{
    return PictureOfDay(plan, today).read();
}

SkyPicture skyPictureThen(const Plan& plan, Day then, Day today)
{
    Plan earlier = plan;
    std::set<std::string> endedSince;
    for (auto& tie : earlier.of<Relationship>()) {
        const bool over = isOver(tie.until, then);
        const bool overNow = tie.phase == Phase::Ended && !over && !tie.since.isEmpty();
        if (overNow || (isOver(tie.until, today) && !over)) {
            endedSince.insert(tie.person.text);
            tie.phase = Phase::Active;
        }
        if (over || (!tie.since.isEmpty() && *tie.since.earliest() > then)) {
            tie.phase = Phase::Ended;
        }
    }
    // Rest is not dated, so an earlier day knows nothing of it.
    for (auto& person : earlier.of<Person>()) {
        if (endedSince.contains(person.id.text)) {
            person.resting = Resting::Active;
        }
    }
    SkyPicture picture = skyPicture(earlier, then);
    for (auto& star : picture.stars) {
        star.ended = endedSince.contains(star.id);
    }
    return picture;
}

} // namespace asterism
