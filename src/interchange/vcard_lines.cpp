// SPDX-License-Identifier: MIT
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <unordered_set>

namespace asterism::vcard {
namespace {

using Mark = FoldedLine::Mark;

bool isBlankLetter(char letter)
{
    return letter == ' ' || letter == '\t';
}

char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

bool startsIgnoringCase(std::string_view text, std::string_view start)
{
    return equalsIgnoringCase(text.substr(0, start.size()), start);
}

bool isBlankLine(std::string_view line)
{
    return trimmed(line).empty();
}

/// What follows "BEGIN" or "END" when it is ": VCARD"; npos otherwise.
std::size_t afterVCard(std::string_view line, std::string_view word)
{
    if (!startsIgnoringCase(line, word)) {
        return std::string_view::npos;
    }
    std::size_t at = word.size();
    const auto skipBlanks = [&] {
        while (at < line.size() && isBlankLetter(line[at])) {
            ++at;
        }
    };
    skipBlanks();
    if (at >= line.size() || line[at] != ':') {
        return std::string_view::npos;
    }
    ++at;
    skipBlanks();
    return startsIgnoringCase(line.substr(at), "VCARD") ? at + 5 : std::string_view::npos;
}

/// A card inside a card: "AGENT:BEGIN:VCARD" on one line.
std::string_view withoutAgent(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return startsIgnoringCase(line, "AGENT") && colon != std::string_view::npos
        ? trimmed(line.substr(colon + 1))
        : line;
}

/// Which end of a card the line is, if one.
Mark markOf(std::string_view text)
{
    std::string_view line = trimmed(text);
    if (line.substr(0, 3) == "\xEF\xBB\xBF") {
        line.remove_prefix(3); // files with byte order marks that were joined to one
    }
    if (line.size() < 9 || line.size() > 200) {
        return Mark::None;
    }
    const std::size_t begin = afterVCard(withoutAgent(line), "BEGIN");
    if (begin != std::string_view::npos) {
        return begin == withoutAgent(line).size() ? Mark::Begin : Mark::None;
    }
    const std::size_t end = afterVCard(line, "END");
    if (end == std::string_view::npos) {
        return Mark::None;
    }
    if (end == line.size()) {
        return Mark::End;
    }
    const std::string_view rest = trimmed(line.substr(end));
    return afterVCard(rest, "BEGIN") == rest.size() ? Mark::EndAndBegin : Mark::None;
}

std::size_t leadingBlanks(std::string_view line)
{
    std::size_t count = 0;
    while (count < line.size() && isBlankLetter(line[count])) {
        ++count;
    }
    return count;
}

/// Name and parameters, also when they are folded. Only so much of them as no honest file
/// exceeds, because it is asked for anew at every line that goes on.
std::string headerOf(const FoldedLine& line)
{
    constexpr std::size_t mostParts = 8;
    constexpr std::size_t mostLetters = 500;
    std::string header;
    for (std::size_t part = 0; part < std::min(line.parts.size(), mostParts); ++part) {
        const std::string_view text = line.parts[part].text.substr(0, mostLetters);
        const std::size_t colon = text.find(':');
        header += text.substr(0, colon);
        if (colon != std::string_view::npos) {
            break;
        }
    }
    return header;
}

bool isQuotedPrintable(const FoldedLine& line)
{
    return containsIgnoringCase(headerOf(line), "QUOTED-PRINTABLE");
}

bool isBase64(const FoldedLine& line)
{
    const std::string header = headerOf(line);
    return containsIgnoringCase(header, "ENCODING=B") || containsIgnoringCase(header, ";BASE64");
}

std::string_view withoutTrailingBlanks(std::string_view line)
{
    while (!line.empty() && isBlankLetter(line.back())) {
        line.remove_suffix(1);
    }
    return line;
}

bool endsInSoftBreak(std::string_view line)
{
    const std::string_view text = withoutTrailingBlanks(line);
    return !text.empty() && text.back() == '=';
}

bool startsLikeProperty(std::string_view line)
{
    const std::size_t end = line.find_first_of(";:");
    return end != std::string_view::npos && isKnownProperty(line.substr(0, end));
}

/// Some writers end every quoted-printable value with "=", also where nothing follows.
bool isIdleSoftBreak(std::string_view line, std::string_view next)
{
    const std::string_view text = withoutTrailingBlanks(line);
    const bool lineBreak = text.size() >= 4 && text.substr(text.size() - 4) == "=0A=";
    return text.size() < 60 && !lineBreak && startsLikeProperty(next);
}

bool isBase64Text(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return std::all_of(text.begin(), text.end(), [](char letter) {
        const char big = upper(letter);
        return (big >= 'A' && big <= 'Z') || (letter >= '0' && letter <= '9') || letter == '+'
            || letter == '/' || letter == '=';
    });
}

bool goesOn(const FoldedLine& line, std::string_view next)
{
    if (isBlankLine(next)) {
        return false;
    }
    const std::string_view last = line.parts.back().text;
    constexpr std::size_t nearlyFull = 60;
    const bool indented = isBlankLetter(next.front());
    if (markOf(next) != Mark::None && !(indented && last.size() >= nearlyFull)) {
        return false; // not even after a soft break; but a note about vCards may be folded there
    }
    if (indented) {
        return true;
    }
    if (endsInSoftBreak(last) && isQuotedPrintable(line)) {
        return !isIdleSoftBreak(last, next);
    }
    return next.find(':') == std::string_view::npos && isBase64Text(next) && isBase64(line);
}

/// Files whose line ends were doubled on their way: every second line is empty.
bool isDoubled(const std::vector<FileLine>& lines)
{
    if (lines.size() < 6) {
        return false;
    }
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const bool empty = lines[at].text.empty();
        if (at % 2 == 1 ? !empty : empty && at + 1 < lines.size()) {
            return false;
        }
    }
    return true;
}

void removeEverySecond(std::vector<FileLine>& lines)
{
    for (std::size_t at = 0; 2 * at < lines.size(); ++at) {
        lines[at] = lines[2 * at];
    }
    lines.resize((lines.size() + 1) / 2);
}

/// Takes away the blanks by which a whole card is indented, lest every line look folded.
class Indentation {
public:
    FileLine without(FileLine line, Mark mark)
    {
        if (mark == Mark::Begin) {
            m_depth = leadingBlanks(line.text);
        }
        line.text.remove_prefix(std::min(m_depth, leadingBlanks(line.text)));
        return line;
    }
    void cardEnded() { m_depth = 0; }

private:
    std::size_t m_depth = 0;
};

std::string joinedQuotedPrintable(const FoldedLine& line)
{
    // A blank that starts the next line is text, unless all lines start with one: then it is a
    // fold on top of the soft break.
    const bool indented = line.parts.size() > 2
        && std::all_of(line.parts.begin() + 1, line.parts.end(), [](const FileLine& part) {
                              return isBlankLetter(part.text.front());
                          });
    std::string text;
    bool soft = false;
    for (std::size_t at = 0; at < line.parts.size(); ++at) {
        std::string_view part = line.parts[at].text;
        const bool fold = at > 0 && isBlankLetter(part.front())
            && (!soft || indented || part.front() == '\t' || (!text.empty() && text.back() == ' '));
        if (fold) {
            part.remove_prefix(soft ? leadingBlanks(part) : 1);
        }
        soft = endsInSoftBreak(part);
        if (soft) {
            part = withoutTrailingBlanks(part);
            part.remove_suffix(1);
        }
        text += part;
    }
    return text;
}

std::string joinedBase64(const FoldedLine& line)
{
    std::string text(line.parts.front().text);
    for (std::size_t at = 1; at < line.parts.size(); ++at) {
        text += trimmed(line.parts[at].text);
    }
    return text;
}

/// Whether the lines were cut at a fixed width, as against between words.
bool isCutAtWidth(const FoldedLine& line)
{
    const std::size_t width = line.parts.front().text.size();
    if (line.parts.size() == 2) {
        return width >= 74 && width <= 76;
    }
    return width >= 60
        && std::all_of(line.parts.begin() + 1, line.parts.end() - 1, [&](const FileLine& part) {
               return part.text.size() + 3 >= width && part.text.size() <= width + 1;
           });
}

std::string joinedText(const FoldedLine& line, CardVersion version)
{
    std::string text(line.parts.front().text);
    const bool betweenWords
        = version == CardVersion::V21 && line.parts.size() > 1 && !isCutAtWidth(line);
    for (std::size_t at = 1; at < line.parts.size(); ++at) {
        std::string_view part = line.parts[at].text;
        if (betweenWords) {
            part = part.substr(leadingBlanks(part));
            text += ' ';
        } else {
            part.remove_prefix(1);
        }
        text += part;
    }
    return text;
}

} // namespace

