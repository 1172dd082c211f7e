// SPDX-License-Identifier: MIT
#include "interchange/csv_row_card.h"

#include "interchange/card_import_people.h"
#include "interchange/csv_card_builder.h"
#include "interchange/csv_cells.h"
#include "interchange/csv_dates.h"
#include "interchange/csv_place.h"
#include "interchange/person_card_parts.h"
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <unordered_map>

namespace asterism::csv {
namespace {

using vcard::trimmed;

bool isPlace(CsvField field)
{
    return field >= CsvField::Address && field <= CsvField::Country;
}

bool isWork(CsvField field)
{
    return field == CsvField::Organization || field == CsvField::Department
        || field == CsvField::JobTitle;
}

/// Fields that need their neighbours; for the others each column stands for itself.
bool isGrouped(CsvField field)
{
    switch (field) {
    case CsvField::Email:
    case CsvField::Phone:
    case CsvField::WebPage:
    case CsvField::Messenger:
    case CsvField::Label:
    case CsvField::Preferred:
    case CsvField::Related:
    case CsvField::Event:
        return true;
    default:
        return isPlace(field) || isWork(field);
    }
}

} // namespace

/// A card as it grows.
struct RowReader::RowCard : CardBuilder {
    RowCard(const CsvTable& table, const CsvMapping& mapping, const CsvRow& row)
        : CardBuilder(row.line), m_table(table), m_mapping(mapping), m_row(row)
    {
    }

    std::string_view cell(std::size_t at) const
    {
        return at < m_row.cells.size() ? trimmed(m_row.cells[at]) : std::string_view{};
    }

    bool isOurs() const { return m_table.source == CsvSource::Asterism; }

    void addExtra(std::string_view property, std::string_view name, std::string_view text)
    {
        const bool known = m_table.source != CsvSource::Unknown && saysNothing(text);
        if (text.empty() || known) {
            return;
        }
        if (property.empty()) {
            addColumn(name, text);
        } else {
            addText(property, text);
        }
    }

    void addExtra(std::size_t at)
    {
        const std::string& name = m_table.header[at];
        addExtra(
            m_mapping.columns[at].column,
            name.empty() ? "Column " + std::to_string(at + 1) : name,
            cell(at));
    }

    std::string first(CsvField field) const
    {
        for (std::size_t at = 0; at < m_mapping.columns.size(); ++at) {
            if (m_mapping.columns[at].field == field && !cell(at).empty()) {
                return std::string(cell(at));
            }
        }
        return {};
    }

    // --- names

    void addNames()
    {
        const std::string family = first(CsvField::FamilyName);
        const std::string given = first(CsvField::GivenName);
        std::string name = first(CsvField::Name);
        const std::string value = escaped(family) + ';' + escaped(given) + ';'
            + escaped(first(CsvField::MiddleName)) + ';' + escaped(first(CsvField::Prefix)) + ';'
            + escaped(first(CsvField::Suffix));
        if (name.empty() && family.empty() && given.empty()
            && first(CsvField::Organization).empty()) {
            name = first(CsvField::FileAs);
        }
        addText("FN", name);
        if (value != ";;;;") {
            add("N", value);
        }
        addText("NICKNAME", first(CsvField::Nickname));
        addText("PRONOUNS", first(CsvField::Pronouns));
        keepOtherNames(name);
    }

    /// A second column of the same meaning that says something else, and a filing name.
    void keepOtherNames(const std::string& name)
    {
        std::unordered_map<int, std::string> said;
        for (std::size_t at = 0; at < m_mapping.columns.size(); ++at) {
            const CsvField field = m_mapping.columns[at].field;
            if (field < CsvField::Name || field > CsvField::FileAs || cell(at).empty()) {
                continue;
            }
            const auto [one, isFirst]
                = said.emplace(static_cast<int>(field), std::string(cell(at)));
            const bool isNew = field == CsvField::FileAs ? cell(at) != name
                                                         : !isFirst && one->second != cell(at);
            if (isNew) {
                addExtra(at);
            }
        }
    }

    // --- groups

    std::string labelOf(const Group& group, std::size_t value) const
    {
        if (isOurs()) {
            return group.labels.empty() ? std::string() : std::string(cell(group.labels.front()));
        }
        std::string label = m_mapping.columns[value].label;
        for (const std::size_t at : group.labels) {
            const std::string said = labelWord(withoutStar(cell(at)));
            label = said.empty() ? label : said;
        }
        return label;
    }

    static std::string_view withoutStar(std::string_view label)
    {
        return label.substr(0, 1) == "*" ? trimmed(label.substr(1)) : label;
    }

    /// Google marks the main one by a star before its label.
    bool isPreferred(const Group& group) const
    {
        const bool starred = !isOurs()
            && std::any_of(group.labels.begin(), group.labels.end(), [&](std::size_t at) {
                   return cell(at).substr(0, 1) == "*";
               });
        return starred
            || std::any_of(group.preferred.begin(), group.preferred.end(), [&](std::size_t at) {
                   return foldedCase(cell(at)) == "yes";
               });
    }

