// SPDX-License-Identifier: MIT
#include "ui/app/pane_cycle.h"

#include <QApplication>
#include <QSplitter>

#include "ui/app/main_window.h"
#include "ui/app/page_host.h"
#include "ui/app/sidebar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/toast.h"

#include <algorithm>

namespace asterism::ui {
namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

bool isInsideOneOf(const QWidget* widget, const QList<QWidget*>& others)
{
    return std::any_of(others.begin(), others.end(), [widget](const QWidget* other) {
        return other == widget || other->isAncestorOf(widget);
    });
}

} // namespace

QWidget* firstFocusable(QWidget* pane, const QList<QWidget*>& without)
{
    QWidget* at = pane;
    do {
        const bool isInside = at == pane || pane->isAncestorOf(at);
        if (isInside && takesFocus(at) && !isInsideOneOf(at, without)) {
            return at;
        }
        at = at->nextInFocusChain();
    } while (at != pane);
    return nullptr;
}

PaneCycle::PaneCycle(MainWindow& window) : QObject(&window), m_window(window) { }

QList<QWidget*> PaneCycle::panes() const
{
    QList<QWidget*> all{m_window.sidebar().list()};
    for (Banner* banner :
         m_window.centralWidget()->findChildren<Banner*>(QString(), Qt::FindDirectChildrenOnly)) {
        all.append(banner);
    }
    QWidget* const page = m_window.host().currentWidget();
    if (page == nullptr) {
        return all;
    }
    for (PageHeader* header : page->findChildren<PageHeader*>()) {
        all.append(header);
    }
    const auto* splitter = page->findChild<QSplitter*>();
    if (splitter == nullptr) {
        all.append(page);
        return all;
    }
    for (int at = 0; at < splitter->count(); ++at) {
        all.append(splitter->widget(at));
    }
    return all;
}

QList<PaneCycle::Stop> PaneCycle::stops() const
{
    const QList<QWidget*> all = panes();
    QList<Stop> stops;
    for (QWidget* pane : all) {
        QList<QWidget*> nested = all;
        nested.removeIf(
            [&](const QWidget* other) { return other == pane || !pane->isAncestorOf(other); });
        QWidget* const first = pane->isVisible() ? firstFocusable(pane, nested) : nullptr;
        if (first != nullptr) {
            stops.append(Stop{pane, first});
        }
    }
    if (m_window.toast().isVisible()) {
        stops.append(Stop{&m_window.toast(), nullptr});
    }
    return stops;
}

qsizetype PaneCycle::stopOf(const QWidget* focus, const QList<Stop>& stops)
{
    qsizetype found = -1;
    for (qsizetype at = 0; focus != nullptr && at < stops.size(); ++at) {
        const QWidget* const pane = stops.at(at).pane;
        const bool holdsIt = pane == focus || pane->isAncestorOf(focus);
        // The innermost of those that hold the focus is the one.
        if (holdsIt && (found < 0 || stops.at(found).pane->isAncestorOf(pane))) {
            found = at;
        }
    }
    return found;
}

void PaneCycle::step(int by)
{
    const QList<Stop> all = stops();
    if (all.isEmpty()) {
        return;
    }
    const qsizetype count = all.size();
    const qsizetype now = stopOf(QApplication::focusWidget(), all);
    const qsizetype outside = by > 0 ? 0 : count - 1;
    const Stop& stop = all.at(now < 0 ? outside : (now + by + count) % count);
    if (stop.first == nullptr) {
        m_window.toast().takeFocus();
    } else {
        stop.first->setFocus(Qt::TabFocusReason);
    }
}

} // namespace asterism::ui
