// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "analysis/candidates.h"
#include "analysis/where_to_look.h"

namespace asterism::ui {

/// "knows about research design, takes on people at the moment"
QString fitWords(const CandidateForNeed& candidate);

/// "●●○" as it is spoken: "fits well".
QString fitStrength(int dots);

/// "a former teacher or adviser of yours"
QString words(LookAt place);

} // namespace asterism::ui
