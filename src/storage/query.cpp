// SPDX-License-Identifier: MIT
#include "storage/query.h"

#include "storage/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace asterism {

Query::Query(std::unique_ptr<SQLite::Statement> statement) : m_statement(std::move(statement)) { }

Query::~Query() = default;
Query::Query(Query&&) noexcept = default;
Query& Query::operator=(Query&&) noexcept = default;

void Query::bind(int at, const Cell& cell)
{
    try {
        if (const auto* text = std::get_if<std::string>(&cell)) {
            m_statement->bind(at + 1, *text);
        } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
            m_statement->bind(at + 1, *number);
        } else {
            m_statement->bind(at + 1);
        }
    } catch (const SQLite::Exception& exception) {
        refuse(exception);
    }
}

void Query::bindBlob(int at, std::span<const unsigned char> bytes)
{
    try {
        m_statement->bind(at + 1, bytes.data(), static_cast<int>(bytes.size()));
    } catch (const SQLite::Exception& exception) {
        refuse(exception);
    }
}

bool Query::next()
{
    try {
        return m_statement->executeStep();
    } catch (const SQLite::Exception& exception) {
        m_statement->tryReset();
        refuse(exception);
    }
}

void Query::run()
{
    while (next()) { }
    reset();
}

void Query::reset()
{
    m_statement->tryReset();
}

const SQLite::Column& Query::column(int at) const
{
    if (m_columns.empty()) {
        const int count = m_statement->getColumnCount();
        m_columns.reserve(static_cast<std::size_t>(count));
        for (int each = 0; each < count; ++each) {
            m_columns.push_back(m_statement->getColumn(each));
        }
    }
    return m_columns[static_cast<std::size_t>(at)];
}

Cell Query::cell(int at) const
{
    const auto held = view(at);
    if (const auto* text = std::get_if<std::string_view>(&held)) {
        return std::string(*text);
    }
    const auto* number = std::get_if<std::int64_t>(&held);
    return number != nullptr ? Cell{*number} : Cell{};
}

CellView Query::view(int at) const
{
    const auto& found = column(at);
    const int type = found.getType();
    if (type == SQLite::Null) {
        return {};
    }
    if (type == SQLite::INTEGER) {
        return found.getInt64();
    }
    // Asked for as bytes: as text SQLite would copy it to end it with a zero.
    const auto* const text = static_cast<const char*>(found.getBlob());
    return std::string_view(text, static_cast<std::size_t>(found.getBytes()));
}

std::string Query::text(int at) const
{
    return column(at).getString();
}

std::int64_t Query::number(int at) const
{
    return column(at).getInt64();
}

bool Query::isNull(int at) const
{
    return column(at).isNull();
}

std::vector<unsigned char> Query::blob(int at) const
{
    const auto& found = column(at);
    const auto* bytes = static_cast<const unsigned char*>(found.getBlob());
    return {bytes, bytes + found.getBytes()};
}

CellView HandedRow::view(int at) const
{
    auto* const cell = m_cells[static_cast<std::size_t>(at)];
    switch (sqlite3_value_type(cell)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return sqlite3_value_int64(cell);
    default:
        const auto* const text = static_cast<const char*>(sqlite3_value_blob(cell));
        return std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(cell)));
    }
}

} // namespace asterism
