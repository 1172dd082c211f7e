// SPDX-License-Identifier: MIT
// Sliders, scroll bars, progress bars and the buttons of spin boxes.
#include <QPainterPath>

#include "ui/app/style_paint.h"

#include <algorithm>

namespace asterism::ui::style {
namespace {

constexpr double grooveWidth = 4.0;
constexpr int scrollWidth = 6;
constexpr int leastScrollHandle = 32;

void paintPlusOrMinus(QPainter* painter, const QRectF& box, bool isPlus, const QColor& ink)
{
    const QPointF middle = box.center();
    const double reach = 4.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
    if (isPlus) {
        painter->drawLine(middle - QPointF(0, reach), middle + QPointF(0, reach));
    }
    painter->restore();
}

void paintTicks(QPainter* painter, const QStyleOptionSlider* option, const QRect& handle)
{
    if (option->tickPosition == QSlider::NoTicks || option->tickInterval <= 0) {
        return;
    }
    const bool isFlat = option->orientation == Qt::Horizontal;
    const int length = isFlat ? handle.width() : handle.height();
    const int span = (isFlat ? option->rect.width() : option->rect.height()) - length;
    for (int value = option->minimum; value <= option->maximum; value += option->tickInterval) {
        const int at = QStyle::sliderPositionFromValue(
                           option->minimum, option->maximum, value, span, option->upsideDown)
            + length / 2;
        const QRect tick
            = isFlat ? QRect(at, handle.bottom() + 1, 1, 4) : QRect(handle.right() + 1, at, 4, 1);
        painter->fillRect(tick, color(Role::Control));
    }
}

} // namespace

void paintSlider(
    QPainter* painter, const QStyleOptionSlider* option, const QRect& groove, const QRect& handle)
{
    const bool isFlat = option->orientation == Qt::Horizontal;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QPointF middle = QRectF(groove).center();
    const QRectF whole = isFlat
        ? QRectF(groove.left(), middle.y() - grooveWidth / 2, groove.width(), grooveWidth)
        : QRectF(middle.x() - grooveWidth / 2, groove.top(), grooveWidth, groove.height());
    const double radius = grooveWidth / 2;
    paintBox(painter, whole, radius, color(isEnabled ? Role::Control : Role::Line), {}, 0);
    QRectF full = whole;
    if (isFlat) {
        option->upsideDown ? full.setLeft(handle.center().x()) : full.setRight(handle.center().x());
    } else {
        option->upsideDown ? full.setTop(handle.center().y()) : full.setBottom(handle.center().y());
    }
    const QColor ink = color(isEnabled ? Role::Primary : Role::Hint);
    paintBox(painter, full, radius, ink, {}, 0);
    paintTicks(painter, option, handle);

    const double side = std::min(handle.width(), handle.height());
    const QRectF knob(
        QRectF(handle).center() - QPointF(side / 2, side / 2) + QPointF(3, 3),
        QSizeF(side - 6, side - 6));
    const bool isHeld = has(option, QStyle::State_Sunken);
    paintBox(painter, knob, knob.width() / 2 - 1, isHeld ? ink : color(Role::Surface), ink, 2);
    if (has(option, QStyle::State_HasFocus)) {
        const QRectF ring = knob.adjusted(-3, -3, 3, 3);
        paintInnerRing(painter, ring, ring.width() / 2 - 1);
    }
}

QRect scrollHandle(const QStyleOptionSlider* option)
{
    const bool isFlat = option->orientation == Qt::Horizontal;
    const int length = isFlat ? option->rect.width() : option->rect.height();
    const auto range = static_cast<qint64>(option->maximum) - option->minimum;
    int handle = length;
    if (range > 0) {
        const qint64 shown = std::max(1, option->pageStep);
        handle = static_cast<int>(length * shown / (range + shown));
        handle = std::clamp(handle, std::min(leastScrollHandle, length), length);
    }
    const int at = QStyle::sliderPositionFromValue(
        option->minimum,
        option->maximum,
        option->sliderPosition,
        length - handle,
        option->upsideDown);
    return isFlat
        ? QRect(option->rect.left() + at, option->rect.top(), handle, option->rect.height())
        : QRect(option->rect.left(), option->rect.top() + at, option->rect.width(), handle);
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& handle)
{
    if (option->maximum <= option->minimum) {
        return;
    }
    const bool isFlat = option->orientation == Qt::Horizontal;
    const bool isHeld = has(option, QStyle::State_Sunken)
        && option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool isHovered = has(option, QStyle::State_MouseOver);
    const double width = isHeld || isHovered ? scrollWidth + 2 : scrollWidth;
    const QPointF middle = QRectF(handle).center();
    const QRectF bar = isFlat
        ? QRectF(handle.left() + 2, middle.y() - width / 2, handle.width() - 4, width)
        : QRectF(middle.x() - width / 2, handle.top() + 2, width, handle.height() - 4);
    const QColor ink
        = isHeld ? mixed(color(Role::Control), color(Role::Text), 0.4) : color(Role::Control);
    paintBox(painter, bar, width / 2, ink, {}, 0);
}

void paintProgress(QPainter* painter, const QStyleOptionProgressBar* option)
{
    const QRectF whole = option->rect;
    const double height = 8;
    const int label = option->textVisible && !option->text.isEmpty()
        ? option->fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + 12
        : 0;
    QRectF groove(whole.left(), whole.center().y() - height / 2, whole.width() - label, height);
    const bool isMirrored = option->direction == Qt::RightToLeft;
    if (isMirrored) {
        groove.translate(label, 0);
    }
    paintBox(painter, groove, height / 2, color(Role::Sunken), color(Role::Control), borderWidth());
    const double range = option->maximum - option->minimum;
    QRectF full = groove;
    if (range > 0) {
        full.setWidth(groove.width() * (option->progress - option->minimum) / range);
    } else {
        // Without an end in sight: a piece in the middle, which stands still.
        full = groove.adjusted(groove.width() * 0.35, 0, -groove.width() * 0.35, 0);
    }
    if (isMirrored && range > 0) {
        full.moveRight(groove.right());
    }
    if (full.width() >= height) {
        paintBox(painter, full, height / 2, color(Role::Primary), {}, 0);
    }
    painter->setPen(color(Role::Text2));
    painter->drawText(
        whole, Qt::AlignVCenter | Qt::AlignTrailing, label > 0 ? option->text : QString());
}

void paintSpinButtons(
    QPainter* painter, const QStyleOptionSpinBox* option, const QRect& less, const QRect& more)
{
    const auto paint = [&](const QRect& box, bool isPlus) {
        const auto step
            = isPlus ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
        const auto part = isPlus ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        const bool isPossible
            = option->stepEnabled.testFlag(step) && has(option, QStyle::State_Enabled);
        if (isPossible && option->activeSubControls == part) {
            const double much = has(option, QStyle::State_Sunken) ? 0.16 : 0.07;
            paintBox(
                painter,
                QRectF(box).adjusted(2, 3, -2, -3),
                4,
                mixed(color(Role::Surface), color(Role::Text), much),
                {},
                0);
        }
        paintPlusOrMinus(
            painter,
            box,
            isPlus,
            isPossible ? color(Role::Text2) : mixed(color(Role::Surface), color(Role::Hint), 0.5));
    };
    paint(less, false);
    paint(more, true);
}

} // namespace asterism::ui::style
