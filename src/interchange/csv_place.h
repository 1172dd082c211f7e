// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/csv_header.h"

#include <string>

// An address of which every part may stand in a column of its own. Private to the reading of
// people from tables.

namespace asterism::csv {

struct Place {
    std::string whole; ///< as it goes on an envelope
    std::string box;
    std::string extended;
    std::string street;
    std::string town;
    std::string region;
    std::string code;
    std::string country;

    std::string& part(CsvField field);
    bool isEmpty() const;
    /// The value of an ADR. What is there as a whole is left out when its parts are there too.
    std::string cardValue() const;
};

} // namespace asterism::csv
