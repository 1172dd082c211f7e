// SPDX-License-Identifier: MIT
#include "guard/codes.h"
#include "guard/findings.h"

#include <algorithm>

namespace asterism::guard {
namespace {

/// "SSN", but not German "nie" nor Spanish "niño".
bool isNationalLabel(const Tokens& tokens, std::size_t place)
{
    const Token& token = tokens[place];
    if (token.hasSense(Sense::NationalLabel)) {
        const bool isOnlyThat
            = token.is("ssn") || token.is("sss") || token.is("dni") || token.folded.size() > 4;
        return isOnlyThat || isAllCapitals(token.text);
    }
    const Token& before = tokens[place - 1];
    return (token.is("security") && before.is("social"))
        || (token.is("social") && before.is("seguridad"))
        || (token.is("insurance") && before.is("national"))
        || (token.text == "NI" && tokens[place + 1].is("number"));
}

bool isLetterGroup(const Token& token, std::size_t letters)
{
    return token.isWord() && token.text.size() == letters && isAllCapitals(token.text);
}

/// How many tokens a number takes that has its country's shape; 0 for none.
std::size_t lengthOfShape(const Tokens& tokens, std::size_t at)
{
    for (const char separator : {'-', ' '}) {
        if (isGroups(tokens, at, {3, 2, 4}, separator)) {
            return lengthOfGroups(3, separator);
        }
    }
    if (isGroups(tokens, at, {2, 7, 1}, '-')) { // Philippine SSS
        return lengthOfGroups(3, '-');
    }
    const auto glued = [&](std::size_t ahead) { return tokens[at + ahead].isGlued(); };
    const auto closed
        = [&](std::size_t length) { return isNumberEnd(tokens, at + length - 1) ? length : 0; };
    if (tokens[at].isNumber(8, 8) && glued(1) && isLetterGroup(tokens[at + 1], 1)) {
        // German pension insurance in one piece, or a Spanish DNI
        return glued(2) && tokens[at + 2].isNumber(3, 3) ? closed(3) : closed(2);
    }
    if (tokens[at].isNumber(2, 2) && tokens[at + 1].isNumber(6, 6)
        && isLetterGroup(tokens[at + 2], 1) && tokens[at + 3].isNumber(3, 3)) {
        return closed(4);
    }
    if (tokens[at].isNumber(8, 8) && tokens[at + 1].is("-") && glued(1) && glued(2)
        && isLetterGroup(tokens[at + 2], 1)) {
        return closed(3);
    }
    return 0;
}

/// The ones that begin with letters: a British NINO, a Spanish NIE, a Mexican CURP.
std::size_t lengthOfLetteredShape(const Tokens& tokens, std::size_t at)
{
    const auto glued = [&](std::size_t ahead) { return tokens[at + ahead].isGlued(); };
    if (isLetterGroup(tokens[at], 2)) {
        const bool isInOne = glued(1) && tokens[at + 1].isNumber(6, 6);
        const bool isInPairs = tokens[at + 1].isNumber(2, 2) && tokens[at + 2].isNumber(2, 2)
            && tokens[at + 3].isNumber(2, 2);
        const std::size_t suffix = isInOne ? 2 : 4;
        if ((isInOne || isInPairs) && isLetterGroup(tokens[at + suffix], 1)) {
            return suffix + 1;
        }
    }
    if (isLetterGroup(tokens[at], 1) && tokens[at].folded >= "x") {
        const std::size_t skip = tokens[at + 1].is("-") ? 2 : 1;
        const std::size_t suffix = tokens[at + skip + 1].is("-") ? skip + 2 : skip + 1;
        const bool isNie = glued(1) && glued(skip) && tokens[at + skip].isNumber(7, 7)
            && glued(suffix) && isLetterGroup(tokens[at + suffix], 1);
        return isNie ? suffix + 1 : 0;
    }
    constexpr std::size_t sizeOfCurp = 18;
    if (isLetterGroup(tokens[at], 4) && glued(1) && tokens[at + 1].isNumber(6, 6)) {
        const std::size_t last = tokens.endOfRun(at);
        return tokens.textOf(at, last).size() == sizeOfCurp ? last - at + 1 : 0;
    }
    return 0;
}

void findLabelled(const Tokens& tokens, std::size_t label, Findings& findings)
{
    constexpr std::size_t fewestDigits = 4;
    const std::size_t first = afterLabel(tokens, label).place;
    const std::size_t length
        = std::max(lengthOfShape(tokens, first), lengthOfLetteredShape(tokens, first));
    const Code code = codeFrom(tokens, first);
    if (length > 0) {
        findings.add(MarkKind::Ssn, first, first + length - 1);
    } else if (code.digits >= fewestDigits && tokens[first].isOnSameLine()) {
        findings.add(MarkKind::Ssn, code.first, code.last);
    }
}

} // namespace

void findNationalNumbers(const Tokens& tokens, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        if (tokens[place].isWord() && isNationalLabel(tokens, place)) {
            findLabelled(tokens, place, findings);
        }
        std::size_t length = 0;
        if (tokens[place].isNumber() && isNumberStart(tokens, place)) {
            length = lengthOfShape(tokens, place);
        } else if (tokens[place].isCapital && isFreeStart(tokens, place)) {
            length = lengthOfLetteredShape(tokens, place);
        }
        if (length > 0) {
            findings.add(MarkKind::Ssn, place, place + length - 1);
        }
    }
}

} // namespace asterism::guard
