// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/csv_header.h"

// The words of which the names of columns are made. Private to the reading of headers.

namespace asterism::csv {

/// A name that is known as a whole, without its number.
struct KnownHeader {
    CsvField field = CsvField::Extra;
    std::string_view group; ///< the kind of group; the field itself when empty
    std::string_view label;
    std::string_view column;
};
const KnownHeader* knownHeader(const std::string& words);

/// One word of the name of a way to reach somebody.
struct HeaderWord {
    CsvField field = CsvField::Extra; ///< Extra: a word that only labels, or says nothing
    std::string_view label;
    bool isAspect = false; ///< about the value, not the value: "type", "label"
};
const HeaderWord* headerWord(const std::string& word);

} // namespace asterism::csv
