// SPDX-License-Identifier: MIT
#include "guard/codes.h"

#include <algorithm>

namespace asterism::guard {
namespace {

bool isJoiner(const Token& token)
{
    return token.isGlued() && (token.is("-") || token.is("/") || token.is(".") || token.is("_"));
}

bool isGroup(const Token& token)
{
    return token.isWord() || token.isNumber();
}

/// "4 F 117/26": the letters of a court between its numbers.
bool isCourtBetween(const Tokens& tokens, std::size_t place)
{
    constexpr std::size_t mostLetters = 4;
    const Token& court = tokens[place];
    return court.gap == Gap::Space && court.isWord() && court.text.size() <= mostLetters
        && isAllCapitals(court.text) && tokens[place - 1].isNumber()
        && tokens[place + 1].gap == Gap::Space && tokens[place + 1].isNumber()
        && tokens[place + 2].is("/");
}

/// "3704 0044", "DE89 3704", "LMFT 118234": digits that go on behind a space.
bool goesOnBehindSpace(const Tokens& tokens, std::size_t last)
{
    const Token& next = tokens[last + 1];
    const bool isLong
        = tokens[last].isNumber(2, 20) || (tokens[last].isWord() && isCourtBetween(tokens, last));
    const bool isPrefix = tokens[last].isWord() && tokens[last].text.size() <= 5
        && isAllCapitals(tokens[last].text);
    return next.gap == Gap::Space && next.isNumber(2, 20) && (isLong || isPrefix)
        && !tokens[last + 2].hasSense(Sense::Month) && !tokens[last + 2].hasSense(Sense::Counted);
}

void count(const Token& token, Code& code)
{
    if (token.isNumber()) {
        code.digits += token.text.size();
    } else {
        code.letters += token.text.size();
    }
    ++code.groups;
}

/// What may stand between a label and its number. A dot does so behind "no.", not behind a
/// sentence; "DE" does not when a code begins with it.
bool isFiller(const Tokens& tokens, std::size_t place)
{
    constexpr std::size_t longestShort = 4;
    const Token& token = tokens[place];
    if (token.is(".")) {
        return tokens[place - 1].text.size() <= longestShort && !tokens[place - 1].is("case")
            && !tokens[place - 1].is("file") && !tokens[place - 1].is("caso")
            && !tokens[place - 1].is("fall");
    }
    if (token.is(",")) { // "the claim number, 4410982,"
        return tokens[place - 1].hasSense(Sense::NumberSign) && tokens[place + 1].isNumber();
    }
    const bool isBegun = tokens[place + 1].isGlued() && tokens[place + 1].isNumber();
    const bool isSign
        = token.is(":") || token.is("#") || token.is("=") || token.is("(") || token.is("-");
    return isSign
        || (token.hasSense(Sense::LabelFiller) && !(isBegun && isAllCapitals(token.text)));
}

} // namespace

Code codeFrom(const Tokens& tokens, std::size_t first)
{
    constexpr std::size_t most = 24;
    Code code{first, first};
    if (!isGroup(tokens[first])) {
        return code;
    }
    count(tokens[first], code);
    while (code.last - first < most) {
        const Token& next = tokens[code.last + 1];
        const Token& second = tokens[code.last + 2];
        if ((next.isGlued() && isGroup(next)) || goesOnBehindSpace(tokens, code.last)
            || isCourtBetween(tokens, code.last + 1)) {
            code.last += 1;
        } else if (isJoiner(next) && second.isGlued() && isGroup(second)) {
            code.last += 2;
        } else {
            break;
        }
        count(tokens[code.last], code);
    }
    return code;
}

Labelled afterLabel(const Tokens& tokens, std::size_t label)
{
    constexpr std::size_t most = 8;
    Labelled found{label + 1};
    for (std::size_t back = 1; back <= 4; ++back) {
        const Token& before = tokens[label - back];
        found.hasNumberSign = found.hasNumberSign || before.hasSense(Sense::NumberSign);
        if (before.kind == TokenKind::Sign && !before.is(".")) {
            break;
        }
    }
    while (found.place - label < most) {
        const Token& token = tokens[found.place];
        if (!token.isOnSameLine() || !isFiller(tokens, found.place)) {
            break;
        }
        found.hasNumberSign
            = found.hasNumberSign || token.is("#") || token.hasSense(Sense::NumberSign);
        ++found.place;
    }
    return found;
}

bool isNumberStart(const Tokens& tokens, std::size_t place)
{
    const Token& token = tokens[place];
    const Token& before = tokens[place - 1];
    if (!token.isGlued()) {
        return true;
    }
    const bool joins = before.is("-") || before.is("/") || before.is(".") || before.is(",")
        || before.is(":") || before.is("_");
    const bool isJoined = joins && before.isGlued() && isGroup(tokens[place - 2]);
    return !isGroup(before) && !isJoined;
}

bool isNumberEnd(const Tokens& tokens, std::size_t place)
{
    const Token& next = tokens[place + 1];
    if (!next.isGlued()) {
        return true;
    }
    const bool isJoined = (isJoiner(next) || next.is(":") || next.is(","))
        && tokens[place + 2].isGlued() && tokens[place + 2].isNumber();
    const bool isExtension = next.is("x") || next.is("ext");
    return (!isGroup(next) || isExtension) && !next.is("%") && !isJoined;
}

std::size_t lengthOfGroups(std::size_t groups, char separator)
{
    return separator == ' ' ? groups : groups * 2 - 1;
}

bool isGroups(
    const Tokens& tokens,
    std::size_t first,
    std::initializer_list<std::size_t> sizes,
    char separator)
{
    std::size_t place = first;
    for (const std::size_t size : sizes) {
        if (place != first && separator == ' ') {
            if (tokens[place].gap != Gap::Space) {
                return false;
            }
        } else if (place != first) {
            if (!tokens[place].isGlued() || tokens[place].folded != std::string_view(&separator, 1)
                || !tokens[place + 1].isGlued()) {
                return false;
            }
            ++place;
        }
        if (!tokens[place].isNumber(size, size)) {
            return false;
        }
        ++place;
    }
    return isNumberStart(tokens, first) && isNumberEnd(tokens, place - 1);
}

bool isFreeStart(const Tokens& tokens, std::size_t place)
{
    const Token& before = tokens[place - 1];
    return !tokens[place].isGlued()
        || (before.kind == TokenKind::Sign && !isOneOf(before, " . - _ @ / # & + "));
}

bool isAllCapitals(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace asterism::guard
