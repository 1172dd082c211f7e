// SPDX-License-Identifier: MIT
#include "ui/reflect/ten_steps.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int steps = 10;
constexpr int cell = 13;
constexpr int edge = 4;

} // namespace

TenSteps::TenSteps(QWidget* parent) : QAbstractSlider(parent)
{
    setRange(0, steps);
    setSingleStep(1);
    setPageStep(2);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TenSteps::sizeHint() const
{
    return {
        2 * edge + steps * scaled(cell) + 6 + numberWidth(),
        std::max(32, fontMetrics().height() + 10)};
}

QSize TenSteps::minimumSizeHint() const
{
    return sizeHint();
}

void TenSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 1; step <= steps; ++step) {
        const bool filled = step <= value();
        painter.setPen(QPen(color(filled ? Role::Primary : Role::Control), borderWidth()));
        painter.setBrush(filled ? color(Role::Primary) : color(Role::Surface));
        painter.drawRoundedRect(bar(step), 2, 2);
    }
    painter.setPen(color(value() > 0 ? Role::Text : Role::Hint));
    const QRect number(width() - numberWidth() - edge, 0, numberWidth(), height());
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), number),
        Qt::AlignVCenter | Qt::AlignRight,
        value() > 0 ? QString::number(value()) : QString(QChar(0x2013)));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Role::Focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void TenSteps::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        choose(stepAt(event->position().toPoint()));
    }
}

void TenSteps::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        choose(stepAt(event->position().toPoint()));
    }
}

void TenSteps::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int ahead = isRightToLeft() ? -1 : 1;
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        choose(key == Qt::Key_0 ? steps : key - Qt::Key_0);
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        choose(0);
    } else if (key == Qt::Key_Right || key == Qt::Key_Left) {
        choose(value() + (key == Qt::Key_Right ? ahead : -ahead));
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        choose(key == Qt::Key_Home ? 1 : steps);
    } else {
        // Up and down belong to the list that this stands in.
        QWidget::keyPressEvent(event);
    }
}

void TenSteps::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void TenSteps::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    if (change == SliderValueChange) {
        update();
    }
}

QRectF TenSteps::bar(int step) const
{
    const int pitch = scaled(cell);
    // They grow a little, so that the direction reads without color.
    const double high = height() * (0.30 + 0.035 * step);
    QRectF box(edge + (step - 1) * pitch + 1.5, (height() - high) / 2.0, pitch - 3.0, high);
    if (isRightToLeft()) {
        box.moveLeft(width() - box.right());
    }
    return box;
}

int TenSteps::stepAt(const QPoint& place) const
{
    const int x = isRightToLeft() ? width() - place.x() : place.x();
    return std::clamp((x - edge) / scaled(cell) + 1, 1, steps);
}

void TenSteps::choose(int wanted)
{
    const int bounded = std::clamp(wanted, 0, steps);
    if (bounded != value()) {
        setValue(bounded);
        emit chosen(bounded);
    }
}

int TenSteps::numberWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("10")) + 2;
}

} // namespace asterism::ui
