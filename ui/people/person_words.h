// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "storage/people_list.h"

namespace asterism::ui {

/// "Supervisor, sponsor"; what somebody is to me, or that this has not been said.
QString kindWords(const PersonRow& row);

/// "Guide · 12 days ago": the second line of the list.
QString underName(const PersonRow& row, Day today);

/// All that the row shows, for somebody who hears it.
QString spokenRow(const PersonRow& row, Day today);

/// "Resting", "Ended", "Died"; nothing for somebody in touch.
QString restingWords(Resting resting);

} // namespace asterism::ui
