// SPDX-License-Identifier: MIT
// Frames, rows of lists and tables, headers, tabs.
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QListView>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

#include "ui/app/style_paint.h"

#include <algorithm>

namespace asterism::ui::style {
namespace {

bool isTextField(const QWidget* widget)
{
    return widget != nullptr
        && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

/// A view shows its focus by its current row; without one, by its frame.
bool frameShowsFocus(const QStyleOption* option, const QWidget* widget)
{
    if (!has(option, QStyle::State_HasFocus)) {
        return false;
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view == nullptr ? isTextField(widget) : !view->currentIndex().isValid();
}

bool isWholeRow(const QWidget* widget)
{
    return qobject_cast<const QListView*>(widget) != nullptr;
}

QRectF rowBox(const QStyleOptionViewItem* option, const QWidget* widget)
{
    const QRectF box = option->rect;
    return isWholeRow(widget) ? box.adjusted(2, 1, -2, -1) : box;
}

} // namespace

void paintFrame(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const bool isPopup = widget != nullptr && widget->isWindow();
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
    QColor fill = Qt::transparent;
    if (area != nullptr && area->viewport() != nullptr && area->viewport()->autoFillBackground()) {
        fill = area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    const bool isField = isTextField(widget);
    const bool hasFocus = frameShowsFocus(option, widget);
    const QColor edge
        = hasFocus ? color(Role::Focus) : color(isField || isPopup ? Role::Control : Role::Line);
    paintBox(
        painter,
        option->rect,
        isPopup ? 0 : controlRadius,
        fill,
        edge,
        hasFocus ? 2 : borderWidth());
}

void paintRow(QPainter* painter, const QStyleOptionViewItem* option, const QWidget* widget)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    const bool isHovered
        = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    }
    if (!isSelected && !isHovered) {
        return;
    }
    const QColor ground = isOn(widget, "navigation") ? color(Role::Sunken) : color(Role::Surface);
    const QColor fill
        = isSelected ? color(Role::PrimaryTint) : mixed(ground, color(Role::Text), 0.05);
    const QRectF box = rowBox(option, widget);
    const bool isContrast = currentScheme().highContrast && isSelected;
    paintBox(
        painter,
        box,
        isWholeRow(widget) ? controlRadius : 0,
        fill,
        isContrast && isWholeRow(widget) ? color(Role::Primary) : QColor(Qt::transparent),
        isContrast ? 1 : 0);
    if (isSelected && isOn(widget, "navigation")) {
        QRect bar(option->rect.left(), option->rect.top() + 6, 3, option->rect.height() - 12);
        bar = QStyle::visualRect(option->direction, option->rect, bar);
        paintBox(painter, bar, 1.5, color(Role::Primary), Qt::transparent, 0);
    }
}

void paintHeaderSection(QPainter* painter, const QStyleOptionHeader* option)
{
    QColor fill = color(Role::Surface);
    if (has(option, QStyle::State_MouseOver)) {
        fill = mixed(fill, color(Role::Text), 0.05);
    }
    painter->fillRect(option->rect, fill);
    const QRect box = option->rect;
    if (option->orientation == Qt::Horizontal) {
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), color(Role::Control));
    } else {
        const QRect edge(box.right(), box.top(), 1, box.height());
        painter->fillRect(QStyle::visualRect(option->direction, box, edge), color(Role::Line));
    }
}

void paintTab(QPainter* painter, const QStyleOptionTab* option)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    const QRectF box = option->rect;
    if (!isSelected && has(option, QStyle::State_MouseOver)) {
        paintBox(
            painter,
            box.adjusted(2, 3, -2, -4),
            controlRadius,
            mixed(color(Role::Window), color(Role::Text), 0.06),
            Qt::transparent,
            0);
    }
    if (isSelected) {
        const QRectF bar(box.left() + 6, box.bottom() - 3, box.width() - 12, 3);
        paintBox(painter, bar, 1.5, color(Role::Primary), Qt::transparent, 0);
    }
    if (has(option, QStyle::State_HasFocus)) {
        paintInnerRing(painter, box.adjusted(2, 3, -2, -5), controlRadius);
    }
}

void paintTabLabel(QPainter* painter, const QStyleOptionTab* option)
{
    painter->save();
    QRect box = option->rect.adjusted(12, 0, -12, -2);
    if (!option->icon.isNull()) {
        const QRect picture(
            QPoint(box.left(), box.center().y() - option->iconSize.height() / 2), option->iconSize);
        option->icon.paint(painter, QStyle::visualRect(option->direction, box, picture));
        box = QStyle::visualRect(
            option->direction, box, box.adjusted(option->iconSize.width() + 6, 0, 0, 0));
    }
    const bool isSelected = has(option, QStyle::State_Selected);
    QFont words = painter->font();
    words.setWeight(isSelected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(words);
    painter->setPen(color(
        !has(option, QStyle::State_Enabled) ? Role::Hint
            : isSelected                    ? Role::Text
                                            : Role::Text2));
    painter->drawText(box, Qt::AlignCenter | Qt::TextShowMnemonic, option->text);
    painter->restore();
}

} // namespace asterism::ui::style
