// SPDX-License-Identifier: MIT
#include "ui/people/person_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/people/person_mark.h"
#include "ui/people/person_words.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int rowHeight = 48;
constexpr int markSide = 18;
constexpr int edge = 12;

} // namespace

PersonDelegate::PersonDelegate(const QueryTableModel<PersonRow>& model, Day today, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_today(today)
{
}

void PersonDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const PersonRow& person = m_model.at(index.row());
    const bool isFaint = person.resting != Resting::Active;
    const auto mirrored
        = [&](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const QRect box = option.rect;
    const int side = scaled(markSide);
    const QRect mark(box.left() + edge, box.top() + (box.height() - side) / 2, side, side);
    const auto kind = person.kinds.empty() ? std::nullopt : std::optional{person.kinds.front()};
    paintMark(*painter, mirrored(mark), kind, isFaint);

    const QFont nameFont = ui::font(TextRole::Body);
    const QFont underFont = ui::font(TextRole::Caption);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int underHeight = QFontMetrics(underFont).height();
    const int left = mark.right() + edge;
    const int top = box.top() + (box.height() - nameHeight - underHeight) / 2;
    const int width = box.right() - left - 8;
    const auto write = [&](const QRect& place, const QFont& font, Role ink, const QString& text) {
        painter->setFont(font);
        painter->setPen(color(ink));
        painter->drawText(
            mirrored(place),
            Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    write(
        QRect(left, top, width, nameHeight),
        nameFont,
        isFaint ? Role::Text2 : Role::Text,
        qt(person.name));
    write(
        QRect(left, top + nameHeight, width, underHeight),
        underFont,
        Role::Text2,
        underName(person, m_today));
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int words = QFontMetrics(ui::font(TextRole::Body)).height()
        + QFontMetrics(ui::font(TextRole::Caption)).height();
    return {scaled(160), std::max(rowHeight, words + 10)};
}

} // namespace asterism::ui
