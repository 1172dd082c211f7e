// SPDX-License-Identifier: MIT
#include "interchange/encoding.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <memory>

#include <iconv.h>

namespace asterism {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

unsigned char byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

bool continues(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() && (byteAt(bytes, at) & 0xC0U) == 0x80U;
}

/// The smallest and largest second byte after this first one (Unicode table 3-7) and the length.
struct Lead {
    std::size_t length = 0;
    unsigned least = 0x80;
    unsigned most = 0xBF;
};

Lead leadOf(unsigned first)
{
    if (first >= 0xC2 && first <= 0xDF) {
        return {2, 0x80, 0xBF};
    }
    if (first >= 0xE0 && first <= 0xEF) {
        return {3, first == 0xE0 ? 0xA0U : 0x80U, first == 0xED ? 0x9FU : 0xBFU};
    }
    if (first >= 0xF0 && first <= 0xF4) {
        return {4, first == 0xF0 ? 0x90U : 0x80U, first == 0xF4 ? 0x8FU : 0xBFU};
    }
    return {};
}

/// Length of the character at `at`; 0 when there is none.
std::size_t characterLength(std::string_view bytes, std::size_t at)
{
    const unsigned first = byteAt(bytes, at);
    if (first < 0x80) {
        return 1;
    }
    const Lead lead = leadOf(first);
    if (lead.length == 0 || !continues(bytes, at + 1)) {
        return 0;
    }
    const unsigned second = byteAt(bytes, at + 1);
    if (second < lead.least || second > lead.most) {
        return 0;
    }
    for (std::size_t next = 2; next < lead.length; ++next) {
        if (!continues(bytes, at + next)) {
            return 0;
        }
    }
    return lead.length;
}

unsigned threeByteCode(std::string_view bytes, std::size_t at)
{
    return ((byteAt(bytes, at) & 0x0FU) << 12) | ((byteAt(bytes, at + 1) & 0x3FU) << 6)
        | (byteAt(bytes, at + 2) & 0x3FU);
}

bool isSurrogate(std::string_view bytes, std::size_t at, unsigned from)
{
    if (at + 3 > bytes.size() || byteAt(bytes, at) != 0xED || !continues(bytes, at + 1)
        || !continues(bytes, at + 2)) {
        return false;
    }
    const unsigned code = threeByteCode(bytes, at);
    return code >= from && code <= from + 0x3FF;
}

void appendFourBytes(std::string& text, unsigned code)
{
    text += static_cast<char>(0xF0U | (code >> 18));
    text += static_cast<char>(0x80U | ((code >> 12) & 0x3FU));
    text += static_cast<char>(0x80U | ((code >> 6) & 0x3FU));
    text += static_cast<char>(0x80U | (code & 0x3FU));
}

/// One descriptor of iconv; `failed` when the character set is not known.
class Converter {
public:
    explicit Converter(const std::string& charset)
        : m_handle(iconv_open("UTF-8", charset.c_str())),
          m_unit(charset.substr(0, 6) == "UTF-16" ? 2 : 1)
    {
    }
    ~Converter()
    {
        if (!failed()) {
            iconv_close(m_handle);
        }
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    // iconv_open says "no such character set" by the pointer -1.
    bool failed() const { return reinterpret_cast<std::intptr_t>(m_handle) == -1; }

    Utf8Text convert(std::string_view bytes)
    {
        Utf8Text result;
        result.text.reserve(bytes.size() + bytes.size() / 2);
        iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
        std::string source(bytes);
        char* in = source.data();
        std::size_t left = source.size();
        while (left > 0) {
            step(result, in, left);
        }
        return result;
    }

private:
    void step(Utf8Text& result, char*& in, std::size_t& left)
    {
        std::array<char, 4096> buffer; // NOLINT: filled by iconv
        char* out = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t done = iconv(m_handle, &in, &left, &out, &room);
        const int reason = errno;
        result.text.append(buffer.data(), buffer.size() - room);
        if (done != static_cast<std::size_t>(-1) || reason == E2BIG) {
            return;
        }
        result.text += replacement;
        result.replaced = true;
        if (reason == EINVAL || left < m_unit) {
            left = 0;
        } else {
            in += m_unit;
            left -= m_unit;
            iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
        }
    }

    iconv_t m_handle;
    std::size_t m_unit;
};

std::string upperCase(std::string_view name)
{
    std::string upper;
    for (const char letter : name) {
        upper += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
    }
    return upper;
}

/// The name that iconv knows the character set by. Where programs are known to say the smaller
/// set and to write the larger, the larger is taken.
std::string charsetName(std::string_view charset)
{
    static const std::map<std::string, std::string, std::less<>> larger{
        {"ISO-8859-1", "WINDOWS-1252"},
        {"ISO8859-1", "WINDOWS-1252"},
        {"ISO_8859-1", "WINDOWS-1252"},
        {"LATIN1", "WINDOWS-1252"},
        {"ANSI", "WINDOWS-1252"},
        {"SHIFT_JIS", "CP932"},
        {"SHIFT-JIS", "CP932"},
        {"SJIS", "CP932"},
        {"X-SJIS", "CP932"},
        {"WINDOWS-31J", "CP932"},
        {"MS_KANJI", "CP932"},
        {"GB2312", "GB18030"},
        {"GBK", "GB18030"},
        {"X-GBK", "GB18030"},
        {"KS_C_5601-1987", "CP949"},
        {"EUC-KR", "CP949"},
        {"BIG5", "CP950"},
        {"ISO-8859-9", "WINDOWS-1254"},
        {"TIS-620", "CP874"},
        {"UTF8", "UTF-8"},
        {"X-MAC-ROMAN", "MACINTOSH"},
        {"X-EUC-JP", "EUC-JP"},
    };
    std::string name = upperCase(charset);
    const auto found = larger.find(name);
    return found == larger.end() ? name : found->second;
}

/// iconv reads options after "//"; a name from a file must not reach them.
bool isCharsetName(std::string_view name)
{
    return !name.empty() && name.size() <= 40
        && std::all_of(name.begin(), name.end(), [](char letter) {
               return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
                   || letter == '-' || letter == '_' || letter == '.' || letter == ':';
           });
}

Converter* converterOf(const std::string& name)
{
    // Opening one costs more than converting a name, and a file uses one or two; a hostile one
    // that names thousands only loses that gain.
    constexpr std::size_t most = 16;
    thread_local std::map<std::string, std::unique_ptr<Converter>> open;
    auto found = open.find(name);
    if (found == open.end()) {
        if (open.size() >= most) {
            open.clear();
        }
        found = open.emplace(name, std::make_unique<Converter>(name)).first;
    }
    return found->second->failed() ? nullptr : found->second.get();
}

void removeNuls(std::string& text)
{
    text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
}

/// Latin text in UTF-16 has a NUL in nearly every pair, always on the same side.
std::optional<Encoding> utf16ByNuls(std::string_view bytes)
{
    const std::size_t pairs = std::min<std::size_t>(bytes.size() / 2, 2048);
    std::size_t first = 0;
    std::size_t second = 0;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        first += bytes[2 * pair] == '\0' ? 1U : 0U;
        second += bytes[2 * pair + 1] == '\0' ? 1U : 0U;
    }
    const std::size_t many = std::max<std::size_t>(pairs / 3, 2);
    if (second >= many && first < second / 8 + 1) {
        return Encoding::Utf16Le;
    }
    if (first >= many && second < first / 8 + 1) {
        return Encoding::Utf16Be;
    }
    return std::nullopt;
}

std::string_view withoutMark(std::string_view bytes, std::string_view mark)
{
    return bytes.substr(0, mark.size()) == mark ? bytes.substr(mark.size()) : bytes;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = characterLength(bytes, at);
        if (length == 0) {
            return false;
        }
        at += length;
    }
    return true;
}

