// SPDX-License-Identifier: MIT
#include "letters/eml.h"

#include "letters/characters.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace asterism {
namespace {

constexpr std::size_t longestLine = 76;
constexpr std::string_view lineEnd = "\r\n";

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) {
        return static_cast<unsigned char>(letter) < 0x80;
    });
}

bool isAlphanumeric(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
}

std::string asHex(char letter)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(letter);
    return {'=', digits[byte >> 4U], digits[byte & 15U]};
}

/// One character in the Q encoding of RFC 2047, as strict as it is within a name.
std::string inQ(std::string_view character)
{
    std::string text;
    for (const char letter : character) {
        const bool isPlain = isAlphanumeric(letter) || std::strchr("!*+-/", letter) != nullptr;
        text += letter == ' '           ? "_"
            : isPlain && letter != '\0' ? std::string(1, letter)
                                        : asHex(letter);
    }
    return text;
}

/// The text as encoded words, each with whole characters and short enough for a line.
std::vector<std::string> encodedWords(std::string_view text)
{
    constexpr std::string_view opening = "=?utf-8?Q?";
    constexpr std::size_t longestWord = 63; // leaves room for "Subject: " before the first
    std::vector<std::string> words;
    std::string word(opening);
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        const auto code = inQ(text.substr(at, character.length));
        at = character.end();
        if (word.size() + code.size() + 2 > longestWord) {
            words.push_back(word + "?=");
            word = opening;
        }
        word += code;
    }
    words.push_back(word + "?=");
    return words;
}

/// "Name: words words", folded between words.
std::string header(std::string_view name, const std::vector<std::string>& words)
{
    std::string text(name);
    text += ':';
    std::size_t column = text.size();
    for (const auto& word : words) {
        const bool isFirst = column == name.size() + 1 && text.size() == column;
        if (!isFirst && column + 1 + word.size() > longestLine) {
            text += lineEnd;
            column = 0;
        }
        text += " " + word;
        column += 1 + word.size();
    }
    return text.append(lineEnd);
}

std::vector<std::string> plainWords(const std::string& text)
{
    std::vector<std::string> words;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto end = std::min(text.find(' ', begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// Text for a header: as it stands when it can stand so, else as encoded words.
std::vector<std::string> headerWords(const std::string& text)
{
    const auto words = plainWords(text);
    const bool isShort = std::all_of(
        words.begin(), words.end(), [](const std::string& word) { return word.size() <= 60; });
    const bool isPlain = isAscii(text) && text.find("=?") == std::string::npos && isShort;
    return isPlain ? words : encodedWords(text);
}

/// A name before an address: quoted when it is short and plain.
std::vector<std::string> nameWords(const std::string& name)
{
    if (name.empty()) {
        return {};
    }
    if (!isAscii(name) || name.size() > 60 || name.find("=?") != std::string::npos) {
        return encodedWords(name);
    }
    std::string quoted = "\"";
    for (const char letter : name) {
        quoted += letter == '"' || letter == '\\' ? std::string("\\") + letter
                                                  : std::string(1, letter);
    }
    return {quoted + "\""};
}

std::string recipient(const MailDraft& draft)
{
    const auto address = mailAddress(draft.address);
    if (address.empty() || !isAscii(address)) {
        return {};
    }
    auto words = nameWords(cleanLine(draft.name));
    words.push_back("<" + address + ">");
    return header("To", words);
}

/// One line of text in quoted-printable, with soft breaks.
std::string quotedPrintable(std::string_view line)
{
    std::string text;
    std::size_t column = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char letter = line[at];
        const bool isLast = at + 1 == line.size();
        const bool isPlain
            = (letter >= '!' && letter <= '~' && letter != '=') || (letter == ' ' && !isLast);
        // Some programs quote a line that begins with "From ", and some end a text at a lone dot.
        const bool isMisread = at == 0 && (line.starts_with("From ") || letter == '.');
        const auto code = isPlain && !isMisread ? std::string(1, letter) : asHex(letter);
        if (column + code.size() > longestLine - 1) {
            text.append("=").append(lineEnd);
            column = 0;
        }
        text += code;
        column += code.size();
    }
    return text.append(lineEnd);
}

} // namespace

std::string writeEml(const MailDraft& draft)
{
    std::string file = recipient(draft);
    file += header("Subject", headerWords(cleanLine(draft.subject)));
    file += "X-Unsent: 1\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n"
            "\r\n";
    const auto body = cleanLines(draft.body);
    for (const auto line : linesOf(body)) {
        file += quotedPrintable(line);
    }
    return file;
}

} // namespace asterism
