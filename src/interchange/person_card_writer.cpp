// SPDX-License-Identifier: MIT
#include "interchange/encoding.h"
#include "interchange/person_card.h"
#include "interchange/person_card_parts.h"
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <cstdio>
#include <unordered_map>
#include <unordered_set>

namespace asterism {
namespace {

using namespace vcard;

std::string revisionText(Instant revised)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds{revised}};
    const auto today = floor<days>(moment);
    const hh_mm_ss time{floor<seconds>(moment - today)};
    const year_month_day date{today};
    char text[80];
    std::snprintf(
        text,
        sizeof text,
        "%04d%02u%02uT%02d%02d%02dZ",
        static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()));
    return text;
}

bool isUri(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return colon != std::string_view::npos && colon > 1
        && std::all_of(
               text.begin(),
               text.begin() + static_cast<std::ptrdiff_t>(colon),
               [](char letter) {
                   return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                       || (letter >= '0' && letter <= '9') || letter == '+' || letter == '-'
                       || letter == '.';
               })
        && text.find_first_of(" \\") == std::string_view::npos;
}

/// An address of the web has its own commas and semicolons; only what would not come back is
/// escaped.
std::string uriText(std::string_view text)
{
    std::string value;
    for (const char letter : text) {
        value += letter == '\\' ? "\\\\" : std::string(1, letter);
    }
    return value;
}

std::string birthdayText(const PartialDate& date, bool packed)
{
    std::string text = toText(date);
    if (packed && date.isWhole()) {
        text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    }
    return text;
}

class CardWriter {
public:
    CardWriter(CardVersion version, std::string revised)
        : m_version(version == CardVersion::V40 ? version : CardVersion::V30),
          m_revised(std::move(revised))
    {
    }

    std::string write(const PersonCard& card)
    {
        m_properties.clear();
        readExtras(card);
        addHead(card.person);
        addNames(card.person);
        for (const auto& point : inOrder(card.contactPoints)) {
            addContact(point);
        }
        addRest(card);
        addExtras(card);
        add("REV", m_revised);
        return text();
    }

private:
    bool is4() const { return m_version == CardVersion::V40; }

    CardProperty& add(std::string_view name, std::string value)
    {
        CardProperty property;
        property.name = std::string(name);
        property.value = std::move(value);
        m_properties.push_back(std::move(property));
        return m_properties.back();
    }

    void addText(std::string_view name, const std::string& text)
    {
        if (!text.empty()) {
            add(name, escaped(text));
        }
    }

    std::string text() const
    {
        std::string result = "BEGIN:VCARD\r\n";
        for (const auto& property : m_properties) {
            result += folded(repairUtf8(cardLine(property, m_version)).text);
        }
        return result + "END:VCARD\r\n";
    }

    // --- what the person came with

    struct Kept {
        CardProperty property;
        bool written = false;
    };

    void readExtras(const PersonCard& card)
    {
        m_kept.clear();
        m_groups.clear();
        m_lastGroup = 0;
        for (const auto& extra : card.extras) {
            if (auto property = readCardLine(extra.line)) {
                m_groups.insert(upperCase(property->group));
                m_kept.push_back({std::move(*property), false});
            }
        }
    }

    /// The original of something that we show in fewer words, when it still says the same.
    template <typename SaysTheSame>
    const CardProperty* original(std::string_view name, SaysTheSame&& saysTheSame)
    {
        for (auto& kept : m_kept) {
            if (!kept.written && kept.property.name == name && saysTheSame(kept.property.value)) {
                kept.written = true;
                return &kept.property;
            }
        }
        return nullptr;
    }

    // --- the parts of a card

    void addHead(const Person& person)
    {
        add("VERSION", is4() ? "4.0" : "3.0");
        add("PRODID", "-//Asterism//Asterism//EN");
        std::string uid = cardUidOf(person);
        if (!m_uids.insert(uid).second) {
            uid = "urn:uuid:" + person.id.text;
            m_uids.insert(uid);
        }
        if (isUri(uid)) {
            add("UID", uid);
        } else if (is4()) {
            add("UID", escaped(uid)).parameters.push_back({"VALUE", {"text"}});
        } else {
            add("UID", escaped(uid));
        }
    }