    std::vector<std::string> valuesOf(CsvField kind, std::size_t at) const
    {
        if (isOurs()) {
            return {std::string(cell(at))};
        }
        std::vector<std::string> values;
        for (const auto& value : splitValues(cell(at))) {
            const auto some = kind == CsvField::Email ? emailsIn(value)
                : kind == CsvField::Phone             ? phonesIn(value)
                                                      : std::vector<std::string>{value};
            values.insert(values.end(), some.begin(), some.end());
        }
        return values;
    }

    /// "none" is no number, and what Exchange calls an address is no e-mail of anybody else.
    bool isWay(CsvField kind, const std::string& value) const
    {
        const bool isNumber = value.find_first_of("0123456789") != std::string::npos;
        return isOurs()
            || ((kind != CsvField::Email || value.find('@') != std::string::npos)
                && (kind != CsvField::Phone || isNumber));
    }

    void addWays(const Group& group, std::string_view property)
    {
        bool preferred = isPreferred(group);
        for (const std::size_t at : group.values) {
            const std::string label = labelOf(group, at);
            for (const auto& value : valuesOf(group.kind, at)) {
                if (!isWay(group.kind, value)) {
                    addExtra({}, m_table.header[at], value);
                } else if (!value.empty()) {
                    addLabelled(property, escaped(value), label, preferred);
                    preferred = false;
                }
            }
        }
    }

    void addWork(const Group& group)
    {
        std::vector<std::string> names;
        std::vector<std::string> departments;
        for (const std::size_t at : group.values) {
            for (const auto& value :
                 isOurs() ? std::vector{std::string(cell(at))} : splitValues(cell(at))) {
                const CsvField field = m_mapping.columns[at].field;
                if (field == CsvField::JobTitle) {
                    addText("TITLE", value);
                } else {
                    (field == CsvField::Organization ? names : departments).push_back(value);
                }
            }
        }
        for (std::size_t one = 0; one < std::max(names.size(), departments.size()); ++one) {
            const std::string name = one < names.size() ? names[one] : std::string();
            const std::string department
                = one < departments.size() ? departments[one] : std::string();
            if (!name.empty() || !department.empty()) {
                add("ORG", escaped(name) + (department.empty() ? "" : ';' + escaped(department)));
            }
        }
    }

    // --- addresses

    void addPlaces(const Group& group)
    {
        std::vector<Place> places(1);
        for (const std::size_t at : group.values) {
            const auto values
                = isOurs() ? std::vector{std::string(cell(at))} : splitValues(cell(at));
            places.resize(std::max(places.size(), values.size()));
            for (std::size_t one = 0; one < values.size(); ++one) {
                std::string& part = places[one].part(m_mapping.columns[at].field);
                part += (part.empty() || values[one].empty() ? "" : "\n") + values[one];
            }
        }
        bool preferred = isPreferred(group);
        for (auto& place : places) {
            addPlace(place, labelOf(group, group.values.front()), preferred);
            preferred = false;
        }
    }

    void addPlace(const Place& place, const std::string& label, bool preferred)
    {
        const std::string value = isOurs() ? escaped(place.whole) : place.cardValue();
        if (!place.isEmpty()) {
            addLabelled("ADR", value, label, preferred);
        }
    }

    // --- the rest

    void addNamedPairs(const Group& group)
    {
        for (const std::size_t at : group.values) {
            const std::string label = labelOf(group, at);
            for (const auto& value : splitValues(cell(at))) {
                if (value.empty()) {
                    continue;
                }
                if (group.kind == CsvField::Related) {
                    addLabelled("X-ABRELATEDNAMES", escaped(value), label, false);
                } else if (foldedCase(label) == "anniversary") {
                    addDate("ANNIVERSARY", value);
                } else {
                    addLabelled("X-ABDATE", escaped(value), label, false);
                }
            }
        }
    }

    void addDate(std::string_view name, std::string_view text)
    {
        const std::string date = cardDate(text, m_mapping.dateOrder);
        if (!date.empty()) {
            add(name, date);
        } else if (!text.empty() && !saysNothing(text)) {
            add(name, escaped(text)).parameters.push_back({"VALUE", {"text"}});
        }
    }

    void addBirthday()
    {
        const std::string year = first(CsvField::BirthYear);
        const std::string month = first(CsvField::BirthMonth);
        const std::string day = first(CsvField::BirthDay);
        addDate("BDAY", first(CsvField::Birthday));
        if (!month.empty() && !day.empty()) {
            addDate("BDAY", (year.empty() ? "-" : year) + '-' + month + '-' + day);
        } else if (!year.empty()) {
            addDate("BDAY", month.empty() ? year : year + '-' + month);
        }
    }

