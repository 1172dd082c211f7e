// SPDX-License-Identifier: MIT
#include "ui/widgets/enter_presses.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace asterism::ui {

bool EnterPresses::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlainEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool isPressed = qobject_cast<QPushButton*>(button) != nullptr
        || qobject_cast<QToolButton*>(button) != nullptr;
    if (!isPlainEnter || !isPressed || key->isAutoRepeat()) {
        return QObject::eventFilter(watched, event);
    }
    button->click();
    return true;
}

} // namespace asterism::ui
