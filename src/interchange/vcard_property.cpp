// SPDX-License-Identifier: MIT
#include "interchange/vcard_property.h"

#include "interchange/encoding.h"
#include "interchange/vcard_lines.h"

#include <algorithm>

namespace asterism::vcard {
namespace {

int hexadecimal(char letter)
{
    if (letter >= '0' && letter <= '9') {
        return letter - '0';
    }
    const char big = letter >= 'a' && letter <= 'f' ? static_cast<char>(letter - 32) : letter;
    return big >= 'A' && big <= 'F' ? big - 'A' + 10 : -1;
}

std::string fromQuotedPrintable(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int high = at + 2 < text.size() && text[at] == '=' ? hexadecimal(text[at + 1]) : -1;
        const int low = high >= 0 ? hexadecimal(text[at + 2]) : -1;
        if (low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            bytes += text[at];
        }
    }
    return bytes;
}

int sixBits(char letter)
{
    if (letter >= 'A' && letter <= 'Z') {
        return letter - 'A';
    }
    if (letter >= 'a' && letter <= 'z') {
        return letter - 'a' + 26;
    }
    if (letter >= '0' && letter <= '9') {
        return letter - '0' + 52;
    }
    return letter == '+' || letter == '-' ? 62 : letter == '/' || letter == '_' ? 63 : -1;
}

std::string fromBase64(std::string_view text)
{
    std::string bytes;
    unsigned held = 0;
    int bits = 0;
    for (const char letter : text) {
        const int value = sixBits(letter);
        if (value < 0) {
            continue;
        }
        held = ((held << 6) | static_cast<unsigned>(value)) & 0xFFFFU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((held >> bits) & 0xFFU);
        }
    }
    return bytes;
}

std::string withoutBlanks(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char letter : text) {
        if (sixBits(letter) >= 0 || letter == '=') {
            result += letter;
        }
    }
    return result;
}

/// CR LF and CR become LF; other control characters but the tab go.
std::string withPlainLineBreaks(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto letter = static_cast<unsigned char>(text[at]);
        if (letter == '\r') {
            result += at + 1 < text.size() && text[at + 1] == '\n' ? "" : "\n";
        } else if (letter >= 0x20 ? letter != 0x7F : letter == '\t' || letter == '\n') {
            result += text[at];
        }
    }
    return result;
}

// --- character sets

bool isLatin(std::string_view charset)
{
    const std::string name = upperCase(charset);
    return name.rfind("ISO-8859-1", 0) == 0 || name.rfind("ISO8859-1", 0) == 0 || name == "ANSI"
        || name == "ISO-8859-2" || name == "WINDOWS-1252" || name == "WINDOWS-1250"
        || name == "CP1252" || name == "CP1250" || name == "LATIN1";
}

bool isPlain(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char letter) {
        const auto value = static_cast<unsigned char>(letter);
        return value < 0x80 && value != 0x1B && value != 0;
    });
}

bool hasThreeByteCharacter(std::string_view utf8)
{
    return std::any_of(utf8.begin(), utf8.end(), [](char letter) {
        return static_cast<unsigned char>(letter) >= 0xE0;
    });
}

/// UTF-8 of which a little was damaged, as against text in an older character set.
bool isMostlyUtf8(std::string_view bytes)
{
    const Utf8Text repaired = repairUtf8(bytes);
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t at = 0; at + 2 < repaired.text.size(); ++at) {
        bad += repaired.text.compare(at, 3, "\xEF\xBF\xBD") == 0 ? 1U : 0U;
    }
    for (const char letter : repaired.text) {
        good += static_cast<unsigned char>(letter) >= 0xC0 ? 1U : 0U;
    }
    return good > 2 * bad;
}

/// Whether bytes that are said to be in `charset` are UTF-8 all the same: files are often
/// converted as a whole without a thought for what stands in them.
bool isUtf8DespiteCharset(std::string_view bytes, std::string_view charset)
{
    if (!isUtf8(bytes)) {
        return false;
    }
    return isLatin(charset)
        || (hasThreeByteCharacter(bytes) && upperCase(charset).rfind("UTF-16", 0) != 0);
}

class TextDecoder {
public:
    TextDecoder(const FileCharset& file, const Complain& complain)
        : m_file(file), m_complain(complain)
    {
    }

