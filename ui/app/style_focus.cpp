// SPDX-License-Identifier: MIT
#include "ui/app/style_focus.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QRadioButton>

#include "ui/app/style_paint.h"

namespace asterism::ui {
namespace {

constexpr int ringDistance = 4;

bool byKeyboard = false;

bool wantsRing(const QWidget* widget)
{
    if (style::isOn(widget, "noFocusRing")) {
        return false;
    }
    if (const auto* choice = qobject_cast<const QComboBox*>(widget)) {
        return !choice->isEditable();
    }
    return qobject_cast<const QAbstractButton*>(widget) != nullptr
        || style::isOn(widget, "focusRing");
}

/// A check box is as wide as its column; its ring goes around what can be read.
QRect ringBox(const QWidget* widget, const QRect& whole)
{
    const bool isBox = qobject_cast<const QCheckBox*>(widget) != nullptr;
    if (!isBox && qobject_cast<const QRadioButton*>(widget) == nullptr) {
        return whole;
    }
    const QSize hint = widget->sizeHint();
    const QRect used(0, 0, hint.width() + 2 * ringDistance, whole.height());
    return QStyle::visualRect(widget->layoutDirection(), whole, used.intersected(whole));
}

} // namespace

bool FocusRing::isByKeyboard()
{
    return byKeyboard;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!byKeyboard) {
            byKeyboard = true;
            show(QApplication::focusWidget());
        }
        break;
    case QEvent::MouseButtonPress:
        byKeyboard = false;
        hide();
        break;
    case QEvent::FocusIn:
        if (auto* widget = qobject_cast<QWidget*>(watched)) {
            focusCame(widget, static_cast<QFocusEvent*>(event)->reason());
        }
        break;
    case QEvent::FocusOut:
        hide();
        if (auto* area = qobject_cast<QAbstractScrollArea*>(watched)) {
            area->update();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::paint(QPainter* painter, const QStyleOption* option, const QWidget* frame)
{
    const auto* ring = qobject_cast<const QFocusFrame*>(frame);
    const QWidget* inside = ring != nullptr ? ring->widget() : nullptr;
    if (inside == nullptr) {
        return;
    }
    const QVariant wanted = inside->property("ringRadius");
    const double radius = wanted.isValid() ? wanted.toDouble() : style::controlRadius + 3;
    style::paintInnerRing(
        painter,
        ringBox(inside, option->rect),
        radius,
        style::isOn(inside, "onToast") ? Role::Surface : Role::Focus);
}

void FocusRing::focusCame(QWidget* widget, Qt::FocusReason reason)
{
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason) {
        byKeyboard = true;
    }
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget)) {
        area->update();
    }
    show(widget);
}

void FocusRing::show(QWidget* widget)
{
    if (widget == nullptr || !byKeyboard || !wantsRing(widget)) {
        hide();
        return;
    }
    if (m_frame == nullptr) {
        m_frame = new QFocusFrame;
    }
    m_frame->setWidget(widget);
}

void FocusRing::hide()
{
    if (m_frame != nullptr && m_frame->widget() != nullptr) {
        m_frame->setWidget(nullptr);
    }
}

} // namespace asterism::ui
