// SPDX-License-Identifier: MIT
#pragma once

#include "domain/cells.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Statement;
}

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
    std::string text(int at) const;
    /// Puts the text of a cell there. False when the cell holds anything else.
    bool readText(int at, std::string& text) const;
    std::int64_t number(int at) const;
    bool isNull(int at) const;
    std::vector<unsigned char> blob(int at) const;

private:
    std::unique_ptr<SQLite::Statement> m_statement;
};

} // namespace asterism
