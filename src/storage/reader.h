// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"
#include "storage/connection.h"

#include <optional>
#include <vector>

namespace asterism {

/// Reads rows of the plan as values. Rows come in the order of their keys.
class Reader {
public:
    explicit Reader(Connection& connection) : m_connection(&connection) { }

    template <RecordType Record>
    std::vector<Record> all() const;

    /// As all, but of each row only these members; the others are as in a new one. For conclusions
    /// over thousands of rows whose notes are not asked for.
    template <RecordType Record, typename... Members>
    std::vector<Record> only(Members Record::*... members) const
    {
        return picked<Record>({columnOf(members)...});
    }

    template <Entity Record>
    std::optional<Record> find(const Id<Record>& id) const;

    /// As find, but throws Refusal::NoSuchRow.
    template <Entity Record>
    Record at(const Id<Record>& id) const
    {
        auto found = find(id);
        if (!found) {
            throw Error(
                Refusal::NoSuchRow, "There is no such " + std::string(Table<Record>::name) + ".");
        }
        return *found;
    }

    /// The rows in which a member has this value.
    template <RecordType Record, typename Member, typename Wanted>
    std::vector<Record> where(Member Record::*member, const Wanted& wanted) const
    {
        return matching<Record>(columnOf(member), toCell(Member{wanted}));
    }

    /// The different texts of a member, in their order.
    template <RecordType Record>
    std::vector<std::string> valuesOf(std::string Record::*member) const
    {
        return distinct<Record>(columnOf(member));
    }

    template <RecordType Record>
    int count() const;

    /// The whole plan as values.
    Plan plan() const;

    /// For queries of their own, in src/storage only.
    Connection& connection() const { return *m_connection; }

protected:
    template <RecordType Record>
    std::vector<Record> matching(std::string_view column, const Cell& cell) const;

private:
    template <RecordType Record>
    std::vector<Record> picked(const std::vector<std::string_view>& columns) const;
    template <RecordType Record>
    std::vector<std::string> distinct(std::string_view column) const;

    Connection* m_connection;
};

/// Writes rows, inside an action.
class Writer : public Reader {
public:
    using Reader::Reader;

    /// Adds the row, or gives the row of this key these contents. Throws Error for an empty
    /// required member or a number out of range.
    template <RecordType Record>
    void put(const Record& record);

    template <RecordType Record>
    void putAll(const std::vector<Record>& records)
    {
        for (const auto& record : records) {
            put(record);
        }
    }

    /// Removes the row of this key; nothing happens when it is not there.
    template <RecordType Record>
    void erase(const Record& record);

    template <Entity Record>
    void erase(const Id<Record>& id)
    {
        eraseMatching<Record>("id", toCell(id));
    }

    /// Removes the rows in which a member has this value.
    template <RecordType Record, typename Member, typename Wanted>
    void eraseWhere(Member Record::*member, const Wanted& wanted)
    {
        eraseMatching<Record>(columnOf(member), toCell(Member{wanted}));
    }

private:
    template <RecordType Record>
    void eraseMatching(std::string_view column, const Cell& cell);
};

/// The cells of a row, in the order of its columns.
template <RecordType Record>
std::vector<Cell> cellsOf(const Record& record)
{
    std::vector<Cell> cells;
    forEachColumn<Record>(
        [&](const auto& column) { cells.push_back(toCell(record.*(column.member))); });
    return cells;
}

} // namespace asterism
