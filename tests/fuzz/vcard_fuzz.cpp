// SPDX-License-Identifier: MIT
#include "interchange/card_import.h"
#include "tests/fuzz/fuzz.h"

using namespace asterism;

// Whatever is in an address book, every card is told of, and what comes in can be written and read.
FUZZ(bytes)
{
    const auto preview = previewCards(readCards(bytes), {});
    const auto changes = changesFor(preview, {}, usualChoices(preview));
    const auto people = personCards(changes.added);
    if (people.empty()) {
        return; // a file without a card is told to have none
    }
    const auto again = readCards(writeCards(people, CardVersion::V40, {}));
    expect(again.cards.size() == people.size());
    expect(again.problems.empty());
}
