// SPDX-License-Identifier: MIT
#include "interchange/person_card_parts.h"

#include "interchange/vcard_lines.h"

#include <algorithm>
#include <array>

namespace asterism::vcard {
namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (auto& letter : result) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return result;
}

/// Chinese, Japanese or Korean: such names put the family first.
bool isEastAsian(std::string_view text)
{
    if (text.size() < 3) {
        return false;
    }
    const auto first = static_cast<unsigned char>(text.front());
    return (first >= 0xE3 && first <= 0xE9) || (first >= 0xEA && first <= 0xED);
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Types that say nothing to a reader: what is usual, or a note of a program to itself.
bool isSilentType(std::string_view type)
{
    return isOneOf(type, {"", "voice", "pref", "internet", "intl", "postal", "parcel", "dom", "x-"})
        || type.rfind("x-evolution", 0) == 0 || type.rfind("x-synthesis", 0) == 0
        || type.rfind("x-kaddressbook", 0) == 0 || type.find('=') != std::string_view::npos;
}

bool isTypeWord(std::string_view word)
{
    return isOneOf(word, {"home",    "work",      "cell",     "fax",    "pager", "main",   "other",
                          "text",    "textphone", "video",    "msg",    "isdn",  "modem",  "car",
                          "bbs",     "pcs",       "x400",     "tlx",    "telex", "iphone", "radio",
                          "company", "assistant", "callback", "ttytdd", "school"});
}

constexpr std::array<Messenger, 22> messengers{{
    {"X-AIM", "AIM"},
    {"X-ICQ", "ICQ"},
    {"X-MSN", "MSN"},
    {"X-YAHOO", "Yahoo"},
    {"X-JABBER", "Jabber"},
    {"X-GOOGLE-TALK", "Google Talk"},
    {"X-GTALK", "Google Talk"},
    {"X-SKYPE", "Skype"},
    {"X-SKYPE-USERNAME", "Skype"},
    {"X-QQ", "QQ"},
    {"X-GADUGADU", "Gadu-Gadu"},
    {"X-GROUPWISE", "GroupWise"},
    {"X-SIGNAL", "Signal"},
    {"X-TELEGRAM", "Telegram"},
    {"X-WHATSAPP", "WhatsApp"},
    {"X-MATRIX", "Matrix"},
    {"X-THREEMA", "Threema"},
    {"X-MESSAGING/AIM-ALL", "AIM"},
    {"X-MESSAGING/ICQ-ALL", "ICQ"},
    {"X-MESSAGING/MSN-ALL", "MSN"},
    {"X-MESSAGING/XMPP-ALL", "Jabber"},
    {"X-MESSAGING/SKYPE-ALL", "Skype"},
}};

// --- birthdays

std::optional<unsigned> number(std::string_view digits)
{
    unsigned value = 0;
    for (const char digit : digits) {
        if (!isDigit(digit)) {
            return std::nullopt;
        }
        value = value * 10 + static_cast<unsigned>(digit - '0');
    }
    return digits.empty() || digits.size() > 4 ? std::nullopt : std::optional{value};
}

/// "1970-2-3", "1970/02/03": year first, so there is nothing to guess.
std::string withTwoDigits(std::string_view text)
{
    std::array<std::string_view, 3> parts;
    std::size_t count = 0;
    std::size_t start = 0;
    for (std::size_t at = 0; at <= text.size() && count < 3; ++at) {
        if (at == text.size() || text[at] == '-' || text[at] == '/' || text[at] == '.') {
            parts.at(count++) = text.substr(start, at - start);
            start = at + 1;
        }
    }
    if (count == 3 && parts[2].size() == 4 && text.find('.') != std::string_view::npos) {
        std::swap(parts[0], parts[2]); // 3.2.1970 is day, month, year everywhere
    }
    const auto whole = [](std::string_view part) {
        return std::string(part.size() < 2 ? 2 - part.size() : 0, '0') + std::string(part);
    };
    return count != 3 || parts[0].size() != 4
        ? std::string(text)
        : std::string(parts[0]) + '-' + whole(parts[1]) + '-' + whole(parts[2]);
}

/// The date without its time of day.
std::string_view dateOnly(std::string_view text)
{
    return text.substr(0, std::min(text.size(), text.find_first_of("T ")));
}

std::string withoutYear(unsigned month, unsigned dayOfMonth)
{
    if (month == 0 || dayOfMonth == 0) {
        return {};
    }
    const std::string date = toText(PartialDate(2000, month, dayOfMonth));
    return parsePartialDate(date) ? "--" + date.substr(5, 2) + date.substr(8, 2) : std::string{};
}

/// "--0203" and "--02-03".
std::string yearlessDate(std::string_view text)
{
    if (text.substr(0, 2) != "--") {
        return {};
    }
    std::string digits(text.substr(2));
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    const auto value = number(digits);
    return value && digits.size() == 4 ? withoutYear(*value / 100, *value % 100) : std::string{};
}

std::optional<PartialDate> datedDate(std::string_view text)
{
    const bool packed = text.size() == 8 && std::all_of(text.begin(), text.end(), isDigit);
    const std::string date = packed ? std::string(text.substr(0, 4)) + '-'
            + std::string(text.substr(4, 2)) + '-' + std::string(text.substr(6))
                                    : withTwoDigits(text);
    return parsePartialDate(date);
}

} // namespace

