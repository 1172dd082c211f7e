// SPDX-License-Identifier: MIT
#include "ui/app/page_kinds.h"

#include <QCoreApplication>

#include "ui/app/help_pages.h"
#include "ui/history/history_page.h"
#include "ui/map/map_page.h"
#include "ui/today/today_page.h"

namespace asterism::ui {
namespace {

QString say(const char* title)
{
    return QCoreApplication::translate("Pages", title);
}

template <typename Page>
QWidget* make(PlanSession& session)
{
    return new Page(session);
}

/// For pages that can show one of their things.
template <typename Page>
void show(QWidget* page, const Place& place)
{
    static_cast<Page*>(page)->showPlace(place);
}

/// For pages that can select something by its id.
template <typename Page>
void select(QWidget* page, const Place& place)
{
    if (!place.id.isEmpty()) {
        static_cast<Page*>(page)->select(place.id);
    }
}

} // namespace

QList<PageKind> pageKinds()
{
    return {
        {"today", "home", say(QT_TRANSLATE_NOOP("Pages", "Today")), make<TodayPage>, show<TodayPage>},
        {"map", "map", say(QT_TRANSLATE_NOOP("Pages", "Map")), make<MapPage>, select<MapPage>},
        {"history", "", say(QT_TRANSLATE_NOOP("Pages", "History")), make<HistoryPage>,
         show<HistoryPage>},
        {"shortcuts", "", say(QT_TRANSLATE_NOOP("Pages", "Keyboard Shortcuts")), make<ShortcutsPage>, {}},
        {"kept", "", say(QT_TRANSLATE_NOOP("Pages", "What Is Kept Where")), make<KeptWherePage>, {}},
        {"about", "", say(QT_TRANSLATE_NOOP("Pages", "About Asterism")), make<AboutPage>, {}},
    };
}

QList<PathKind> pathKinds()
{
    return {};
}

} // namespace asterism::ui
