// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "actions/need_categories.h"
#include "analysis/sky_picture.h"

#include <string>

namespace asterism::ui {

/// A kind of need as it is read; a category of one's own as it was typed.
QString categoryWords(const std::string& category);

/// What such a need is about, in a few words.
QString categoryHint(const actions::NeedCategory& category);

/// The kinds of need, sector by sector.
std::vector<const actions::NeedCategory*> categoriesOf(Sector sector);

/// "not said", or what 1 to 5 mean for how important a need is.
QStringList importanceWords();

} // namespace asterism::ui
