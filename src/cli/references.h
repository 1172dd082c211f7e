// SPDX-License-Identifier: MIT
#pragma once

#include "storage/reader.h"

#include <map>
#include <string>
#include <vector>

// Rows as people name them on a command line: by name, a part of a name that only one has, or id.

namespace asterism::cli {

/// A row that a word could mean.
struct Candidate {
    std::string_view table;
    std::string id;
    std::string title;
    std::string label; ///< as it is listed when there are several: "need “Rest”"
};

/// Several rows, or none, are meant by a word.
class UnclearReference : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Everything in the plan that has a name, and the names of what leads to it.
class References {
public:
    explicit References(const Reader& plan);

    /// The one row of these tables (all of them when empty) that `word` means: its id, else its
    /// whole title, else a part of one. "need:Rest" looks only among needs. Throws
    /// UnclearReference, which lists what it could be.
    Candidate find(const std::string& word, const std::vector<std::string_view>& tables = {}) const;

    std::string nameOf(const std::string& id) const; ///< "" when it is not there
    template <Entity Record>
    std::string nameOf(const Id<Record>& id) const
    {
        return nameOf(id.text);
    }
    template <Entity Record>
    std::string nameOf(const std::optional<Id<Record>>& id) const
    {
        return id ? nameOf(id->text) : std::string();
    }

private:
    std::vector<Candidate> m_candidates;
    std::map<std::string, std::size_t> m_byId;
};

} // namespace asterism::cli
