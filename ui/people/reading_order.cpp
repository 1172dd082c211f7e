// SPDX-License-Identifier: MIT
#include "ui/people/reading_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QWidget>

#include <vector>

namespace asterism::ui {
namespace {

using Stops = std::vector<QWidget*>;

void collect(QWidget* widget, Stops& stops);

void collect(QLayout* layout, Stops& stops)
{
    for (int at = 0; layout != nullptr && at < layout->count(); ++at) {
        QLayoutItem* item = layout->itemAt(at);
        if (item->widget() != nullptr) {
            collect(item->widget(), stops);
        } else {
            collect(item->layout(), stops);
        }
    }
}

/// A widget that sorts out the Tab order of its parts by itself, such as a spin box.
bool isWhole(const QWidget* widget)
{
    return widget->layout() == nullptr && widget->focusProxy() == nullptr;
}

void collect(QWidget* widget, Stops& stops)
{
    if (isWhole(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0) {
        stops.push_back(widget);
    }
    if (const auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget() != nullptr) {
            collect(area->widget(), stops);
        }
    } else if (const auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int at = 0; at < splitter->count(); ++at) {
            collect(splitter->widget(at), stops);
        }
    } else {
        collect(widget->layout(), stops);
    }
}

} // namespace

void putInReadingOrder(QWidget* root)
{
    Stops stops;
    collect(root, stops);
    for (std::size_t at = 1; at < stops.size(); ++at) {
        QWidget::setTabOrder(stops[at - 1], stops[at]);
    }
}

} // namespace asterism::ui
