// SPDX-License-Identifier: MIT
#pragma once

#include "letters/mail_draft.h"

namespace asterism {

/// The draft as a file that a mail program opens for sending (RFC 5322 with X-Unsent: 1), without
/// date and sender. Lines have at most 78 characters. An address outside ASCII is left out, since
/// no header may carry it.
std::string writeEml(const MailDraft& draft);

} // namespace asterism
