// SPDX-License-Identifier: MIT
#include "letters/draft_name.h"

#include "letters/characters.h"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// Marks of direction and joining that cannot be seen and could make two names look alike.
bool isInvisible(char32_t code)
{
    return code == 0x61C || code == 0xAD || (code >= 0x200B && code <= 0x200F)
        || (code >= 0x2060 && code <= 0x206F) || code == 0xFFFD
        || (code >= 0xE0000 && code <= 0xE0FFF);
}

/// Names that Windows keeps for devices, whatever extension follows.
bool isDevice(std::string_view name)
{
    const auto stem = lowered(trimmedText(name.substr(0, name.find('.'))));
    constexpr std::array<std::string_view, 6> devices{
        "con", "prn", "aux", "nul", "conin$", "conout$"};
    const bool isPort = (stem.starts_with("com") || stem.starts_with("lpt"))
        && (stem.size() == 4 || stem.substr(3) == "¹" || stem.substr(3) == "²"
            || stem.substr(3) == "³");
    return isPort || std::find(devices.begin(), devices.end(), stem) != devices.end();
}

void trim(std::string& name)
{
    const auto first = name.find_first_not_of(" .");
    name.erase(0, std::min(first, name.size()));
    name.erase(name.find_last_not_of(" .") + 1);
}

} // namespace

std::string draftFileName(std::string_view words, std::string_view extension)
{
    constexpr std::size_t longest = 255;
    constexpr std::string_view forbidden = "/\\:*?\"<>|";
    auto line = cleanLine(words);
    trim(line);
    if (line.empty() || isDevice(line)) {
        line = cleanLine("Letter " + line);
    }
    std::string name;
    for (std::size_t at = 0; at < line.size();) {
        const auto character = characterAt(line, at);
        at = character.end();
        const bool isForbidden = character.code < 0x80
            && forbidden.find(static_cast<char>(character.code)) != std::string_view::npos;
        if (name.size() + character.length > longest - extension.size() - 1) {
            break;
        }
        if (!isInvisible(character.code)) {
            appendCharacter(name, isForbidden ? U' ' : character.code);
        }
    }
    name = cleanLine(name);
    trim(name);
    return (name.empty() || isDevice(name) ? "Letter" : name) + "." + std::string(extension);
}

} // namespace asterism
