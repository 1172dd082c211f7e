// SPDX-License-Identifier: MIT
#include "interchange/csv_card_builder.h"

#include "interchange/person_card_parts.h"
#include "interchange/vcard_lines.h"

namespace asterism::csv {

CardBuilder::CardBuilder(int line)
{
    m_card.version = CardVersion::V40;
    m_card.line = line;
}

CardProperty& CardBuilder::add(std::string_view name, std::string value)
{
    CardProperty property;
    property.name = std::string(name);
    property.value = std::move(value);
    property.line = m_card.line;
    m_card.properties.push_back(std::move(property));
    return m_card.properties.back();
}

void CardBuilder::addText(std::string_view name, std::string_view text)
{
    if (!vcard::trimmed(text).empty()) {
        add(name, escaped(text));
    }
}

void CardBuilder::addLabelled(
    std::string_view name, std::string value, const std::string& label, bool preferred)
{
    CardProperty& property = add(name, std::move(value));
    if (preferred) {
        property.parameters.push_back({"PREF", {"1"}});
    }
    auto types = vcard::typesFromLabel(label);
    if (!types.empty()) {
        property.parameters.push_back({"TYPE", std::move(types)});
    } else if (!label.empty()) {
        const std::string group = "item" + std::to_string(++m_lastGroup);
        property.group = group;
        add("X-ABLABEL", escaped(label)).group = group;
    }
}

void CardBuilder::addColumn(std::string_view column, std::string_view text)
{
    if (!vcard::trimmed(text).empty()) {
        add("X-COLUMN", escaped(text)).parameters.push_back({"X-NAME", {vcard::oneLine(column)}});
    }
}

} // namespace asterism::csv