    std::string decode(std::string_view bytes, std::string_view charset) const
    {
        if (isPlain(bytes)) {
            return std::string(bytes);
        }
        const bool isNamed = !charset.empty() && !equalsIgnoringCase(charset, "UTF-8")
            && !equalsIgnoringCase(charset, "UTF8") && !equalsIgnoringCase(charset, "US-ASCII");
        if (!isNamed || isUtf8DespiteCharset(bytes, charset)) {
            return guess(bytes);
        }
        if (const auto text = toUtf8(bytes, charset)) {
            return accept(*text);
        }
        m_complain(ProblemKind::UnknownCharset, charset);
        return guess(bytes);
    }

private:
    std::string guess(std::string_view bytes) const
    {
        if (isUtf8(bytes) || m_file.isDecoded || isMostlyUtf8(bytes)) {
            return accept(repairUtf8(bytes));
        }
        const auto text = toUtf8(bytes, m_file.fallback);
        return accept(text ? *text : repairUtf8(bytes));
    }

    std::string accept(const Utf8Text& text) const
    {
        if (text.replaced) {
            m_complain(ProblemKind::UnreadableCharacters, text.text);
        }
        return text.text;
    }

    const FileCharset& m_file;
    const Complain& m_complain;
};

// --- parameters

/// "a,b" at commas outside quotation marks, which are taken away.
std::vector<std::string> splitParameter(std::string_view text)
{
    constexpr std::size_t mostValues = 100;
    std::vector<std::string> values(1);
    bool quoted = false;
    for (const char letter : text) {
        if (letter == '"') {
            quoted = !quoted;
        } else if (letter == ',' && !quoted && values.size() < mostValues) {
            values.emplace_back();
        } else {
            values.back() += letter;
        }
    }
    for (auto& value : values) {
        value = std::string(trimmed(value));
    }
    return values;
}

/// RFC 6868: ^n is a line break, ^' a quotation mark, ^^ a caret.
std::string withoutCarets(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (text[at] != '^' || (next != 'n' && next != '\'' && next != '^')) {
            result += text[at];
            continue;
        }
        result += next == 'n' ? '\n' : next == '\'' ? '"' : '^';
        ++at;
    }
    return result;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::any_of(
        list.begin(), list.end(), [&](auto each) { return equalsIgnoringCase(word, each); });
}

std::string nameOfBareParameter(std::string_view value)
{
    if (isOneOf(value, {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})) {
        return "ENCODING";
    }
    return isOneOf(value, {"INLINE", "URL", "URI", "CID", "CONTENT-ID"}) ? "VALUE" : "TYPE";
}

/// Android's own: X-CUSTOM(label), and X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=A9).
std::optional<CardParameter> customLabel(std::string_view text)
{
    constexpr std::string_view start = "X-CUSTOM(";
    if (!equalsIgnoringCase(text.substr(0, start.size()), start)) {
        return std::nullopt;
    }
    std::string_view label = text.substr(start.size());
    label = label.substr(0, label.rfind(')'));
    const bool encoded = containsIgnoringCase(label, "QUOTED-PRINTABLE,");
    if (encoded) {
        label = label.substr(label.rfind(',') + 1);
    }
    return CardParameter{"X-CUSTOM", {encoded ? fromQuotedPrintable(label) : std::string(label)}};
}

CardParameter readParameter(std::string_view text, CardVersion version)
{
    if (auto label = customLabel(text)) {
        return *label;
    }
    const std::size_t equals = text.find('=');
    CardParameter parameter;
    const std::string_view values
        = equals == std::string_view::npos ? text : text.substr(equals + 1);
    parameter.values = splitParameter(values);
    parameter.name = equals == std::string_view::npos
        ? nameOfBareParameter(parameter.values.front())
        : upperCase(trimmed(text.substr(0, equals)));
    if (parameter.name == "TYPE" && values.find('"') != std::string_view::npos) {
        std::string plainList(values); // TYPE="home,work"
        plainList.erase(std::remove(plainList.begin(), plainList.end(), '"'), plainList.end());
        parameter.values = splitParameter(plainList);
    }
    if (version != CardVersion::V21) {
        for (auto& value : parameter.values) {
            value = withoutCarets(value);
        }
    }
    return parameter;
}

/// The pieces of a header between semicolons outside quotation marks and after a backslash.
std::vector<std::string_view> splitHeader(std::string_view header)
{
    const bool balanced = std::count(header.begin(), header.end(), '"') % 2 == 0;
    std::vector<std::string_view> pieces;
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t at = 0; at < header.size(); ++at) {
        if (header[at] == '"') {
            quoted = balanced && !quoted;
        } else if (header[at] == ';' && !quoted && (at == 0 || header[at - 1] != '\\')) {
            pieces.push_back(header.substr(start, at - start));
            start = at + 1;
        }
    }
    pieces.push_back(header.substr(start));
    return pieces;
}

