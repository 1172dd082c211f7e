// SPDX-License-Identifier: MIT
#pragma once

#include "domain/cells.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_value;
namespace SQLite {
class Column;
class Statement;
} // namespace SQLite

namespace asterism {

/// One prepared statement. Parameters and columns count from 0. Throws Error on SQLite's refusal.
class Query {
public:
    explicit Query(std::unique_ptr<SQLite::Statement> statement);
    ~Query();
    Query(Query&&) noexcept;
    Query& operator=(Query&&) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    void bind(int at, const Cell& cell);
    void bind(int at, std::int64_t number) { bind(at, Cell{number}); }
    void bind(int at, std::string_view text) { bind(at, Cell{std::string(text)}); }
    void bind(int at, const std::string& text) { bind(at, Cell{text}); }
    void bindBlob(int at, std::span<const unsigned char> bytes);

    /// Whether there is a row.
    bool next();
    /// Runs a statement that returns no rows, and makes it ready for the next run.
    void run();
    void reset();

    Cell cell(int at) const;
    /// The cell where it lies: its text is gone with the next row.
    CellView view(int at) const;
    std::string text(int at) const;
    std::int64_t number(int at) const;
    bool isNull(int at) const;
    std::vector<unsigned char> blob(int at) const;

private:
    const SQLite::Column& column(int at) const;

    std::unique_ptr<SQLite::Statement> m_statement;
    /// Made once: to make one for every cell takes longer than to read the cell.
    mutable std::vector<SQLite::Column> m_columns;
};

/// The cells of a row that SQLite hands over while it goes on to the next.
class HandedRow {
public:
    explicit HandedRow(std::span<sqlite3_value*> cells) : m_cells(cells) { }

    /// The cell where it lies: its text is gone with the next row.
    CellView view(int at) const;

private:
    std::span<sqlite3_value*> m_cells;
};

} // namespace asterism