std::vector<FileLine> splitLines(std::string_view text)
{
    std::vector<FileLine> lines;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        at = text.find_first_of("\r\n", at);
        if (at == std::string_view::npos) {
            break;
        }
        std::size_t end = at;
        while (end < text.size() && text[end] == '\r') {
            ++end;
        }
        const bool oneEnd = end < text.size() && text[end] == '\n';
        lines.push_back({static_cast<int>(lines.size()) + 1, text.substr(start, at - start)});
        start = oneEnd ? end + 1 : at + 1;
        for (; !oneEnd && start < end; ++start) { // lone CRs: each ends a line
            lines.push_back({static_cast<int>(lines.size()) + 1, {}});
        }
        at = start;
    }
    if (start < text.size()) {
        lines.push_back({static_cast<int>(lines.size()) + 1, text.substr(start)});
    }
    if (isDoubled(lines)) {
        removeEverySecond(lines);
    }
    return lines;
}

std::vector<FoldedLine> gatherLines(const std::vector<FileLine>& lines)
{
    std::vector<FoldedLine> gathered;
    Indentation indentation;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        FoldedLine line;
        line.mark = markOf(lines[at].text);
        line.parts.push_back(indentation.without(lines[at], line.mark));
        if (isBlankLine(line.parts.front().text)) {
            continue;
        }
        if (line.mark == Mark::End || line.mark == Mark::EndAndBegin) {
            indentation.cardEnded();
        }
        while (line.mark == Mark::None && at + 1 < lines.size()) {
            const FileLine next = indentation.without(lines[at + 1], Mark::None);
            if (!goesOn(line, next.text)) {
                break;
            }
            line.parts.push_back(next);
            ++at;
        }
        gathered.push_back(std::move(line));
    }
    return gathered;
}

