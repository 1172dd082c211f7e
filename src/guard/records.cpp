// SPDX-License-Identifier: MIT
#include "guard/codes.h"
#include "guard/findings.h"

namespace asterism::guard {
namespace {

constexpr std::size_t fewestDigits = 3;
constexpr std::size_t fewestDigitsAlone = 5; ///< behind "file" without "no."

bool isYear(const Tokens& tokens, const Code& code)
{
    constexpr int firstYear = 1900;
    constexpr int lastYearMeant = 2099;
    const int value = tokens[code.first].value();
    return code.first == code.last && value >= firstYear && value <= lastYearMeant;
}

bool isCounted(const Tokens& tokens, std::size_t last)
{
    const Token& next = tokens[last + 1];
    return next.hasSense(Sense::Counted) && next.gap == Gap::Space;
}

/// Words of the note itself are no code, however it goes on.
bool beginsLikeCode(const Token& token)
{
    constexpr std::size_t longestPrefix = 6;
    return token.isNumber()
        || (token.isWord() && token.text.size() <= longestPrefix && isAllCapitals(token.text));
}

void findLabelled(const Tokens& tokens, std::size_t label, Findings& findings)
{
    const bool isSure = tokens[label].hasSense(Sense::RecordLabel);
    const Labelled behind = afterLabel(tokens, label);
    const Token& begin = tokens[behind.place];
    if (!begin.isOnSameLine() || !beginsLikeCode(begin)) {
        return;
    }
    const Code code = codeFrom(tokens, behind.place);
    const bool isLong
        = code.digits >= (isSure || behind.hasNumberSign ? fewestDigits : fewestDigitsAlone);
    const bool isYearOnly = isYear(tokens, code) && !behind.hasNumberSign;
    if (isLong && !isYearOnly && !isCounted(tokens, code.last)) {
        findings.add(MarkKind::RecordNumber, code.first, code.last);
    }
}

/// "HX 4471", "B-KH 4471", "4471 BCD", "7ABC123"
void findPlate(const Tokens& tokens, std::size_t label, Findings& findings)
{
    constexpr std::size_t mostTokens = 6;
    constexpr std::size_t longestGroup = 4;
    const std::size_t first = afterLabel(tokens, label).place;
    std::size_t last = first;
    std::size_t digits = 0;
    std::size_t letters = 0;
    for (std::size_t place = first; place < first + mostTokens; ++place) {
        const Token& token = tokens[place];
        const bool isLetters
            = token.isWord() && token.text.size() <= longestGroup && isAllCapitals(token.text);
        const bool isGroup = token.isNumber(1, longestGroup) || isLetters;
        const bool isJoiner = token.is("-") && token.isGlued();
        if (!token.isOnSameLine() || !(isGroup || isJoiner)) {
            break;
        }
        digits += token.isNumber() ? token.text.size() : 0;
        letters += isLetters ? token.text.size() : 0;
        last = isGroup ? place : last;
    }
    if (digits >= 2 && letters >= 1) {
        findings.add(MarkKind::RecordNumber, first, last);
    }
}

bool isBankAccount(const Tokens& tokens, const Code& code)
{
    constexpr std::size_t fewestDigitsOfIban = 12;
    const Token& country = tokens[code.first];
    return country.isWord() && country.text.size() == 2 && isAllCapitals(country.text)
        && tokens[code.first + 1].isGlued() && code.digits >= fewestDigitsOfIban;
}

/// "A123456789", "HX20417B": letters and many digits in one piece.
bool isMixed(const Tokens& tokens, const Code& code)
{
    constexpr std::size_t enoughDigits = 6;
    const std::size_t last = tokens.endOfRun(code.first);
    std::size_t digits = 0;
    std::size_t letters = 0;
    for (std::size_t place = code.first; place <= last; ++place) {
        digits += tokens[place].isNumber() ? tokens[place].text.size() : 0;
        letters += tokens[place].isCapitalWord() ? tokens[place].text.size() : 0;
    }
    return letters > 0 && digits >= enoughDigits;
}

std::size_t lengthOfShape(const Tokens& tokens, std::size_t at)
{
    constexpr std::size_t longBare = 8;
    for (const char separator : {'-', ' '}) {
        if (isGroups(tokens, at, {4, 4, 4, 4}, separator)) { // a card
            return lengthOfGroups(4, separator);
        }
    }
    if (isGroups(tokens, at, {3, 3, 3, 3}, '-') || isGroups(tokens, at, {3, 3, 3, 5}, '-')) {
        return lengthOfGroups(4, '-'); // Philippine TIN
    }
    if (isGroups(tokens, at, {2, 9, 1}, '-')) { // PhilHealth
        return lengthOfGroups(3, '-');
    }
    constexpr std::size_t longMarked = 4;
    const bool isMarked = tokens[at - 1].is("#") && tokens[at].isGlued()
        && tokens[at].isNumber(longMarked, 20) && isNumberEnd(tokens, at);
    if (isMarked) {
        return 1;
    }
    const bool isBare = tokens[at].isNumber() && tokens[at].text.size() >= longBare
        && isNumberEnd(tokens, at) && !isCounted(tokens, at);
    return isBare ? 1 : 0;
}

} // namespace

void findLabelledRecords(const Tokens& tokens, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        const Token& token = tokens[place];
        if (token.hasSense(Sense::PlateLabel)) {
            findPlate(tokens, place, findings);
        }
        if (token.hasSense(Sense::RecordLabel) || token.hasSense(Sense::RecordThing)) {
            findLabelled(tokens, place, findings);
        }
    }
}

void findShapedRecords(const Tokens& tokens, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        const Token& token = tokens[place];
        if (token.isNumber() && isNumberStart(tokens, place)) {
            const std::size_t length = lengthOfShape(tokens, place);
            if (length > 0) {
                findings.add(MarkKind::RecordNumber, place, place + length - 1);
                continue;
            }
        }
        if (!isFreeStart(tokens, place) || token.kind == TokenKind::Sign
            || !tokens[place + 1].isGlued()) {
            continue;
        }
        const Code code = codeFrom(tokens, place);
        if (isBankAccount(tokens, code)) {
            findings.add(MarkKind::RecordNumber, code.first, code.last);
        } else if (isMixed(tokens, code)) {
            findings.add(MarkKind::RecordNumber, place, tokens.endOfRun(place));
        }
    }
}

} // namespace asterism::guard
