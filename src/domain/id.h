// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <string>
#include <utility>

namespace asterism {

/// Names one row of the plan: a UUIDv7 as text. Typed, so that a need is never taken for a person.
template <typename Record>
struct Id {
    std::string text;

    Id() = default;
    explicit Id(std::string value) : text(std::move(value)) { }

    bool isEmpty() const { return text.empty(); }
    auto operator<=>(const Id&) const = default;
};

/// A new UUIDv7 (RFC 9562): 48 bits of milliseconds since 1970, then random bits. Two made one
/// after the other in this process sort in that order.
std::string newUuid();

/// Whether the text has the shape of a UUID: 8-4-4-4-12 lower-case hexadecimal digits.
bool isUuid(const std::string& text);

template <typename Record>
Id<Record> newId()
{
    return Id<Record>{newUuid()};
}

} // namespace asterism
