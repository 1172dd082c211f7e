// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace asterism::ui {

class Constellation;

/// Makes every star of every Constellation a child that screen readers find. Once is enough,
/// more does no harm.
void installSkyAccessibility();

/// Tells that the children are others now.
void tellSkyChildren(Constellation* map);

/// Tells that the focus went to one of them.
void tellSkyFocus(Constellation* map, const std::string& id);

/// To be called before the widget goes.
void forgetSkyChildren(Constellation* map);

} // namespace asterism::ui
