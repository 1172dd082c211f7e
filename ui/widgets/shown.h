// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace asterism::ui {

/// As setVisible, but a widget that was never hidden is left to come up with its page: to show it
/// before that lays it out twice.
inline void setShown(QWidget* widget, bool isShown)
{
    if (!isShown || widget->testAttribute(Qt::WA_WState_ExplicitShowHide)) {
        widget->setVisible(isShown);
    }
}

} // namespace asterism::ui