std::string unfolded(const FoldedLine& line, CardVersion version)
{
    const bool alone = line.parts.size() == 1;
    if ((!alone || endsInSoftBreak(line.parts.front().text)) && isQuotedPrintable(line)) {
        return joinedQuotedPrintable(line);
    }
    if (!alone && isBase64(line)) {
        return joinedBase64(line);
    }
    return joinedText(line, version);
}

std::size_t colonOf(std::string_view line)
{
    bool quoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '"') {
            quoted = !quoted;
        } else if (line[at] == ':' && !quoted) {
            return at;
        }
    }
    return line.find(':');
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks(" \t\r\n\0", 5);
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string upperCase(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), upper);
    return result;
}

bool equalsIgnoringCase(std::string_view one, std::string_view other)
{
    return one.size() == other.size()
        && std::equal(one.begin(), one.end(), other.begin(), [](char left, char right) {
               return upper(left) == upper(right);
           });
}

bool containsIgnoringCase(std::string_view text, std::string_view other)
{
    return std::search(
               text.begin(),
               text.end(),
               other.begin(),
               other.end(),
               [](char left, char right) { return upper(left) == right; })
        != text.end();
}

bool isKnownProperty(std::string_view upperCaseName)
{
    static const std::unordered_set<std::string_view> names{
        "ADR",         "AGENT",   "ANNIVERSARY",  "BDAY",    "BEGIN",   "CALADRURI", "CALURI",
        "CATEGORIES",  "CLASS",   "CLIENTPIDMAP", "EMAIL",   "END",     "FBURL",     "FN",
        "GENDER",      "GEO",     "IMPP",         "KEY",     "KIND",    "LABEL",     "LANG",
        "LOGO",        "MAILER",  "MEMBER",       "N",       "NAME",    "NICKNAME",  "NOTE",
        "ORG",         "PHOTO",   "PRODID",       "PROFILE", "RELATED", "REV",       "ROLE",
        "SORT-STRING", "SOUND",   "SOURCE",       "TEL",     "TITLE",   "TZ",        "UID",
        "URL",         "VERSION", "XML",
    };
    return names.count(upperCaseName) > 0;
}

} // namespace asterism::vcard
