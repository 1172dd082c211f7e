// SPDX-License-Identifier: MIT
#include "letters/letter_blanks.h"

#include "letters/characters.h"

namespace asterism {

void Blanks::set(const std::string& name, std::string_view text)
{
    put(name, {cleanLine(text), std::nullopt, false});
}

void Blanks::setLines(const std::string& name, std::string_view text)
{
    put(name, {cleanLines(text), std::nullopt, true});
}

void Blanks::setName(const std::string& name, std::string_view text)
{
    put(name, {cleanLine(text), std::nullopt, true});
}

void Blanks::setPerson(const std::string& name, const PersonWords& words)
{
    put(name, {words.full, words, true});
}

void Blanks::put(const std::string& name, Value value)
{
    if (value.text.empty()) {
        m_values.erase(name);
    } else {
        m_values.insert_or_assign(name, std::move(value));
    }
}

std::optional<std::string> Blanks::find(const std::string& name, std::string_view form) const
{
    const auto found = m_values.find(name);
    if (found == m_values.end()) {
        return std::nullopt;
    }
    const auto& value = found->second;
    if (form.empty()) {
        return value.text;
    }
    return inForm(value.person ? *value.person : personWords(value.text), form);
}

bool Blanks::staysAsItIs(const std::string& name) const
{
    const auto found = m_values.find(name);
    return found != m_values.end() && found->second.staysAsItIs;
}

std::vector<std::string> ownTextsIn(const Blanks& fromPlan)
{
    std::vector<std::string> texts;
    for (const char* name : {"date_of_first", "meeting_when", "signature"}) {
        if (auto text = fromPlan.find(name)) {
            texts.push_back(std::move(*text));
        }
    }
    return texts;
}

} // namespace asterism
