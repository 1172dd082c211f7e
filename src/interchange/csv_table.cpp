// SPDX-License-Identifier: MIT
#include "interchange/csv_cells.h"
#include "interchange/csv_mapping.h"
#include "interchange/csv_own_header.h"
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

// From rows to a table: where its header is and who wrote it.

namespace asterism {
namespace {

using vcard::trimmed;

constexpr int known = 80; ///< a name of a column that is at least so certain

/// The order in which Thunderbird writes its columns when it writes no header.
constexpr std::array<std::string_view, 37> thunderbirdOrder{
    "First Name",      "Last Name",     "Display Name", "Nickname",       "Primary Email",
    "Secondary Email", "Screen Name",   "Work Phone",   "Home Phone",     "Fax Number",
    "Pager Number",    "Mobile Number", "Home Address", "Home Address 2", "Home City",
    "Home State",      "Home ZipCode",  "Home Country", "Work Address",   "Work Address 2",
    "Work City",       "Work State",    "Work ZipCode", "Work Country",   "Job Title",
    "Department",      "Organization",  "Web Page 1",   "Web Page 2",     "Birth Year",
    "Birth Month",     "Birth Day",     "Custom 1",     "Custom 2",       "Custom 3",
    "Custom 4",        "Notes"};
constexpr std::size_t thunderbirdEmail = 4;
constexpr std::size_t thunderbirdBirthYear = 29;

bool isDigits(std::string_view text)
{
    return std::all_of(
        text.begin(), text.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

bool looksLikeData(std::string_view cell)
{
    return csv::looksLikeEmail(cell) || csv::looksLikePhone(cell) || csv::looksLikeUrl(cell);
}

// --- the header

struct HeaderSigns {
    std::size_t filled = 0;
    std::size_t known = 0;
    bool hasData = false;
};

HeaderSigns signsOf(const CsvRow& row)
{
    constexpr std::size_t longestName = 80;
    HeaderSigns signs;
    for (const auto& cell : row.cells) {
        if (trimmed(cell).empty()) {
            continue;
        }
        ++signs.filled;
        signs.hasData = signs.hasData || looksLikeData(cell);
        signs.known += cell.size() <= longestName && columnNamed(cell).confidence >= known;
    }
    return signs;
}

/// How many cells most of the rows have.
std::size_t usualWidth(const std::vector<CsvRow>& rows)
{
    constexpr std::size_t enough = 200;
    std::map<std::size_t, std::size_t> widths;
    for (std::size_t at = 0; at < std::min(rows.size(), enough); ++at) {
        ++widths[rows[at].cells.size()];
    }
    std::size_t usual = 0;
    std::size_t most = 0;
    for (const auto& [width, count] : widths) {
        if (count >= most) { // the wider of two
            usual = width;
            most = count;
        }
    }
    return usual;
}

/// Preambles are short; a header is the first row made of words that name columns.
std::optional<std::size_t> findHeader(const std::vector<CsvRow>& rows)
{
    constexpr std::size_t longestPreamble = 20;
    const std::size_t width = usualWidth(rows);
    for (std::size_t at = 0; at < std::min(rows.size(), longestPreamble); ++at) {
        const HeaderSigns signs = signsOf(rows[at]);
        const std::size_t cells = rows[at].cells.size();
        const std::size_t enough = at == 0 && signs.filled == cells ? 1 : 2;
        const bool isWide = cells * 3 >= width * 2 && (cells > 1 || width <= 1);
        if (!signs.hasData && isWide && signs.known >= enough && signs.known * 2 >= signs.filled) {
            return at;
        }
    }
    return std::nullopt;
}

/// A header in words that we do not know: nothing in it looks like data, and below it much does.
bool startsWithUnknownHeader(const std::vector<CsvRow>& rows)
{
    if (rows.size() < 2 || rows[0].cells.size() < 2) {
        return false;
    }
    const HeaderSigns first = signsOf(rows[0]);
    const HeaderSigns second = signsOf(rows[1]);
    const std::set<std::string> names(rows[0].cells.begin(), rows[0].cells.end());
    return !first.hasData && second.hasData && first.filled == rows[0].cells.size()
        && names.size() == first.filled;
}

bool isThunderbirdWithoutHeader(const std::vector<CsvRow>& rows)
{
    constexpr std::size_t enough = 50;
    std::size_t emails = 0;
    for (std::size_t at = 0; at < std::min(rows.size(), enough); ++at) {
        const auto& cells = rows[at].cells;
        const bool fits = cells.size() + 1 >= thunderbirdOrder.size()
            && cells.size() <= thunderbirdOrder.size() + 1;
        if (!fits || !isDigits(cells[thunderbirdBirthYear])) {
            return false;
        }
        const std::string& email = cells[thunderbirdEmail];
        if (!email.empty() && email.find('@') == std::string::npos) {
            return false;
        }
        emails += email.empty() ? 0U : 1U;
    }
    return emails > 0;
}

CsvSource sourceOf(const std::vector<std::string>& header)
{
    std::set<std::string> names;
    for (const auto& name : header) {
        names.insert(headerWords(name));
    }
    const auto has = [&](std::initializer_list<const char*> all) {
        return std::all_of(
            all.begin(), all.end(), [&](const char* name) { return names.count(name) > 0; });
    };
    const auto hasOne = [&](std::initializer_list<const char*> some) {
        return std::any_of(
            some.begin(), some.end(), [&](const char* name) { return names.count(name) > 0; });
    };
    if (has({"name", "asterism id"})) {
        return CsvSource::Asterism;
    }
    if (has({"given name", "family name"})
        && hasOne({"group membership", "email 1 type", "phone 1 type", "yomi name"})) {
        return CsvSource::GoogleOld;
    }
    if (has({"first name", "last name"}) && hasOne({"labels", "organization name", "file as"})) {
        return CsvSource::Google;
    }
    if (has({"connected on"}) || has({"first name", "last name", "company", "position", "url"})
        || has({"vorname", "nachname", "unternehmen", "position", "url"})) {
        return CsvSource::LinkedIn;
    }
    if ((hasOne({"primary email", "secondary email"}) && hasOne({"display name", "screen name"}))
        || has({"primäre email adresse", "anzeigename"})) {
        return CsvSource::Thunderbird;
    }
    const bool outlook = has({"first name", "last name"})
        && hasOne({"email address", "email 2 address"})
        && hasOne({"business phone", "business street", "mobile phone", "home phone", "job title"});
    const bool german = has({"vorname", "nachname", "email adresse"})
        && hasOne({"telefon geschäftlich", "straße geschäftlich", "mobiltelefon"});
    return outlook || german ? CsvSource::Outlook : CsvSource::Unknown;
}

std::vector<std::string> trimmedCells(const CsvRow& row)
{
    std::vector<std::string> cells;
    for (const auto& cell : row.cells) {
        cells.emplace_back(trimmed(cell));
    }
    return cells;
}

void takeHeader(CsvTable& table, std::vector<CsvRow>& rows, CsvHeader where)
{
    if (rows.empty() || where == CsvHeader::None) {
        return;
    }
    const auto found
        = where == CsvHeader::FirstLine ? std::optional<std::size_t>{0} : findHeader(rows);
    const std::size_t at = found.value_or(0);
    if (!found && isThunderbirdWithoutHeader(rows)) {
        table.source = CsvSource::Thunderbird;
        table.header.assign(thunderbirdOrder.begin(), thunderbirdOrder.end());
        return;
    }
    if (!found && !startsWithUnknownHeader(rows)) {
        return;
    }
    table.header = trimmedCells(rows[at]);
    table.headerLine = rows[at].line;
    table.source = sourceOf(table.header);
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(at) + 1);
}

// --- rows that do not fit

std::size_t filledCells(const CsvRow& row)
{
    std::size_t count = row.cells.size();
    while (count > 0 && trimmed(row.cells[count - 1]).empty()) {
        --count;
    }
    return count;
}

void checkWidths(CsvTable& table)
{
    constexpr std::size_t most = 20;
    if (table.headerLine == 0) {
        return;
    }
    std::size_t width = table.header.size();
    while (width > 0 && table.header[width - 1].empty()) {
        --width;
    }
    std::vector<Problem> found;
    std::size_t shorter = 0;
    for (const auto& row : table.rows) {
        const bool isShort = row.cells.size() < width;
        shorter += isShort ? 1U : 0U;
        if (!isShort && filledCells(row) <= width) {
            continue;
        }
        found.push_back(
            {row.line,
             "This line has " + std::string(isShort ? "fewer" : "more")
                 + " cells than the header names; please look at it once more.",
             ProblemKind::Other,
             {}});
    }
    // Some programs leave out what is empty at the end of every line.
    const bool isHabit = shorter > 3 && shorter * 10 > table.rows.size();
    if (isHabit) {
        return;
    }
    if (found.size() > most) {
        found.resize(most);
        found.push_back(
            {found.back().line, "There are more lines like that.", ProblemKind::TooMany, {}});
    }
    table.problems.insert(table.problems.end(), found.begin(), found.end());
}

void padHeader(CsvTable& table)
{
    std::size_t width = table.header.size();
    for (const auto& row : table.rows) {
        width = std::max(width, row.cells.size());
    }
    table.header.resize(width);
}

} // namespace

CsvTable readCsv(std::string_view bytes, CsvHeader where)
{
    CsvLines lines = readCsvLines(bytes);
    CsvTable table;
    table.dialect = lines.dialect;
    table.problems = std::move(lines.problems);
    takeHeader(table, lines.rows, where);
    table.rows = std::move(lines.rows);
    checkWidths(table);
    padHeader(table);
    return table;
}

} // namespace asterism
