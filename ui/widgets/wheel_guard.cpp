// SPDX-License-Identifier: MIT
#include "ui/widgets/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace asterism::ui {
namespace {

/// The field that would take the wheel: the widget itself, or the spin box around its line edit.
QWidget* wheelField(QObject* watched)
{
    for (auto* widget = qobject_cast<QWidget*>(watched); widget != nullptr;
         widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        const bool isSlider = qobject_cast<QAbstractSlider*>(widget) != nullptr
            && qobject_cast<QScrollBar*>(widget) == nullptr;
        if (isSlider || qobject_cast<QComboBox*>(widget) != nullptr
            || qobject_cast<QAbstractSpinBox*>(widget) != nullptr) {
            return widget;
        }
    }
    return nullptr;
}

/// Qt gives the focus to such a field before it offers the wheel to it.
void refuseWheelFocus(QWidget* field)
{
    if (field != nullptr && field->focusPolicy() == Qt::WheelFocus && wheelField(field) == field) {
        field->setFocusPolicy(Qt::StrongFocus);
    }
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish) {
        refuseWheelFocus(qobject_cast<QWidget*>(watched));
    }
    if (event->type() != QEvent::Wheel) {
        return QObject::eventFilter(watched, event);
    }
    QWidget* field = wheelField(watched);
    if (field == nullptr || field->hasFocus()) {
        return QObject::eventFilter(watched, event);
    }
    // Qt offers an event that nobody took to the parent.
    event->ignore();
    return true;
}

} // namespace asterism::ui
