// SPDX-License-Identifier: MIT
#include "interchange/csv_own_header.h"

#include "domain/person.h"

namespace asterism::csv {
namespace {

CsvColumn column(CsvField field)
{
    CsvColumn made;
    made.field = field;
    made.confidence = 100;
    return made;
}

} // namespace

std::string ownHeader(std::string_view personColumn)
{
    if (personColumn == "display_name") {
        return "Name";
    }
    std::string name(personColumn);
    for (auto& letter : name) {
        letter = letter == '_' ? ' ' : letter;
    }
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

bool isWritten(std::string_view personColumn)
{
    return personColumn != "id" && personColumn != "introduced_by" && personColumn != "sensitive"
        && personColumn != "card_uid";
}

CsvColumn ownColumnNamed(std::string_view header)
{
    if (header == idHeader) {
        return column(CsvField::CardId);
    }
    if (header == tagsHeader) {
        return column(CsvField::Tags);
    }
    if (header == linesHeader) {
        return column(CsvField::CardLines);
    }
    CsvColumn found;
    forEachColumn<Person>([&](const auto& each) {
        if (isWritten(each.name) && ownHeader(each.name) == header) {
            found = column(CsvField::PersonColumn);
            found.column = std::string(each.name);
        }
    });
    return found.field == CsvField::PersonColumn ? found : columnNamed(header);
}

} // namespace asterism::csv
