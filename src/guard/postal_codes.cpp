// SPDX-License-Identifier: MIT
#include "guard/codes.h"
#include "guard/findings.h"

namespace asterism::guard {
namespace {

/// "87501" or "87501-1234": the last token; the first when it is alone.
std::size_t endOfZip(const Tokens& tokens, std::size_t at)
{
    const bool isLong = tokens[at + 1].is("-") && tokens[at + 1].isGlued()
        && tokens[at + 2].isGlued() && tokens[at + 2].isNumber(4, 4);
    return isLong ? at + 2 : at;
}

/// "NM 87501", "New Mexico 87501"; two capitals, so that "in 10000" is not Indiana.
bool isBehindState(const Tokens& tokens, std::size_t at)
{
    const Token& before = tokens[tokens[at - 1].is(",") ? at - 2 : at - 1];
    const bool isWritten = before.text.size() == 2 ? isAllCapitals(before.text) : before.isCapital;
    return before.hasSense(Sense::State) && isWritten && tokens[at].isOnSameLine();
}

/// "10115 Berlin", "28013 Madrid", "1100 Quezon City"
bool isBeforeCity(const Tokens& tokens, std::size_t at)
{
    const Token& next = tokens[at + 1];
    return next.isCapitalWord() && next.gap == Gap::Space && next.hasSense(Sense::City);
}

bool isBehindCity(const Tokens& tokens, std::size_t at)
{
    const Token& before = tokens[tokens[at - 1].is(",") ? at - 2 : at - 1];
    return before.isCapitalWord() && (before.is("city") || before.hasSense(Sense::City))
        && tokens[at].isOnSameLine();
}

/// Behind a street whatever town follows: "Lindenstr. 4, 17489 Greifswald"
bool isBehindAddress(const Tokens& tokens, std::size_t at, const Findings& findings)
{
    return tokens[at - 1].is(",") && findings.isTaken(at - 2) && tokens[at].isOnSameLine();
}

bool isYear(int value)
{
    return value >= 1900 && value <= 2100;
}

void findFiveDigits(const Tokens& tokens, std::size_t at, Findings& findings)
{
    const std::size_t last = endOfZip(tokens, at);
    const bool isCounted = tokens[last + 1].hasSense(Sense::Counted);
    const bool isNamed
        = isBehindState(tokens, at) || isBeforeCity(tokens, at) || isBehindCity(tokens, at);
    const bool isCountry = tokens[at - 1].is("-") && tokens[at].isGlued()
        && (tokens[at - 2].text == "D" || tokens[at - 2].text == "E");
    if (!isCounted && isNumberEnd(tokens, last)
        && (isNamed || isCountry || last > at || isBehindAddress(tokens, at, findings))) {
        findings.add(MarkKind::PostalCode, at, last);
    }
}

void findFourDigits(const Tokens& tokens, std::size_t at, Findings& findings)
{
    const bool isTown = isBeforeCity(tokens, at) || isBehindCity(tokens, at);
    if (isTown && !isYear(tokens[at].value()) && isNumberEnd(tokens, at)
        && !tokens[at + 1].hasSense(Sense::Counted)) {
        findings.add(MarkKind::PostalCode, at, at);
    }
}

/// "SW1A 1AA", "M1 1AE"
void findBritish(const Tokens& tokens, std::size_t at, Findings& findings)
{
    const std::size_t outwardEnd = tokens.endOfRun(at);
    const std::size_t inward = outwardEnd + 1;
    const bool isOutward = tokens[at].text.size() <= 2 && isAllCapitals(tokens[at].text)
        && tokens[at + 1].isNumber(1, 2) && tokens[at + 1].isGlued() && outwardEnd <= at + 2
        && (outwardEnd == at + 1
            || (tokens[outwardEnd].text.size() == 1 && isAllCapitals(tokens[outwardEnd].text)));
    const bool isInward = tokens[inward].isNumber(1, 1) && tokens[inward].gap == Gap::Space
        && tokens[inward + 1].isGlued() && tokens[inward + 1].text.size() == 2
        && isAllCapitals(tokens[inward + 1].text)
        && (!tokens[inward + 2].isGlued() || tokens[inward + 2].kind == TokenKind::Sign);
    if (isOutward && isInward) {
        findings.add(MarkKind::PostalCode, at, inward + 1);
    }
}

/// "zip 87501", "PLZ: 10115", "código postal 28013", "postcode SW1A"
void findLabelled(const Tokens& tokens, std::size_t label, Findings& findings)
{
    constexpr std::size_t mostSkipped = 4;
    std::size_t place = label + 1;
    while (place < label + 1 + mostSkipped
           && (tokens[place].is(":") || tokens[place].is(".") || tokens[place].is("code")
               || tokens[place].is("is") || tokens[place].is("es") || tokens[place].is("ist")
               || tokens[place].is("ay"))) {
        ++place;
    }
    findBritish(tokens, place, findings);
    const std::size_t last = tokens.endOfRun(place);
    const std::string_view code = tokens.textOf(place, last);
    const bool isNumber = tokens[place].isNumber(4, 5) && last == place;
    const bool isLettered = tokens[place].isWord() && tokens[place].text.size() <= 2
        && isAllCapitals(tokens[place].text) && last > place && code.size() <= 7;
    if (tokens[place].isOnSameLine() && (isNumber || isLettered)) {
        findings.add(MarkKind::PostalCode, place, isNumber ? endOfZip(tokens, place) : last);
    }
}

} // namespace

void findPostalCodes(const Tokens& tokens, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        const Token& token = tokens[place];
        const bool isCountry
            = tokens[place - 1].is("-") && token.isGlued() && tokens[place - 1].isGlued();
        const bool isShortLabel
            = token.is("p") && tokens[place - 1].is(".") && tokens[place - 2].is("c");
        if (token.hasSense(Sense::PostalLabel) || isShortLabel) {
            findLabelled(tokens, place, findings);
        } else if (token.isNumber(5, 5) && (isNumberStart(tokens, place) || isCountry)) {
            findFiveDigits(tokens, place, findings);
        } else if (token.isNumber(4, 4) && isNumberStart(tokens, place)) {
            findFourDigits(tokens, place, findings);
        } else if (token.isCapitalWord() && isFreeStart(tokens, place)) {
            findBritish(tokens, place, findings);
        }
    }
}

} // namespace asterism::guard
