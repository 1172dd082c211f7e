// SPDX-License-Identifier: MIT
#include "guard/codes.h"
#include "guard/findings.h"

#include <array>

namespace asterism::guard {
namespace {

constexpr std::size_t mostGroups = 7;

/// Digits that follow each other, as phone numbers are written.
struct Digits {
    struct Group {
        std::size_t token = 0;
        std::size_t size = 0;
        char separator = ' '; ///< before it
        bool isTight = false; ///< joined to the one before it without a space
    };
    std::array<Group, mostGroups> groups;
    std::size_t count = 0;
    std::size_t first = 0; ///< with its plus or bracket
    bool hasPlus = false;
    bool hasBracket = false;
};

bool isSeparator(const Token& token)
{
    return token.is("-") || token.is(".") || token.is("/") || token.is("(") || token.is(")");
}

/// The next number and what stands before it; nothing when it does not go on.
Digits::Group groupBehind(const Tokens& tokens, std::size_t last)
{
    Digits::Group next;
    std::size_t place = last + 1;
    next.isTight = tokens[place].isGlued();
    while (place < last + 4 && isSeparator(tokens[place]) && tokens[place].isOnSameLine()) {
        next.separator = tokens[place].folded[0];
        ++place;
    }
    next.isTight = next.isTight && tokens[place].isGlued();
    const bool isDotWithSpace = next.separator == '.' && !next.isTight;
    if (tokens[place].isNumber() && tokens[place].isOnSameLine() && !isDotWithSpace) {
        next.token = place;
        next.size = tokens[place].text.size();
    }
    return next;
}

Digits digitsFrom(const Tokens& tokens, std::size_t first)
{
    Digits digits;
    digits.first = first;
    digits.groups[0] = {first, tokens[first].text.size(), ' ', false};
    digits.count = 1;
    if (tokens[first].isGlued() && tokens[first - 1].is("(")) {
        digits.hasBracket = true;
        --digits.first;
    }
    if (tokens[digits.first - 1].is("+") && tokens[digits.first].isOnSameLine()) {
        digits.hasPlus = true;
        --digits.first;
    }
    while (digits.count < mostGroups) {
        const Digits::Group next = groupBehind(tokens, digits.groups.at(digits.count - 1).token);
        if (next.size == 0) {
            break;
        }
        digits.groups.at(digits.count++) = next;
    }
    return digits;
}

/// The first so many groups of some digits, judged as a phone number.
class Candidate {
public:
    Candidate(const Tokens& tokens, const Digits& digits, std::size_t count)
        : m_digits(digits), m_start(tokens[digits.groups[0].token].text), m_count(count)
    {
        for (std::size_t at = 0; at < count; ++at) {
            m_total += digits.groups.at(at).size;
        }
    }

    bool isPhone(bool isSpokenOf) const
    {
        return (m_digits.hasPlus && isBetween(8, 15))
            || (m_start.substr(0, 2) == "00" && isBetween(10, 16)) || isAmerican()
            || isWithZero(isSpokenOf) || isSpanish()
            || (isSpokenOf && isBetween(7, 13) && m_count <= 5 && !isLikeYears());
    }

private:
    bool isBetween(std::size_t least, std::size_t most) const
    {
        return m_total >= least && m_total <= most;
    }

    bool hasSizes(std::initializer_list<std::size_t> sizes) const
    {
        if (sizes.size() != m_count) {
            return false;
        }
        std::size_t at = 0;
        for (const std::size_t size : sizes) {
            if (m_digits.groups.at(at++).size != size) {
                return false;
            }
        }
        return true;
    }

    bool isAmerican() const
    {
        const bool isLocal
            = hasSizes({3, 4}) && m_digits.groups[1].separator == '-' && m_digits.groups[1].isTight;
        const bool isWhole = hasSizes({10}) && m_start[0] >= '2';
        return isLocal || isWhole || hasSizes({3, 3, 4}) || hasSizes({3, 7})
            || (hasSizes({1, 3, 3, 4}) && m_start == "1");
    }

    /// British, German and Philippine numbers as they are dialed at home.
    bool isWithZero(bool isSpokenOf) const
    {
        if (m_start[0] != '0' || m_count > 5) {
            return false;
        }
        const std::size_t area = m_digits.groups[0].size;
        const bool isInOne = m_count == 1 && isBetween(10, 12);
        const bool isShortArea
            = area == 2 && m_count > 1 && (m_digits.hasBracket || isSpokenOf || m_total == 10);
        const bool isLongArea = area >= 3 && area <= 6 && m_count > 1;
        return isInOne || (isShortArea && isBetween(9, 11))
            || (isLongArea && isBetween(isSpokenOf ? 7 : 9, 13));
    }

    bool isSpanish() const
    {
        const bool isMexican = hasSizes({2, 4, 4}) && m_start[0] >= '2';
        return isMexican
            || (m_start[0] >= '6'
                && (hasSizes({9}) || hasSizes({3, 3, 3}) || hasSizes({3, 2, 2, 2})
                    || hasSizes({2, 3, 2, 2})));
    }

    /// "2019-2024"
    bool isLikeYears() const
    {
        return hasSizes({4, 4}) && (m_start[0] == '1' || m_start[0] == '2');
    }

    const Digits& m_digits;
    std::string_view m_start;
    std::size_t m_count;
    std::size_t m_total = 0;
};

bool isSpokenOfBefore(const Tokens& tokens, std::size_t first)
{
    constexpr std::size_t reach = 6;
    for (std::size_t back = 1; back <= reach; ++back) {
        const Token& token = tokens[first - back];
        if (token.isMissing() || token.is(";") || token.is("!") || token.is("?")) {
            return false;
        }
        if (token.hasSense(Sense::PhoneContext)) {
            return true;
        }
    }
    return false;
}

/// Longest first, so that no number is cut.
void findPhoneFrom(const Tokens& tokens, std::size_t first, Findings& findings)
{
    const Digits digits = digitsFrom(tokens, first);
    const bool isSpokenOf = isSpokenOfBefore(tokens, digits.first);
    for (std::size_t count = digits.count; count > 0; --count) {
        const std::size_t last = digits.groups.at(count - 1).token;
        const bool isCut = count < digits.count && digits.groups.at(count).isTight;
        const bool isCounted
            = tokens[last + 1].hasSense(Sense::Counted) && tokens[last + 1].gap == Gap::Space;
        if (isCut || !isNumberEnd(tokens, last) || (isCounted && count == 1)) {
            continue;
        }
        if (findings.isFree(digits.first, last)
            && Candidate(tokens, digits, count).isPhone(isSpokenOf)) {
            findings.add(MarkKind::Phone, digits.first, last);
            return;
        }
    }
}

} // namespace

void findPhones(const Tokens& tokens, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        if (tokens[place].isNumber() && isNumberStart(tokens, place) && !findings.isTaken(place)) {
            findPhoneFrom(tokens, place, findings);
        }
    }
}

} // namespace asterism::guard
