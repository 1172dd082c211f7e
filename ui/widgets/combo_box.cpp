// SPDX-License-Identifier: MIT
#include "ui/widgets/combo_box.h"

#include <QWheelEvent>

#include <algorithm>

namespace asterism::ui {

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(14);
}

QSize ComboBox::minimumSizeHint() const
{
    constexpr int fewLetters = 16;
    const QSize whole = QComboBox::minimumSizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * fewLetters), whole.height()};
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace asterism::ui
