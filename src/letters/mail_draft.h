// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <string>
#include <string_view>

namespace asterism {

/// A letter as it is handed to a mail program.
struct MailDraft {
    std::string name;    ///< of the one it goes to; may be empty
    std::string address; ///< may be empty: it is put in by hand then
    std::string subject;
    std::string body;
};

/// The address when it is one plain "name@place": without anything that could end it or begin
/// another header; "" otherwise.
std::string mailAddress(std::string_view text);

/// The address at which a person would rather be reached; "" when none is known.
std::string mailAddressOf(const Plan& plan, const Id<Person>& person);

} // namespace asterism
