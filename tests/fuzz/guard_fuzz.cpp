// SPDX-License-Identifier: MIT
#include "guard/guard.h"
#include "tests/fuzz/fuzz.h"

using namespace asterism;

// Marks lie in the text, in order, none over another.
FUZZ(bytes)
{
    std::size_t end = 0;
    for (const auto& mark : look(bytes, {})) {
        expect(mark.length > 0 && mark.start >= end);
        end = mark.start + mark.length;
        expect(end <= bytes.size());
    }
}
