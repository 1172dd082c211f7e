// SPDX-License-Identifier: MIT
#include "ui/app/platform.h"

#include <QApplication>
#include <QStyle>

namespace asterism::ui {

QPalette platformPalette()
{
    const QPalette worn = QApplication::palette();
    // An empty palette gives the place back to the desktop's own; there is no other public way.
    QApplication::setPalette(QPalette());
    const QPalette platform = QApplication::palette();
    QApplication::setPalette(worn);
    return platform;
}

bool mayAnimate()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace asterism::ui
