// SPDX-License-Identifier: MIT
#include "ui/letters/side_list.h"

#include <QStyledItemDelegate>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"

namespace asterism::ui {
namespace {

constexpr int usualWidth = 250;
constexpr int leastWidth = 160;
constexpr int air = 6;

/// The style gives a line its height; words that wrap need air above and below as well.
class WrappedRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int line = option.fontMetrics.lineSpacing();
        if (size.height() >= 2 * line) {
            size.rheight() += 2 * scaled(air);
        }
        return size;
    }
};

} // namespace

SideList::SideList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new WrappedRow(this));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &SideList::dressHeadings);
}

QListWidgetItem* SideList::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    item->setFont(strong);
    item->setForeground(color(Role::Text2));
    return item;
}

void SideList::dressHeadings()
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->flags() == Qt::NoItemFlags) {
            item(row)->setForeground(color(Role::Text2));
        }
    }
}

QSize SideList::sizeHint() const
{
    return {scaled(usualWidth), 200};
}

QSize SideList::minimumSizeHint() const
{
    return {leastWidth, 80};
}

} // namespace asterism::ui
