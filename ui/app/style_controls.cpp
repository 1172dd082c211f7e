// SPDX-License-Identifier: MIT
// Buttons, fields, check boxes and radio buttons.
#include <QAbstractButton>
#include <QPainterPath>
#include <QWidget>

#include "ui/app/icons.h"
#include "ui/app/style_paint.h"

#include <algorithm>

namespace asterism::ui::style {
namespace {

struct Dress {
    QColor fill;
    QColor edge;
    QColor ink;
};

Dress plainDress(const QStyleOptionButton* option)
{
    const bool isDefault = option->features.testFlag(QStyleOptionButton::DefaultButton);
    return {
        color(Role::Surface), color(isDefault ? Role::Primary : Role::Control), color(Role::Text)};
}

Dress dressOf(const QStyleOptionButton* option, const QWidget* widget)
{
    if (!has(option, QStyle::State_Enabled)) {
        const QColor faint = mixed(color(Role::Surface), color(Role::Hint), 0.7);
        return {color(Role::Window), color(Role::Line), faint};
    }
    if (isOn(widget, "primary")) {
        return {color(Role::Primary), color(Role::Primary), color(Role::OnPrimary)};
    }
    if (isOn(widget, "stop")) {
        return {color(Role::Surface), color(Role::Stop), color(Role::Stop)};
    }
    if (isOn(widget, "onToast")) {
        const QColor ground = color(Role::Text);
        return {ground, mixed(ground, color(Role::Surface), 0.55), color(Role::Surface)};
    }
    if (option->features.testFlag(QStyleOptionButton::Flat)) {
        return {Qt::transparent, Qt::transparent, color(Role::Primary)};
    }
    return plainDress(option);
}

QColor moved(const QColor& fill, const QColor& ink, const QStyleOption* option)
{
    if (!has(option, QStyle::State_Enabled)) {
        return fill;
    }
    const bool isDown = has(option, QStyle::State_Sunken);
    const bool isHovered = has(option, QStyle::State_MouseOver);
    const double part = isDown ? 0.16 : isHovered ? 0.07 : 0.0;
    if (fill.alpha() == 0) {
        return part == 0.0 ? fill : color(Role::PrimaryTint);
    }
    return mixed(fill, ink, part);
}

QRectF indicatorBox(const QRect& box)
{
    const double side = std::min(box.width(), box.height());
    return {box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2, side, side};
}

QColor indicatorEdge(const QStyleOption* option, bool isFull)
{
    if (!has(option, QStyle::State_Enabled)) {
        return color(Role::Line);
    }
    return color(isFull || has(option, QStyle::State_MouseOver) ? Role::Primary : Role::Control);
}

/// Where icon and text begin when both are centered together.
struct LabelPlace {
    QRect icon;
    QRect text;
};

template <typename ButtonOption>
LabelPlace placeLabel(const ButtonOption* option, const QRect& inside)
{
    const int gap = option->icon.isNull() || option->text.isEmpty() ? 0 : 8;
    const int picture = option->icon.isNull() ? 0 : option->iconSize.width();
    const int words = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int used = std::min(picture + gap + words, inside.width());
    const int left = inside.left() + (inside.width() - used) / 2;
    LabelPlace place;
    place.icon = QRect(
        left,
        inside.center().y() - option->iconSize.height() / 2 + 1,
        picture,
        option->iconSize.height());
    place.text = QRect(left + picture + gap, inside.top(), used - picture - gap, inside.height());
    place.icon = QStyle::visualRect(option->direction, inside, place.icon);
    place.text = QStyle::visualRect(option->direction, inside, place.text);
    return place;
}

QPixmap dyed(QPixmap picture, const QColor& ink)
{
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), ink);
    return picture;
}

} // namespace

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool isOn(const QWidget* widget, const char* property)
{
    return widget != nullptr && widget->property(property).toBool();
}

