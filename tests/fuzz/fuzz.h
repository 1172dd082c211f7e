// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Stops the run with the bytes that broke the promise.
inline void expect(bool isKept)
{
    if (!isKept) {
        std::abort();
    }
}

/// The body of a fuzz target: what must hold for any bytes.
#define FUZZ(bytes)                                                                                \
    static void hold(std::string_view bytes);                                                      \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)              \
    {                                                                                              \
        hold({reinterpret_cast<const char*>(data), size});                                         \
        return 0;                                                                                  \
    }                                                                                              \
    static void hold(std::string_view bytes)
