// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace asterism::ui {

/// Says in the toast of the window that a widget stands in something that is not about the last
/// change of the plan: without Undo, but perhaps with one button of its own.
void sayBeside(
    const QWidget* where,
    const QString& sentence,
    const QString& button = {},
    const std::function<void()>& press = {});

} // namespace asterism::ui
