// SPDX-License-Identifier: MIT
#include "interchange/stories.h"

namespace asterism {

Day storyDay()
{
    return day(2026, 6, 15);
}

} // namespace asterism
