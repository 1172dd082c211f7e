// SPDX-License-Identifier: MIT
#include "interchange/person_card.h"
#include "interchange/person_card_parts.h"
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace asterism {
namespace {

using namespace vcard;

std::string withoutScheme(std::string text, std::string_view scheme)
{
    if (equalsIgnoringCase(std::string_view(text).substr(0, scheme.size()), scheme)) {
        text.erase(0, scheme.size());
    }
    return oneLine(text);
}

std::string emailFrom(std::string_view value)
{
    std::string email = withoutScheme(plain(value), "mailto:");
    if (email.size() > 2 && email.front() == '<' && email.back() == '>') {
        email = email.substr(1, email.size() - 2);
    }
    return email;
}

/// "tel:+1-555;ext=102" as people write it.
std::string phoneFrom(std::string_view value)
{
    std::string phone = plain(value);
    if (!equalsIgnoringCase(std::string_view(phone).substr(0, 4), "tel:")) {
        return phone;
    }
    phone.erase(0, 4);
    const std::size_t end = phone.find(';');
    const std::size_t extension = phone.find(";ext=");
    if (extension == std::string::npos) {
        return phone.substr(0, end);
    }
    const std::size_t digits = extension + 5;
    return phone.substr(0, end) + " x"
        + phone.substr(digits, std::min(phone.find(';', digits), phone.size()) - digits);
}

/// The older programs of the Windows address book write this for "none".
bool isEmptyAddress(std::string_view url)
{
    return url.empty() || equalsIgnoringCase(url, "http://") || equalsIgnoringCase(url, "https://");
}

bool isPreferred(const CardProperty& property)
{
    const auto rank = property.parameter("PREF");
    return property.hasType("PREF") || (!rank.empty() && rank.front() == "1");
}

/// What our fields cannot say and what would be lost without the original line.
bool saysMore(const CardProperty& property)
{
    return std::any_of(
        property.parameters.begin(), property.parameters.end(), [](const CardParameter& each) {
            return each.name == "SORT-AS" || each.name == "LABEL" || each.name == "GEO"
                || each.name == "TZ" || each.name == "CC";
        });
}

class PersonReader {
public:
    explicit PersonReader(const Card& card) : m_card(card)
    {
        m_read.line = card.line;
        m_read.card.person.id = newId<Person>();
    }

    ReadPerson read()
    {
        findLabels();
        for (const auto& property : m_card.properties) {
            take(property);
        }
        if (!m_hasAddress && m_deliveryLabel != nullptr) {
            addContact(ContactKind::Address, *m_deliveryLabel, addressLine(m_deliveryLabel->value));
        }
        keepUnusedLabels();
        nameThem();
        finishFacts();
        return std::move(m_read);
    }

private:
    using Handler = void (PersonReader::*)(const CardProperty&);

    static Handler handlerOf(const std::string& name)
    {
        static const std::unordered_map<std::string, Handler> handlers{
            {"FN", &PersonReader::readFullName},
            {"N", &PersonReader::readName},
            {"NICKNAME", &PersonReader::readNickname},
            {"EMAIL", &PersonReader::readEmail},
            {"TEL", &PersonReader::readPhone},
            {"ADR", &PersonReader::readAddress},
            {"LABEL", &PersonReader::readDeliveryLabel},
            {"URL", &PersonReader::readUrl},
            {"IMPP", &PersonReader::readMessenger},
            {"X-IMPP", &PersonReader::readMessenger},
            {"ORG", &PersonReader::readOrganization},
            {"TITLE", &PersonReader::readTitle},
            {"ROLE", &PersonReader::readRole},
            {"NOTE", &PersonReader::readNote},
            {"BDAY", &PersonReader::readBirthdate},
            {"X-BDAY", &PersonReader::readBirthdate},
            {"CATEGORIES", &PersonReader::readCategories},
            {"TZ", &PersonReader::readTimeZone},
            {"LANG", &PersonReader::readLanguage},
            {"X-LANGUAGES", &PersonReader::readLanguage},
            {"PRONOUNS", &PersonReader::readPronouns},
            {"X-PRONOUNS", &PersonReader::readPronouns},
            {"X-ANDROID-CUSTOM", &PersonReader::readAndroid},
            {"UID", &PersonReader::readUid},
            {"KIND", &PersonReader::readKind},
            {"X-ADDRESSBOOKSERVER-KIND", &PersonReader::readKind},
            {"MEMBER", &PersonReader::readMember},
            {"X-ADDRESSBOOKSERVER-MEMBER", &PersonReader::readMember},
            {"X-ABLABEL", &PersonReader::leave},
            {"PRODID", &PersonReader::leave},
            {"REV", &PersonReader::leave},
            {"PROFILE", &PersonReader::leave},
            {"BEGIN", &PersonReader::leave},
            {"END", &PersonReader::leave},
        };
        const auto found = handlers.find(name);
        return found == handlers.end() ? &PersonReader::keep : found->second;
    }

    void take(const CardProperty& property)
    {
        if (property.binary) {
            keep(property);
        } else if (messengerOfProperty(property.name) != nullptr) {
            readNamedMessenger(property);
        } else {
            (this->*handlerOf(property.name))(property);
        }
    }

    // --- names

    void readFullName(const CardProperty& property)
    {
        std::string name = plain(property.value);
        auto& displayName = m_read.card.person.displayName;
        if (displayName.empty()) {
            displayName = std::move(name);
        } else if (name != displayName) {
            keep(property);
        }
    }

    void readName(const CardProperty& property)
    {
        if (m_hasName) {
            return;
        }
        const auto parts = splitValue(property.value, ';');
        const auto part
            = [&](std::size_t at) { return at < parts.size() ? parts[at] : std::string_view{}; };
        // A list only where a list makes sense, and commas were no separators in version 2.1.
        const auto list = [&](std::size_t at, std::string_view between) {
            return m_card.version == CardVersion::V21 ? plain(part(at))
                                                      : joined(plainParts(part(at), ','), between);
        };
        auto& person = m_read.card.person;
        person.familyName = plain(part(0));
        person.givenName = plain(part(1));
        person.additionalNames = list(2, " ");
        person.namePrefix = list(3, " ");
        person.nameSuffix = list(4, ", ");
        m_hasName = !nameFromParts(person).empty();
        if (saysMore(property)) {
            keep(property);
        }
    }

    void readNickname(const CardProperty& property)
    {
        auto& nickname = m_read.card.person.nickname;
        nickname = joined({nickname, joined(plainParts(property.value, ','), ", ")}, ", ");
    }

    void nameThem()
    {
        auto& person = m_read.card.person;
        const auto& points = m_read.card.contactPoints;
        const auto firstOf = [&](ContactKind kind) {
            const auto found = std::find_if(
                points.begin(), points.end(), [&](const auto& each) { return each.kind == kind; });
            return found == points.end() ? std::string{} : found->value;
        };
        for (const auto& name :
             {nameFromParts(person),
              person.organization,
              person.nickname,
              firstOf(ContactKind::Email),
              firstOf(ContactKind::Phone),
              firstOf(ContactKind::Messenger),
              firstOf(ContactKind::Url)}) {
            if (person.displayName.empty()) {
                person.displayName = name;
            }
        }
    }

    // --- ways to reach them

    void readEmail(const CardProperty& property)
    {
        const std::string email = emailFrom(property.value);
        if (!email.empty()) {
            m_read.facts.emails.push_back(email);
            addContact(ContactKind::Email, property, email);
        }
    }

    void readPhone(const CardProperty& property)
    {
        const std::string phone = phoneFrom(property.value);
        if (!phone.empty()) {
            m_read.facts.phones.push_back(phone);
            addContact(ContactKind::Phone, property, phone);
        }
    }

    void readAddress(const CardProperty& property)
    {
        const std::string line = addressLine(property.value);
        if (line.empty()) {
            return;
        }
        m_hasAddress = true;
        addContact(ContactKind::Address, property, line);
        const auto parts = splitValue(property.value, ';');
        if (m_read.card.person.town.empty() && parts.size() > 3) {
            m_read.card.person.town = plain(parts[3]);
        }
        if (parts.size() > 1) {
            keep(property);
        }
    }

    void readDeliveryLabel(const CardProperty& property)
    {
        keep(property);
        if (m_deliveryLabel == nullptr && !plain(property.value).empty()) {
            m_deliveryLabel = &property;
        }
    }

    void readUrl(const CardProperty& property)
    {
        const std::string url = plain(property.value);
        if (!isEmptyAddress(url)) {
            addContact(ContactKind::Url, property, url);
        }
    }

    void readMessenger(const CardProperty& property)
    {
        addContact(ContactKind::Messenger, property, plain(property.value));
    }

    void readNamedMessenger(const CardProperty& property)
    {
        addContact(ContactKind::Messenger, property, plain(property.value));
        auto& points = m_read.card.contactPoints;
        if (!points.empty() && m_lastAdded) {
            points.back().label = std::string(messengerOfProperty(property.name)->service);
        }
    }

    void addContact(ContactKind kind, const CardProperty& property, const std::string& value)
    {
        const std::string key = std::string(wordOf(kind)) + ' ' + value;
        m_lastAdded = !value.empty() && m_contacts.insert(key).second;
        if (!m_lastAdded) {
            return;
        }
        ContactPoint point;
        point.id = newId<ContactPoint>();
        point.person = m_read.card.person.id;
        point.kind = kind;
        point.label = labelOf(property);
        point.value = value;
        point.preferred
            = isPreferred(property) && m_preferred.insert(static_cast<int>(kind)).second;
        point.position = static_cast<int>(m_read.card.contactPoints.size());
        m_read.card.contactPoints.push_back(std::move(point));
    }

    std::string labelOf(const CardProperty& property)
    {
        const auto own
            = property.group.empty() ? m_labels.end() : m_labels.find(upperCase(property.group));
        if (own != m_labels.end()) {
            own->second.used = true;
            return labelFromApple(plain(own->second.property->value));
        }
        const auto custom = property.parameter("X-CUSTOM");
        return custom.empty() ? oneLine(labelFromTypes(property)) : oneLine(custom.front());
    }

    void findLabels()
    {
        for (const auto& property : m_card.properties) {
            if (property.name == "X-ABLABEL" && !plain(property.value).empty()) {
                m_labels.emplace(upperCase(property.group), Label{&property, false});
            }
        }
    }

    void keepUnusedLabels()
    {
        for (const auto& property : m_card.properties) {
            const auto found = property.name == "X-ABLABEL"
                ? m_labels.find(upperCase(property.group))
                : m_labels.end();
            if (found != m_labels.end() && !found->second.used) {
                keep(property);
            }
        }
    }

    // --- the rest

    void readOrganization(const CardProperty& property)
    {
        auto& organization = m_read.card.person.organization;
        auto parts = plainParts(property.value, ';');
        auto& all = m_read.facts.organization;
        if (!organization.empty() || parts.size() > 1 || saysMore(property)) {
            keep(property);
        }
        if (organization.empty()) {
            organization = joined(parts, ", ");
        }
        std::move(parts.begin(), parts.end(), std::back_inserter(all));
    }

    void readTitle(const CardProperty& property)
    {
        fillOrKeep(m_read.card.person.roleTitle, property);
        const std::string title = plain(property.value);
        if (!title.empty()) {
            m_read.facts.titles.push_back(title);
        }
    }

    void readRole(const CardProperty& property)
    {
        fillOrKeep(m_read.card.person.profession, property);
    }

    void readPronouns(const CardProperty& property)
    {
        fillOrKeep(m_read.card.person.pronouns, property);
    }

    void fillOrKeep(std::string& field, const CardProperty& property)
    {
        if (field.empty()) {
            field = plain(property.value);
        } else if (field != plain(property.value)) {
            keep(property);
        }
    }

    void readNote(const CardProperty& property)
    {
        std::string note = plainLines(property.value);
        if (!note.empty()) {
            m_read.card.person.note = joined({m_read.card.person.note, note}, "\n\n");
            m_read.facts.notes.push_back(std::move(note));
        }
    }

    void readBirthdate(const CardProperty& property)
    {
        auto& date = m_read.card.person.birthday;
        const Birthday birthday = readBirthday(property);
        if (plain(property.value).empty() || !date.isEmpty()) {
            return;
        }
        if (!birthday.date.isEmpty()) {
            date = birthday.date;
            return;
        }
        CardProperty kept = property;
        kept.name = "BDAY";
        if (!birthday.withoutYear.empty()) {
            kept.value = birthday.withoutYear;
            kept.parameters.clear();
        } else {
            kept.parameters = {{"VALUE", {"text"}}};
        }
        keep(kept);
    }

    void readCategories(const CardProperty& property)
    {
        const bool semicolons
            = m_card.version == CardVersion::V21 && property.value.find(',') == std::string::npos;
        for (auto& name : plainParts(property.value, semicolons ? ';' : ',')) {
            // Google's word for "in the address book at all".
            const bool says = name != "myContacts" && name != "* myContacts";
            if (says && m_tags.insert(upperCase(name)).second) {
                m_read.card.tags.push_back({m_read.card.person.id, std::move(name)});
            }
        }
    }

    void readTimeZone(const CardProperty& property)
    {
        const std::string zone = plain(property.value);
        if (m_read.card.person.timeZone.empty() && isTimeZoneName(zone)) {
            m_read.card.person.timeZone = zone;
        } else {
            keep(property);
        }
    }

    void readLanguage(const CardProperty& property)
    {
        auto& languages = m_read.card.person.languages;
        languages = joined({languages, plain(property.value)}, ", ");
    }

    void readUid(const CardProperty& property)
    {
        if (m_read.card.person.cardUid.empty()) {
            m_read.card.person.cardUid = plain(property.value);
        }
    }

    /// "vnd.android.cursor.item/nickname;Nick;1;;;"; the other kinds we have no field for.
    void readAndroid(const CardProperty& property)
    {
        const auto parts = splitValue(property.value, ';');
        auto& nickname = m_read.card.person.nickname;
        if (parts.size() > 1 && nickname.empty()
            && parts.front() == "vnd.android.cursor.item/nickname") {
            nickname = plain(parts[1]);
        } else {
            keep(property);
        }
    }

    void readKind(const CardProperty& property)
    {
        if (equalsIgnoringCase(trimmed(property.value), "group")) {
            m_read.isGroup = true;
        } else {
            keep(property);
        }
    }

    void readMember(const CardProperty& property)
    {
        m_read.members.push_back(plain(property.value));
    }

    void leave(const CardProperty&) { }

    void keep(const CardProperty& property)
    {
        std::string line = extraLine(property);
        if (!line.empty() && m_extras.insert(line).second) {
            m_read.card.extras.push_back(
                {newId<ExtraProperty>(), m_read.card.person.id, std::move(line)});
        }
    }

    void finishFacts()
    {
        const CardFacts facts = factsOf(m_read.card);
        m_read.facts.name = facts.name;
        m_read.facts.given = facts.given;
        m_read.facts.family = facts.family;
        m_read.facts.birthday = facts.birthday;
    }

    struct Label {
        const CardProperty* property = nullptr;
        bool used = false;
    };

    const Card& m_card;
    ReadPerson m_read;
    bool m_hasName = false;
    bool m_hasAddress = false;
    bool m_lastAdded = false;
    const CardProperty* m_deliveryLabel = nullptr;
    std::unordered_map<std::string, Label> m_labels; ///< by group
    std::unordered_set<std::string> m_contacts;
    std::unordered_set<int> m_preferred;
    std::unordered_set<std::string> m_tags;
    std::unordered_set<std::string> m_extras;
};

std::string birthdayOf(const PersonCard& card)
{
    if (!card.person.birthday.isEmpty()) {
        return toText(card.person.birthday);
    }
    for (const auto& extra : card.extras) {
        const auto property
            = extra.line.rfind("BDAY", 0) == 0 ? readCardLine(extra.line) : std::nullopt;
        if (property && property->name == "BDAY") {
            const std::string& date = property->value;
            return date.substr(0, 2) == "--" && date.size() == 6
                ? date.substr(0, 4) + '-' + date.substr(4)
                : plain(date);
        }
    }
    return {};
}

std::vector<std::string> organizationOf(const PersonCard& card)
{
    const std::string& organization = card.person.organization;
    for (const auto& extra : card.extras) {
        const auto property
            = extra.line.find("ORG") < 100 ? readCardLine(extra.line) : std::nullopt;
        if (property && property->name == "ORG"
            && organizationLine(property->value) == organization) {
            return plainParts(property->value, ';');
        }
    }
    return organization.empty() ? std::vector<std::string>{} : std::vector{organization};
}

} // namespace

CardFacts factsOf(const PersonCard& card)
{
    CardFacts facts;
    facts.name = card.person.displayName;
    facts.given = card.person.givenName;
    facts.family = card.person.familyName;
    for (const auto& point : card.contactPoints) {
        if (point.kind == ContactKind::Email) {
            facts.emails.push_back(point.value);
        } else if (point.kind == ContactKind::Phone) {
            facts.phones.push_back(point.value);
        }
    }
    facts.organization = organizationOf(card);
    for (const auto& [text, list] :
         {std::pair{&card.person.roleTitle, &facts.titles}, {&card.person.note, &facts.notes}}) {
        if (!text->empty()) {
            list->push_back(*text);
        }
    }
    facts.birthday = birthdayOf(card);
    return facts;
}

std::vector<ReadPerson> readPeople(const CardFile& file)
{
    std::vector<ReadPerson> people;
    people.reserve(file.cards.size());
    for (const auto& card : file.cards) {
        people.push_back(PersonReader(card).read());
    }
    for (std::size_t at = 0; at < people.size(); ++at) {
        const auto outer = file.cards[at].outer;
        const std::string& name = people[at].card.person.displayName;
        if (outer && !name.empty()) {
            auto& principal = people[*outer].card;
            principal.extras.push_back(
                {newId<ExtraProperty>(),
                 principal.person.id,
                 "RELATED;TYPE=agent;VALUE=text:" + escaped(name)});
        }
    }
    return people;
}

} // namespace asterism
