// SPDX-License-Identifier: MIT
#include "interchange/csv_out.h"

#include "domain/cells.h"
#include "interchange/csv_lines.h"
#include "interchange/csv_own_header.h"
#include "interchange/encoding.h"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// CR LF for every line break, as the ends of the lines have it.
std::string withLineEnds(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r' && text[at] != '\n') {
            result += text[at];
            continue;
        }
        at += text.substr(at, 2) == "\r\n" ? 1U : 0U;
        result += "\r\n";
    }
    return result;
}

bool needsQuotes(std::string_view cell)
{
    return cell.find_first_of("\",;\t|\r\n") != std::string_view::npos
        || (!cell.empty() && (cell.front() == ' ' || cell.back() == ' '));
}

void appendCell(std::string& text, std::string_view cell)
{
    const std::string safe = withLineEnds(guardedCell(repairUtf8(cell).text));
    if (!needsQuotes(safe)) {
        text += safe;
        return;
    }
    text += '"';
    for (const char letter : safe) {
        text += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    text += '"';
}

void appendRow(std::string& text, const std::vector<std::string>& cells, std::size_t width)
{
    static const std::string nothing;
    for (std::size_t at = 0; at < width; ++at) {
        text += at > 0 ? "," : "";
        appendCell(text, at < cells.size() ? cells[at] : nothing);
    }
    text += "\r\n";
}

// --- people

/// What nobody has said is left empty.
template <typename Member>
std::string memberText(const Member& member, const Member& unsaid)
{
    if constexpr (std::is_same_v<Member, bool>) {
        return member ? "yes" : "";
    } else if (member == unsaid) {
        return {};
    } else {
        const Cell cell = toCell(member);
        const auto* text = std::get_if<std::string>(&cell);
        return text == nullptr ? std::string() : *text;
    }
}

struct Way {
    ContactKind kind;
    std::string_view header;
};
constexpr std::array<Way, 5> ways{{
    {ContactKind::Email, "Email"},
    {ContactKind::Phone, "Phone"},
    {ContactKind::Url, "Web page"},
    {ContactKind::Messenger, "Messenger"},
    {ContactKind::Address, "Address"},
}};

std::vector<ContactPoint> pointsOf(const PersonCard& card, ContactKind kind)
{
    std::vector<ContactPoint> points;
    std::copy_if(
        card.contactPoints.begin(),
        card.contactPoints.end(),
        std::back_inserter(points),
        [&](const ContactPoint& point) { return point.kind == kind; });
    std::stable_sort(points.begin(), points.end(), [](const auto& one, const auto& other) {
        return one.position < other.position;
    });
    return points;
}

std::string tagsText(const PersonCard& card)
{
    std::string text;
    for (const auto& tag : card.tags) {
        text += (text.empty() ? "" : "; ") + escaped(tag.name);
    }
    return text;
}

bool isPicture(std::string_view line)
{
    constexpr std::size_t longestHead = 200;
    return line.substr(0, longestHead).find(":data:") != std::string_view::npos;
}

std::string extraLines(const PersonCard& card)
{
    std::string text;
    for (const auto& extra : card.extras) {
        if (!isPicture(extra.line)) {
            text += (text.empty() ? "" : "\n") + extra.line;
        }
    }
    return text;
}

/// A table that grows by columns; those in which nobody says anything are dropped.
class PeopleTable {
public:
    explicit PeopleTable(const std::vector<PersonCard>& cards) : m_cards(cards)
    {
        forEachColumn<Person>([&](const auto& column) {
            if (csv::isWritten(column.name) && column.name != "note") {
                add(csv::ownHeader(column.name),
                    column.name == "display_name",
                    [&](const PersonCard& card) {
                        return memberText(card.person.*column.member, Person{}.*column.member);
                    });
            }
        });
        for (const auto& way : ways) {
            addWays(way);
        }
        add(std::string(csv::tagsHeader), false, tagsText);
        add("Note", false, [](const PersonCard& card) { return card.person.note; });
        add(std::string(csv::linesHeader), false, extraLines);
        add(std::string(csv::idHeader), true, [](const PersonCard& card) {
            return cardUidOf(card.person);
        });
    }

    std::string text() const
    {
        std::vector<std::vector<std::string>> rows(m_cards.size());
        for (std::size_t person = 0; person < m_cards.size(); ++person) {
            for (const auto& column : m_columns) {
                rows[person].push_back(column[person]);
            }
        }
        return writeCsv(m_header, rows);
    }

private:
    template <typename CellOf>
    void add(const std::string& header, bool always, CellOf&& cellOf)
    {
        std::vector<std::string> cells;
        for (const auto& card : m_cards) {
            cells.push_back(cellOf(card));
        }
        const bool used = std::any_of(
            cells.begin(), cells.end(), [](const std::string& cell) { return !cell.empty(); });
        if (used || always) {
            m_header.push_back(header);
            m_columns.push_back(std::move(cells));
        }
    }

    void addWays(const Way& way)
    {
        std::vector<std::vector<ContactPoint>> points;
        std::size_t most = 0;
        for (const auto& card : m_cards) {
            points.push_back(pointsOf(card, way.kind));
            most = std::max(most, points.back().size());
        }
        for (std::size_t at = 0; at < most; ++at) {
            const std::string name = std::string(way.header) + ' ' + std::to_string(at + 1);
            std::size_t person = 0;
            const auto cell = [&](auto&& textOf) {
                person = 0;
                return [&, textOf](const PersonCard&) {
                    const auto& mine = points[person++];
                    return at < mine.size() ? std::string(textOf(mine[at])) : std::string();
                };
            };
            add(name, true, cell([](const ContactPoint& point) { return point.value; }));
            add(name + " label", true, cell([](const ContactPoint& point) { return point.label; }));
            add(name + " preferred", false, cell([](const ContactPoint& point) {
                    return point.preferred ? "yes" : "";
                }));
        }
    }

    const std::vector<PersonCard>& m_cards;
    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_columns;
};

} // namespace

std::string writeCsv(
    const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows)
{
    std::size_t width = header.size();
    for (const auto& row : rows) {
        width = std::max(width, row.size());
    }
    std::string text = "\xEF\xBB\xBF";
    appendRow(text, header, width);
    for (const auto& row : rows) {
        appendRow(text, row, width);
    }
    return text;
}

std::string writeCsv(const std::vector<PersonCard>& cards)
{
    return PeopleTable(cards).text();
}

} // namespace asterism
