// SPDX-License-Identifier: MIT
#include "ui/history/history_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/history/history_model.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int side = 12;

void put(
    QPainter& painter,
    const QRect& row,
    QRect room,
    Qt::LayoutDirection direction,
    const QFont& font,
    Role ink,
    const QString& text)
{
    painter.setFont(font);
    painter.setPen(color(ink));
    painter.drawText(
        QStyle::visualRect(direction, row, room),
        static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isHeading = index.data(HistoryModel::IsHeading).toBool();
    return {
        0,
        isHeading ? option.fontMetrics.height() + 24
                  : std::max(36, option.fontMetrics.height() + 16)};
}

void HistoryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    if (index.data(HistoryModel::IsHeading).toBool()) {
        put(*painter,
            row,
            row.adjusted(side, 12, -side, 0),
            option.direction,
            ui::font(TextRole::Strong),
            Role::Text,
            index.data().toString());
        painter->restore();
        return;
    }
    QStyleOptionViewItem ground = option;
    const QWidget* const view = option.widget;
    QStyle* const style = view != nullptr ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, view);

    const bool isUndone = index.data(HistoryModel::IsUndone).toBool();
    const QFont body = ui::font(TextRole::Body);
    const int clock = QFontMetrics(body).horizontalAdvance(QStringLiteral("00:00 MMM"));
    QRect room = row.adjusted(side, 0, -side, 0);
    put(*painter,
        row,
        QRect(room.topLeft(), QSize(clock, room.height())),
        option.direction,
        body,
        isUndone ? Role::Hint : Role::Text2,
        index.data(HistoryModel::Time).toString());
    room.setLeft(room.left() + clock + side);
    if (isUndone) {
        const QString undone = HistoryModel::tr("undone");
        const int width = QFontMetrics(body).horizontalAdvance(undone);
        put(*painter,
            row,
            QRect(room.right() - width, room.top(), width + 1, room.height()),
            option.direction,
            body,
            Role::Hint,
            undone);
        room.setRight(room.right() - width - side);
    }
    put(*painter,
        row,
        room,
        option.direction,
        body,
        isUndone ? Role::Hint : Role::Text,
        index.data().toString());
    painter->restore();
}

} // namespace asterism::ui
