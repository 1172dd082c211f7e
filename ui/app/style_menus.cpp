// SPDX-License-Identifier: MIT
// Menus and the menu bar.
#include <QPainterPath>
#include <QWidget>

#include "ui/app/icons.h"
#include "ui/app/style_paint.h"
#include "ui/app/text_size.h"

#include <algorithm>

namespace asterism::ui::style {
namespace {

constexpr int edge = 10;
constexpr int gap = 10;
constexpr int arrow = 18;

int pictureWidth()
{
    return scaled(16);
}

void paintSeparator(QPainter* painter, const QStyleOptionMenuItem* option)
{
    const QRect box = option->rect;
    const int y = box.center().y();
    if (option->text.isEmpty()) {
        painter->fillRect(
            QRect(box.left() + edge, y, box.width() - 2 * edge, 1), color(Role::Line));
        return;
    }
    painter->setPen(color(Role::Text2));
    painter->drawText(
        box.adjusted(edge, 0, -edge, 0), Qt::AlignVCenter | Qt::AlignLeading, option->text);
}

void paintMark(QPainter* painter, const QStyleOptionMenuItem* option, const QRect& box)
{
    if (option->checkType == QStyleOptionMenuItem::NonExclusive) {
        QStyleOption mark = *option;
        mark.state.setFlag(QStyle::State_On, option->checked);
        mark.state.setFlag(QStyle::State_MouseOver, false);
        paintCheckBox(painter, &mark, box);
    } else if (option->checkType == QStyleOptionMenuItem::Exclusive) {
        QStyleOption mark = *option;
        mark.state.setFlag(QStyle::State_On, option->checked);
        mark.state.setFlag(QStyle::State_MouseOver, false);
        paintRadio(painter, &mark, box);
    } else if (!option->icon.isNull()) {
        const auto mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option->icon.paint(painter, box, Qt::AlignCenter, mode);
    }
}

void paintWords(QPainter* painter, const QStyleOptionMenuItem* option, const QRect& inside)
{
    const auto tab = option->text.indexOf(QLatin1Char('\t'));
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor faint = mixed(color(Role::Surface), color(Role::Hint), 0.7);
    painter->setFont(option->font);
    painter->setPen(isEnabled ? color(Role::Text) : faint);
    const int flags
        = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter->drawText(inside, flags, tab < 0 ? option->text : option->text.left(tab));
    if (tab >= 0) {
        painter->setPen(isEnabled ? color(Role::Text2) : faint);
        painter->drawText(
            inside,
            Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine,
            option->text.mid(tab + 1));
    }
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem* option, const QSize& contents)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), option->text.isEmpty() ? 9 : option->fontMetrics.height() + 8};
    }
    const int words = option->fontMetrics
                          .size(
                              Qt::TextSingleLine | Qt::TextShowMnemonic,
                              option->text.section(QLatin1Char('\t'), 0, 0))
                          .width();
    const int shortcut = option->text.contains(QLatin1Char('\t')) ? 28 : 0;
    return {
        2 * edge + pictureWidth() + gap + words + shortcut + arrow,
        std::max(32, option->fontMetrics.height() + 12)};
}

void paintMenuItem(QPainter* painter, const QStyleOptionMenuItem* option, const QWidget*)
{
    painter->save();
    painter->fillRect(option->rect, color(Role::Surface));
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(painter, option);
        painter->restore();
        return;
    }
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && isEnabled) {
        paintBox(
            painter,
            option->rect.adjusted(4, 0, -4, 0),
            controlRadius,
            color(Role::PrimaryTint),
            currentScheme().highContrast ? color(Role::Primary) : QColor(Qt::transparent),
            currentScheme().highContrast ? 2 : 0);
    }
    const auto visual = [&](const QRect& box) {
        return QStyle::visualRect(option->direction, option->rect, box);
    };
    const int picture = pictureWidth();
    const QRect box = option->rect;
    paintMark(
        painter,
        option,
        visual(QRect(box.left() + edge, box.center().y() - picture / 2, picture, picture)));
    paintWords(
        painter, option, visual(box.adjusted(edge + picture + gap, 0, -edge - arrow + 4, 0)));
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool toRight = option->direction == Qt::LeftToRight;
        paintChevron(
            painter,
            visual(QRect(box.right() - edge - 12, box.top(), 12, box.height())),
            toRight ? Way::Right : Way::Left,
            color(isEnabled ? Role::Text2 : Role::Hint));
    }
    painter->restore();
}

void paintMenuBarItem(QPainter* painter, const QStyleOptionMenuItem* option)
{
    painter->save();
    painter->fillRect(option->rect, color(Role::Window));
    const bool isOpen = has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken);
    if (isOpen && has(option, QStyle::State_Enabled)) {
        paintBox(
            painter,
            QRectF(option->rect).adjusted(1, 3, -1, -3),
            controlRadius,
            color(Role::PrimaryTint),
            currentScheme().highContrast ? color(Role::Primary) : QColor(Qt::transparent),
            currentScheme().highContrast ? 2 : 0);
    }
    painter->setPen(color(has(option, QStyle::State_Enabled) ? Role::Text : Role::Hint));
    painter->drawText(
        option->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option->text);
    painter->restore();
}

} // namespace asterism::ui::style
