// SPDX-License-Identifier: MIT
#include "storage/reader.h"

#include <algorithm>
#include <cstddef>

namespace asterism {
namespace {

/// The statements of a table, put together once from its column list.
struct Sentences {
    std::string select;
    std::string order;
    std::string put;
    std::string erase;
    int keys = 0;
};

void append(std::string& list, std::string_view separator, std::string_view item)
{
    if (!list.empty()) {
        list += separator;
    }
    list += item;
}

template <RecordType Record>
Sentences makeSentences()
{
    std::string columns;
    std::string places;
    std::string keys;
    std::string updates;
    std::string match;
    Sentences sentences;
    forEachColumn<Record>([&](const auto& column) {
        const std::string name(column.name);
        append(columns, ", ", name);
        append(places, ", ", "?");
        if (column.part == Part::Key) {
            append(keys, ", ", name);
            append(match, " AND ", name + " = ?");
            ++sentences.keys;
        } else {
            append(updates, ", ", name + " = excluded." + name);
        }
    });
    const std::string table(Table<Record>::name);
    sentences.select = "SELECT " + columns + " FROM " + table;
    sentences.order = " ORDER BY " + keys;
    sentences.put = "INSERT INTO " + table + " (" + columns + ") VALUES (" + places
        + ") ON CONFLICT (" + keys + ") DO "
        + (updates.empty() ? "NOTHING" : "UPDATE SET " + updates);
    sentences.erase = "DELETE FROM " + table + " WHERE " + match;
    return sentences;
}

template <RecordType Record>
const Sentences& sentencesOf()
{
    static const Sentences sentences = makeSentences<Record>();
    return sentences;
}

constexpr int notAsked = -1;

/// Where each column of the table stands in the answer, or notAsked; all of them in their order
/// when none is named.
template <RecordType Record>
std::vector<int> placesOf(const std::vector<std::string_view>& columns)
{
    std::vector<int> places;
    forEachColumn<Record>([&](const auto& column) {
        const auto found = std::ranges::find(columns, column.name);
        const bool isAsked = columns.empty() || found != columns.end();
        const auto place = columns.empty() ? static_cast<std::ptrdiff_t>(places.size())
                                           : found - columns.begin();
        places.push_back(isAsked ? static_cast<int>(place) : notAsked);
    });
    return places;
}

template <RecordType Record>
void readRow(const Query& query, const std::vector<int>& places, Record& record)
{
    auto place = places.begin();
    forEachColumn<Record>([&](const auto& column) {
        const int at = *place++;
        // The schema checks every word and number, so a cell that means nothing is damage.
        if (at != notAsked && !fromCell(record.*(column.member), query.view(at))) {
            throw Error(
                Refusal::Damaged,
                "The plan holds something unreadable in " + std::string(Table<Record>::name) + ", "
                    + std::string(column.name) + ".");
        }
    });
}

template <RecordType Record>
std::vector<Record> readAll(Query& query, const std::vector<std::string_view>& columns = {})
{
    const auto places = placesOf<Record>(columns);
    std::vector<Record> rows;
    while (query.next()) {
        readRow(query, places, rows.emplace_back());
    }
    query.reset();
    return rows;
}

} // namespace

template <RecordType Record>
std::vector<Record> Reader::all() const
{
    const auto& sentences = sentencesOf<Record>();
    return readAll<Record>(m_connection->prepared(sentences.select + sentences.order));
}

template <RecordType Record>
std::vector<Record> Reader::picked(const std::vector<std::string_view>& columns) const
{
    std::string list;
    for (const auto& column : columns) {
        append(list, ", ", column);
    }
    return readAll<Record>(
        m_connection->prepared(
            "SELECT " + list + " FROM " + std::string(Table<Record>::name)
            + sentencesOf<Record>().order),
        columns);
}

template <RecordType Record>
std::vector<Record> Reader::matching(std::string_view column, const Cell& cell) const
{
    const auto& sentences = sentencesOf<Record>();
    auto& query = m_connection->prepared(
        sentences.select + " WHERE " + std::string(column) + " IS ?" + sentences.order);
    query.bind(0, cell);
    return readAll<Record>(query);
}

template <Entity Record>
std::optional<Record> Reader::find(const Id<Record>& id) const
{
    auto rows = matching<Record>("id", toCell(id));
    return rows.empty() ? std::nullopt : std::optional{std::move(rows.front())};
}

template <RecordType Record>
std::vector<std::string> Reader::distinct(std::string_view column) const
{
    const std::string name(column);
    auto& query = m_connection->prepared(
        "SELECT DISTINCT " + name + " FROM " + std::string(Table<Record>::name) + " WHERE " + name
        + " IS NOT NULL ORDER BY " + name);
    std::vector<std::string> values;
    while (query.next()) {
        values.push_back(query.text(0));
    }
    query.reset();
    return values;
}

template <RecordType Record>
int Reader::count() const
{
    auto& query
        = m_connection->prepared("SELECT COUNT(*) FROM " + std::string(Table<Record>::name));
    query.next();
    const auto rows = static_cast<int>(query.number(0));
    query.reset();
    return rows;
}

Plan Reader::plan() const
{
    Plan plan;
    forEachRecord([&]<typename Record>() { plan.of<Record>() = all<Record>(); });
    return plan;
}

template <RecordType Record>
void Writer::put(const Record& record)
{
    check(record);
    auto& query = connection().prepared(sentencesOf<Record>().put);
    int at = 0;
    for (const auto& cell : cellsOf(record)) {
        query.bind(at++, cell);
    }
    query.run();
}

template <RecordType Record>
void Writer::erase(const Record& record)
{
    auto& query = connection().prepared(sentencesOf<Record>().erase);
    int at = 0;
    forEachColumn<Record>([&](const auto& column) {
        if (column.part == Part::Key) {
            query.bind(at++, toCell(record.*(column.member)));
        }
    });
    query.run();
}

template <RecordType Record>
void Writer::eraseMatching(std::string_view column, const Cell& cell)
{
    auto& query = connection().prepared(
        "DELETE FROM " + std::string(Table<Record>::name) + " WHERE " + std::string(column)
        + " IS ?");
    query.bind(0, cell);
    query.run();
}

// Every table is compiled once, here, and not in each file that reads one.
#define ASTERISM_TABLE(Record)                                                                     \
    template std::vector<Record> Reader::all<Record>() const;                                      \
    template std::vector<Record> Reader::picked<Record>(const std::vector<std::string_view>&)      \
        const;                                                                                     \
    template std::vector<Record> Reader::matching<Record>(std::string_view, const Cell&) const;    \
    template int Reader::count<Record>() const;                                                    \
    template std::vector<std::string> Reader::distinct<Record>(std::string_view) const;            \
    template void Writer::put<Record>(const Record&);                                              \
    template void Writer::erase<Record>(const Record&);                                            \
    template void Writer::eraseMatching<Record>(std::string_view, const Cell&);
#define ASTERISM_ENTITY(Record)                                                                    \
    ASTERISM_TABLE(Record)                                                                         \
    template std::optional<Record> Reader::find<Record>(const Id<Record>&) const;

ASTERISM_ENTITY(Profile)
ASTERISM_ENTITY(Statement)
ASTERISM_ENTITY(Value)
ASTERISM_ENTITY(Goal)
ASTERISM_TABLE(GoalValue)
ASTERISM_ENTITY(Support)
ASTERISM_TABLE(SupportGoal)
ASTERISM_ENTITY(Need)
ASTERISM_TABLE(NeedGoal)
ASTERISM_TABLE(NeedSupport)
ASTERISM_ENTITY(Strength)
ASTERISM_ENTITY(Offer)
ASTERISM_ENTITY(Reflection)
ASTERISM_ENTITY(Snapshot)
ASTERISM_TABLE(StarPlace)
ASTERISM_ENTITY(Person)
ASTERISM_ENTITY(ContactPoint)
ASTERISM_ENTITY(Credential)
ASTERISM_TABLE(Tag)
ASTERISM_ENTITY(CustomField)
ASTERISM_ENTITY(ExtraProperty)
ASTERISM_TABLE(Hat)
ASTERISM_TABLE(Acquaintance)
ASTERISM_ENTITY(Group)
ASTERISM_TABLE(GroupMember)
ASTERISM_ENTITY(Relationship)
ASTERISM_TABLE(RelationshipFunction)
ASTERISM_TABLE(Coverage)
ASTERISM_ENTITY(Outreach)
ASTERISM_TABLE(OutreachNeed)
ASTERISM_ENTITY(Message)
ASTERISM_ENTITY(LetterTemplate)
ASTERISM_ENTITY(Meeting)
ASTERISM_ENTITY(Attendance)
ASTERISM_TABLE(MeetingNeed)
ASTERISM_ENTITY(AgendaItem)
ASTERISM_ENTITY(Commitment)
ASTERISM_ENTITY(Exchange)
ASTERISM_ENTITY(Agreement)
ASTERISM_ENTITY(HoursEntry)
ASTERISM_TABLE(Choice)

#undef ASTERISM_ENTITY
#undef ASTERISM_TABLE

} // namespace asterism
