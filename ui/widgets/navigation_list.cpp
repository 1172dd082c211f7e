// SPDX-License-Identifier: MIT
#include "ui/widgets/navigation_list.h"

#include <QPainter>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"

namespace asterism::ui {

NavigationList::NavigationList(QWidget* parent) : QListWidget(parent)
{
    setProperty("navigation", true);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setViewportMargins(8, 8, 8, 8);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
}

QListWidgetItem* NavigationList::addPage(const QString& iconName, const QString& title)
{
    auto* item = new QListWidgetItem(ui::icon(iconName), title, this);
    item->setToolTip(title);
    return item;
}

bool NavigationList::event(QEvent* event)
{
    const bool done = QListWidget::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        const int x = isRightToLeft() ? 0 : width() - borderWidth();
        painter.fillRect(x, 0, borderWidth(), height(), color(Role::Line));
    }
    return done;
}

QSize NavigationList::sizeHint() const
{
    const int rows = count() == 0 ? 0 : sizeHintForRow(0) * count();
    return {scaled(196), rows + 16};
}

} // namespace asterism::ui