void paintBox(
    QPainter* painter,
    const QRectF& box,
    double radius,
    const QColor& fill,
    const QColor& edge,
    double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double half = width / 2;
    painter->setPen(width > 0 && edge.alpha() > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void paintChevron(QPainter* painter, const QRectF& box, Way way, const QColor& ink)
{
    const double reach = std::min({box.width(), box.height(), 10.0}) * 0.4;
    const double depth = reach / 2;
    const QPointF middle = box.center();
    QPainterPath path;
    const bool isUpright = way == Way::Up || way == Way::Down;
    const double sign = way == Way::Down || way == Way::Right ? 1 : -1;
    if (isUpright) {
        path.moveTo(middle + QPointF(-reach, -sign * depth));
        path.lineTo(middle + QPointF(0, sign * depth));
        path.lineTo(middle + QPointF(reach, -sign * depth));
    } else {
        path.moveTo(middle + QPointF(-sign * depth, -reach));
        path.lineTo(middle + QPointF(sign * depth, 0));
        path.lineTo(middle + QPointF(-sign * depth, reach));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->strokePath(path, QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->restore();
}

void paintInnerRing(QPainter* painter, const QRectF& box, double radius, Role ink)
{
    paintBox(painter, box, radius, Qt::transparent, color(ink), 2);
}

void paintField(QPainter* painter, const QStyleOption* option, const QRect& box)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool hasFocus = isEnabled && has(option, QStyle::State_HasFocus);
    const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
    const QColor rest
        = isHovered ? mixed(color(Role::Control), color(Role::Text), 0.35) : color(Role::Control);
    const QColor edge = !isEnabled ? color(Role::Line) : hasFocus ? color(Role::Focus) : rest;
    paintBox(
        painter,
        box,
        controlRadius,
        color(isEnabled ? Role::Surface : Role::Window),
        edge,
        hasFocus ? std::max(2, borderWidth()) : borderWidth());
}

void paintButton(QPainter* painter, const QStyleOptionButton* option, const QWidget* widget)
{
    Dress dress = dressOf(option, widget);
    if (has(option, QStyle::State_On) && has(option, QStyle::State_Enabled)) {
        dress.fill = color(Role::PrimaryTint);
        dress.edge = color(Role::Primary);
    }
    const QColor fill = moved(dress.fill, dress.ink, option);
    paintBox(painter, option->rect, controlRadius, fill, dress.edge, borderWidth());
    if (option->features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect end(option->rect.right() - 26, option->rect.top(), 20, option->rect.height());
        paintChevron(
            painter,
            QStyle::visualRect(option->direction, option->rect, end),
            Way::Down,
            dress.ink);
    }
}

void paintButtonLabel(QPainter* painter, const QStyleOptionButton* option, const QWidget* widget)
{
    const QColor ink = dressOf(option, widget).ink;
    QRect inside = option->rect.adjusted(8, 0, -8, 0);
    if (option->features.testFlag(QStyleOptionButton::HasMenu)) {
        inside = QStyle::visualRect(
            option->direction, option->rect, option->rect.adjusted(8, 0, -24, 0));
    }
    const LabelPlace place = placeLabel(option, inside);
    if (!option->icon.isNull()) {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(place.icon, dyed(option->icon.pixmap(option->iconSize, scale), ink));
    }
    const bool underlines = widget == nullptr
        || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget) != 0;
    painter->save();
    painter->setPen(ink);
    const QString shown = option->fontMetrics.elidedText(
        option->text, Qt::ElideRight, place.text.width() + 1, Qt::TextShowMnemonic);
    painter->drawText(
        place.text.adjusted(-1, 0, 2, 0),
        Qt::AlignCenter | Qt::TextSingleLine
            | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        shown);
    painter->restore();
}

void paintToolButton(QPainter* painter, const QStyleOptionToolButton* option, const QWidget* widget)
{
    const bool isFlat = has(option, QStyle::State_AutoRaise);
    const bool isOnToast = isOn(widget, "onToast");
    QColor fill = isFlat ? QColor(Qt::transparent) : color(Role::Surface);
    QColor edge = isFlat ? QColor(Qt::transparent) : color(Role::Control);
    if (has(option, QStyle::State_On)) {
        fill = color(Role::PrimaryTint);
        edge = color(Role::Primary);
    }
    if (!has(option, QStyle::State_Enabled)) {
        edge = isFlat ? edge : color(Role::Line);
    } else if (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)) {
        const double part = has(option, QStyle::State_Sunken) ? 0.18 : 0.09;
        const QColor ground
            = fill.alpha() == 0 ? color(isOnToast ? Role::Text : Role::Surface) : fill;
        fill = mixed(ground, color(isOnToast ? Role::Surface : Role::Text), part);
    }
    paintBox(painter, option->rect, controlRadius, fill, edge, borderWidth());
}

void paintToolButtonLabel(QPainter* painter, const QStyleOptionToolButton* option)
{
    const QRect inside = option->rect.adjusted(8, 0, -8, 0);
    const LabelPlace place = placeLabel(option, inside);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    option->icon.paint(
        painter, place.icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    painter->save();
    painter->setPen(option->palette.color(QPalette::ButtonText));
    painter->drawText(
        place.text.adjusted(-1, 0, 2, 0),
        Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic,
        option->text);
    painter->restore();
}

void paintCheckBox(QPainter* painter, const QStyleOption* option, const QRect& box)
{
    const bool isFull = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QRectF square = indicatorBox(box);
    const QColor fill = isFull ? color(isEnabled ? Role::Primary : Role::Line)
                               : color(isEnabled ? Role::Surface : Role::Window);
    paintBox(
        painter,
        square,
        4,
        fill,
        indicatorEdge(option, isFull),
        std::max(1.5, 1.0 * borderWidth()));
    if (!isFull) {
        return;
    }
    const double unit = square.width() / 18.0;
    const auto at = [&](double x, double y) { return square.topLeft() + QPointF(x, y) * unit; };
    QPainterPath mark(has(option, QStyle::State_On) ? at(4.5, 9.3) : at(5, 9));
    if (has(option, QStyle::State_On)) {
        mark.lineTo(at(7.7, 12.4));
        mark.lineTo(at(13.5, 5.9));
    } else {
        mark.lineTo(at(13, 9));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->strokePath(
        mark,
        QPen(
            color(isEnabled ? Role::OnPrimary : Role::Hint),
            2 * unit,
            Qt::SolidLine,
            Qt::RoundCap,
            Qt::RoundJoin));
    painter->restore();
}

void paintRadio(QPainter* painter, const QStyleOption* option, const QRect& box)
{
    const bool isFull = has(option, QStyle::State_On);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QRectF circle = indicatorBox(box);
    const double width = isFull ? circle.width() * 0.3 : std::max(1.5, 1.0 * borderWidth());
    const QColor middle = isFull ? color(isEnabled ? Role::OnPrimary : Role::Surface)
                                 : color(isEnabled ? Role::Surface : Role::Window);
    paintBox(
        painter,
        circle,
        (circle.width() - width) / 2,
        middle,
        indicatorEdge(option, isFull),
        width);
}

} // namespace asterism::ui::style
