// SPDX-License-Identifier: MIT
#pragma once

#include "domain/dates.h"
#include "domain/vocabulary.h"

#include <string_view>

// The invented plans that come with the program, so that it can be seen at work before anything
// was typed.

namespace asterism {

enum class StoryName {
    EarlyCareer, ///< Amara Villareal: the sample plan
    MidCareer,   ///< Jonas Abara: steady work, a peer who coaches, two mentees, one reader missing
    LateCareer,  ///< Dr Ruth Ambler: holds everybody; who holds her?
};
template <>
struct Vocabulary<StoryName> {
    static constexpr auto words = asterism::words({"early", "mid", "late"});
};

/// The plan as JSON, for readPlan.
std::string_view story(StoryName name);

/// The day on which all of them are told: 2026-06-15, a Monday.
Day storyDay();

} // namespace asterism
