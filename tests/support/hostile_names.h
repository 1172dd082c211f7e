// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace asterism::tests {

/// What somebody might find in an imported address book.
inline const std::vector<std::string>& hostileNames()
{
    static const std::vector<std::string> names{
        "Ann\r\nBcc: spy@example.org",
        "<script>alert(1)</script>",
        "<b>Zoë</b> & Co",
        "%1 %2 %s",
        "{{their_name}}",
        "{my_name}",
        "[gone {x}]",
        "\u202Enatrahk\u202C",
        "\u2066Mira\u2069 Okonkwo",
        "山田 太郎",
        "王小明",
        "Ὀδυσσεύς Παπαδόπουλος",
        "محمد الفارسي",
        "O'Neill-Łukasiewicz",
        "Jean-Luc d’Été",
        "=?utf-8?Q?Bcc=3A?=",
        "\"quoted\" \\ name",
        "Tab\tbed Name",
        "Dr. Prof. Mr.",
        "a",
        "😀 Smiley",
        std::string("Nul\0l", 5),
        "Bad\xFF\xC3 bytes",
        "Long" + std::string(400, 'g') + " Name"};
    return names;
}

} // namespace asterism::tests
