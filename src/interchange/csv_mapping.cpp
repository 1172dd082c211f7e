// SPDX-License-Identifier: MIT
#include "interchange/csv_mapping.h"

#include "interchange/csv_cells.h"
#include "interchange/csv_own_header.h"
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <array>
#include <set>

namespace asterism {
namespace {

using csv::OrderHint;
using vcard::trimmed;

constexpr int known = 80; ///< a column that is at least so certain is not looked into

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

/// Preambles are short; a header is the first row made of words that name columns.
std::optional<std::size_t> findHeader(const std::vector<CsvRow>& rows)
{
    constexpr std::size_t longestPreamble = 20;
    std::size_t width = 0;
    for (const auto& row : rows) {
        width = std::max(width, row.cells.size());
    }
    for (std::size_t at = 0; at < std::min(rows.size(), longestPreamble); ++at) {
        const HeaderSigns signs = signsOf(rows[at]);
        const std::size_t enough = at == 0 && signs.filled == rows[at].cells.size() ? 1 : 2;
        const bool isWide = rows[at].cells.size() * 2 >= width;
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
    if (has({"connected on"}) || has({"first name", "last name", "company", "position", "url"})) {
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

void takeHeader(CsvTable& table, std::vector<CsvRow>& rows)
{
    const auto found = findHeader(rows);
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

// --- what the columns mean

/// How many of the filled cells of a column look like something.
struct Look {
    std::size_t filled = 0;
    std::size_t emails = 0;
    std::size_t phones = 0;
    std::size_t urls = 0;
    std::size_t words = 0; ///< without a digit, not long
    std::size_t severalWords = 0;
};

Look lookAt(const CsvTable& table, std::size_t column)
{
    constexpr std::size_t enough = 200;
    constexpr std::size_t longestName = 60;
    Look look;
    for (const auto& row : table.rows) {
        const std::string_view cell
            = column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view{};
        if (cell.empty()) {
            continue;
        }
        look.emails += csv::looksLikeEmail(cell) ? 1U : 0U;
        look.phones += csv::looksLikePhone(cell) ? 1U : 0U;
        look.urls += csv::looksLikeUrl(cell) ? 1U : 0U;
        const bool isWords = cell.size() <= longestName
            && cell.find_first_of("0123456789@") == std::string_view::npos;
        look.words += isWords ? 1U : 0U;
        look.severalWords += isWords && cell.find(' ') != std::string_view::npos ? 1U : 0U;
        if (++look.filled >= enough) {
            break;
        }
    }
    return look;
}

bool isMost(std::size_t some, std::size_t all)
{
    return all > 0 && some * 2 >= all;
}

CsvColumn columnLike(const Look& look)
{
    CsvColumn column;
    column.confidence = 60;
    if (isMost(look.emails, look.filled)) {
        column.field = CsvField::Email;
    } else if (isMost(look.urls, look.filled)) {
        column.field = CsvField::WebPage;
    } else if (isMost(look.phones, look.filled)) {
        column.field = CsvField::Phone;
    } else {
        return {};
    }
    column.group = std::string(wordOf(column.field)) + " 1";
    return column;
}

/// Goes through the columns a second time, when all are known.
class Mapper {
public:
    explicit Mapper(const CsvTable& table) : m_table(table) { }

    CsvMapping map()
    {
        for (std::size_t at = 0; at < m_table.header.size(); ++at) {
            m_columns.push_back(meaningOf(at));
        }
        if (m_table.source != CsvSource::Asterism) {
            settleTitle();
            settleName();
            settleBirthday();
            settleAddressLines();
            guessNames();
        }
        separateGroups();
        CsvMapping mapping;
        mapping.dateOrder = dateOrder();
        mapping.isCertain = isCertain();
        mapping.columns = std::move(m_columns);
        return mapping;
    }

private:
    CsvColumn meaningOf(std::size_t at) const
    {
        const std::string& name = m_table.header[at];
        if (m_table.source == CsvSource::Asterism) {
            return csv::ownColumnNamed(name);
        }
        const CsvColumn column = columnNamed(name);
        if (column.confidence >= known) {
            return column;
        }
        const CsvColumn like = columnLike(lookAt(m_table, at));
        if (column.confidence > 0 && like.field == column.field) {
            return column; // "Emergency phone", and it is one
        }
        return like;
    }

    std::size_t count(CsvField field) const
    {
        return static_cast<std::size_t>(
            std::count_if(m_columns.begin(), m_columns.end(), [&](const CsvColumn& column) {
                return column.field == field;
            }));
    }

    template <typename Change>
    void changeNamed(std::string_view words, Change&& change)
    {
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            if (headerWords(m_table.header[at]) == words) {
                change(m_columns[at]);
            }
        }
    }

    /// "Title" is Dr. beside a job title, and the job title alone.
    void settleTitle()
    {
        if (count(CsvField::JobTitle) > 1) {
            changeNamed("title", [](CsvColumn& column) { column.field = CsvField::Prefix; });
        }
    }

    /// "Vorname, Name": the name is the family's.
    void settleName()
    {
        if (count(CsvField::GivenName) == 1 && count(CsvField::FamilyName) == 0
            && count(CsvField::Name) == 1) {
            changeNamed("name", [](CsvColumn& column) { column.field = CsvField::FamilyName; });
        }
        if (count(CsvField::FamilyName) == 1 && count(CsvField::GivenName) == 0
            && count(CsvField::Name) == 0) {
            changeNamed("nom", [](CsvColumn& column) { column.field = CsvField::Name; });
        }
    }

    /// Thunderbird in German has Geburtsjahr, Geburtsmonat, Geburtstag.
    void settleBirthday()
    {
        if (count(CsvField::BirthYear) > 0) {
            changeNamed("geburtstag", [](CsvColumn& column) { column.field = CsvField::BirthDay; });
        }
    }

    /// "Address 1, Address 2, City" are two lines of one address.
    void settleAddressLines()
    {
        const auto belongs = [&](std::string_view group) {
            return std::count_if(m_columns.begin(), m_columns.end(), [&](const CsvColumn& each) {
                return each.group == group;
            });
        };
        const bool hasTown = std::any_of(m_columns.begin(), m_columns.end(), [](const auto& each) {
            return each.field == CsvField::Town && each.group == "address 1";
        });
        for (auto& column : m_columns) {
            const bool isLine = column.field == CsvField::Address && column.group != "address 1"
                && column.label.empty() && belongs(column.group) == 1;
            if (hasTown && isLine) {
                column.group = "address 1";
            }
        }
    }

    /// Without a word that says so, the first column of words is the name.
    void guessNames()
    {
        const bool named = count(CsvField::Name) + count(CsvField::GivenName)
                + count(CsvField::FamilyName) + count(CsvField::Organization)
            > 0;
        const bool reachable = count(CsvField::Email) + count(CsvField::Phone) > 0;
        if (named || !reachable) {
            return;
        }
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const Look look = lookAt(m_table, at);
            if (m_columns[at].field != CsvField::Extra || !isMost(look.words, look.filled)) {
                continue;
            }
            guessNamesFrom(at, look);
            return;
        }
    }

    void guessNamesFrom(std::size_t at, const Look& look)
    {
        m_columns[at].confidence = 40;
        m_columns[at].field = CsvField::Name;
        if (isMost(look.severalWords, look.filled) || at + 1 >= m_columns.size()) {
            return;
        }
        const Look next = lookAt(m_table, at + 1);
        if (m_columns[at + 1].field == CsvField::Extra && isMost(next.words, next.filled)
            && !isMost(next.severalWords, next.filled)) {
            m_columns[at].field = CsvField::GivenName;
            m_columns[at + 1].field = CsvField::FamilyName;
            m_columns[at + 1].confidence = 40;
        }
    }

    static bool isValue(CsvField field)
    {
        return field == CsvField::Email || field == CsvField::Phone || field == CsvField::WebPage
            || field == CsvField::Messenger;
    }

    /// Two columns of the same name are two values, not one.
    void separateGroups()
    {
        std::set<std::string> taken;
        for (auto& column : m_columns) {
            if (!isValue(column.field)) {
                continue;
            }
            const std::string first = column.group;
            for (int again = 2; !taken.insert(column.group).second; ++again) {
                column.group = first + '/' + std::to_string(again);
            }
        }
    }

    CsvDateOrder dateOrder() const
    {
        std::size_t dayFirst = 0;
        std::size_t monthFirst = 0;
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const CsvField field = m_columns[at].field;
            if (field != CsvField::Birthday && field != CsvField::Anniversary) {
                continue;
            }
            for (const auto& row : m_table.rows) {
                const OrderHint hint
                    = at < row.cells.size() ? csv::orderHint(row.cells[at]) : OrderHint::None;
                dayFirst += hint == OrderHint::DayFirst ? 1U : 0U;
                monthFirst += hint == OrderHint::MonthFirst ? 1U : 0U;
            }
        }
        return dayFirst > monthFirst ? CsvDateOrder::DayFirst : CsvDateOrder::MonthFirst;
    }

    bool isCertain() const
    {
        if (m_table.source != CsvSource::Unknown) {
            return true;
        }
        const bool all = std::all_of(m_columns.begin(), m_columns.end(), [&](const auto& column) {
            const auto at = static_cast<std::size_t>(&column - m_columns.data());
            return column.confidence >= known || lookAt(m_table, at).filled == 0;
        });
        return all && m_table.headerLine > 0
            && count(CsvField::Name) + count(CsvField::GivenName) + count(CsvField::FamilyName) > 0;
    }

    const CsvTable& m_table;
    std::vector<CsvColumn> m_columns;
};

} // namespace

CsvTable readCsv(std::string_view bytes)
{
    CsvLines lines = readCsvLines(bytes);
    CsvTable table;
    table.dialect = lines.dialect;
    table.problems = std::move(lines.problems);
    takeHeader(table, lines.rows);
    table.rows = std::move(lines.rows);
    checkWidths(table);
    padHeader(table);
    return table;
}

CsvMapping mappingFor(const CsvTable& table)
{
    return Mapper(table).map();
}

bool namesPeople(const CsvMapping& mapping)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(), [](const auto& column) {
        switch (column.field) {
        case CsvField::Name:
        case CsvField::GivenName:
        case CsvField::FamilyName:
        case CsvField::Organization:
        case CsvField::Email:
        case CsvField::Phone:
            return true;
        default:
            return column.field == CsvField::PersonColumn && column.column == "display_name";
        }
    });
}

} // namespace asterism
