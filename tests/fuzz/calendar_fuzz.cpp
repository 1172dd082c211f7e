// SPDX-License-Identifier: MIT
#include "interchange/calendar.h"
#include "tests/fuzz/fuzz.h"

using namespace asterism;

// Whatever comes as an invitation, it is read or told of.
FUZZ(bytes)
{
    for (const auto& event : readCalendar(bytes).events) {
        meetingIdFor(event);
    }
}
