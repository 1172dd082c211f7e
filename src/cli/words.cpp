// SPDX-License-Identifier: MIT
#include "cli/words.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace asterism::cli {
namespace {

/// Deeds whose sentence is not simply "verb, kind of thing".
const std::map<Verb, std::string>& phrases()
{
    static const std::map<Verb, std::string> phrases{
        {Verb::MovePhase, "Move the relationship with"},
        {Verb::Rest, "Change the state of"},
        {Verb::Tag, "Tag people as"},
        {Verb::Untag, "Take away the tag"},
        {Verb::Know, "Say who knows whom:"},
        {Verb::Cover, "Say who holds"},
        {Verb::Rank, "Order the values"},
        {Verb::Place, "Move a star"},
        {Verb::Reflect, "Keep a reflection"},
        {Verb::Import, "Import"},
    };
    return phrases;
}

/// The same for things that have a sentence of their own, whatever the verb.
const std::map<std::string, std::string>& phrasesByThing()
{
    static const std::map<std::string, std::string> phrases{
        {"closing", "Close the relationship with"},
        {"hours_counted_by", "Count hours by"},
        {"mirror", "Look into the mirror before"},
        {"supervision_notes", "Clear old notes of supervision"},
        {"supervision_tags", "Say what was brought to"},
    };
    return phrases;
}

std::string phraseOf(const Deed& deed)
{
    const auto own = phrasesByThing().find(deed.what);
    if (own != phrasesByThing().end()) {
        return own->second;
    }
    const auto fixed = phrases().find(deed.verb);
    if (fixed != phrases().end()) {
        return fixed->second;
    }
    std::string verb = spoken(wordOf(deed.verb));
    verb.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(verb.front())));
    return verb + " " + spoken(deed.what);
}

} // namespace

std::string spoken(std::string_view word)
{
    std::string text(word);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::string words(const Deed& deed)
{
    return phraseOf(deed) + (deed.subject.empty() ? "" : " “" + deed.subject + "”");
}

std::string listed(const std::vector<std::string>& names)
{
    std::string list;
    for (std::size_t at = 0; at < names.size(); ++at) {
        list += at == 0 ? "" : at + 1 == names.size() ? " and " : ", ";
        list += names[at];
    }
    return list;
}

std::string counted(std::size_t number, std::string_view one, std::string_view many)
{
    return std::to_string(number) + " " + std::string(number == 1 ? one : many);
}

} // namespace asterism::cli
