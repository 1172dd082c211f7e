// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "analysis/agreement_check.h"

namespace asterism::ui {

/// "In force since March 3, 2026 · version 2"
QString stateInWords(const Agreement& agreement);

/// "review on June 30 · ends on August 31"; "" when neither is said.
QString datesInWords(const Agreement& agreement, Day today);

/// What calls for a look, as a fact and an offer.
QString words(const AgreementClock& clock, Day today);

/// "9 of 12 said. You could still talk about how you part, and about feedback." Kindly; when
/// nothing is missing, that everything is said.
QString missingInWords(const Agreement& agreement, bool isSupervision);

/// What a field of the checklist is called: a clause, a day or the length.
QString labelOf(const std::string& field);

/// Who I am, for paper: the name of the profile or "me".
QString myName(const std::vector<Profile>& profiles);

} // namespace asterism::ui
