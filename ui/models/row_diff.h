// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace asterism::ui {

/// One step on the way from one list of rows to another. Steps are taken one after the other; each
/// speaks of the rows as they are then.
struct RowStep {
    enum class Kind {
        Remove,  ///< `count` rows at `from`
        Move,    ///< the row at `from`, so that it is then at `to`
        Shuffle, ///< all rows take the order that they have in the other list
        Insert,  ///< at `from` the `count` rows that the other list has from there on
    };
    Kind kind = Kind::Remove;
    int from = 0;
    int count = 1;
    int to = 0;

    bool operator==(const RowStep&) const = default;
};

/// More moves than this are not worth announcing one by one.
constexpr std::size_t mostMoves = 50;

/// How `before` becomes `after`: removals from the end, then as few moves as will do, then
/// insertions from the top. No key may occur twice in a list.
std::vector<RowStep> rowSteps(
    const std::vector<std::string>& before, const std::vector<std::string>& after);

} // namespace asterism::ui
