// SPDX-License-Identifier: MIT
#include "ui/widgets/combo_box.h"

#include <QWheelEvent>

namespace asterism::ui {

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(14);
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace asterism::ui
