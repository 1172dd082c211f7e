// SPDX-License-Identifier: MIT
#include "actions/reflect_let_go.h"

#include <algorithm>

namespace asterism::actions {
namespace {

template <typename Entry>
using IdOf = std::remove_cvref_t<decltype(Entry::row.now.id)>;

template <typename Entry>
auto find(std::vector<Entry>& entries, const IdOf<Entry>& id)
{
    return std::ranges::find_if(
        entries, [&](const Entry& entry) { return entry.row.now.id == id; });
}

template <typename Entry>
PutBack takeAway(Reflected& reflected, std::vector<Entry> Reflected::*list, const IdOf<Entry>& id)
{
    auto& entries = reflected.*list;
    const auto found = find(entries, id);
    if (found == entries.end()) {
        return [](Reflected&) {};
    }
    if (found->row.seen) {
        found->row.gone = true;
        return [list, id](Reflected& later) {
            const auto again = find(later.*list, id);
            if (again != (later.*list).end()) {
                again->row.gone = false;
            }
        };
    }
    const auto at = static_cast<std::size_t>(found - entries.begin());
    const Entry entry = *found;
    entries.erase(found);
    return [list, at, entry](Reflected& later) {
        auto& all = later.*list;
        if (find(all, entry.row.now.id) == all.end()) {
            const auto place = static_cast<std::ptrdiff_t>(std::min(at, all.size()));
            all.insert(all.begin() + place, entry);
        }
    };
}

template <typename Entry, typename Target>
PutBack unlink(
    Reflected& reflected,
    std::vector<Entry> Reflected::*list,
    KeptLinks<Target> Entry::*links,
    const Id<Target>& id)
{
    std::vector<IdOf<Entry>> parted;
    for (auto& entry : reflected.*list) {
        if ((entry.*links).now.erase(id) > 0) {
            parted.push_back(entry.row.now.id);
        }
    }
    return [list, links, id, parted](Reflected& later) {
        for (auto& entry : later.*list) {
            if (std::ranges::find(parted, entry.row.now.id) != parted.end()) {
                (entry.*links).now.insert(id);
            }
        }
    };
}

PutBack inTurn(std::vector<PutBack> steps)
{
    return [steps = std::move(steps)](Reflected& later) {
        for (const auto& putBack : steps) {
            putBack(later);
        }
    };
}

/// What was begun in this reflection for that goal and for no other.
std::vector<Id<Support>> begunFor(const Reflected& reflected, const Id<Goal>& goal)
{
    std::vector<Id<Support>> begun;
    for (const auto& support : reflected.supports) {
        if (!support.row.seen && support.goals.now == std::set{goal}) {
            begun.push_back(support.row.now.id);
        }
    }
    return begun;
}

} // namespace

PutBack letGo(Reflected& reflected, const Id<Goal>& goal)
{
    std::vector<PutBack> steps{takeAway(reflected, &Reflected::goals, goal)};
    for (const auto& support : begunFor(reflected, goal)) {
        steps.push_back(letGo(reflected, support));
    }
    steps.push_back(unlink(reflected, &Reflected::supports, &ReflectedSupport::goals, goal));
    steps.push_back(unlink(reflected, &Reflected::needs, &ReflectedNeed::goals, goal));
    return inTurn(std::move(steps));
}

PutBack letGo(Reflected& reflected, const Id<Support>& support)
{
    return inTurn(
        {takeAway(reflected, &Reflected::supports, support),
         unlink(reflected, &Reflected::needs, &ReflectedNeed::supports, support)});
}

PutBack letGo(Reflected& reflected, const Id<Strength>& strength)
{
    return takeAway(reflected, &Reflected::strengths, strength);
}

} // namespace asterism::actions
