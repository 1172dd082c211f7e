// SPDX-License-Identifier: MIT
#include "interchange/stories.h"

#include <string>

namespace asterism {

std::string_view storyFile(std::string_view name); // made from resources/stories

std::string_view story(StoryName name)
{
    return storyFile(std::string(wordOf(name)) + "-career.json");
}

Day storyDay()
{
    return day(2026, 6, 15);
}

} // namespace asterism
