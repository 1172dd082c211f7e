// SPDX-License-Identifier: MIT
#include "letters/letter_kinds.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace asterism {

std::string_view letterFile(std::string_view name); // made from resources/letters

namespace {

using Json = nlohmann::json;

LetterBlank blankFrom(const Json& json)
{
    return {
        json.at("id"),
        json.at("label"),
        json.at("example"),
        json.value("required", false),
        json.value("lines", false)};
}

std::vector<LetterBlank> blanksFrom(const Json& list)
{
    std::vector<LetterBlank> blanks;
    for (const auto& each : list) {
        blanks.push_back(blankFrom(each));
    }
    return blanks;
}

LetterKind kindFrom(const Json& json)
{
    LetterKind kind;
    json.at("id").get_to(kind.id);
    json.at("title").get_to(kind.title);
    json.at("group").get_to(kind.group);
    json.at("when").get_to(kind.when);
    json.at("etiquette").get_to(kind.etiquette);
    json.at("next").get_to(kind.next);
    json.at("words").at(0).get_to(kind.fewestWords);
    json.at("words").at(1).get_to(kind.mostWords);
    kind.ask = fromWord<AskRule>(json.at("ask").get<std::string>()).value();
    json.at("easy_out").get_to(kind.wantsEasyOut);
    json.at("purposes").get_to(kind.purposes);
    kind.blanks = blanksFrom(json.at("blanks"));
    return kind;
}

struct Catalog {
    std::vector<LetterKind> kinds;
    std::vector<LetterBlank> common;
};

const Catalog& catalog()
{
    static const Catalog all = [] {
        const auto json = Json::parse(letterFile("kinds.json"));
        Catalog made{{}, blanksFrom(json.at("common"))};
        for (const auto& each : json.at("kinds")) {
            made.kinds.push_back(kindFrom(each));
        }
        return made;
    }();
    return all;
}

std::string fileName(std::string_view kind, Tone tone)
{
    return std::string(kind) + "." + std::string(wordOf(tone)) + ".txt";
}

std::map<std::string, LetterTemplateText> parsedTemplates()
{
    std::map<std::string, LetterTemplateText> all;
    for (const auto& kind : letterKinds()) {
        for (const auto tone : everyWord<Tone>()) {
            all.emplace(
                fileName(kind.id, tone),
                std::get<LetterTemplateText>(parseTemplate(builtInText(kind.id, tone))));
        }
    }
    return all;
}

const LetterBlank* blankIn(const std::vector<LetterBlank>& blanks, std::string_view id)
{
    const auto found = std::find_if(
        blanks.begin(), blanks.end(), [id](const LetterBlank& blank) { return blank.id == id; });
    return found == blanks.end() ? nullptr : &*found;
}

} // namespace

const LetterBlank* LetterKind::blank(std::string_view blankId) const
{
    const auto* own = blankIn(blanks, blankId);
    return own != nullptr ? own : blankIn(commonBlanks(), blankId);
}

const std::vector<LetterKind>& letterKinds()
{
    return catalog().kinds;
}

const std::vector<LetterBlank>& commonBlanks()
{
    return catalog().common;
}

const LetterKind* letterKind(std::string_view word)
{
    const auto& kinds = letterKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [word](const LetterKind& kind) {
        const auto& purposes = kind.purposes;
        return kind.id == word || kind.title == word
            || std::find(purposes.begin(), purposes.end(), word) != purposes.end();
    });
    return found == kinds.end() ? nullptr : &*found;
}

std::string_view builtInText(std::string_view kind, Tone tone)
{
    return letterFile(fileName(kind, tone));
}

const LetterTemplateText& builtInTemplate(std::string_view kind, Tone tone)
{
    static const auto all = parsedTemplates();
    return all.at(fileName(kind, tone));
}

} // namespace asterism
