// SPDX-License-Identifier: MIT
#include "storage/query.h"

#include "storage/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace asterism {

Query::Query(std::unique_ptr<SQLite::Statement> statement)
    : m_statement(std::move(statement))
{
}

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
    while (next()) {
    }
    reset();
}

void Query::reset()
{
    m_statement->tryReset();
}

Cell Query::cell(int at) const
{
    const auto column = m_statement->getColumn(at);
    if (column.isNull()) {
        return {};
    }
    if (column.isInteger()) {
        return column.getInt64();
    }
    return column.getString();
}

std::string Query::text(int at) const
{
    return m_statement->getColumn(at).getString();
}

bool Query::readText(int at, std::string& text) const
{
    const auto column = m_statement->getColumn(at);
    if (!column.isText()) {
        return false;
    }
    const char* bytes = column.getText();
    text.assign(bytes, static_cast<std::size_t>(column.getBytes()));
    return true;
}

std::int64_t Query::number(int at) const
{
    return m_statement->getColumn(at).getInt64();
}

bool Query::isNull(int at) const
{
    return m_statement->getColumn(at).isNull();
}

std::vector<unsigned char> Query::blob(int at) const
{
    const auto column = m_statement->getColumn(at);
    const auto* bytes = static_cast<const unsigned char*>(column.getBlob());
    return {bytes, bytes + column.getBytes()};
}

} // namespace asterism
