// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/encoding.h"
#include "interchange/problem.h"

#include <string>
#include <string_view>
#include <vector>

// CSV (RFC 4180) as rows of text, before anything is known about people. Read leniently: what
// spreadsheets and address books call CSV has any delimiter, line end and encoding.

namespace asterism {

struct CsvDialect {
    char delimiter = ','; ///< one of , ; | and the tab
    Encoding encoding = Encoding::Utf8;
};

struct CsvRow {
    int line = 0;                   ///< of its first cell
    std::vector<std::string> cells; ///< in UTF-8; a line break inside a cell is one LF

    bool operator==(const CsvRow&) const = default;
};

struct CsvLines {
    CsvDialect dialect;
    std::vector<CsvRow> rows;      ///< without the blank ones
    std::vector<Problem> problems; ///< by line
    /// Too wide for a table of anything, or no text at all: `rows` is then empty.
    bool isRefused = false;
};

/// Reads a whole file in time in proportion to its size, whatever it contains; never throws. The
/// mark of `guardedCell` is taken off.
CsvLines readCsvLines(std::string_view bytes);

/// What a spreadsheet would run as a formula gets an apostrophe in front, and what looks as if it
/// had got one gets another, so that `unguardedCell` gives back exactly the text. Behind a
/// semicolon, a bar, a tab or a line end as well, where a cell begins for spreadsheets that do not
/// take commas.
std::string guardedCell(std::string_view text);
std::string unguardedCell(std::string_view cell);

} // namespace asterism
