// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <optional>
#include <string>
#include <vector>

namespace asterism::ui {

/// Suggestions that somebody did not want to see for now. Kept beside the plan, not in it: nothing
/// to undo, nothing to merge.
class PutOff {
public:
    explicit PutOff(Store& store) : m_store(store) { }

    /// The keys that are put off today.
    std::vector<std::string> keys(Day today) const;

    /// Until that day; without one, for good.
    void putOff(const std::string& key, std::optional<Day> until);
    void bringBack(const std::string& key);

private:
    struct Entry {
        std::string key;
        std::optional<Day> until;
    };
    std::vector<Entry> entries() const;
    void keep(const std::vector<Entry>& entries);

    Store& m_store;
};

} // namespace asterism::ui