    void addNames(const Person& person)
    {
        addText("FN", person.displayName);
        const std::string name = escaped(person.familyName) + ';' + escaped(person.givenName) + ';'
            + escaped(person.additionalNames) + ';' + escaped(person.namePrefix) + ';'
            + escaped(person.nameSuffix);
        if (name != ";;;;" || !is4()) {
            auto& property = add("N", name);
            const auto* kept = original("N", [](const std::string&) { return true; });
            if (kept != nullptr && is4() && kept->value == name) {
                property.parameters = kept->parameters;
            }
        }
        addText("NICKNAME", person.nickname);
        addText(is4() ? "PRONOUNS" : "X-PRONOUNS", person.pronouns);
    }

    void addContact(const ContactPoint& point)
    {
        switch (point.kind) {
        case ContactKind::Email:
            addLabelled("EMAIL", escaped(point.value), point);
            return;
        case ContactKind::Phone:
            addLabelled("TEL", escaped(point.value), point);
            return;
        case ContactKind::Url:
            addLabelled("URL", uriText(point.value), point);
            return;
        case ContactKind::Messenger:
            addMessenger(point);
            return;
        case ContactKind::Address:
            addAddress(point);
            return;
        }
    }

    void addMessenger(const ContactPoint& point)
    {
        if (const auto* messenger = messengerOfService(point.label)) {
            ContactPoint unlabelled = point;
            unlabelled.label.clear();
            addLabelled(messenger->property, escaped(point.value), unlabelled);
        } else if (isUri(point.value)) {
            addLabelled("IMPP", uriText(point.value), point);
        } else {
            addLabelled("X-IMPP", escaped(point.value), point);
        }
    }

    void addAddress(const ContactPoint& point)
    {
        const auto* kept = original(
            "ADR", [&](const std::string& value) { return addressLine(value) == point.value; });
        const std::string value
            = kept != nullptr ? sevenParts(kept->value) : ";;" + escaped(point.value) + ";;;;";
        CardProperty& property = addLabelled("ADR", value, point);
        if (kept == nullptr) {
            return;
        }
        if (property.group.empty()) {
            property.group = kept->group;
        }
        for (const auto& parameter : kept->parameters) {
            if (is4() && parameter.name != "TYPE" && parameter.name != "PREF") {
                property.parameters.push_back(parameter);
            }
        }
    }

    static std::string sevenParts(std::string_view value)
    {
        const auto parts = splitValue(value, ';');
        std::string result;
        for (std::size_t at = 0; at < 7; ++at) {
            result += at > 0 ? ";" : "";
            result += at < parts.size() ? parts[at] : std::string_view{};
        }
        return result;
    }

    /// The label as types when it is made of their words, else in the way of Apple.
    CardProperty& addLabelled(std::string_view name, std::string value, const ContactPoint& point)
    {
        const std::size_t at = m_properties.size();
        CardProperty& property = add(name, std::move(value));
        auto types = typesFromLabel(point.label);
        const bool ownLabel = types.empty() && !point.label.empty();
        if (name == "EMAIL" && !is4()) {
            types.insert(types.begin(), "INTERNET");
        } else if (name == "TEL" && isVoice(types)) {
            types.push_back("voice");
        }
        if (point.preferred && !is4()) {
            types.push_back("pref");
        }
        if (!types.empty()) {
            property.parameters.push_back({"TYPE", inCase(std::move(types))});
        }
        if (point.preferred && is4()) {
            property.parameters.push_back({"PREF", {"1"}});
        }
        if (ownLabel) {
            const std::string group = newGroup();
            property.group = group;
            add("X-ABLabel", escaped(point.label)).group = group;
        }
        return m_properties[at];
    }

    static bool isVoice(const std::vector<std::string>& types)
    {
        return std::none_of(types.begin(), types.end(), [](const std::string& type) {
            return type == "fax" || type == "pager" || type == "cell" || type == "modem"
                || type == "textphone";
        });
    }

    std::vector<std::string> inCase(std::vector<std::string> types) const
    {
        for (auto& type : types) {
            type = is4() ? type : upperCase(type);
        }
        return types;
    }

    std::string newGroup()
    {
        for (;;) {
            std::string group = "item" + std::to_string(++m_lastGroup);
            if (m_groups.insert(upperCase(group)).second) {
                return group;
            }
        }
    }

