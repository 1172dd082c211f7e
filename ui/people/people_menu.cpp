// SPDX-License-Identifier: MIT
#include "ui/people/people_menu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include "actions/people.h"
#include "storage/people_list.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/people/person_header.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <algorithm>

namespace asterism::ui {
namespace {

struct Menu {
    Q_DECLARE_TR_FUNCTIONS(PeopleMenu)
};

std::vector<std::string> tagsOf(const Reader& plan, const Id<Person>& person)
{
    std::vector<std::string> tags;
    for (const auto& tag : plan.where(&Tag::person, person)) {
        tags.push_back(tag.name);
    }
    return tags;
}

} // namespace

QString whoWords(const PlanSession& session, const std::vector<Id<Person>>& people)
{
    if (people.size() != 1) {
        return Menu::tr("%n people", nullptr, static_cast<int>(people.size()));
    }
    const auto person = session.plan().find(people.front());
    return person ? qt(person->displayName) : QString();
}

void removePeople(PlanSession& session, const std::vector<Id<Person>>& people)
{
    if (!people.empty()) {
        session.run(
            [&](Store& store) { actions::removeAll(store, people); },
            Menu::tr("%1 removed").arg(whoWords(session, people)));
    }
}

void PeopleMenu::fill(QMenu& menu, const std::vector<Id<Person>>& people) const
{
    qDeleteAll(menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    menu.clear();
    if (people.empty()) {
        return;
    }
    if (people.size() == 1) {
        addForOne(menu, people.front());
    }
    addStates(session, *menu.addMenu(Menu::tr("&State")), people);
    addTags(*menu.addMenu(icon(QStringLiteral("tag")), Menu::tr("&Tags")), people);
    menu.addSeparator();
    QAction* gone = menu.addAction(icon(QStringLiteral("remove")), Menu::tr("Re&move\tDel"));
    QObject::connect(
        gone, &QAction::triggered, &menu, [this, people] { removePeople(session, people); });
}

void PeopleMenu::addForOne(QMenu& menu, const Id<Person>& person) const
{
    QAction* edit = menu.addAction(icon(QStringLiteral("edit")), Menu::tr("&Rename\tF2"));
    QObject::connect(edit, &QAction::triggered, &menu, rename);
    const auto offer = [&](const QString& text, const char* page, const char* kind) {
        QAction* action = menu.addAction(text);
        QObject::connect(action, &QAction::triggered, &menu, [this, page, kind, person] {
            session.goTo({QLatin1String(page), QLatin1String(kind), qt(person.text)});
        });
    };
    offer(Menu::tr("&Prepare for a Meeting\tCtrl+Shift+M"), "meetings", "prepare");
    offer(Menu::tr("&Log a Meeting…\tCtrl+L"), "log", "person");
    offer(Menu::tr("Pl&an a Meeting…\tCtrl+M"), "meetings", "plan");
    QAction* map = menu.addAction(icon(QStringLiteral("map")), Menu::tr("Show on the &Map"));
    QObject::connect(map, &QAction::triggered, &menu, [this, person] {
        session.goTo({QStringLiteral("map"), QStringLiteral("person"), qt(person.text)});
    });
    for (const auto& point : session.plan().where(&ContactPoint::person, person)) {
        if (point.kind == ContactKind::Email) {
            const QString mail = qt(point.value);
            QAction* copy = menu.addAction(
                icon(QStringLiteral("copy")), Menu::tr("&Copy %1").arg(asLabel(mail)));
            QObject::connect(copy, &QAction::triggered, &menu, [mail] {
                QGuiApplication::clipboard()->setText(mail);
            });
            break;
        }
    }
    menu.addSeparator();
}

void addStates(PlanSession& session, QMenu& menu, const std::vector<Id<Person>>& people)
{
    for (const auto resting : everyWord<Resting>()) {
        QAction* action = menu.addAction(stateWords(resting));
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(people, [&](const Id<Person>& id) {
            const auto person = session.plan().find(id);
            return person && person->resting == resting;
        }));
        QObject::connect(action, &QAction::triggered, &menu, [&session, people, resting] {
            const Deed deed{Verb::Rest, "person", utf8(whoWords(session, people))};
            session.run(
                [&](Store& store) {
                    store.act(deed, [&](Writer&) {
                        for (const auto& person : people) {
                            actions::setResting(store, person, resting);
                        }
                    });
                },
                Menu::tr("%1: %2").arg(whoWords(session, people), words(resting).toLower()));
        });
    }
}

/// A tick stands for a tag that all of them have.
void PeopleMenu::addTags(QMenu& menu, const std::vector<Id<Person>>& people) const
{
    std::vector<std::vector<std::string>> worn;
    for (const auto& person : people) {
        worn.push_back(tagsOf(session.plan(), person));
    }
    for (const auto& tag : tagCounts(session.plan())) {
        const bool isOnAll = std::ranges::all_of(worn, [&](const auto& tags) {
            return std::ranges::find(tags, tag.name) != tags.end();
        });
        const QString words = asLabel(qt(tag.name));
        QAction* action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(isOnAll);
        QObject::connect(action, &QAction::triggered, &menu, [this, people, isOnAll, tag] {
            session.run([&](Store& store) {
                isOnAll ? actions::untagAll(store, people, tag.name)
                        : actions::tagAll(store, people, tag.name);
            });
        });
    }
    menu.addSeparator();
    QObject::connect(menu.addAction(Menu::tr("&New Tag…")), &QAction::triggered, &menu, newTag);
}

} // namespace asterism::ui
