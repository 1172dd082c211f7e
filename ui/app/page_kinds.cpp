// SPDX-License-Identifier: MIT
#include "ui/app/page_kinds.h"

#include <QCoreApplication>

#include "analysis/sky_picture.h"
#include "ui/app/help_pages.h"
#include "ui/history/history_page.h"
#include "ui/letters/letters_page.h"
#include "ui/map/constellation.h"
#include "ui/map/map_page.h"
#include "ui/outreach/outreach_page.h"
#include "ui/paths/path_view.h"
#include "ui/paths/reach_out/reach_out_path.h"
#include "ui/paths/reflect/reflect_path.h"
#include "ui/people/people_page.h"
#include "ui/preferences/preferences_page.h"
#include "ui/privacy/look_first_page.h"
#include "ui/reflect/reflect_page.h"
#include "ui/text/text.h"
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

/// The sky as a reflection would leave it.
QWidget* mapPreview(PlanSession& session, const Plan& plan, QWidget* parent)
{
    auto* sky = new Constellation(parent);
    sky->setObjectName(QStringLiteral("skyPreview"));
    sky->setAccessibleName(QCoreApplication::translate("Pages", "Constellation"));
    sky->setPicture(skyPicture(plan, session.today()));
    return sky;
}

QWidget* makeReflectPath(PlanSession& session, const QString& draftId)
{
    auto path = std::make_unique<ReflectPath>(
        session, [&session](const Plan& plan, QWidget* parent) {
            return mapPreview(session, plan, parent);
        });
    auto* view = new PathView(session, std::move(path));
    if (draftId.isEmpty() || !view->resume(utf8(draftId))) {
        view->begin();
    }
    QObject::connect(view, &PathView::left, view, [&session] {
        session.goTo({QStringLiteral("reflect"), {}, {}});
    });
    QObject::connect(view, &PathView::finished, view, [&session] {
        session.goTo({QStringLiteral("map"), {}, {}});
    });
    return view;
}

/// In the place of a draft there may be the need that somebody is looked for.
QWidget* makeReachOutPath(PlanSession& session, const QString& draftOrNeed)
{
    const Id<Need> need{utf8(draftOrNeed)};
    const bool isNeed = !draftOrNeed.isEmpty() && session.plan().find(need).has_value();
    auto* view = new PathView(
        session, std::make_unique<ReachOutPath>(session, isNeed ? std::optional{need} : std::nullopt));
    if (draftOrNeed.isEmpty() || isNeed || !view->resume(utf8(draftOrNeed))) {
        view->begin();
    }
    QObject::connect(view, &PathView::left, view, [&session] {
        session.goTo({QStringLiteral("outreach"), {}, {}});
    });
    QObject::connect(view, &PathView::finished, view, [&session, view] {
        auto& path = static_cast<ReachOutPath&>(view->path());
        const QString thread = qt(path.thread().text);
        const bool writes = path.said().writesNow;
        session.goTo({QStringLiteral("outreach"), QStringLiteral("outreach"), thread});
        if (writes) {
            session.goTo({QStringLiteral("letters"), QStringLiteral("write"), thread});
        }
    });
    return view;
}

QString draftOfPath(QWidget* path)
{
    return qt(static_cast<PathView*>(path)->draftId());
}

} // namespace

QList<PageKind> pageKinds()
{
    return {
        {"today", "home", say(QT_TRANSLATE_NOOP("Pages", "Today")), make<TodayPage>, show<TodayPage>},
        {"map", "map", say(QT_TRANSLATE_NOOP("Pages", "Map")), make<MapPage>, showOnMap},
        {"people", "people", say(QT_TRANSLATE_NOOP("Pages", "People")), make<PeoplePage>, showPeople},
        {"outreach", "outreach", say(QT_TRANSLATE_NOOP("Pages", "Outreach")), make<OutreachPage>,
         showIfAsked<OutreachPage>},
        {"reflect", "reflect", say(QT_TRANSLATE_NOOP("Pages", "Reflect")), make<ReflectPage>,
         showIfAsked<ReflectPage>},
        {"letters", "letters", say(QT_TRANSLATE_NOOP("Pages", "Letters")), make<LettersPage>,
         show<LettersPage>},
        {"history", "", say(QT_TRANSLATE_NOOP("Pages", "History")), make<HistoryPage>,
         showIfAsked<HistoryPage>},
        {"look-first", "", say(QT_TRANSLATE_NOOP("Pages", "Look at These First")), make<LookFirstPage>,
         show<LookFirstPage>},
        {"preferences", "", say(QT_TRANSLATE_NOOP("Pages", "Preferences")), make<PreferencesPage>, {}},
        {"shortcuts", "", say(QT_TRANSLATE_NOOP("Pages", "Keyboard Shortcuts")), make<ShortcutsPage>, {}},
        {"kept", "", say(QT_TRANSLATE_NOOP("Pages", "What Is Kept Where")), make<KeptWherePage>, {}},
        {"about", "", say(QT_TRANSLATE_NOOP("Pages", "About Asterism")), make<AboutPage>, {}},
    };
}

QList<PathKind> pathKinds()
{
    return {
        {reflectPathKey, "reflect", say(QT_TRANSLATE_NOOP("Pages", "Reflect")),
         say(QT_TRANSLATE_NOOP("Pages", "Begin a Reflection…")), makeReflectPath, draftOfPath},
        {reachOutPathKey, "outreach", say(QT_TRANSLATE_NOOP("Pages", "Reach Out")),
         say(QT_TRANSLATE_NOOP("Pages", "Reach Out…")), makeReachOutPath, draftOfPath},
    };
}

} // namespace asterism::ui
