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

namespace asterism::ui {
namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// The first widget inside that can have the focus, in the order of Tab; none: null.
QWidget* firstIn(QWidget* pane, const QList<QWidget*>& without)
{
    QWidget* at = pane;
    do {
        const bool isElsewhere = std::any_of(without.begin(), without.end(), [&](QWidget* other) {
            return other == at || other->isAncestorOf(at);
        });
        if ((at == pane || pane->isAncestorOf(at)) && !isElsewhere && takesFocus(at)) {
            return at;
        }
        at = at->nextInFocusChain();
    } while (at != pane);
    return nullptr;
}

} // namespace

PaneCycle::PaneCycle(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
}

QList<QWidget*> PaneCycle::panes() const
{
    QList<QWidget*> all{m_window.sidebar().list()};
    for (Banner* banner : m_window.centralWidget()->findChildren<Banner*>(QString(), Qt::FindDirectChildrenOnly)) {
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

void PaneCycle::step(int by)
{
    struct Stop {
        QWidget* pane;
        QWidget* first;
    };
    const QList<QWidget*> all = panes();
    QList<Stop> stops;
    for (QWidget* pane : all) {
        QList<QWidget*> nested = all;
        nested.removeAll(pane);
        nested.removeIf([&](QWidget* other) { return !pane->isAncestorOf(other); });
        if (QWidget* first = pane->isVisible() ? firstIn(pane, nested) : nullptr) {
            stops.append(Stop{pane, first});
        }
    }
    Toast& toast = m_window.toast();
    if (toast.isVisible()) {
        stops.append(Stop{&toast, nullptr});
    }
    QWidget* const focus = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype at = 0; at < stops.size(); ++at) {
        QWidget* const pane = stops.at(at).pane;
        // The innermost that holds the focus comes last among those that do.
        if (focus != nullptr && (pane == focus || pane->isAncestorOf(focus))
            && (now < 0 || stops.at(now).pane->isAncestorOf(pane) || !pane->isAncestorOf(stops.at(now).pane))) {
            now = at;
        }
    }
    if (stops.isEmpty()) {
        return;
    }
    const qsizetype count = stops.size();
    const Stop& stop = stops.at(now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count);
    if (stop.first == nullptr) {
        toast.takeFocus();
    } else {
        stop.first->setFocus(Qt::TabFocusReason);
    }
}

} // namespace asterism::ui
