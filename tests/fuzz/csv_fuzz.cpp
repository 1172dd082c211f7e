// SPDX-License-Identifier: MIT
#include "interchange/csv_lines.h"
#include "interchange/csv_out.h"
#include "interchange/csv_people.h"
#include "tests/fuzz/fuzz.h"

using namespace asterism;

// Any table is read, and a cell comes back as it was whatever a spreadsheet would make of it.
FUZZ(bytes)
{
    expect(unguardedCell(guardedCell(bytes)) == bytes);
    const auto table = readCsv(bytes);
    const auto preview = previewCsv(table, mappingFor(table), {});
    const auto people = personCards(changesFor(preview, {}, usualChoices(preview)).added);
    const auto again = readCsv(writeCsv(people));
    expect(again.rows.size() == people.size());
}
