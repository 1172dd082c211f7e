// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/person_card.h"

#include <string>
#include <vector>

// Tables for spreadsheets: UTF-8 with a byte order mark, which Excel wants, commas, CR LF, and no
// cell that a spreadsheet would run as a formula. `readCsvLines` gives back the same text.

namespace asterism {

/// Rows that are shorter than the header are filled up. NULs and what is no UTF-8 do not survive;
/// a line break inside a cell comes back as one LF.
std::string writeCsv(
    const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows);

/// One row a person, with all that our own fields say; columns that nobody uses are left out.
/// Read again with `readCsv`, they are the same people. Pictures and sounds of their cards stay
/// behind.
std::string writeCsv(const std::vector<PersonCard>& cards);

} // namespace asterism
