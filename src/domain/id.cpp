// SPDX-License-Identifier: MIT
#include "domain/id.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <random>

namespace asterism {
namespace {

std::mt19937_64& source()
{
    static std::mt19937_64 generator = [] {
        std::random_device device;
        std::seed_seq seed{device(), device(), device(), device(), device(), device()};
        return std::mt19937_64{seed};
    }();
    return generator;
}

std::string hexadecimal(std::uint64_t high, std::uint64_t low)
{
    constexpr auto digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    const std::array<std::uint64_t, 2> halves{high, low};
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20) {
            text += '-';
        }
        const auto half = halves[static_cast<std::size_t>(nibble / 16)];
        text += digits[(half >> (60 - 4 * (nibble % 16))) & 0xF];
    }
    return text;
}

} // namespace

std::string newUuid()
{
    static std::mutex guard;
    static std::uint64_t last = 0;
    const std::lock_guard lock(guard);
    const auto now
        = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                         std::chrono::system_clock::now().time_since_epoch())
                                         .count());
    // 48 bits of milliseconds and 12 of a counter; a clock that stands still or goes back only
    // counts on, so the order of making is kept.
    last = std::max(last + 1, now << 12);
    const std::uint64_t high = ((last >> 12) << 16) | 0x7000U | (last & 0xFFFU);
    const std::uint64_t low = (source()() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    return hexadecimal(high, low);
}

bool isUuid(const std::string& text)
{
    if (text.size() != 36) {
        return false;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool dash = at == 8 || at == 13 || at == 18 || at == 23;
        const char letter = text[at];
        const bool digit = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
        if (dash ? letter != '-' : !digit) {
            return false;
        }
    }
    return true;
}

} // namespace asterism
