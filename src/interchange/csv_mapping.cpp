// SPDX-License-Identifier: MIT
#include "interchange/csv_mapping.h"

#include "interchange/csv_cells.h"
#include "interchange/csv_dates.h"
#include "interchange/csv_own_header.h"
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <set>

namespace asterism {
namespace {

using csv::OrderHint;
using vcard::trimmed;

constexpr int known = 80;          ///< a column that is at least so certain is not looked into
constexpr int lookConfidence = 60; ///< of one that is known by its cells only

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
    column.confidence = lookConfidence;
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
            dropNeedlessGuesses();
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

    /// Beside a column that says "Phone", a number under "License" is none.
    void dropNeedlessGuesses()
    {
        const auto isNamed = [&](CsvField field) {
            return std::any_of(m_columns.begin(), m_columns.end(), [&](const CsvColumn& each) {
                return each.field == field && each.confidence >= known;
            });
        };
        for (auto& column : m_columns) {
            if (column.confidence == lookConfidence && isNamed(column.field)) {
                column = {};
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
        // Where a comma is in numbers, the semicolon is between cells and the day comes first.
        const bool noHint = dayFirst == 0 && monthFirst == 0;
        const bool isDayFirst = noHint ? m_table.dialect.delimiter == ';' : dayFirst > monthFirst;
        return isDayFirst ? CsvDateOrder::DayFirst : CsvDateOrder::MonthFirst;
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
        const auto names = count(CsvField::Name) + count(CsvField::GivenName)
            + count(CsvField::FamilyName) + count(CsvField::Email);
        return all && m_table.headerLine > 0 && names > 0;
    }

    const CsvTable& m_table;
    std::vector<CsvColumn> m_columns;
};

} // namespace

CsvMapping mappingFor(const CsvTable& table)
{
    return Mapper(table).map();
}

CsvColumn columnAs(CsvField field, std::size_t column)
{
    CsvColumn chosen;
    chosen.field = field;
    chosen.confidence = 100;
    const bool isPlace = field >= CsvField::Address && field <= CsvField::Country;
    const bool isWork = field >= CsvField::Organization && field <= CsvField::JobTitle;
    chosen.group = isPlace ? "address 1"
        : isWork           ? "organization 1"
                           : std::string(wordOf(field)) + " column " + std::to_string(column + 1);
    return chosen;
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
