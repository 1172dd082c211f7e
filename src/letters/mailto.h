// SPDX-License-Identifier: MIT
#pragma once

#include "letters/mail_draft.h"

namespace asterism {

/// The draft as a mailto address (RFC 6068) with nothing but recipient, subject and body. It is
/// whole, however long.
std::string mailtoUrl(const MailDraft& draft);

/// Whether every mail program takes an address of that length. One that does not fit is never cut:
/// the draft file is offered instead.
bool fitsMailto(std::string_view url);

} // namespace asterism
