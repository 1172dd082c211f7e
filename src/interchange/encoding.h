// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace asterism {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// Text in UTF-8 and whether something in its source could not be read and was replaced by
/// U+FFFD.
struct Utf8Text {
    std::string text;
    bool replaced = false;

    bool operator==(const Utf8Text&) const = default;
};

/// Whether the bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates.
bool isUtf8(std::string_view bytes);

/// The encoding of a whole file: by its byte order mark; UTF-16 without one by where its NULs
/// stand; UTF-8 when all of it is; windows-1252 otherwise.
Encoding findEncoding(std::string_view bytes);

/// The whole file in UTF-8 by findEncoding, without byte order mark and NULs. Never throws.
Utf8Text toUtf8(std::string_view bytes);

/// Bytes of a named character set ("Shift_JIS", "windows-1250") in UTF-8, without NULs; nothing
/// when no such character set is known.
std::optional<Utf8Text> toUtf8(std::string_view bytes, std::string_view charset);

/// Keeps what is UTF-8 and replaces the rest; NULs are removed. Surrogate pairs that were written
/// as two three-byte sequences become the character they mean.
Utf8Text repairUtf8(std::string_view bytes);

} // namespace asterism
