// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

// How answers look: one JSON document for programs, or aligned and wrapped text for people.

namespace asterism::cli {

using Json = nlohmann::ordered_json;

/// Calm colors, and only on a terminal.
enum class Tint { None, Strong, Faint, Good, Open };

struct TableCell {
    std::string text;
    Tint tint = Tint::None;

    TableCell(std::string words, Tint color = Tint::None) : text(std::move(words)), tint(color) { }
    TableCell(const char* words) : text(words) { }
};

using TableRow = std::vector<TableCell>;

class Output {
public:
    Output(std::ostream& out, bool isJson, bool isQuiet);

    bool isJson() const { return m_isJson; }

    void json(const Json& document);

    /// A sentence on what was done; not said when quiet, nor beside JSON.
    void say(const std::string& sentence);
    /// An answer that was asked for.
    void line(const std::string& text, Tint tint = Tint::None);
    /// Columns under their headings, each as wide as it must be and the widest ones wrapped.
    void table(const std::vector<std::string>& headings, const std::vector<TableRow>& rows);
    /// "heading  value" line by line, what is empty left out.
    void facts(const std::vector<std::pair<std::string, std::string>>& facts);

private:
    std::string tinted(const std::string& text, Tint tint) const;

    std::ostream& m_out;
    bool m_isJson;
    bool m_isQuiet;
    bool m_isColored;
    std::size_t m_width;
};

/// How many columns a text takes on a terminal, as nearly as can be told without its font.
std::size_t columnsOf(std::string_view text);

/// The text in lines of at most so many columns, broken between words.
std::vector<std::string> wrapped(const std::string& text, std::size_t columns);

} // namespace asterism::cli