std::string oneLine(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    bool gap = false;
    for (const char letter : text) {
        if (static_cast<unsigned char>(letter) < 0x20) {
            gap = true;
            continue;
        }
        if (gap && !line.empty() && line.back() != ' ' && letter != ' ') {
            line += ' ';
        }
        gap = false;
        line += letter;
    }
    return std::string(trimmed(line));
}

std::string plain(std::string_view value)
{
    return oneLine(unescaped(value));
}

std::string plainLines(std::string_view value)
{
    return std::string(trimmed(unescaped(value)));
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const auto& part : parts) {
        if (!part.empty()) {
            text += text.empty() ? "" : between;
            text += part;
        }
    }
    return text;
}

std::vector<std::string> plainParts(std::string_view value, char separator)
{
    std::vector<std::string> parts;
    for (const auto part : splitValue(value, separator)) {
        std::string text = plain(part);
        if (!text.empty()) {
            parts.push_back(std::move(text));
        }
    }
    return parts;
}

std::string nameFromParts(const Person& person)
{
    if (isEastAsian(person.familyName) && isEastAsian(person.givenName)) {
        return joined({person.familyName, person.givenName}, " ");
    }
    return joined(
        {person.namePrefix,
         person.givenName,
         person.additionalNames,
         person.familyName,
         person.nameSuffix},
        " ");
}

std::string addressLine(std::string_view value)
{
    std::vector<std::string> parts;
    for (const auto part : splitValue(value, ';')) {
        // A line break or a list inside a part reads well as a comma.
        std::vector<std::string> pieces;
        for (const auto piece : splitValue(part, ',')) {
            std::string text = unescaped(piece);
            for (std::size_t start = 0; start <= text.size();) {
                const std::size_t end = std::min(text.find('\n', start), text.size());
                pieces.push_back(oneLine(std::string_view(text).substr(start, end - start)));
                start = end + 1;
            }
        }
        parts.push_back(joined(pieces, ", "));
    }
    parts.resize(7);
    enum { Box, Extension, Street, Town, Region, Code, Country };
    const std::string regionAndCode = joined({parts[Region], parts[Code]}, " ");
    return joined(
        {parts[Box], parts[Extension], parts[Street], parts[Town], regionAndCode, parts[Country]},
        ", ");
}

std::string organizationLine(std::string_view value)
{
    return joined(plainParts(value, ';'), ", ");
}

