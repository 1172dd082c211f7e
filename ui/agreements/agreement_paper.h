// SPDX-License-Identifier: MIT
#pragma once

#include "domain/giving.h"
#include "ui/print/sheet.h"

namespace asterism::ui {

/// Between whom an agreement is.
struct AgreementParties {
    QString me;
    QString them;
    bool isSupervision = false;
};

/// The agreement for both: every clause that is said, what is still to be talked about, and lines
/// to sign on.
Sheet agreementPaper(const Agreement& agreement, const AgreementParties& parties, Day today);

} // namespace asterism::ui
