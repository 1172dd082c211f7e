// SPDX-License-Identifier: MIT
#include "storage/changeset.h"
#include "tests/fuzz/fuzz.h"

// What is shown to SQLite as a changeset has been read with every length checked.
FUZZ(bytes)
{
    asterism::readChangeset({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()});
}