std::string labelFromTypes(const CardProperty& property)
{
    std::vector<std::string> words;
    std::string own;
    for (const auto type : property.parameter("TYPE")) {
        std::string word = lowerCase(type);
        if (isSilentType(word)) {
            continue;
        }
        if (word.rfind("x-", 0) == 0) {
            own = std::string(type.substr(2));
            continue;
        }
        word = word == "mobile" ? "cell" : word;
        if (std::find(words.begin(), words.end(), word) == words.end()) {
            words.push_back(std::move(word));
        }
    }
    return words.empty() ? own : joined(words, " ");
}

std::vector<std::string> typesFromLabel(std::string_view label)
{
    std::vector<std::string> types;
    std::size_t start = 0;
    while (start <= label.size() && !label.empty()) {
        const std::size_t end = std::min(label.find(' ', start), label.size());
        std::string word(label.substr(start, end - start));
        const bool again = std::find(types.begin(), types.end(), word) != types.end();
        if (!isTypeWord(word) || again) {
            return {};
        }
        types.push_back(std::move(word));
        start = end + 1;
    }
    return types;
}

std::string labelFromApple(std::string_view label)
{
    constexpr std::string_view open = "_$!<";
    constexpr std::string_view close = ">!$_";
    const bool apple = label.size() > open.size() + close.size()
        && label.substr(0, open.size()) == open
        && label.substr(label.size() - close.size()) == close;
    return apple ? lowerCase(label.substr(open.size(), label.size() - open.size() - close.size()))
                 : std::string(label);
}

const Messenger* messengerOfProperty(std::string_view name)
{
    const auto* found = std::find_if(messengers.begin(), messengers.end(), [&](const auto& each) {
        return each.property == name;
    });
    return found == messengers.end() ? nullptr : found;
}

const Messenger* messengerOfService(std::string_view service)
{
    const auto* found = std::find_if(messengers.begin(), messengers.end(), [&](const auto& each) {
        return each.service == service;
    });
    return found == messengers.end() ? nullptr : found;
}

Birthday readBirthday(const CardProperty& property)
{
    const std::string text = plain(property.value);
    const std::string_view date = dateOnly(text);
    if (const std::string yearless = yearlessDate(date); !yearless.empty()) {
        return {{}, yearless};
    }
    auto dated = datedDate(date);
    // Apple writes a year that is none; the zero of others is none either.
    constexpr int appleYear = 1604;
    const bool zero = !dated && date.substr(0, 4) == "0000";
    if (zero) {
        dated = datedDate("2000" + std::string(date.substr(4)));
    }
    if (!dated || dated->isEmpty()) {
        return {};
    }
    const auto omitted = property.parameter("X-APPLE-OMIT-YEAR");
    const bool omits = !omitted.empty() && omitted.front() == text.substr(0, 4);
    if (zero || omits || dated->year == appleYear) {
        return {{}, withoutYear(dated->month, dated->dayOfMonth)};
    }
    return {*dated, {}};
}

bool isTimeZoneName(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return text == "UTC";
    }
    const bool area = isOneOf(
        text.substr(0, slash),
        {"Africa",
         "America",
         "Antarctica",
         "Arctic",
         "Asia",
         "Atlantic",
         "Australia",
         "Europe",
         "Indian",
         "Pacific",
         "Etc"});
    return area && slash + 1 < text.size()
        && std::all_of(text.begin(), text.end(), [](char letter) {
               return isLetter(letter) || isDigit(letter)
                   || isOneOf(std::string_view(&letter, 1), {"/", "_", "-", "+"});
           });
}

bool isLanguageTag(std::string_view text)
{
    const std::string_view main = text.substr(0, std::min(text.size(), text.find('-')));
    return (main.size() == 2 || main.size() == 3) && text.back() != '-'
        && std::all_of(main.begin(), main.end(), isLetter)
        && std::all_of(text.begin(), text.end(), [](char letter) {
               return isLetter(letter) || isDigit(letter) || letter == '-';
           });
}

} // namespace asterism::vcard
