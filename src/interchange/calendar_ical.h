// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <libical/ical.h>

// What reading and writing calendars share. Not for others.

namespace asterism {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using OwnedComponent = std::unique_ptr<icalcomponent, FreeComponent>;

/// libical stops the whole program at a fault unless it is told not to.
inline void keepGoingAtFaults()
{
    icalerror_set_errors_are_fatal(0);
}

} // namespace asterism
