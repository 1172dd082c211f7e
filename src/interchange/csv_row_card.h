// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/csv_mapping.h"
#include "interchange/vcard.h"

// One row of a table as a card. Private to the reading of people from tables.

namespace asterism::csv {

/// What the columns of a table mean together, worked out once for all its rows.
class RowReader {
public:
    RowReader(const CsvTable& table, const CsvMapping& mapping);

    Card cardOf(const CsvRow& row) const;

private:
    /// Columns that say one thing: an e-mail address and its label, the parts of an address.
    struct Group {
        CsvField kind = CsvField::Extra;
        std::vector<std::size_t> values;
        std::vector<std::size_t> labels;
        std::vector<std::size_t> preferred;
    };
    struct RowCard;

    const CsvTable& m_table;
    const CsvMapping& m_mapping;
    std::vector<Group> m_groups;
};

} // namespace asterism::csv