    void addRest(const PersonCard& card)
    {
        const Person& person = card.person;
        addOrganization(person.organization);
        addText("TITLE", person.roleTitle);
        addText("ROLE", person.profession);
        addBirthday(person.birthday);
        addText("NOTE", person.note);
        if (!person.timeZone.empty()) {
            auto& zone = add("TZ", escaped(person.timeZone));
            if (!is4()) {
                zone.parameters.push_back({"VALUE", {"text"}});
            }
        }
        addLanguages(person.languages);
        addTags(card.tags);
    }

    void addOrganization(const std::string& organization)
    {
        if (organization.empty()) {
            return;
        }
        const auto* kept = original("ORG", [&](const std::string& value) {
            return organizationLine(value) == organization;
        });
        if (kept != nullptr) {
            m_properties.push_back(extraProperty(*kept, m_version));
        } else {
            addText("ORG", organization);
        }
    }

    void addBirthday(const PartialDate& date)
    {
        if (date.isEmpty()) {
            return;
        }
        const bool fits = is4() || date.isWhole();
        add(fits ? "BDAY" : "X-BDAY", birthdayText(date, is4()));
    }

    void addLanguages(const std::string& languages)
    {
        std::vector<std::string> tags;
        for (std::size_t start = 0; start <= languages.size() && !languages.empty();) {
            const std::size_t end = std::min(languages.find(", ", start), languages.size());
            tags.push_back(languages.substr(start, end - start));
            start = end + 2;
        }
        if (std::all_of(tags.begin(), tags.end(), isLanguageTag)) {
            for (const auto& tag : tags) {
                add("LANG", tag);
            }
        } else {
            addText("X-LANGUAGES", languages);
        }
    }

    void addTags(const std::vector<Tag>& tags)
    {
        std::string names;
        for (const auto& tag : tags) {
            names += names.empty() ? "" : ",";
            names += escaped(tag.name);
        }
        if (!names.empty()) {
            add("CATEGORIES", names);
        }
    }

    void addExtras(const PersonCard& card)
    {
        for (const auto& kept : m_kept) {
            const std::string& name = kept.property.name;
            if (kept.written || name == "ADR" || name == "N" || (name == "FN" && !is4())) {
                continue;
            }
            if (name == "BDAY") {
                addYearlessBirthday(card.person, kept.property);
            } else if (name != "TZ" || card.person.timeZone.empty()) {
                CardProperty property = extraProperty(kept.property, m_version);
                property.name = name == "X-ABLABEL" ? "X-ABLabel" : name;
                m_properties.push_back(std::move(property));
            }
        }
    }

    void addYearlessBirthday(const Person& person, const CardProperty& kept)
    {
        if (person.birthday.isEmpty()) {
            m_properties.push_back(kept);
            m_properties.back().name = is4() ? "BDAY" : "X-BDAY";
        }
    }

    static std::vector<ContactPoint> inOrder(std::vector<ContactPoint> points)
    {
        std::stable_sort(points.begin(), points.end(), [](const auto& one, const auto& other) {
            return one.position < other.position;
        });
        return points;
    }

    CardVersion m_version;
    std::string m_revised;
    std::vector<CardProperty> m_properties;
    std::vector<Kept> m_kept;
    std::unordered_set<std::string> m_groups;
    int m_lastGroup = 0;
    std::unordered_set<std::string> m_uids;
};

} // namespace

std::string cardUidOf(const Person& person)
{
    return person.cardUid.empty() ? "urn:uuid:" + person.id.text : person.cardUid;
}

std::string writeCards(const std::vector<PersonCard>& cards, CardVersion version, Instant revised)
{
    CardWriter writer(version, revisionText(revised));
    std::string text;
    for (const auto& card : cards) {
        text += writer.write(card);
    }
    return text;
}

std::vector<PersonCard> personCards(const Plan& plan)
{
    std::vector<PersonCard> cards;
    std::unordered_map<std::string, std::size_t> places;
    for (const auto& person : plan.of<Person>()) {
        places.emplace(person.id.text, cards.size());
        cards.push_back({person, {}, {}, {}});
    }
    const auto give = [&](const auto& rows, auto member) {
        for (const auto& row : rows) {
            const auto place = places.find(row.person.text);
            if (place != places.end()) {
                (cards[place->second].*member).push_back(row);
            }
        }
    };
    give(plan.of<ContactPoint>(), &PersonCard::contactPoints);
    give(plan.of<Tag>(), &PersonCard::tags);
    give(plan.of<ExtraProperty>(), &PersonCard::extras);
    return cards;
}

} // namespace asterism
