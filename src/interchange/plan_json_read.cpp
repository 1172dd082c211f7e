// SPDX-License-Identifier: MIT
#include "interchange/plan_json.h"
#include "interchange/plan_json_links.h"
#include "interchange/plan_json_tables.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <set>

namespace asterism {
namespace {

[[noreturn]] void refuse(const std::string& placeAndReason)
{
    throw Error(
        Refusal::BadFile,
        "This file cannot be read as a plan: " + placeAndReason + ".",
        placeAndReason);
}

/// A name from the file, short enough for a sentence.
std::string shown(const std::string& name)
{
    constexpr std::size_t most = 60;
    return name.size() <= most ? name : "a name of " + std::to_string(name.size()) + " letters";
}

/// "line 3, column 8" of a byte.
std::string lineAndColumn(std::string_view text, std::size_t byte)
{
    int line = 1;
    int column = 1;
    for (const char letter : text.substr(0, byte)) {
        if (letter == '\n') {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(letter) & 0xC0U) != 0x80U) {
            ++column;
        }
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// Follows the parser through the file. There are four levels, so nothing can nest deeper: the
/// first bracket too many is refused where it stands.
class PlanHandler {
public:
    explicit PlanHandler(std::string_view text) : m_text(text), m_readers(tableReaders(m_plan)) { }

    Plan finish()
    {
        if (!m_isOurs || !m_version) {
            refuse(m_isOurs ? "version: is missing" : "format: must be asterism-plan");
        }
        if (const auto bad = findBadLink(m_plan)) {
            refuse(*bad);
        }
        return std::move(m_plan);
    }

    // What nlohmann's parser tells, under the names that it asks for.
    bool null() { refuse(place() + "must not be null; leave out what is empty"); }
    bool boolean(bool value) { return take({std::int64_t{value}, true}); }
    bool number_integer(std::int64_t value) { return take({value, false}); }
    bool number_unsigned(std::uint64_t value)
    {
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
            refuse(place() + "is too large a number");
        }
        return take({static_cast<std::int64_t>(value), false});
    }
    bool number_float(double, const std::string& digits)
    {
        const bool isWhole = digits.find_first_of(".eE") == std::string::npos;
        refuse(place() + (isWhole ? "is too large a number" : "must be a whole number"));
    }
    bool string(std::string& text)
    {
        if (text.find('\0') != std::string::npos) {
            refuse(place() + "must not hold the character NUL");
        }
        return take({std::move(text), false});
    }
    bool binary(std::vector<std::uint8_t>&) { refuse(place() + "must be text"); }

    bool start_object(std::size_t)
    {
        if (m_level == Level::Outside) {
            m_level = Level::File;
        } else if (m_level == Level::Table) {
            m_table->beginRow();
            m_level = Level::Row;
        } else {
            refuse(place() + "must not be an object");
        }
        return true;
    }

    bool end_object()
    {
        if (m_level == Level::Row) {
            const auto missing = m_table->endRow();
            m_column = {};
            if (!missing.empty()) {
                refuse(row() + "." + missing);
            }
            m_level = Level::Table;
        } else {
            m_level = Level::Done;
        }
        return true;
    }

    bool start_array(std::size_t)
    {
        if (m_level != Level::File || m_table == nullptr) {
            refuse(place() + "must not be a list");
        }
        m_level = Level::Table;
        return true;
    }

    bool end_array()
    {
        m_level = Level::File;
        m_table = nullptr;
        m_name.clear();
        return true;
    }

    bool key(std::string& name)
    {
        if (m_level == Level::Row) {
            m_column = m_table->position(name);
            m_name = std::move(name);
            if (!m_column) {
                refuse(place() + "there is no such field");
            }
            return true;
        }
        if (!m_seen.insert(name).second) {
            refuse(shown(name) + ": is there twice");
        }
        m_name = std::move(name);
        m_table = nullptr;
        for (const auto& reader : m_readers) {
            if (reader->name() == m_name) {
                m_table = reader.get();
            }
        }
        if (m_table == nullptr && m_name != "format" && m_name != "version") {
            refuse(
                m_isOurs ? shown(m_name) + ": there is no such table"
                         : std::string("format: must be asterism-plan and come first"));
        }
        return true;
    }

    template <typename Exception>
    bool parse_error(std::size_t position, const std::string&, const Exception& exception)
    {
        constexpr int numberOverflow = 406;
        const std::size_t byte = position == 0 ? 0 : position - 1;
        const std::string where = lineAndColumn(m_text, byte) + ": ";
        if (m_text.empty()) {
            refuse("line 1: the file is empty");
        }
        if (exception.id == numberOverflow) {
            refuse(place() + "is too large a number");
        }
        if (m_level == Level::Done) {
            refuse(where + "something follows the end of the plan");
        }
        if (byte >= m_text.size()) {
            refuse(where + "the file ends in the middle");
        }
        if (std::string_view(exception.what()).find("UTF-8") != std::string_view::npos) {
            refuse(where + "here is a byte that is not UTF-8");
        }
        refuse(where + "this is not JSON");
    }

private:
    enum class Level { Outside, File, Table, Row, Done };

    std::string row() const
    {
        const std::size_t at = m_table->rows() - (m_level == Level::Row ? 1 : 0);
        return std::string(m_table->name()) + "[" + std::to_string(at) + "]";
    }

    /// "need[3].importance: ", as far as it is known.
    std::string place() const
    {
        switch (m_level) {
        case Level::Table:
            return row() + ": ";
        case Level::Row:
            return row() + "." + shown(m_name) + ": ";
        case Level::File:
            return m_name + ": ";
        default:
            return "line 1: ";
        }
    }

    bool take(JsonValue value)
    {
        if (m_level == Level::Row) {
            const auto reason = m_table->take(*m_column, std::move(value));
            if (!reason.empty()) {
                refuse(place() + reason);
            }
            return true;
        }
        if (m_level == Level::File && m_name == "format") {
            takeFormat(value);
        } else if (m_level == Level::File && m_name == "version") {
            takeVersion(value);
        } else {
            refuse(place() + (m_level == Level::File ? "must be a list of rows" : "must be a row"));
        }
        return true;
    }

    void takeFormat(const JsonValue& value)
    {
        const auto* text = std::get_if<std::string>(&value.cell);
        if (text == nullptr || *text != planJsonFormat) {
            refuse("format: must be asterism-plan");
        }
        m_isOurs = true;
    }

    void takeVersion(const JsonValue& value)
    {
        const auto* number = std::get_if<std::int64_t>(&value.cell);
        if (number == nullptr || value.isTruth || *number < 1) {
            refuse("version: must be a whole number from 1");
        }
        if (*number > planJsonVersion) {
            throw Error(
                Refusal::NewerVersion,
                "This plan was written by a newer Asterism. Nothing was read from it.",
                "version");
        }
        m_version = true;
    }

    std::string_view m_text;
    Plan m_plan;
    std::vector<std::unique_ptr<TableReader>> m_readers;
    TableReader* m_table = nullptr;
    std::optional<std::size_t> m_column;
    std::string m_name;
    std::set<std::string> m_seen;
    Level m_level = Level::Outside;
    bool m_isOurs = false;
    bool m_version = false;
};

} // namespace

Plan readPlan(std::string_view json)
{
    PlanHandler handler(json);
    nlohmann::json::sax_parse(json, &handler);
    return handler.finish();
}

bool looksLikeJson(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
    }
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

} // namespace asterism
