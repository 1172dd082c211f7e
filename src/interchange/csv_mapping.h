// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/csv_header.h"
#include "interchange/csv_lines.h"

#include <optional>

// A CSV file as a table with a header, and what its columns mean for people.

namespace asterism {

/// The program that wrote the file.
enum class CsvSource {
    Unknown,
    Asterism,
    GoogleOld, ///< "Given Name, Family Name, … E-mail 1 - Type"
    Google,    ///< "First Name, Last Name, … E-mail 1 - Label"
    Outlook,
    Thunderbird,
    LinkedIn,
};

struct CsvTable {
    CsvDialect dialect;
    CsvSource source = CsvSource::Unknown;
    /// As many as the widest row has cells; what has no name in the file has none here.
    std::vector<std::string> header;
    int headerLine = 0; ///< 0 when the file begins with people
    std::vector<CsvRow> rows;
    std::vector<Problem> problems;
};

/// Where the header is: found by its words, or as somebody says who looks at the file.
enum class CsvHeader { Find, FirstLine, None };

/// Reads a whole file. What stands before the header, such as the notes of LinkedIn, is left out.
CsvTable readCsv(std::string_view bytes, CsvHeader where = CsvHeader::Find);

enum class CsvDateOrder { DayFirst, MonthFirst };

struct CsvMapping {
    std::vector<CsvColumn> columns;                    ///< one for each of the header
    CsvDateOrder dateOrder = CsvDateOrder::MonthFirst; ///< of 4/9/1961
    /// Nobody needs to be asked: a program that is known wrote the file, or every column says in
    /// plain words what it is.
    bool isCertain = false;
};

/// By the words of the header, and by the look of the cells where they say nothing.
CsvMapping mappingFor(const CsvTable& table);

/// What a column becomes when somebody says that it is a field. Not for Label and Preferred, which
/// only make sense beside another column.
CsvColumn columnAs(CsvField field, std::size_t column);

/// Whether there is a column to call somebody by. Without one, nobody can come in.
bool namesPeople(const CsvMapping& mapping);

} // namespace asterism