Encoding findEncoding(std::string_view bytes)
{
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") {
        return Encoding::Utf8;
    }
    if (bytes.substr(0, 2) == "\xFF\xFE") {
        return Encoding::Utf16Le;
    }
    if (bytes.substr(0, 2) == "\xFE\xFF") {
        return Encoding::Utf16Be;
    }
    if (const auto wide = utf16ByNuls(bytes)) {
        return *wide;
    }
    return isUtf8(bytes) ? Encoding::Utf8 : Encoding::Windows1252;
}

Utf8Text toUtf8(std::string_view bytes)
{
    switch (findEncoding(bytes)) {
    case Encoding::Utf16Le:
        return *toUtf8(withoutMark(bytes, "\xFF\xFE"), "UTF-16LE");
    case Encoding::Utf16Be:
        return *toUtf8(withoutMark(bytes, "\xFE\xFF"), "UTF-16BE");
    case Encoding::Windows1252:
        return *toUtf8(bytes, "WINDOWS-1252");
    case Encoding::Utf8:
        break;
    }
    return repairUtf8(withoutMark(bytes, "\xEF\xBB\xBF"));
}

std::optional<Utf8Text> toUtf8(std::string_view bytes, std::string_view charset)
{
    const std::string name = charsetName(charset);
    if (name == "UTF-8") {
        return repairUtf8(bytes);
    }
    Converter* converter = isCharsetName(name) ? converterOf(name) : nullptr;
    if (converter == nullptr) {
        return std::nullopt;
    }
    Utf8Text result = converter->convert(bytes);
    removeNuls(result.text);
    return result;
}

Utf8Text repairUtf8(std::string_view bytes)
{
    Utf8Text result;
    result.text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = characterLength(bytes, at);
        if (length > 0) {
            result.text.append(bytes.substr(at, length));
            at += length;
        } else if (isSurrogate(bytes, at, 0xD800) && isSurrogate(bytes, at + 3, 0xDC00)) {
            const unsigned high = threeByteCode(bytes, at) - 0xD800;
            appendFourBytes(
                result.text, 0x10000 + (high << 10) + threeByteCode(bytes, at + 3) - 0xDC00);
            at += 6;
        } else {
            result.text += replacement;
            result.replaced = true;
            ++at;
        }
    }
    removeNuls(result.text);
    return result;
}

} // namespace asterism
