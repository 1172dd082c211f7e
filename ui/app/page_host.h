// SPDX-License-Identifier: MIT
#pragma once

#include <QStackedWidget>

#include "ui/app/page_kinds.h"

namespace asterism::ui {

struct Unfinished;

/// Holds the pages of one plan, each made when it is first shown, and the path that may stand in
/// their place.
class PageHost : public QStackedWidget {
    Q_OBJECT

public:
    PageHost(QList<PageKind> pages, QList<PathKind> paths, QWidget* parent = nullptr);

    /// Another plan: the pages of the last one are gone.
    void setSession(PlanSession* session);

    /// Shows the place; false when there is no such page.
    bool show(const Place& place);
    /// Which place is shown. A path is named by its draft, so that coming back goes on with it.
    Place place() const;
    QString title() const;
    /// Whether a path is shown.
    bool isOnPath() const;

    const QList<PageKind>& pages() const { return m_pages; }
    const QList<PathKind>& paths() const { return m_paths; }
    const PageKind* page(const QString& name) const;
    const PathKind* path(const QString& name) const;

signals:
    void built(QWidget* page);
    void shown();

private:
    QWidget* pageWidget(const PageKind& kind);
    QWidget* pathWidget(const PathKind& kind, const QString& draft);
    const PathKind* pathOf(const Place& place) const;
    void leavePath();

    QList<PageKind> m_pages;
    QList<PathKind> m_paths;
    PlanSession* m_session = nullptr;
    QHash<QString, QWidget*> m_made;
    QWidget* m_path = nullptr;
    Place m_place;
};

/// The place of a path: `page` is the page it belongs to; `draft` may be empty for a new one.
Place placeOf(const PathKind& path, const QString& draft = {});
/// The place of one that waits to be continued.
Place placeOf(const Unfinished& path);

} // namespace asterism::ui