bool isNameLetter(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '/';
}

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= 200
        && std::all_of(name.begin(), name.end(), isNameLetter);
}

/// "TEL HOME" instead of "TEL;HOME".
std::optional<std::pair<std::string_view, std::string_view>> splitAtBlank(std::string_view piece)
{
    const std::size_t blank = piece.find_first_of(" \t");
    if (blank == std::string_view::npos || !isKnownProperty(upperCase(piece.substr(0, blank)))) {
        return std::nullopt;
    }
    return std::pair{piece.substr(0, blank), trimmed(piece.substr(blank))};
}

bool setName(CardProperty& property, std::string_view name)
{
    if (name.substr(0, 3) == "\xEF\xBB\xBF") {
        name.remove_prefix(3);
    }
    const std::size_t dot = name.rfind('.');
    if (dot != std::string_view::npos) {
        property.group = std::string(trimmed(name.substr(0, dot)));
        name = trimmed(name.substr(dot + 1));
    }
    property.name = upperCase(name);
    return isName(name);
}

bool isText(std::string_view name)
{
    return isKnownProperty(name) && !isOneOf(name, {"PHOTO", "LOGO", "SOUND", "KEY", "XML"});
}

/// The first value of the parameter; of no use when it is longer than a word.
std::string_view wordOf(const CardProperty& property, std::string_view name)
{
    constexpr std::size_t longest = 40;
    for (const auto& each : property.parameters) {
        if (each.name == name && !each.values.empty()) {
            return std::string_view(each.values.front()).substr(0, longest);
        }
    }
    return {};
}

} // namespace

std::optional<CardProperty> readHeader(std::string_view header, CardVersion version)
{
    constexpr std::size_t mostParameters = 100;
    const auto pieces = splitHeader(header);
    CardProperty property;
    std::string_view name = trimmed(pieces.front());
    if (const auto split = splitAtBlank(name)) {
        name = split->first;
        property.parameters.push_back(readParameter(split->second, version));
    }
    if (!setName(property, name)) {
        return std::nullopt;
    }
    for (std::size_t at = 1; at < std::min(pieces.size(), mostParameters); ++at) {
        const std::string_view piece = trimmed(pieces[at]);
        if (!piece.empty()) {
            property.parameters.push_back(readParameter(piece, version));
        }
    }
    return property;
}

void readValue(
    CardProperty& property,
    std::string_view bytes,
    const FileCharset& charset,
    const Complain& complain)
{
    const std::string encoding = upperCase(wordOf(property, "ENCODING"));
    const std::string_view stated = wordOf(property, "CHARSET");
    const TextDecoder decoder(charset, complain);
    const bool base64 = encoding == "B" || encoding == "BASE64";
    property.binary = base64 && !isText(property.name);
    if (property.binary) {
        property.value = withoutBlanks(bytes);
    } else if (encoding == "QUOTED-PRINTABLE") {
        property.value = decoder.decode(fromQuotedPrintable(bytes), stated);
    } else if (base64) {
        property.value = decoder.decode(fromBase64(bytes), stated);
    } else {
        property.value = charset.isDecoded ? std::string(bytes) : decoder.decode(bytes, stated);
    }
    if (!property.binary) {
        property.value = withPlainLineBreaks(property.value);
    }
}

std::string statedCharset(std::string_view file)
{
    int tries = 20;
    for (const std::string_view mark : {"CHARSET=", "charset=", "Charset="}) {
        for (std::size_t at = file.find(mark); at != std::string_view::npos && --tries > 0;
             at = file.find(mark, at + 1)) {
            const std::size_t start = at + mark.size();
            const std::size_t end = file.find_first_of(":;,\r\n)\"", start);
            const std::string_view name
                = trimmed(file.substr(start, std::min<std::size_t>(end - start, 40)));
            const bool helps = !equalsIgnoringCase(name.substr(0, 3), "UTF")
                && !equalsIgnoringCase(name, "US-ASCII") && toUtf8("", name).has_value();
            if (helps) {
                return std::string(name);
            }
        }
    }
    return FileCharset{}.fallback;
}

} // namespace asterism::vcard
