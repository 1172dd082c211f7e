// SPDX-License-Identifier: MIT
#pragma once

#include "guard/senses.h"

#include <vector>

namespace asterism::guard {

/// Folded words, separated by spaces.
struct WordList {
    Sense sense;
    std::string_view words;
};

std::vector<WordList> dateWords();
std::vector<WordList> placeWords();
std::vector<WordList> recordWords();
std::vector<WordList> personWords();

} // namespace asterism::guard
