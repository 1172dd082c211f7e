// SPDX-License-Identifier: MIT
#include "guard/codes.h"
#include "guard/findings.h"

#include <algorithm>

namespace asterism::guard {
namespace {

constexpr std::size_t longestAddress = 200; // in tokens

bool isPartOfMailbox(const Token& token)
{
    static constexpr std::string_view signs = "._%+-'";
    return token.isWord() || token.isNumber()
        || (token.folded.size() == 1 && signs.find(token.folded[0]) != std::string_view::npos);
}

bool isPartOfHost(const Token& token)
{
    return token.isWord() || token.isNumber() || token.is(".") || token.is("-");
}

bool isPartOfUrl(const Token& token)
{
    static constexpr std::string_view closers = "<>\"|\\^`{}";
    return !token.isMissing()
        && (token.text.size() > 1 || closers.find(token.text[0]) == std::string_view::npos);
}

/// A sentence may end, or a bracket close, right behind an address.
bool isEndOfSentence(const Token& token)
{
    static constexpr std::string_view signs = ".,;:!?)]'\"-*_";
    return token.kind == TokenKind::Sign
        && (token.text.size() > 1 || signs.find(token.text[0]) != std::string_view::npos);
}

/// The last token of a run without gaps whose tokens are all such parts.
template <typename IsPart>
std::size_t endOfParts(const Tokens& tokens, std::size_t first, IsPart isPart)
{
    std::size_t last = first;
    while (last - first < longestAddress && tokens[last + 1].isGlued()
           && isPart(tokens[last + 1])) {
        ++last;
    }
    while (last > first && isEndOfSentence(tokens[last])) {
        --last;
    }
    return last;
}

bool hasDotBetween(const Tokens& tokens, std::size_t first, std::size_t last)
{
    for (std::size_t place = first + 1; place < last; ++place) {
        if (tokens[place].is(".")) {
            return true;
        }
    }
    return false;
}

void findEmailAround(const Tokens& tokens, std::size_t at, Findings& findings)
{
    std::size_t first = at;
    while (at - first < longestAddress && first > 0 && tokens[first].isGlued()
           && isPartOfMailbox(tokens[first - 1])) {
        --first;
    }
    while (first < at && tokens[first].kind == TokenKind::Sign) {
        ++first;
    }
    if (first == at || !tokens[at + 1].isGlued() || !isPartOfHost(tokens[at + 1])) {
        return;
    }
    const std::size_t last = endOfParts(tokens, at + 1, isPartOfHost);
    if (hasDotBetween(tokens, at, last)) {
        findings.add(MarkKind::Email, first, last);
    }
}

bool isSocialNetwork(const Token& token)
{
    return isOneOf(
        token, " instagram insta ig twitter tiktok facebook fb snapchat handle threads ");
}

/// "@moonchild_93", or any "@word" behind the name of a network.
void findHandle(const Tokens& tokens, std::size_t at, Findings& findings)
{
    const auto isPart = [](const Token& token) { return isPartOfHost(token) || token.is("_"); };
    if (!isFreeStart(tokens, at) || !tokens[at + 1].isGlued() || !tokens[at + 1].isWord()) {
        return;
    }
    const std::size_t last = endOfParts(tokens, at + 1, isPart);
    bool isHandle = last > at + 1;
    for (std::size_t back = 1; back <= 4 && !isHandle; ++back) {
        isHandle = isSocialNetwork(tokens[at - back]);
    }
    if (isHandle) {
        findings.add(MarkKind::Url, at, last);
    }
}

/// "her Instagram is moonchild_93": without its "@".
void findBareHandle(const Tokens& tokens, std::size_t network, Findings& findings)
{
    static constexpr std::string_view fillers
        = " is : handle name user username account as = es ist ay ";
    constexpr std::size_t reach = 4;
    std::size_t place = network + 1;
    while (place < network + reach && isOneOf(tokens[place], fillers)) {
        ++place;
    }
    const auto isPart = [](const Token& token) {
        return token.isWord() || token.isNumber() || token.is("_") || token.is(".");
    };
    const std::size_t last = endOfParts(tokens, place, isPart);
    if (place > network + 1 && tokens[place].isWord() && last > place) {
        findings.add(MarkKind::Url, place, last);
    }
}

bool isScheme(const Tokens& tokens, std::size_t at)
{
    const Token& word = tokens[at];
    return (word.is("http") || word.is("https") || word.is("ftp")) && tokens[at + 1].is(":")
        && tokens[at + 2].is("/") && tokens[at + 3].is("/") && tokens[at + 3].isGlued();
}

bool isTopDomain(const Token& token)
{
    return isOneOf(token, " com org net edu gov info de ph uk ");
}

/// Those that only count with more around them, because a missing space makes them too.
bool isShortTopDomain(const Token& token)
{
    return isOneOf(token, " es us io me co at ch mx app health ly eu be ");
}

/// "praxis-lindenhof.de", "bit.ly/3xk": an address without its beginning.
bool isBareHost(const Tokens& tokens, std::size_t first, std::size_t hostEnd)
{
    if (hostEnd < first + 2 || !tokens[hostEnd - 1].is(".") || tokens[hostEnd - 2].is(".")) {
        return false;
    }
    const bool hasPath = tokens[hostEnd + 1].is("/") && tokens[hostEnd + 1].isGlued();
    const bool hasMore = hostEnd > first + 2;
    return !tokens[hostEnd].isCapital
        && (isTopDomain(tokens[hostEnd])
            || (isShortTopDomain(tokens[hostEnd]) && (hasPath || hasMore)));
}

std::size_t findUrlFrom(const Tokens& tokens, std::size_t first, Findings& findings)
{
    const Token& word = tokens[first];
    if (!isFreeStart(tokens, first) || !(word.isWord() || word.isNumber())) {
        return first;
    }
    const bool isWeb = word.is("www") && tokens[first + 1].is(".") && tokens[first + 1].isGlued();
    if (isWeb || isScheme(tokens, first)) {
        const std::size_t last = endOfParts(tokens, first, isPartOfUrl);
        if (last > first + (isWeb ? std::size_t{1} : std::size_t{3})) {
            findings.add(MarkKind::Url, first, last);
        }
        return last;
    }
    const std::size_t hostEnd = endOfParts(tokens, first, isPartOfHost);
    if (isBareHost(tokens, first, hostEnd)) {
        findings.add(MarkKind::Url, first, endOfParts(tokens, hostEnd, isPartOfUrl));
    }
    return hostEnd;
}

bool isByte(const Token& token)
{
    constexpr int most = 255;
    return token.isNumber(1, 3) && token.value() <= most;
}

bool isDot(const Token& token)
{
    return token.is(".") && token.isGlued();
}

/// "192.0.2.7", but no "version 1.2.3.4".
std::size_t endOfIp4(const Tokens& tokens, std::size_t first)
{
    if (!isByte(tokens[first])
        || (tokens[first].isGlued() && tokens[first - 1].kind != TokenKind::Sign)
        || tokens[first - 1].hasSense(Sense::Version)
        || (isDot(tokens[first - 1]) && tokens[first].isGlued())) {
        return first;
    }
    std::size_t last = first;
    while (last < first + 6 && isDot(tokens[last + 1]) && tokens[last + 2].isGlued()
           && isByte(tokens[last + 2])) {
        last += 2;
    }
    const bool goesOn
        = isDot(tokens[last + 1]) && tokens[last + 2].isGlued() && tokens[last + 2].isNumber();
    return last == first + 6 && !goesOn ? last : first;
}

bool isHex(std::string_view text, std::size_t most)
{
    return text.size() <= most && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

/// What a run of hexadecimal groups with colons or hyphens looks like.
struct HexGroups {
    std::size_t last = 0;
    int groups = 0;
    int pairs = 0; ///< groups of exactly two
    int separators = 0;
    bool isShortened = false; ///< "::"
};

HexGroups hexGroupsFrom(const Tokens& tokens, std::size_t first, std::string_view separator)
{
    constexpr int most = 9;
    HexGroups found{first};
    std::size_t place = first;
    while (found.groups < most && !tokens[place].isMissing()
           && (place == first || tokens[place].isGlued())) {
        if (tokens[place].is(separator)) {
            ++found.separators;
            found.isShortened = found.isShortened || tokens[place + 1].is(separator);
            found.last = place++;
            continue;
        }
        const std::size_t end
            = tokens[place].kind == TokenKind::Sign ? place : tokens.endOfRun(place);
        const std::string_view group = tokens.textOf(place, end);
        if (tokens[place].kind == TokenKind::Sign || !isHex(group, 4)) {
            break;
        }
        ++found.groups;
        found.pairs += group.size() == 2 ? 1 : 0;
        found.last = end;
        place = end + 1;
    }
    return found;
}

std::size_t findHexFrom(const Tokens& tokens, std::size_t first, Findings& findings)
{
    constexpr int groupsOfIp6 = 8;
    constexpr int pairsOfDevice = 6;
    const HexGroups colons = hexGroupsFrom(tokens, first, ":");
    const HexGroups hyphens = hexGroupsFrom(tokens, first, "-");
    if (colons.groups == groupsOfIp6
        || (colons.isShortened && colons.groups >= 2 && colons.separators >= 3)) {
        findings.add(MarkKind::Ip, first, colons.last);
    } else if (colons.pairs == pairsOfDevice && colons.groups == pairsOfDevice) {
        findings.add(MarkKind::RecordNumber, first, colons.last);
    } else if (hyphens.pairs == pairsOfDevice && hyphens.groups == pairsOfDevice) {
        findings.add(MarkKind::RecordNumber, first, hyphens.last);
    } else {
        return first;
    }
    return std::max(colons.last, hyphens.last);
}

} // namespace

void findWeb(const Tokens& tokens, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        if (tokens[place].is("@")) {
            findEmailAround(tokens, place, findings);
            findHandle(tokens, place, findings);
        } else if (isSocialNetwork(tokens[place])) {
            findBareHandle(tokens, place, findings);
        }
    }
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        place = findUrlFrom(tokens, place, findings);
    }
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        const std::size_t last = endOfIp4(tokens, place);
        if (last != place) {
            findings.add(MarkKind::Ip, place, last);
            place = last;
        } else if (tokens[place].kind != TokenKind::Sign && isFreeStart(tokens, place)) {
            place = findHexFrom(tokens, place, findings);
        }
    }
}

} // namespace asterism::guard
