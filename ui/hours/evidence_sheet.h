// SPDX-License-Identifier: MIT
#pragma once

#include "actions/hours_evidence.h"
#include "ui/print/sheet.h"

namespace asterism::ui {

/// The evidence of a period as it goes on paper: the rules and where they were read, the sums, the
/// months, every line, room for signatures.
Sheet evidenceSheet(const actions::Evidence& evidence, Day today);

/// "hours-2026-03-to-2026-06", for files.
QString evidenceFileName(const actions::Evidence& evidence);

} // namespace asterism::ui
