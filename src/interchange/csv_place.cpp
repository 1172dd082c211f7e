// SPDX-License-Identifier: MIT
#include "interchange/csv_place.h"

#include "interchange/vcard.h"

namespace asterism::csv {

std::string& Place::part(CsvField field)
{
    switch (field) {
    case CsvField::PostBox:
        return box;
    case CsvField::Extended:
        return extended;
    case CsvField::Street:
        return street;
    case CsvField::Town:
        return town;
    case CsvField::Region:
        return region;
    case CsvField::PostalCode:
        return code;
    case CsvField::Country:
        return country;
    default:
        return whole;
    }
}

bool Place::isEmpty() const
{
    return (whole + box + extended + street + town + region + code + country).empty();
}

std::string Place::cardValue() const
{
    const std::string lines = street.empty() ? whole : street;
    return escaped(box) + ';' + escaped(extended) + ';' + escaped(lines) + ';' + escaped(town) + ';'
        + escaped(region) + ';' + escaped(code) + ';' + escaped(country);
}

} // namespace asterism::csv