    void addGender(std::string_view text)
    {
        const std::string word = foldedCase(text);
        if (word == "m" || word == "male" || word == "männlich") {
            add("GENDER", "M");
        } else if (word == "f" || word == "female" || word == "weiblich" || word == "w") {
            add("GENDER", "F");
        } else if (!text.empty() && !saysNothing(text)) {
            add("GENDER", ';' + escaped(text));
        }
    }

    std::vector<std::string> tagsIn(std::string_view text) const
    {
        std::vector<std::string> tags;
        if (isOurs()) {
            for (const auto part : splitValue(text, ';')) {
                tags.push_back(unescaped(part));
            }
            return tags;
        }
        const bool google = m_table.source == CsvSource::Google
            || m_table.source == CsvSource::GoogleOld || text.find(":::") != std::string_view::npos;
        for (const auto& tag : google ? splitValues(text) : splitTags(text)) {
            tags.emplace_back(withoutStar(tag));
        }
        return tags;
    }

    void addTags(std::string_view text)
    {
        std::string names;
        for (const auto& tag : tagsIn(text)) {
            const std::string name = vcard::oneLine(tag);
            // Google's word for "in the address book at all".
            const bool says = !name.empty() && (isOurs() || foldedCase(name) != "mycontacts");
            names += says ? (names.empty() ? "" : ",") + escaped(name) : "";
        }
        if (!names.empty()) {
            add("CATEGORIES", names);
        }
    }

    void addGroup(const Group& group)
    {
        switch (group.kind) {
        case CsvField::Email:
            addWays(group, "EMAIL");
            return;
        case CsvField::Phone:
            addWays(group, "TEL");
            return;
        case CsvField::WebPage:
            addWays(group, "URL");
            return;
        case CsvField::Messenger:
            addWays(group, "X-IMPP");
            return;
        case CsvField::Address:
            addPlaces(group);
            return;
        case CsvField::Organization:
            addWork(group);
            return;
        case CsvField::Related:
        case CsvField::Event:
            addNamedPairs(group);
            return;
        default:
            addCustom(group);
        }
    }

    /// "Custom Field 1 - Label, Custom Field 1 - Value".
    void addCustom(const Group& group)
    {
        for (const std::size_t at : group.values) {
            const std::string label = labelOf(group, at);
            addExtra({}, label.empty() ? m_table.header[at] : label, cell(at));
        }
    }

    void addSingles()
    {
        addBirthday();
        for (std::size_t at = 0; at < m_mapping.columns.size(); ++at) {
            const std::string_view text = cell(at);
            switch (m_mapping.columns[at].field) {
            case CsvField::Profession:
                addText("ROLE", text);
                break;
            case CsvField::Anniversary:
                addDate("ANNIVERSARY", text);
                break;
            case CsvField::Gender:
                addGender(text);
                break;
            case CsvField::Note:
                addText("NOTE", text);
                break;
            case CsvField::Tags:
                addTags(text);
                break;
            case CsvField::Languages:
                addText("X-LANGUAGES", text);
                break;
            case CsvField::TimeZone:
                addText("TZ", text);
                break;
            case CsvField::CardId:
                addText("UID", text);
                break;
            case CsvField::Extra:
                if (!m_isGrouped[at]) {
                    addExtra(at);
                }
                break;
            default:
                break;
            }
        }
    }

    const CsvTable& m_table;
    const CsvMapping& m_mapping;
    const CsvRow& m_row;
    std::vector<bool> m_isGrouped;
};

RowReader::RowReader(const CsvTable& table, const CsvMapping& mapping)
    : m_table(table), m_mapping(mapping)
{
    std::unordered_map<std::string, std::size_t> places;
    const auto isCustom = [](const CsvColumn& column) {
        return column.field == CsvField::Extra && column.group.rfind("custom field", 0) == 0;
    };
    for (std::size_t at = 0; at < mapping.columns.size(); ++at) {
        const CsvColumn& column = mapping.columns[at];
        if (!isGrouped(column.field) && !isCustom(column)) {
            continue;
        }
        const auto [place, isNew] = places.emplace(column.group, m_groups.size());
        if (isNew) {
            m_groups.push_back({});
        }
        Group& group = m_groups[place->second];
        if (column.field == CsvField::Label) {
            group.labels.push_back(at);
        } else if (column.field == CsvField::Preferred) {
            group.preferred.push_back(at);
        } else {
            group.values.push_back(at);
            group.kind = isPlace(column.field) ? CsvField::Address
                : isWork(column.field)         ? CsvField::Organization
                                               : column.field;
        }
    }
}

Card RowReader::cardOf(const CsvRow& row) const
{
    RowCard card(m_table, m_mapping, row);
    card.m_isGrouped.assign(m_mapping.columns.size(), false);
    card.addNames();
    for (const auto& group : m_groups) {
        for (const std::size_t at : group.values) {
            card.m_isGrouped[at] = true;
        }
        if (!group.values.empty()) {
            card.addGroup(group);
        }
    }
    card.addSingles();
    return card.take();
}

} // namespace asterism::csv
