// SPDX-License-Identifier: MIT
#pragma once

#include <catch2/catch.hpp>

#include <cctype>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Reads a draft file and a mailto address as another program would: by the rules of the RFCs, not
// by the code that wrote them.

namespace asterism::tests {

struct ReadMail {
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::vector<std::string> problems;

    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& [name, value] : headers) {
            all.push_back(name);
        }
        return all;
    }
    std::string header(std::string_view name) const
    {
        for (const auto& [known, value] : headers) {
            if (known == name) {
                return value;
            }
        }
        return {};
    }
};

inline int hexValue(char digit)
{
    return digit >= '0' && digit <= '9' ? digit - '0'
        : digit >= 'A' && digit <= 'F'  ? digit - 'A' + 10
        : digit >= 'a' && digit <= 'f'  ? digit - 'a' + 10
                                        : -1;
}

/// "=C3=A9", with "_" for a space when it is an encoded word.
inline std::string fromQ(std::string_view text, bool isWord)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '=' && at + 2 < text.size() && hexValue(text[at + 1]) >= 0) {
            plain += static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2]));
            at += 2;
        } else {
            plain += isWord && text[at] == '_' ? ' ' : text[at];
        }
    }
    return plain;
}

/// RFC 2047: encoded words give their text, and the blank space between two of them is none.
inline std::string decodedHeader(std::string_view text)
{
    std::string plain;
    std::string space;
    bool wasWord = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        const auto word = text.substr(at, end - at);
        const bool isWord = word.starts_with("=?utf-8?Q?") && word.ends_with("?=");
        plain += wasWord && isWord ? "" : space;
        plain += isWord ? fromQ(word.substr(10, word.size() - 12), true) : std::string(word);
        space = " ";
        wasWord = isWord;
        at = end + 1;
    }
    return plain;
}

inline ReadMail readMail(std::string_view file)
{
    ReadMail mail;
    const auto complain = [&mail](const char* says) { mail.problems.emplace_back(says); };
    bool isInBody = false;
    while (!file.empty()) {
        const auto end = file.find("\r\n");
        if (end == std::string_view::npos) {
            complain("the last line has no end");
            break;
        }
        const auto line = file.substr(0, end);
        file.remove_prefix(end + 2);
        if (line.size() > 78) {
            complain("a line is too long");
        }
        for (const char letter : line) {
            if (static_cast<unsigned char>(letter) < 0x20
                || static_cast<unsigned char>(letter) > 0x7E) {
                complain("a character that no line may have");
            }
        }
        if (isInBody) {
            mail.body += line.ends_with('=') ? fromQ(line.substr(0, line.size() - 1), false)
                                             : fromQ(line, false) + "\n";
        } else if (line.empty()) {
            isInBody = true;
        } else if (line.front() == ' ') {
            mail.headers.back().second += line;
        } else {
            const auto colon = line.find(": ");
            mail.headers.emplace_back(line.substr(0, colon), line.substr(colon + 2));
        }
    }
    for (auto& [name, value] : mail.headers) {
        value = decodedHeader(value);
    }
    return mail;
}

/// RFC 6068, and nothing but a recipient, one subject and one body.
inline void expectCleanMailto(std::string_view url)
{
    INFO(url);
    REQUIRE(url.starts_with("mailto:"));
    const auto query = url.find('?');
    REQUIRE(query != std::string_view::npos);
    const auto recipient = url.substr(7, query - 7);
    CHECK(recipient.find("%0") == std::string_view::npos);
    const auto fields = url.substr(query + 1);
    const auto bodyAt = fields.find("&body=");
    REQUIRE(fields.starts_with("subject="));
    REQUIRE(bodyAt != std::string_view::npos);
    const auto subject = fields.substr(8, bodyAt - 8);
    const auto body = fields.substr(bodyAt + 6);
    CHECK(subject.find("%0") == std::string_view::npos);
    for (const auto part : {subject, body}) {
        for (std::size_t at = 0; at < part.size(); ++at) {
            const char letter = part[at];
            const bool isPlain = std::isalnum(static_cast<unsigned char>(letter)) != 0
                || std::string_view("-._~").find(letter) != std::string_view::npos;
            const bool isCode = letter == '%' && at + 2 < part.size() && hexValue(part[at + 1]) >= 0
                && hexValue(part[at + 2]) >= 0;
            CHECK((isPlain || isCode));
            if (isCode && part.substr(at, 3) == "%0A") {
                CHECK((at >= 3 && part.substr(at - 3, 3) == "%0D"));
            }
            at += isCode ? 2 : 0;
        }
    }
}

} // namespace asterism::tests
