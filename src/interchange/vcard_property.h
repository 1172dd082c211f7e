// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/vcard.h"

#include <functional>

// One unfolded line to one property and back. Private to the reader and writer of cards.

namespace asterism::vcard {

/// How the bytes of a file are to be understood where a property does not say.
struct FileCharset {
    bool isDecoded = false;                ///< the whole file was UTF-16 and is UTF-8 by now
    std::string fallback = "WINDOWS-1252"; ///< for what is not UTF-8
};

/// Called with what was not readable; the line is filled in by the caller.
using Complain = std::function<void(ProblemKind, std::string_view text)>;

/// Group, name and parameters of "item1.TEL;TYPE=home"; nothing when there is no usable name.
std::optional<CardProperty> readHeader(std::string_view header, CardVersion version);

/// Undoes ENCODING and CHARSET as the parameters say and sets `value` and `binary`.
void readValue(
    CardProperty& property,
    std::string_view bytes,
    const FileCharset& charset,
    const Complain& complain);

/// The character set that the file states in some CHARSET parameter, for those of its values that
/// state none.
std::string statedCharset(std::string_view file);

} // namespace asterism::vcard
