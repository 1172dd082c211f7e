// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/card_import.h"
#include "interchange/csv_mapping.h"

// The rows of a table as people: each becomes what a card of a vCard file becomes, and comes in
// the same way.

namespace asterism {

struct CsvPeople {
    std::vector<ReadPerson> people; ///< one for each row, in the order of the file
    std::vector<Problem> problems;  ///< those of the table too, by line
};

/// Whatever has no field of ours is kept as an extra property. A row without anything to call
/// somebody by is there without a display name.
CsvPeople peopleOf(const CsvTable& table, const CsvMapping& mapping);

/// What importing the table would do.
CardPreview previewCsv(const CsvTable& table, const CsvMapping& mapping, const Plan& plan);

} // namespace asterism
