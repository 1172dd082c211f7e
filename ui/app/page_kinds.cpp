// SPDX-License-Identifier: MIT
#include "ui/app/page_kinds.h"

#include <QCoreApplication>

#include "ui/app/help_pages.h"
#include "ui/giving/give_page.h"
#include "ui/history/history_page.h"
#include "ui/hours/hours_page.h"
#include "ui/letters/letters_page.h"
#include "ui/map/map_page.h"
#include "ui/meetings/meetings_page.h"
#include "ui/outreach/outreach_page.h"
#include "ui/people/people_page.h"
#include "ui/preferences/preferences_page.h"
#include "ui/privacy/look_first_page.h"
#include "ui/reflect/reflect_page.h"
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

/// For pages that keep what they showed when they are only come back to.
template <typename Page>
void showIfAsked(QWidget* page, const Place& place)
{
    if (!place.kind.isEmpty()) {
        show<Page>(page, place);
    }
}

void showOnMap(QWidget* page, const Place& place)
{
    if (!place.id.isEmpty()) {
        static_cast<MapPage*>(page)->select(place.id);
    }
}

void showPeople(QWidget* page, const Place& place)
{
    auto* people = static_cast<PeoplePage*>(page);
    if (place.kind == QLatin1String("add")) {
        people->addPerson();
    } else if (!place.kind.isEmpty()) {
        people->open(place);
    }
}

} // namespace

QList<PageKind> pageKinds()
{
    return {
        {"today",
         "home",
         say(QT_TRANSLATE_NOOP("Pages", "Today")),
         make<TodayPage>,
         show<TodayPage>},
        {"map", "map", say(QT_TRANSLATE_NOOP("Pages", "Map")), make<MapPage>, showOnMap},
        {"people",
         "people",
         say(QT_TRANSLATE_NOOP("Pages", "People")),
         make<PeoplePage>,
         showPeople},
        {"outreach",
         "outreach",
         say(QT_TRANSLATE_NOOP("Pages", "Outreach")),
         make<OutreachPage>,
         showIfAsked<OutreachPage>},
        {"meetings",
         "meetings",
         say(QT_TRANSLATE_NOOP("Pages", "Meetings")),
         make<MeetingsPage>,
         show<MeetingsPage>},
        {"give",
         "give",
         say(QT_TRANSLATE_NOOP("Pages", "Give & Take")),
         make<GivePage>,
         showIfAsked<GivePage>},
        {"reflect",
         "reflect",
         say(QT_TRANSLATE_NOOP("Pages", "Reflect")),
         make<ReflectPage>,
         showIfAsked<ReflectPage>},
        {"letters",
         "letters",
         say(QT_TRANSLATE_NOOP("Pages", "Letters")),
         make<LettersPage>,
         show<LettersPage>},
        {"history",
         "",
         say(QT_TRANSLATE_NOOP("Pages", "History")),
         make<HistoryPage>,
         showIfAsked<HistoryPage>},
        {"hours",
         "",
         say(QT_TRANSLATE_NOOP("Pages", "Hours and Evidence")),
         make<HoursPage>,
         showIfAsked<HoursPage>},
        {"look-first",
         "",
         say(QT_TRANSLATE_NOOP("Pages", "Look at These First")),
         make<LookFirstPage>,
         show<LookFirstPage>},
        {"preferences",
         "",
         say(QT_TRANSLATE_NOOP("Pages", "Preferences")),
         make<PreferencesPage>,
         {}},
        {"shortcuts",
         "",
         say(QT_TRANSLATE_NOOP("Pages", "Keyboard Shortcuts")),
         make<ShortcutsPage>,
         {}},
        {"kept",
         "",
         say(QT_TRANSLATE_NOOP("Pages", "What Is Kept Where")),
         make<KeptWherePage>,
         {}},
        {"about", "", say(QT_TRANSLATE_NOOP("Pages", "About Asterism")), make<AboutPage>, {}},
    };
}

} // namespace asterism::ui
