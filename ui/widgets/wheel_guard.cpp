// SPDX-License-Identifier: MIT
#include "ui/widgets/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QScrollBar>
#include <QWheelEvent>

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

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() != QEvent::Wheel) {
        return QObject::eventFilter(watched, event);
    }
    QWidget* field = wheelField(watched);
    if (field == nullptr || field->hasFocus() || field->parentWidget() == nullptr) {
        return QObject::eventFilter(watched, event);
    }
    const auto* wheel = static_cast<QWheelEvent*>(event);
    QWidget* around = field->parentWidget();
    QWheelEvent passed(
        around->mapFromGlobal(wheel->globalPosition()),
        wheel->globalPosition(),
        wheel->pixelDelta(),
        wheel->angleDelta(),
        wheel->buttons(),
        wheel->modifiers(),
        wheel->phase(),
        wheel->inverted(),
        wheel->source());
    QCoreApplication::sendEvent(around, &passed);
    event->accept();
    return true;
}

} // namespace asterism::ui
