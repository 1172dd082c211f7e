// SPDX-License-Identifier: MIT
#pragma once

#include "storage/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// Something that was found: what it leads to, its title, and the words around the hit.
struct Found {
    std::string kind; ///< "person", "meeting", "goal" …
    std::string id;
    std::string title;
    std::string snippet;

    bool operator==(const Found&) const = default;
};

enum class FoundOrder {
    Newest, ///< fast enough for every keystroke
    Best,   ///< best match first
};

/// Everything that has all these words, each as a whole word or the beginning of one; accents and
/// case do not matter, nor does any sign among the words. No words: nothing.
std::vector<Found> search(
    const Reader& plan,
    std::string_view words,
    int most = 20,
    FoundOrder order = FoundOrder::Newest);

/// The query for FTS5: every word quoted and taken as a beginning; "" when there is no word.
std::string quotedForIndex(std::string_view words);

} // namespace asterism
