// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <cstdint>

// The only file that spells colors. The order is that of Role.

namespace asterism::ui::tokens {

using Values = std::array<std::uint32_t, 27>;

constexpr Values light = {
    0xF7F4EE, 0xFFFFFF, 0xEEEAE1, // window, surface, sunken
    0xDAD4C7, 0x857C6C,           // line, control
    0x22262B, 0x555B63, 0x60666F, // text, text2, hint
    0x1C6175, 0xFFFFFF, 0xDCEBEF, // primary, on primary, its tint
    0x0F4C5C, 0x1B5C87,           // focus, link
    0x8A5000, 0xFBEBD0,           // care
    0x2C6A3D, 0xE0F0E3,           // ok
    0xA2302A, 0xFBE4E1,           // stop
    0xFBF8F1, 0x8B8271,           // sky, ring
    0x1C6175, 0x6A4C93, 0x2C6A3D, // guide, supervisor, peer
    0x2B5DA6, 0xB03A6B, 0x4A5568, // connector, learner, group
};

constexpr Values dark = {
    0x1B2026, 0x242A31, 0x2E353D, //
    0x3C454E, 0x818C97,           //
    0xECEFF1, 0xB7C0C8, 0x9AA5AF, //
    0x7FC6DA, 0x0C2730, 0x1F3D47, //
    0xA9DCEB, 0x8FC4F2,           //
    0xF0BF6E, 0x43351C,           //
    0x8FCE9E, 0x20382A,           //
    0xF29C92, 0x472522,           //
    0x141A22, 0x6F7C8A,           //
    0x7FC6DA, 0xC3A8EA, 0x8FCE9E, //
    0x9DBDF7, 0xF09CBF, 0xB7C0C8, //
};

constexpr Values highContrastLight = {
    0xFFFFFF, 0xFFFFFF, 0xFFFFFF, //
    0x000000, 0x000000,           //
    0x000000, 0x1A1A1A, 0x2B2B2B, //
    0x00008B, 0xFFFFFF, 0xDDE6FF, //
    0x00008B, 0x00008B,           //
    0x4A2800, 0xFFF1D6,           //
    0x003D14, 0xE2F5E6,           //
    0x6B0000, 0xFFE9E6,           //
    0xFFFFFF, 0x000000,           //
    0x000000, 0x000000, 0x000000, //
    0x000000, 0x000000, 0x000000, //
};

constexpr Values highContrastDark = {
    0x000000, 0x000000, 0x000000, //
    0xFFFFFF, 0xFFFFFF,           //
    0xFFFFFF, 0xF0F0F0, 0xE0E0E0, //
    0xFFFF00, 0x000000, 0x2B2B00, //
    0xFFFF00, 0xA8D8FF,           //
    0xFFDA8A, 0x2B1E00,           //
    0xA6F0B8, 0x00240C,           //
    0xFFCFC9, 0x330500,           //
    0x000000, 0xFFFFFF,           //
    0xFFFFFF, 0xFFFFFF, 0xFFFFFF, //
    0xFFFFFF, 0xFFFFFF, 0xFFFFFF, //
};

/// The brand, as in the icon of the program.
constexpr std::uint32_t paperTeal = 0x9CC7D6;
constexpr std::uint32_t nightTeal = 0x1F4657;

} // namespace asterism::ui::tokens
