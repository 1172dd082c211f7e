// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include "guard/guard.h"

#include <string_view>
#include <vector>

namespace asterism::ui {

/// What was found in a text, each as "a phone number “0151 …”".
QStringList foundWords(std::string_view text, const std::vector<Mark>& marks);

/// The first few of them in one line, and how many more there are.
QString inShort(const QStringList& found);

} // namespace asterism::ui
