// SPDX-License-Identifier: MIT
// How each path is begun and where it leads.
#include <QCoreApplication>

#include "analysis/sky_picture.h"
#include "ui/app/page_kinds.h"
#include "ui/map/constellation.h"
#include "ui/paths/begin/begin_path.h"
#include "ui/paths/close/close_path.h"
#include "ui/paths/path_view.h"
#include "ui/paths/reach_out/reach_out_path.h"
#include "ui/paths/reflect/reflect_path.h"
#include "ui/paths/reverse/reverse_path.h"
#include "ui/text/text.h"

#include <memory>
#include <optional>

namespace asterism::ui {
namespace {

QString say(const char* title)
{
    return QCoreApplication::translate("Pages", title);
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
    auto path
        = std::make_unique<ReflectPath>(session, [&session](const Plan& plan, QWidget* parent) {
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
        session,
        std::make_unique<ReachOutPath>(session, isNeed ? std::optional{need} : std::nullopt));
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

/// In the place of a draft there may be the person, the tie or the outreach that it begins from.
QWidget* makeBeginPath(PlanSession& session, const QString& from)
{
    const auto& plan = session.plan();
    std::optional<Id<Person>> person;
    std::optional<Id<Relationship>> tie;
    if (const auto thread = plan.find(Id<Outreach>{utf8(from)})) {
        person = thread->person;
        tie = thread->relationship;
    } else if (const auto known = plan.find(Id<Relationship>{utf8(from)})) {
        person = known->person;
        tie = known->id;
    } else if (const auto somebody = plan.find(Id<Person>{utf8(from)})) {
        person = somebody->id;
    }
    auto* view = new PathView(session, std::make_unique<BeginPath>(session, person, tie));
    if (from.isEmpty() || person || !view->resume(utf8(from))) {
        view->begin();
    }
    QObject::connect(view, &PathView::left, view, [&session] {
        session.goTo({QStringLiteral("people"), {}, {}});
    });
    QObject::connect(view, &PathView::finished, view, [&session, view] {
        const auto& path = static_cast<BeginPath&>(view->path());
        session.goTo({QStringLiteral("people"), QStringLiteral("person"), qt(path.begun().text)});
    });
    return view;
}

/// In the place of a draft there may be the relationship that is to be closed.
QWidget* makeClosePath(PlanSession& session, const QString& draftOrTie)
{
    const Id<Relationship> tie{utf8(draftOrTie)};
    const bool isTie = !draftOrTie.isEmpty() && session.plan().find(tie).has_value();
    auto* view = new PathView(
        session, std::make_unique<ClosePath>(session, isTie ? std::optional{tie} : std::nullopt));
    if (draftOrTie.isEmpty() || isTie || !view->resume(utf8(draftOrTie))) {
        view->begin();
    }
    QObject::connect(view, &PathView::left, view, [&session] {
        session.goTo({QStringLiteral("people"), {}, {}});
    });
    QObject::connect(view, &PathView::finished, view, [&session, view] {
        const auto& path = static_cast<ClosePath&>(view->path());
        const QString person = path.personClosed();
        const QString letter = path.letterPlace();
        session.goTo(
            {QStringLiteral("people"),
             person.isEmpty() ? QString() : QStringLiteral("person"),
             person});
        if (!letter.isEmpty()) {
            session.goTo({QStringLiteral("letters"), QStringLiteral("to"), letter});
        }
    });
    return view;
}

/// In the place of a draft there may be a door, "offer" or "learn", or the person that it is about.
QWidget* makeReversePath(PlanSession& session, const QString& draftOrDoor)
{
    const Id<Person> person{utf8(draftOrDoor)};
    const bool isPerson = !draftOrDoor.isEmpty() && session.plan().find(person).has_value();
    const Door door = draftOrDoor == QLatin1String("offer") ? Door::Offer : Door::Learn;
    auto* view = new PathView(
        session,
        std::make_unique<ReversePath>(
            session, door, isPerson ? std::optional{person} : std::nullopt));
    if (!view->resume(utf8(draftOrDoor))) {
        view->begin();
    }
    QObject::connect(view, &PathView::left, view, [&session] {
        session.goTo({QStringLiteral("people"), {}, {}});
    });
    QObject::connect(view, &PathView::finished, view, [&session, view] {
        auto& path = static_cast<ReversePath&>(view->path());
        const auto& planned = path.planned();
        session.goTo({QStringLiteral("map"), QStringLiteral("person"), qt(planned.person.text)});
        if (planned.thread && path.said().writesNow) {
            session.goTo(
                {QStringLiteral("letters"), QStringLiteral("write"), qt(planned.thread->text)});
        }
    });
    return view;
}

QString draftOfPath(QWidget* path)
{
    return qt(static_cast<PathView*>(path)->draftId());
}

} // namespace

QList<PathKind> pathKinds()
{
    return {
        {reflectPathKey,
         "reflect",
         say(QT_TRANSLATE_NOOP("Pages", "Reflect")),
         say(QT_TRANSLATE_NOOP("Pages", "Begin a Reflection…")),
         makeReflectPath,
         draftOfPath},
        {reachOutPathKey,
         "outreach",
         say(QT_TRANSLATE_NOOP("Pages", "Reach Out")),
         say(QT_TRANSLATE_NOOP("Pages", "Reach Out…")),
         makeReachOutPath,
         draftOfPath},
        {beginPathKey,
         "people",
         say(QT_TRANSLATE_NOOP("Pages", "Begin a Relationship")),
         say(QT_TRANSLATE_NOOP("Pages", "Begin a Relationship…")),
         makeBeginPath,
         draftOfPath},
        {closePathKey,
         "people",
         say(QT_TRANSLATE_NOOP("Pages", "Close a Relationship")),
         say(QT_TRANSLATE_NOOP("Pages", "Close a Relationship…")),
         makeClosePath,
         draftOfPath},
        {reversePathKey,
         "people",
         say(QT_TRANSLATE_NOOP("Pages", "Reverse Mentoring")),
         say(QT_TRANSLATE_NOOP("Pages", "Learn from Someone Younger…")),
         makeReversePath,
         draftOfPath},
    };
}

} // namespace asterism::ui
