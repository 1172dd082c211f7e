// SPDX-License-Identifier: MIT
#include "interchange/csv_people.h"

#include "domain/cells.h"
#include "interchange/csv_row_card.h"
#include "interchange/person_card_parts.h"
#include "interchange/vcard_lines.h"

#include <algorithm>

namespace asterism {
namespace {

using vcard::trimmed;

/// Text is text; yes and no are what a spreadsheet shows for a tick.
template <typename Member>
void fill(Member& member, std::string_view text)
{
    if constexpr (std::is_same_v<Member, bool>) {
        member = text == "yes";
    } else if constexpr (!IsId<Member>::value) {
        if (!text.empty()) {
            fromCell(member, Cell{std::string(text)});
        }
    }
}

void fillColumn(Person& person, const std::string& name, std::string_view text)
{
    forEachColumn<Person>([&](const auto& column) {
        using Member = std::decay_t<decltype(person.*column.member)>;
        if constexpr (!IsOptional<Member>::value) {
            if (column.name == name) {
                fill(person.*column.member, text);
            }
        } else if constexpr (!IsId<typename IsOptional<Member>::inner>::value) {
            if (column.name == name && !text.empty()) {
                fromCell(person.*column.member, Cell{std::string(text)});
            }
        }
    });
}

void addLines(PersonCard& card, std::string_view text)
{
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string line(text.substr(start, end - start));
        if (readCardLine(line)) {
            card.extras.push_back({newId<ExtraProperty>(), card.person.id, line});
        }
        start = end + 1;
    }
}

/// Only what the card has not said, and tidied as a card is.
void fillGap(Person& person, const std::string& name, std::string_view text)
{
    forEachColumn<Person>([&](const auto& column) {
        using Member = std::decay_t<decltype(person.*column.member)>;
        if constexpr (std::is_same_v<Member, std::string>) {
            if (column.name == name && (person.*column.member).empty()) {
                person.*column.member = vcard::oneLine(text);
            }
        }
    });
}

void fillFromColumns(ReadPerson& found, const CsvRow& row, const CsvMapping& mapping, bool isOurs)
{
    bool changed = false;
    for (std::size_t at = 0; at < std::min(row.cells.size(), mapping.columns.size()); ++at) {
        const CsvColumn& column = mapping.columns[at];
        if (row.cells[at].empty()) {
            continue;
        }
        if (column.field == CsvField::PersonColumn) {
            (isOurs ? fillColumn : fillGap)(found.card.person, column.column, row.cells[at]);
            changed = changed || isOurs;
        } else if (column.field == CsvField::CardLines) {
            addLines(found.card, row.cells[at]);
            changed = true;
        }
    }
    if (changed) {
        found.facts = factsOf(found.card);
    }
}

} // namespace

CsvPeople peopleOf(const CsvTable& table, const CsvMapping& mapping)
{
    CsvPeople result;
    result.problems = table.problems;
    if (table.rows.empty() && result.problems.empty()) {
        result.problems.push_back(
            {0, "There is nobody in this file.", ProblemKind::NothingFound, {}});
    }
    const csv::RowReader reader(table, mapping);
    CardFile file;
    file.cards.reserve(table.rows.size());
    for (const auto& row : table.rows) {
        file.cards.push_back(reader.cardOf(row));
    }
    result.people = readPeople(file);
    const bool isOurs = table.source == CsvSource::Asterism;
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        fillFromColumns(result.people[at], table.rows[at], mapping, isOurs);
    }
    if (!mapping.isCertain && !table.rows.empty()) {
        result.problems.insert(
            result.problems.begin(),
            {table.headerLine,
             "What the columns mean was guessed; please look whether everything is in its place.",
             ProblemKind::Other,
             {}});
    }
    return result;
}

CardPreview previewCsv(const CsvTable& table, const CsvMapping& mapping, const Plan& plan)
{
    auto found = peopleOf(table, mapping);
    return previewPeople(std::move(found.people), std::move(found.problems), plan);
}

} // namespace asterism
