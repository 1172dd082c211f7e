// SPDX-License-Identifier: MIT
#include "guard/streets.h"

#include "guard/codes.h"

namespace asterism::guard {
namespace {

constexpr std::size_t mostNames = 4;

/// How many tokens one word of a name takes: "Alder", "St.", "O'Brien", "5th"; 0 for none.
std::size_t lengthOfName(const Tokens& tokens, std::size_t at)
{
    if (tokens[at].isNumber(1, 3)) {
        const Token& suffix = tokens[at + 1];
        const bool isOrdinal = suffix.isGlued()
            && (suffix.is("st") || suffix.is("nd") || suffix.is("rd") || suffix.is("th"));
        return isOrdinal ? 2 : 0;
    }
    if (!tokens[at].isWord()) {
        return 0;
    }
    const Token& next = tokens[at + 1];
    if ((next.is("'") || next.is("-")) && next.isGlued() && tokens[at + 2].isGlued()
        && tokens[at + 2].isWord()) {
        return 3;
    }
    const bool isShortened
        = next.is(".") && next.isGlued() && tokens[at].isCapital && tokens[at].text.size() <= 3;
    return isShortened ? 2 : 1;
}

bool isStreetWord(const Token& token, bool isNameCapital)
{
    return isNameCapital ? token.isCapital && token.hasSense(Sense::Street)
                         : token.hasSense(Sense::StreetInSmall);
}

/// From the first word of the name to the word for street.
std::optional<std::size_t> streetEnd(const Tokens& tokens, std::size_t name)
{
    const bool isCapital = tokens[name].isCapital || tokens[name].isNumber();
    const std::size_t most = isCapital ? mostNames : 2;
    std::size_t place = name;
    for (std::size_t names = 0; names <= most; ++names) {
        const Token& token = tokens[place];
        if (!token.isOnSameLine()) {
            return std::nullopt;
        }
        if (names > 0 && isStreetWord(token, isCapital)) {
            // "Cobble Hill Lane"
            const Token& next = tokens[place + 1];
            const bool isDouble = next.gap == Gap::Space && isStreetWord(next, isCapital);
            return isDouble ? place + 1 : place;
        }
        const std::size_t length = lengthOfName(tokens, place);
        const bool fits = isCapital ? token.isCapital || token.isNumber()
                                    : !token.hasSense(Sense::NoStreetName);
        if (length == 0 || !fits) {
            return std::nullopt;
        }
        place += length;
    }
    return std::nullopt;
}

/// "on Alder Road": without a number only where somebody is said to be.
std::optional<Stretch> namedStreetAt(const Tokens& tokens, std::size_t at)
{
    static constexpr std::string_view before = " on off along near at down ";
    static constexpr std::string_view stories = " sesame wall main high fleet ";
    if (!tokens[at].isCapitalWord() || !isOneOf(tokens[at - 1], before)
        || isOneOf(tokens[at], stories)) {
        return std::nullopt;
    }
    const auto last = streetEnd(tokens, at);
    if (!last || *last > at + 2 || !tokens[*last].hasSense(Sense::StreetInSmall)) {
        return std::nullopt;
    }
    return Stretch{at, *last};
}

bool hasSuffix(std::string_view word, std::string_view suffix)
{
    constexpr std::size_t shortestPrefix = 3;
    return word.size() >= suffix.size() + shortestPrefix
        && word.substr(word.size() - suffix.size()) == suffix;
}

/// Ways and places that are not in town.
bool isFigureOfSpeech(std::string_view word)
{
    static constexpr std::string_view words
        = " heimweg ruckweg arbeitsweg ausweg umweg hinweg schulweg mittelweg therapieweg "
          "arbeitsplatz "
          "therapieplatz ausbildungsplatz praxisplatz spielplatz schlafplatz studienplatz "
          "kitaplatz "
          "sitzplatz stammplatz behandlungsplatz lebensweg werdegang lernweg dienstweg "
          "supervisionsplatz "
          "parkplatz einbahnstrasse seitenstrasse keineswegs rollenplatz wartelistenplatz ";
    return isOneOf(word, words);
}

bool isGermanStreetName(const Token& token)
{
    if (!token.isCapitalWord() || isFigureOfSpeech(token.folded)) {
        return false;
    }
    for (const auto* suffix :
         {"strasse", "str", "gasse", "allee", "damm", "ufer", "chaussee", "weg", "platz"}) {
        if (hasSuffix(token.folded, suffix)) {
            return true;
        }
    }
    return false;
}

bool isGermanStreetWord(const Token& token)
{
    return token.isCapitalWord()
        && (token.is("strasse") || token.is("str") || token.is("gasse") || token.is("allee")
            || token.is("platz") || token.is("weg") || token.is("damm") || token.is("ufer")
            || token.is("ring"));
}

/// "Mein Platz 3": capital only because a sentence begins with it.
bool isDeterminer(const Token& token)
{
    static constexpr std::string_view words = " mein meine dein deine sein seine ihr ihre unser "
                                              "unsere kein keine dieser jeder jede ein "
                                              "eine der die das den dem am im zum vom auf ";
    return isOneOf(token, words);
}

/// Where the name begins whose last word stands here: "Karl-Marx-Str.", "Berliner Straße".
std::size_t germanNameStart(const Tokens& tokens, std::size_t at)
{
    constexpr std::size_t most = 8;
    std::size_t first = at;
    while (at - first < most && tokens[first].isGlued() && tokens[first - 1].is("-")
           && tokens[first - 1].isGlued() && tokens[first - 2].isCapitalWord()) {
        first -= 2;
    }
    const bool standsAlone = first == at && isGermanStreetWord(tokens[at]);
    return standsAlone && tokens[at - 1].isCapitalWord() && !isDeterminer(tokens[at - 1])
            && tokens[at].gap == Gap::Space
        ? at - 1
        : first;
}

/// Behind the lead: the names, and the last of them.
std::optional<std::size_t> spanishNameEnd(const Tokens& tokens, std::size_t at)
{
    constexpr std::size_t most = 7;
    std::optional<std::size_t> end;
    for (std::size_t place = at; place < at + most; ++place) {
        const Token& token = tokens[place];
        if (!token.isOnSameLine() || !token.isWord()
            || !(token.isCapital || token.hasSense(Sense::NameParticle))) {
            break;
        }
        if (token.isCapital) {
            end = place;
        }
    }
    return end;
}

} // namespace

std::optional<std::size_t> houseNumberEnd(const Tokens& tokens, std::size_t at)
{
    if (!tokens[at].isNumber(1, 5) || !isNumberStart(tokens, at)) {
        return std::nullopt;
    }
    std::size_t last = at;
    const bool isRange = tokens[at + 1].is("-") && tokens[at + 1].isGlued()
        && tokens[at + 2].isGlued()
        && (tokens[at + 2].isNumber(1, 4) || tokens[at + 2].text.size() == 1);
    if (isRange) {
        last += 2;
    } else if (
        tokens[at + 1].isGlued() && tokens[at + 1].isWord() && tokens[at + 1].text.size() == 1) {
        last += 1;
    }
    const Token& next = tokens[last + 1];
    const bool isCounted = next.gap == Gap::Space && next.hasSense(Sense::Counted) && !next.is("of")
        && !next.is("and") && !next.is("or") && !next.is("por");
    const bool goesOn = next.isGlued() && (next.isWord() || next.is("%") || next.is(":"));
    return isCounted || goesOn ? std::nullopt : std::optional{last};
}

std::optional<Stretch> englishStreetAt(const Tokens& tokens, std::size_t at)
{
    const auto number = houseNumberEnd(tokens, at);
    if (!number && !tokens[at].isNumber()) {
        return namedStreetAt(tokens, at);
    }
    if (!number || tokens[at - 1].hasSense(Sense::Numbered) || tokens[*number + 1].isMissing()) {
        return std::nullopt;
    }
    const auto last = streetEnd(tokens, *number + 1);
    const std::size_t first = tokens[at - 1].is("#") && tokens[at].isGlued() ? at - 1 : at;
    return last ? std::optional{Stretch{first, *last}} : std::nullopt;
}

std::optional<Stretch> spanishStreetAt(const Tokens& tokens, std::size_t at)
{
    const bool isShort = tokens[at].is("c") && tokens[at + 1].is("/") && tokens[at + 1].isGlued();
    if (!isShort && !tokens[at].hasSense(Sense::StreetLead)) {
        return std::nullopt;
    }
    const std::size_t name = isShort || tokens[at + 1].is(".") ? at + 2 : at + 1;
    if (tokens[name].isNumber() && tokens[name + 1].is("#") && tokens[name + 2].isNumber()) {
        const std::size_t plate = name + 2;
        return Stretch{at, houseNumberEnd(tokens, plate).value_or(plate)};
    }
    const auto end = spanishNameEnd(tokens, name);
    if (!end) {
        return std::nullopt;
    }
    std::size_t number = *end + 1;
    while (number < *end + 5
           && (tokens[number].is(",") || tokens[number].is(".") || tokens[number].is("#")
               || tokens[number].hasSense(Sense::NumberSign))) {
        ++number;
    }
    if (const auto last = houseNumberEnd(tokens, number); last && tokens[number].isOnSameLine()) {
        return Stretch{at, *last};
    }
    const bool isEnough = isShort || tokens[at].hasSense(Sense::StreetLeadAlone);
    return isEnough ? std::optional{Stretch{at, *end}} : std::nullopt;
}

std::optional<Stretch> germanStreetAt(const Tokens& tokens, std::size_t at)
{
    const std::size_t first = germanNameStart(tokens, at);
    const bool isNamed
        = isGermanStreetName(tokens[at]) || (first != at && isGermanStreetWord(tokens[at]));
    if (!isNamed) {
        return std::nullopt;
    }
    const bool hasDot = tokens[at + 1].is(".") && tokens[at + 1].isGlued();
    const std::size_t number = hasDot ? at + 2 : at + 1;
    if (const auto last = houseNumberEnd(tokens, number); last && tokens[number].isOnSameLine()) {
        return Stretch{first, *last};
    }
    const bool isStreet = hasSuffix(tokens[at].folded, "strasse") && !tokens[at].is("landstrasse");
    return isStreet ? std::optional{Stretch{first, at}} : std::nullopt;
}

} // namespace asterism::guard
