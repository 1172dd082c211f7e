// SPDX-License-Identifier: MIT
#include "interchange/card_import_people.h"

#include "interchange/person_card_parts.h"
#include "interchange/vcard_lines.h"

#include <algorithm>

namespace asterism {
namespace {

using namespace vcard;

/// More people than this of one name or address are not told apart.
constexpr std::size_t mostCompared = 50;

std::string uidKey(std::string_view uid)
{
    constexpr std::string_view scheme = "urn:uuid:";
    std::string key = foldedCase(trimmed(uid));
    return key.rfind(scheme, 0) == 0 ? key.substr(scheme.size()) : key;
}

/// Some programs number their cards from 1, so that a short UID says nothing elsewhere.
bool isTelling(std::string_view uid)
{
    return uidKey(uid).size() >= 6;
}

bool isNumber(std::string_view text)
{
    return std::all_of(
        text.begin(), text.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// Whether two names have a word in common: Bob Smith and Robert Smith.
bool shareWord(const std::string& oneKey, const std::string& otherKey)
{
    std::unordered_set<std::string> words;
    for (const auto part : splitValue(oneKey, ' ')) {
        words.emplace(part);
    }
    const auto others = splitValue(otherKey, ' ');
    return std::any_of(others.begin(), others.end(), [&](std::string_view part) {
        return !part.empty() && words.count(std::string(part)) > 0;
    });
}

/// Whether one organization is the other or a part of it: "State University" and "State
/// University, Counseling Center".
bool isSameOrganization(const std::string& one, const std::string& other)
{
    constexpr std::size_t telling = 500;
    const std::string first = foldedCase(std::string_view(one).substr(0, telling));
    const std::string second = foldedCase(std::string_view(other).substr(0, telling));
    if (first.empty() || second.empty()) {
        return false;
    }
    return first == second || first.rfind(second + ',', 0) == 0
        || second.rfind(first + ',', 0) == 0;
}

/// Extra lines of which a card has one at most.
std::string singleExtraName(std::string_view line)
{
    const std::string name = upperCase(line.substr(0, line.find_first_of(";:")));
    for (const std::string_view single : {"BDAY", "KIND", "GENDER", "ANNIVERSARY", "TZ"}) {
        if (name == single) {
            return name;
        }
    }
    return {};
}

bool isNamePart(std::string_view column)
{
    return column == "given_name" || column == "family_name" || column == "additional_names"
        || column == "name_prefix" || column == "name_suffix";
}

/// Calls `visit(column)` for every column that is empty in `ours` and that `theirs` could fill.
template <typename Visit>
void forEachGap(const Person& ours, const Person& theirs, Visit&& visit)
{
    const bool sameName = ours.displayName == theirs.displayName
        || nameKey(ours.displayName) == nameKey(theirs.displayName);
    // Our own export: the id says it already.
    const bool ownUid = uidKey(theirs.cardUid) == ours.id.text;
    forEachColumn<Person>([&](const auto& column) {
        const auto& mine = ours.*column.member;
        const auto& other = theirs.*column.member;
        using Member = std::decay_t<decltype(mine)>;
        if constexpr (std::is_same_v<Member, std::string>) {
            const bool fits
                = (sameName || !isNamePart(column.name)) && !(ownUid && column.name == "card_uid");
            if (fits && mine.empty() && !other.empty()) {
                visit(column);
            }
        } else if constexpr (std::is_same_v<Member, PartialDate>) {
            if (mine.isEmpty() && !other.isEmpty()) {
                visit(column);
            }
        }
    });
}

} // namespace

KnownPeople::KnownPeople(const Plan& plan)
{
    for (const auto& person : plan.of<Person>()) {
        insert(person, true);
    }
    const auto ofEach = [&](const auto& rows, auto&& take) {
        for (const auto& row : rows) {
            if (const auto who = byId(row.person)) {
                take(*who, row);
            }
        }
    };
    ofEach(plan.of<ContactPoint>(), [&](auto who, const auto& point) { note(who, point); });
    ofEach(plan.of<Tag>(), [&](auto who, const auto& tag) {
        m_people[who].tags.insert(foldedCase(tag.name));
    });
    ofEach(
        plan.of<ExtraProperty>(), [&](auto who, const auto& extra) { noteExtra(who, extra.line); });
}

std::size_t KnownPeople::insert(const Person& person, bool inPlan)
{
    const std::size_t who = m_people.size();
    m_people.push_back({});
    m_people.back().person = person;
    m_people.back().inPlan = inPlan;
    m_ids.emplace(person.id.text, who);
    m_people.back().name = nameKey(person.displayName);
    m_names[m_people.back().name].push_back(who);
    noteUid(who);
    return who;
}

void KnownPeople::noteUid(std::size_t who)
{
    const Person& known = m_people[who].person;
    if (isTelling(known.cardUid)) {
        m_uids[uidKey(known.cardUid)].push_back(who);
    }
}

void KnownPeople::note(std::size_t who, const ContactPoint& point)
{
    Known& known = m_people[who];
    known.contacts.insert(contactKey(point.kind, point.value));
    known.contactCount = std::max(known.contactCount, point.position + 1);
    if (point.preferred) {
        known.preferred.insert(static_cast<int>(point.kind));
    }
    if (point.kind == ContactKind::Email) {
        auto& list = m_emails[contactKey(point.kind, point.value)];
        if (list.empty() || list.back() != who) {
            list.push_back(who);
        }
    }
}

void KnownPeople::noteExtra(std::size_t who, const std::string& line)
{
    m_people[who].extras.insert(line);
    if (const std::string single = singleExtraName(line); !single.empty()) {
        m_people[who].extras.insert(single);
    }
}

void KnownPeople::note(
    std::size_t who,
    const std::vector<ContactPoint>& points,
    const std::vector<Tag>& tags,
    const std::vector<ExtraProperty>& extras)
{
    for (const auto& point : points) {
        note(who, point);
    }
    for (const auto& tag : tags) {
        m_people[who].tags.insert(foldedCase(tag.name));
    }
    for (const auto& extra : extras) {
        noteExtra(who, extra.line);
    }
}

std::optional<std::size_t> KnownPeople::byId(const Id<Person>& id) const
{
    const auto found = m_ids.find(id.text);
    return found == m_ids.end() ? std::nullopt : std::optional{found->second};
}

std::vector<std::size_t> KnownPeople::byUid(std::string_view uid) const
{
    if (!isTelling(uid)) {
        return {};
    }
    const std::string key = uidKey(uid);
    std::vector<std::size_t> who;
    if (const auto own = m_ids.find(key); own != m_ids.end()) {
        who.push_back(own->second);
    }
    const auto found = m_uids.find(key);
    if (found != m_uids.end()) {
        const std::size_t count = std::min(found->second.size(), mostCompared);
        for (std::size_t at = 0; at < count; ++at) {
            if (who.empty() || who.front() != found->second[at]) {
                who.push_back(found->second[at]);
            }
        }
    }
    return who;
}

bool KnownPeople::contradicts(std::size_t who, const ReadPerson& found) const
{
    const Known& known = m_people[who];
    const Person& person = found.card.person;
    if (shareWord(known.name, nameKey(person.displayName))) {
        return false;
    }
    return std::none_of(
        found.card.contactPoints.begin(), found.card.contactPoints.end(), [&](const auto& point) {
            return known.contacts.count(contactKey(point.kind, point.value)) > 0;
        });
}

/// The UID decides, unless it is one that a careless program gave to everybody.
std::optional<std::size_t> KnownPeople::sameUid(const ReadPerson& found) const
{
    const std::string& uid = found.card.person.cardUid;
    const auto all = byUid(uid);
    const bool careless = isNumber(uidKey(uid)) || all.size() > 1;
    for (const std::size_t who : all) {
        if (!((careless || !isInPlan(who)) && contradicts(who, found))) {
            return who;
        }
    }
    return std::nullopt;
}

std::vector<std::size_t> KnownPeople::withEmailOf(const ReadPerson& found) const
{
    std::vector<std::size_t> who;
    for (const auto& point : found.card.contactPoints) {
        const auto same = point.kind == ContactKind::Email
            ? m_emails.find(contactKey(point.kind, point.value))
            : m_emails.end();
        if (same == m_emails.end()) {
            continue;
        }
        for (const std::size_t each : same->second) {
            if (who.size() < mostCompared && std::find(who.begin(), who.end(), each) == who.end()) {
                who.push_back(each);
            }
        }
    }
    return who;
}

KnownPeople::Match KnownPeople::matchByEmail(
    const ReadPerson& found, const std::vector<std::size_t>& who) const
{
    const std::string name = nameKey(found.card.person.displayName);
    std::vector<std::size_t> alike;
    for (const std::size_t each : who) {
        if (m_people[each].name == name) {
            alike.push_back(each);
        }
    }
    if (alike.size() == 1) {
        return {CardState::Same, alike};
    }
    if (who.size() > 1) {
        return {CardState::Unclear, alike.empty() ? who : alike};
    }
    // One address, two names: another way to call them, or the office that two share?
    const std::string& known = m_people[who.front()].name;
    const bool nameless
        = name.find('@') != std::string::npos || known.find('@') != std::string::npos;
    const bool same = nameless || shareWord(known, name);
    return {same ? CardState::Same : CardState::Unclear, who};
}

bool KnownPeople::hasPhoneOf(std::size_t who, const ReadPerson& found) const
{
    const auto& points = found.card.contactPoints;
    return std::any_of(points.begin(), points.end(), [&](const ContactPoint& point) {
        return point.kind == ContactKind::Phone
            && m_people[who].contacts.count(contactKey(point.kind, point.value)) > 0;
    });
}

KnownPeople::Match KnownPeople::matchByName(const ReadPerson& found) const
{
    const auto named = m_names.find(nameKey(found.card.person.displayName));
    if (named == m_names.end()) {
        return {};
    }
    std::vector<std::size_t> all = named->second;
    all.resize(std::min(all.size(), mostCompared));
    const auto those = [&](auto&& fits) {
        std::vector<std::size_t> some;
        std::copy_if(all.begin(), all.end(), std::back_inserter(some), fits);
        return some;
    };
    const auto colleagues = those([&](std::size_t who) {
        return isSameOrganization(
            m_people[who].person.organization, found.card.person.organization);
    });
    const auto reachable = those([&](std::size_t who) { return hasPhoneOf(who, found); });
    for (const auto& some : {colleagues, reachable}) {
        if (some.size() == 1) {
            return {CardState::Same, some};
        }
    }
    const auto covering = those([&](std::size_t who) { return additions(who, found).isEmpty(); });
    if (!covering.empty()) {
        return {CardState::Same, {covering.front()}};
    }
    return {CardState::Unclear, all};
}

KnownPeople::Match KnownPeople::match(const ReadPerson& found) const
{
    if (const auto who = sameUid(found)) {
        return {CardState::Same, {*who}};
    }
    const auto who = withEmailOf(found);
    return who.empty() ? matchByName(found) : matchByEmail(found, who);
}

CardAdditions KnownPeople::additions(std::size_t who, const ReadPerson& found) const
{
    const Known& known = m_people[who];
    const Person& ours = known.person;
    CardAdditions adds;
    forEachGap(
        ours, found.card.person, [&](const auto& column) { adds.fields.push_back(column.name); });
    std::unordered_set<std::string> seen;
    for (ContactPoint point : found.card.contactPoints) {
        const std::string key = contactKey(point.kind, point.value);
        if (known.contacts.count(key) == 0 && seen.insert(key).second) {
            point.person = ours.id;
            point.preferred
                = point.preferred && known.preferred.count(static_cast<int>(point.kind)) == 0;
            point.position = known.contactCount + static_cast<int>(adds.contactPoints.size());
            adds.contactPoints.push_back(std::move(point));
        }
    }
    for (const auto& tag : found.card.tags) {
        const std::string key = foldedCase(tag.name);
        if (known.tags.count(key) == 0 && seen.insert("tag " + key).second) {
            adds.tags.push_back({ours.id, tag.name});
        }
    }
    for (ExtraProperty extra : found.card.extras) {
        if (known.extras.count(extra.line) == 0
            && known.extras.count(singleExtraName(extra.line)) == 0) {
            extra.person = ours.id;
            adds.extras.push_back(std::move(extra));
        }
    }
    return adds;
}

CardAdditions KnownPeople::merge(std::size_t who, const ReadPerson& found)
{
    CardAdditions adds = additions(who, found);
    Person& ours = m_people[who].person;
    forEachGap(ours, found.card.person, [&](const auto& column) {
        ours.*column.member = found.card.person.*column.member;
    });
    if (std::find(adds.fields.begin(), adds.fields.end(), "card_uid") != adds.fields.end()) {
        noteUid(who);
    }
    note(who, adds.contactPoints, adds.tags, adds.extras);
    return adds;
}

std::size_t KnownPeople::add(const ReadPerson& found)
{
    const std::size_t who = insert(found.card.person, false);
    note(who, found.card.contactPoints, found.card.tags, found.card.extras);
    return who;
}

bool KnownPeople::addTag(std::size_t who, const std::string& name)
{
    return m_people[who].tags.insert(foldedCase(name)).second;
}

} // namespace asterism
