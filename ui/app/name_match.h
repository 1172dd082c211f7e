// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace asterism::ui {

/// A name as it is compared while somebody types: case and accents do not matter.
class MatchableName {
public:
    explicit MatchableName(const std::string& name);

    /// How well what was typed (folded) fits; 0 is best. Nothing when it does not: 0 the name
    /// begins so, 1 each part begins a word of it, 2 its initials, 3 it is somewhere inside.
    std::optional<int> rankFor(const std::string& typed) const;

private:
    std::string m_folded;
    std::vector<std::string> m_words;
    std::string m_initials;
};

} // namespace asterism::ui
