// SPDX-License-Identifier: MIT
#include "ui/app/page_host.h"

#include <QAccessibleWidget>
#include <QApplication>

#include "ui/paths/unfinished.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

/// How the kind of a place begins that is a path.
const QString pathPrefix = QStringLiteral("path/");

template <typename Kind>
const Kind* named(const QList<Kind>& kinds, const QString& name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) {
        return name == QLatin1String(kind.name);
    });
    return found == kinds.end() ? nullptr : &*found;
}

/// A stack tells screen readers of its pages alone; on ours a panel or a toast may lie as well.
QAccessibleInterface* interfaceFor(const QString& className, QObject* object)
{
    auto* host = className == QLatin1String(PageHost::staticMetaObject.className())
        ? qobject_cast<PageHost*>(object)
        : nullptr;
    return host == nullptr ? nullptr : new QAccessibleWidget(host, QAccessible::LayeredPane);
}

} // namespace

Place placeOf(const PathKind& path, const QString& draft)
{
    return {QLatin1String(path.page), pathPrefix + QLatin1String(path.name), draft};
}

Place placeOf(const Unfinished& path)
{
    // Which page it belongs to, the path itself knows.
    return {{}, pathPrefix + qt(path.path), qt(path.draftId)};
}

PageHost::PageHost(QList<PageKind> pages, QList<PathKind> paths, QWidget* parent)
    : QStackedWidget(parent), m_pages(std::move(pages)), m_paths(std::move(paths))
{
    setObjectName(QStringLiteral("pageHost"));
    QAccessible::installFactory(interfaceFor);
}

const PageKind* PageHost::page(const QString& name) const
{
    return named(m_pages, name);
}

const PathKind* PageHost::path(const QString& name) const
{
    return named(m_paths, name);
}

void PageHost::setSession(PlanSession* session)
{
    leavePath();
    qDeleteAll(m_made);
    m_made.clear();
    m_session = session;
    m_place = {};
}

bool PageHost::isOnPath() const
{
    return m_path != nullptr;
}

const PathKind* PageHost::pathOf(const Place& place) const
{
    return place.kind.startsWith(pathPrefix) ? path(place.kind.mid(pathPrefix.size())) : nullptr;
}

Place PageHost::place() const
{
    return isOnPath() ? placeOf(*pathOf(m_place), pathOf(m_place)->draftOf(m_path)) : m_place;
}

QString PageHost::title() const
{
    if (isOnPath()) {
        return pathOf(m_place)->title;
    }
    const PageKind* kind = page(m_place.page);
    return kind == nullptr ? QString() : kind->title;
}

bool PageHost::show(const Place& place)
{
    if (m_session == nullptr) {
        return false;
    }
    const PathKind* const path = pathOf(place);
    const PageKind* const kind = page(place.page);
    if (path == nullptr && kind == nullptr) {
        return false;
    }
    leavePath();
    QWidget* const widget = path != nullptr ? pathWidget(*path, place.id) : pageWidget(*kind);
    m_place = path != nullptr ? placeOf(*path, place.id) : place;
    // The stack would give the focus to whatever comes first; where it goes the window decides.
    if (widget != currentWidget() && isAncestorOf(QApplication::focusWidget())) {
        setFocus(Qt::OtherFocusReason);
    }
    setCurrentWidget(widget);
    if (path == nullptr && kind->show) {
        kind->show(widget, place);
    }
    emit shown();
    return true;
}

QWidget* PageHost::pageWidget(const PageKind& kind)
{
    QWidget*& widget = m_made[QLatin1String(kind.name)];
    if (widget == nullptr) {
        widget = kind.make(*m_session);
        addWidget(widget);
        emit built(widget);
    }
    return widget;
}

QWidget* PageHost::pathWidget(const PathKind& kind, const QString& draft)
{
    m_path = kind.make(*m_session, draft);
    addWidget(m_path);
    emit built(m_path);
    return m_path;
}

void PageHost::leavePath()
{
    if (m_path == nullptr) {
        return;
    }
    // What is being typed is kept when its field loses the focus.
    if (QWidget* focus = QApplication::focusWidget();
        focus != nullptr && m_path->isAncestorOf(focus)) {
        focus->clearFocus();
    }
    removeWidget(m_path);
    m_path->hide();
    // It may be one of its own buttons that leads away.
    m_path->deleteLater();
    m_path = nullptr;
}

} // namespace asterism::ui
