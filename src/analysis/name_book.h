// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/quick_line.h"

namespace asterism {

/// How well a typed name is the name of somebody, best first.
enum class NameMatch { Whole, WholeWords, Beginning, Part };

/// The names of the people of a plan, folded once.
class NameBook {
public:
    NameBook(const std::vector<Person>& people, const Fold& fold);

    /// Those who match best, by name; nobody when nobody matches as well as `worst`.
    std::vector<Id<Person>> find(std::string_view typed, NameMatch worst = NameMatch::Part) const;

private:
    struct Entry {
        Id<Person> id;
        std::string name;               ///< folded, marks left out
        std::vector<std::string> words; ///< of the name, the nickname and the name parts
    };

    std::string plain(std::string_view name) const;
    std::optional<NameMatch> match(
        const Entry& entry, const std::string& typed, const std::vector<std::string>& words) const;

    Fold m_fold;
    std::vector<Entry> m_entries;
};

} // namespace asterism
