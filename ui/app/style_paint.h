// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>
#include <QStyleOption>

#include "ui/app/theme.h"

class QWidget;

// What Style paints, sorted by what it is. Only style*.cpp use these.

namespace asterism::ui::style {

constexpr double controlRadius = 6.0;

bool has(const QStyleOption* option, QStyle::StateFlag flag);
bool isOn(const QWidget* widget, const char* property);

/// A box with round corners whose border lies wholly inside `box`.
void paintBox(
    QPainter* painter,
    const QRectF& box,
    double radius,
    const QColor& fill,
    const QColor& edge,
    double width);

enum class Way { Up, Down, Left, Right };
void paintChevron(QPainter* painter, const QRectF& box, Way way, const QColor& ink);

/// The line around something that has the keyboard, inside its box.
void paintInnerRing(QPainter* painter, const QRectF& box, double radius, Role ink = Role::Focus);

/// Ground and border of a field: text, number, choice.
void paintField(QPainter* painter, const QStyleOption* option, const QRect& box);

void paintButton(QPainter* painter, const QStyleOptionButton* option, const QWidget* widget);
void paintButtonLabel(QPainter* painter, const QStyleOptionButton* option, const QWidget* widget);
void paintToolButton(
    QPainter* painter, const QStyleOptionToolButton* option, const QWidget* widget);
void paintToolButtonLabel(QPainter* painter, const QStyleOptionToolButton* option);
void paintCheckBox(QPainter* painter, const QStyleOption* option, const QRect& box);
void paintRadio(QPainter* painter, const QStyleOption* option, const QRect& box);

void paintFrame(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void paintRow(QPainter* painter, const QStyleOptionViewItem* option, const QWidget* widget);
void paintHeaderSection(QPainter* painter, const QStyleOptionHeader* option);
void paintTab(QPainter* painter, const QStyleOptionTab* option);
void paintTabLabel(QPainter* painter, const QStyleOptionTab* option);

void paintMenuItem(QPainter* painter, const QStyleOptionMenuItem* option, const QWidget* widget);
void paintMenuBarItem(QPainter* painter, const QStyleOptionMenuItem* option);
QSize menuItemSize(const QStyleOptionMenuItem* option, const QSize& contents);

void paintSlider(
    QPainter* painter, const QStyleOptionSlider* option, const QRect& groove, const QRect& handle);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& handle);
QRect scrollHandle(const QStyleOptionSlider* option);
void paintProgress(QPainter* painter, const QStyleOptionProgressBar* option);
void paintSpinButtons(
    QPainter* painter, const QStyleOptionSpinBox* option, const QRect& less, const QRect& more);

} // namespace asterism::ui::style
