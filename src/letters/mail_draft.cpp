// SPDX-License-Identifier: MIT
#include "letters/mail_draft.h"

#include "letters/characters.h"

#include <algorithm>

namespace asterism {

std::string mailAddress(std::string_view text)
{
    constexpr std::size_t longest = 254;
    constexpr std::string_view breaking = " <>()[],;:\\\"{}|?&#";
    auto address = text;
    if (address.size() > longest || address.find_first_of(breaking) != std::string_view::npos) {
        return {};
    }
    if (cleanLine(address) != address || address.find("�") != std::string_view::npos) {
        return {};
    }
    const auto at = address.find('@');
    const bool isPlain = at != std::string_view::npos && at > 0 && at + 1 < address.size()
        && address.find('@', at + 1) == std::string_view::npos;
    return isPlain ? std::string(address) : std::string();
}

std::string mailAddressOf(const Plan& plan, const Id<Person>& person)
{
    const ContactPoint* best = nullptr;
    for (const auto& point : plan.of<ContactPoint>()) {
        const bool fits = point.person == person && point.kind == ContactKind::Email
            && !mailAddress(trimmedText(point.value)).empty();
        const bool isBetter = best == nullptr || (point.preferred && !best->preferred)
            || (point.preferred == best->preferred && point.position < best->position);
        best = fits && isBetter ? &point : best;
    }
    return best == nullptr ? std::string() : mailAddress(trimmedText(best->value));
}

} // namespace asterism
