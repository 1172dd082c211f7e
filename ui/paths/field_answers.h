// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace asterism::ui {

class Sheet;

/// What the fields of a page say, in reading order: texts and numbers with the names of their
/// fields, what is ticked, the rows of lists. Empty fields say nothing.
void addFieldAnswers(Sheet& sheet, QWidget& page);

} // namespace asterism::ui
