// SPDX-License-Identifier: MIT
#pragma once

#include "domain/vocabulary.h"

#include <string>
#include <utility>

namespace asterism {

enum class Verb {
    Add,
    Change,
    Remove,
    MovePhase,
    Rest, ///< resting, ended, died, or active again
    Tag,
    Untag,
    Know,  ///< who knows whom
    Cover, ///< which relationship holds a need, and how well
    Rank,
    Place,   ///< moved a star on the map
    Reflect, ///< kept a whole reflection
    Import,
    PutBack,
};
template <>
struct Vocabulary<Verb> {
    static constexpr auto words = asterism::words(
        {"add",
         "change",
         "remove",
         "move_phase",
         "rest",
         "tag",
         "untag",
         "know",
         "cover",
         "rank",
         "place",
         "reflect",
         "import",
         "put_back"});
};

/// What somebody did, as the undo menu and the history name it: "Remove", "person", "Ann".
struct Deed {
    Verb verb = Verb::Change;
    std::string what;    ///< the table it was mainly about
    std::string subject; ///< a name or first words; may be empty

    bool operator==(const Deed&) const = default;
};

} // namespace asterism
