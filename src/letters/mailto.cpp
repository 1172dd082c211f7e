// SPDX-License-Identifier: MIT
#include "letters/mailto.h"

#include "letters/characters.h"

namespace asterism {
namespace {

constexpr std::size_t longestMailto = 1900;

std::string encoded(std::string_view text, bool isAddress)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view unreserved = "-._~";
    std::string url;
    for (const char letter : text) {
        const bool isPlain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9') || unreserved.find(letter) != std::string_view::npos
            || (isAddress && letter == '@');
        if (isPlain) {
            url += letter;
        } else if (letter == '\n') {
            url += "%0D%0A";
        } else {
            const auto byte = static_cast<unsigned char>(letter);
            url += {'%', digits[byte >> 4U], digits[byte & 15U]};
        }
    }
    return url;
}

} // namespace

std::string mailtoUrl(const MailDraft& draft)
{
    return "mailto:" + encoded(mailAddress(draft.address), true)
        + "?subject=" + encoded(cleanLine(draft.subject), false)
        + "&body=" + encoded(cleanLines(draft.body), false);
}

bool fitsMailto(std::string_view url)
{
    return url.size() <= longestMailto;
}

} // namespace asterism
