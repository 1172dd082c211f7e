// SPDX-License-Identifier: MIT
#include "guard/guard.h"

namespace asterism {

std::string_view adviceFor(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Phone:
        return "This looks like a phone number. It leads straight to one person; better leave it "
               "out.";
    case MarkKind::Email:
        return "This is an e-mail address. If it is a client’s, better leave it out.";
    case MarkKind::Url:
        return "A link or a handle can lead to a person. Leave it out, or say what kind of page it "
               "was.";
    case MarkKind::Ip:
        return "An internet address can be traced to a household. Better leave it out.";
    case MarkKind::Date:
        return "An exact day can point to a person. A month, a season or “last spring” says "
               "enough.";
    case MarkKind::Age:
        return "At this age few people are left to choose from. “90 or older” says enough.";
    case MarkKind::Address:
        return "This looks like an address. “In town” or “an hour away” says enough.";
    case MarkKind::PostalCode:
        return "A postal code narrows it down to a few streets. Better leave it out.";
    case MarkKind::Ssn:
        return "This looks like the number a country gives one person only. Please leave it out.";
    case MarkKind::RecordNumber:
        return "A number in a record, on a card or on a plate leads to one person. Use a code that "
               "is "
               "kept elsewhere.";
    case MarkKind::Initials:
        return "A letter may be an initial. Use a code that is kept elsewhere.";
    case MarkKind::TitledName:
        return "This looks like the name of somebody who is not in your plan. “She” or “the "
               "client” says enough.";
    }
    return {};
}

std::string_view nothingFound()
{
    return "No pattern found — this does not prove it is de-identified.";
}

} // namespace asterism
