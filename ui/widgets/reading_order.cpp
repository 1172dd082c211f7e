// SPDX-License-Identifier: MIT
#include "ui/widgets/reading_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace asterism::ui {
namespace {

void collect(QWidget* widget, QList<QWidget*>& found);

void collect(QLayout* layout, QList<QWidget*>& found)
{
    for (int at = 0; layout != nullptr && at < layout->count(); ++at) {
        QLayoutItem* item = layout->itemAt(at);
        if (item->widget() != nullptr) {
            collect(item->widget(), found);
        } else {
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
    if (const auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget() != nullptr) {
            collect(area->widget(), found);
        }
    } else if (const auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int at = 0; at < splitter->count(); ++at) {
            collect(splitter->widget(at), found);
        }
    } else if (qobject_cast<QAbstractScrollArea*>(widget) == nullptr) {
        // Lists and texts look after their own insides.
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

void putInReadingOrder(QWidget* root)
{
    const QList<QWidget*> fields = fieldsInReadingOrder(root);
    for (qsizetype at = 1; at < fields.size(); ++at) {
        QWidget::setTabOrder(fields.at(at - 1), fields.at(at));
    }
}

} // namespace asterism::ui
