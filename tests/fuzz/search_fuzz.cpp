// SPDX-License-Identifier: MIT
#include "storage/search.h"
#include "storage/store.h"
#include "tests/fuzz/fuzz.h"

using namespace asterism;

// Every row of signs can be looked for; none is a query of the index.
FUZZ(bytes)
{
    static const auto store = Store::inMemory();
    search(store->reader(), bytes);
    search(store->reader(), bytes, 20, FoundOrder::Best);
}
