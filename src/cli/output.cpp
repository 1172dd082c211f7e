// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <numeric>

#include <sys/ioctl.h>
#include <unistd.h>

namespace asterism::cli {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowestColumn = 12;

bool isTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

/// Not wrapped at all when the answer goes into a file or another program.
std::size_t terminalWidth()
{
    constexpr std::size_t unlimited = 100000;
    constexpr unsigned short usual = 80;
    winsize size{};
    if (!isTerminal()) {
        return unlimited;
    }
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

const char* codeOf(Tint tint)
{
    switch (tint) {
    case Tint::Strong:
        return "\x1b[1m";
    case Tint::Faint:
        return "\x1b[2m";
    case Tint::Good:
        return "\x1b[32m";
    case Tint::Open:
        return "\x1b[36m";
    case Tint::None:
        break;
    }
    return "";
}

/// The code point that begins at `at`, which is moved past it.
std::uint32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t place) {
        return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
    };
    const std::uint32_t first = byte(at);
    const std::size_t length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    std::uint32_t character = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t more = 1; more < length; ++more) {
        character = (character << 6U) | (byte(at + more) & 0x3FU);
    }
    at += length;
    return character;
}

bool isBetween(std::uint32_t character, std::uint32_t from, std::uint32_t to)
{
    return character >= from && character <= to;
}

std::size_t widthOf(std::uint32_t character)
{
    const bool isMark = isBetween(character, 0x300, 0x36F) || isBetween(character, 0x200B, 0x200F)
        || isBetween(character, 0xFE00, 0xFE0F);
    const bool isWide = isBetween(character, 0x1100, 0x115F) || isBetween(character, 0x2E80, 0xA4CF)
        || isBetween(character, 0xAC00, 0xD7A3) || isBetween(character, 0xF900, 0xFAFF)
        || isBetween(character, 0xFE30, 0xFE6F) || isBetween(character, 0xFF00, 0xFF60)
        || isBetween(character, 0x1F300, 0x1FAFF) || isBetween(character, 0x20000, 0x3FFFD);
    return isMark ? 0 : isWide ? 2 : 1;
}

/// One line, with nothing in it that could move a terminal's cursor or color.
std::string plain(const std::string& text)
{
    std::string clean;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        clean += byte < 0x20 || byte == 0x7F ? ' ' : letter;
    }
    // C1 controls, which are two bytes in UTF-8.
    for (std::size_t at = 0; (at = clean.find('\xC2', at)) != std::string::npos; ++at) {
        if (at + 1 < clean.size() && static_cast<unsigned char>(clean[at + 1]) < 0xA0) {
            clean.replace(at, 2, " ");
        }
    }
    return clean;
}

std::string padded(const std::string& text, std::size_t columns)
{
    const std::size_t taken = columnsOf(text);
    return text + std::string(columns > taken ? columns - taken : 0, ' ');
}

/// As wide as the contents; when that is too wide for the line, the widest columns give way.
std::vector<std::size_t> columnWidths(
    const std::vector<std::string>& headings, const std::vector<TableRow>& rows, std::size_t line)
{
    std::vector<std::size_t> widths;
    for (std::size_t at = 0; at < headings.size(); ++at) {
        std::size_t width = columnsOf(headings[at]);
        for (const auto& row : rows) {
            width = std::max(width, columnsOf(plain(row[at].text)));
        }
        widths.push_back(width);
    }
    const std::size_t gaps = gap * (widths.size() - 1);
    while (std::accumulate(widths.begin(), widths.end(), gaps) > line) {
        auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowestColumn) {
            break;
        }
        --*widest;
    }
    return widths;
}

} // namespace

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        columns += widthOf(nextCharacter(text, at));
    }
    return columns;
}

std::vector<std::string> wrapped(const std::string& text, std::size_t columns)
{
    std::vector<std::string> lines{""};
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string word = text.substr(at, end - at);
        at = end + 1;
        if (!lines.back().empty() && columnsOf(lines.back()) + 1 + columnsOf(word) > columns) {
            lines.emplace_back();
        }
        lines.back() += (lines.back().empty() ? "" : " ") + word;
    }
    return lines;
}

Output::Output(std::ostream& out, bool isJson, bool isQuiet)
    : m_out(out),
      m_isJson(isJson),
      m_isQuiet(isQuiet),
      m_isColored(isTerminal() && std::getenv("NO_COLOR") == nullptr),
      m_width(terminalWidth())
{
}

void Output::json(const Json& document)
{
    m_out << document.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void Output::say(const std::string& sentence)
{
    if (!m_isQuiet && !m_isJson) {
        m_out << sentence << '\n';
    }
}

void Output::line(const std::string& text, Tint tint)
{
    if (text.empty()) {
        m_out << '\n';
        return;
    }
    for (const auto& part : wrapped(plain(text), m_width)) {
        m_out << tinted(part, tint) << '\n';
    }
}

void Output::table(const std::vector<std::string>& headings, const std::vector<TableRow>& rows)
{
    if (rows.empty()) {
        return;
    }
    const auto widths = columnWidths(headings, rows, m_width);
    const auto print = [&](const TableRow& row) {
        std::vector<std::vector<std::string>> cells;
        std::size_t height = 1;
        for (std::size_t at = 0; at < widths.size(); ++at) {
            cells.push_back(wrapped(plain(row[at].text), widths[at]));
            height = std::max(height, cells.back().size());
        }
        for (std::size_t line = 0; line < height; ++line) {
            std::string text;
            std::size_t blank = 0;
            for (std::size_t at = 0; at < cells.size(); ++at) {
                const std::string part = line < cells[at].size() ? cells[at][line] : "";
                if (!part.empty()) {
                    text += std::string(blank, ' ') + tinted(part, row[at].tint);
                    blank = 0;
                }
                blank += (widths[at] - std::min(widths[at], columnsOf(part))) + gap;
            }
            m_out << text << '\n';
        }
    };
    TableRow titles;
    for (const auto& heading : headings) {
        titles.emplace_back(heading, Tint::Faint);
    }
    print(titles);
    for (const auto& row : rows) {
        print(row);
    }
}

void Output::facts(const std::vector<std::pair<std::string, std::string>>& facts)
{
    std::size_t widest = 0;
    for (const auto& [name, value] : facts) {
        widest = value.empty() ? widest : std::max(widest, columnsOf(name));
    }
    const std::size_t room
        = m_width > widest + gap + narrowestColumn ? m_width - widest - gap : narrowestColumn;
    for (const auto& [name, value] : facts) {
        if (value.empty()) {
            continue;
        }
        std::string label = tinted(padded(name, widest), Tint::Faint);
        for (const auto& part : wrapped(plain(value), room)) {
            m_out << label << std::string(gap, ' ') << part << '\n';
            label = std::string(widest, ' ');
        }
    }
}

std::string Output::tinted(const std::string& text, Tint tint) const
{
    return !m_isColored || tint == Tint::None ? text : codeOf(tint) + text + "\x1b[0m";
}

} // namespace asterism::cli
