// SPDX-License-Identifier: MIT
#include "ui/models/row_diff.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace asterism::ui {
namespace {

using Places = std::unordered_map<std::string, int>;

constexpr int nowhere = -1;

Places placesOf(const std::vector<std::string>& keys)
{
    Places places;
    places.reserve(keys.size());
    for (std::size_t at = 0; at < keys.size(); ++at) {
        places.emplace(keys[at], static_cast<int>(at));
    }
    return places;
}

int placeIn(const Places& places, const std::string& key)
{
    const auto found = places.find(key);
    return found == places.end() ? nowhere : found->second;
}

/// Which of these numbers form the longest rising row; the rest have to move.
std::vector<bool> longestRising(const std::vector<int>& numbers)
{
    std::vector<std::size_t> ends; // the place of the smallest end of a row of each length
    std::vector<std::size_t> previous(numbers.size(), numbers.size());
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const auto spot = std::lower_bound(
            ends.begin(), ends.end(), numbers[at], [&](std::size_t end, int number) {
                return numbers[end] < number;
            });
        if (spot != ends.begin()) {
            previous[at] = *(spot - 1);
        }
        if (spot == ends.end()) {
            ends.push_back(at);
        } else {
            *spot = at;
        }
    }
    std::vector<bool> isRising(numbers.size(), false);
    for (std::size_t at = ends.empty() ? numbers.size() : ends.back(); at < numbers.size();
         at = previous[at]) {
        isRising[at] = true;
    }
    return isRising;
}

using Steps = std::vector<RowStep>;

void removeGone(Steps& steps, std::vector<std::string>& rows, const Places& wanted)
{
    for (int end = static_cast<int>(rows.size()); end > 0;) {
        int from = end;
        while (from > 0 && placeIn(wanted, rows[static_cast<std::size_t>(from - 1)]) == nowhere) {
            --from;
        }
        if (from < end) {
            steps.push_back({RowStep::Kind::Remove, from, end - from});
            rows.erase(rows.begin() + from, rows.begin() + end);
        }
        end = from - 1;
    }
}

/// The rows that must leave their place for the rest to stand in order, by where they belong.
std::map<int, std::string> movers(const std::vector<std::string>& rows, const Places& wanted)
{
    std::vector<int> targets;
    targets.reserve(rows.size());
    for (const auto& key : rows) {
        targets.push_back(placeIn(wanted, key));
    }
    const auto stays = longestRising(targets);
    std::map<int, std::string> moving;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!stays[at]) {
            moving.emplace(targets[at], rows[at]);
        }
    }
    return moving;
}

/// Puts each mover right behind the last row that belongs before it and already stands in order.
void moveToPlace(
    Steps& steps,
    std::vector<std::string>& rows,
    const Places& wanted,
    std::map<int, std::string> moving)
{
    while (!moving.empty()) {
        const auto [target, key] = *moving.begin();
        moving.erase(moving.begin());
        const auto from = std::find(rows.begin(), rows.end(), key);
        const auto step = static_cast<int>(from - rows.begin());
        rows.erase(from);
        std::size_t to = 0;
        for (std::size_t at = 0; at < rows.size(); ++at) {
            const int place = placeIn(wanted, rows[at]);
            if (place < target && !moving.contains(place)) {
                to = at + 1;
            }
        }
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(to), key);
        if (static_cast<int>(to) != step) {
            steps.push_back({RowStep::Kind::Move, step, 1, static_cast<int>(to)});
        }
    }
}

void insertNew(Steps& steps, const Places& kept, const std::vector<std::string>& after)
{
    for (std::size_t at = 0; at < after.size(); ++at) {
        std::size_t end = at;
        while (end < after.size() && placeIn(kept, after[end]) == nowhere) {
            ++end;
        }
        if (end > at) {
            steps.push_back(
                {RowStep::Kind::Insert, static_cast<int>(at), static_cast<int>(end - at)});
        }
        at = end;
    }
}

} // namespace

std::vector<RowStep> rowSteps(
    const std::vector<std::string>& before, const std::vector<std::string>& after)
{
    Steps steps;
    std::vector<std::string> rows = before;
    const Places wanted = placesOf(after);
    removeGone(steps, rows, wanted);
    auto moving = movers(rows, wanted);
    if (moving.size() > mostMoves) {
        steps.push_back({RowStep::Kind::Shuffle});
    } else {
        moveToPlace(steps, rows, wanted, std::move(moving));
    }
    insertNew(steps, placesOf(rows), after);
    return steps;
}

} // namespace asterism::ui
