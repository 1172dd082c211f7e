// SPDX-License-Identifier: MIT
#include "ui/paths/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

namespace asterism::ui {
namespace {

void collect(QWidget* widget, QList<QWidget*>& found);

void collect(QLayout* layout, QList<QWidget*>& found)
{
    for (int at = 0; at < layout->count(); ++at) {
        QLayoutItem* item = layout->itemAt(at);
        if (item->widget() != nullptr) {
            collect(item->widget(), found);
        } else if (item->layout() != nullptr) {
            collect(item->layout(), found);
        }
    }
}

void collect(QWidget* widget, QList<QWidget*>& found)
{
    const bool byTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    if (byTab && widget->focusProxy() == nullptr) {
        found << widget;
    }
    if (const auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        if (scroll->widget() != nullptr) {
            collect(scroll->widget(), found);
        }
        return;
    }
    if (widget->layout() != nullptr && qobject_cast<QAbstractScrollArea*>(widget) == nullptr) {
        collect(widget->layout(), found);
    }
}

} // namespace

QList<QWidget*> fieldsInReadingOrder(QWidget* root)
{
    QList<QWidget*> found;
    collect(root, found);
    return found;
}

void tabInReadingOrder(QWidget* root)
{
    const QList<QWidget*> fields = fieldsInReadingOrder(root);
    for (qsizetype at = 1; at < fields.size(); ++at) {
        QWidget::setTabOrder(fields.at(at - 1), fields.at(at));
    }
}

} // namespace asterism::ui
