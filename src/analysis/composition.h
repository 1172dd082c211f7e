// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

// How mixed a set of people is in one respect.

namespace asterism {

/// Blau's index, 1 − Σ p²; nothing without people.
std::optional<double> blau(const std::vector<std::size_t>& counts);

/// Blau's index against the most that k categories allow; k is the number of categories offered,
/// not of those seen. Nothing below two categories, or without people.
std::optional<double> iqv(const std::vector<std::size_t>& counts, std::size_t categories);

/// (E − I) / (E + I): −1 all like me … +1 all unlike me; nothing when nobody is either.
std::optional<double> eiIndex(std::size_t unlikeMe, std::size_t likeMe);

} // namespace asterism
