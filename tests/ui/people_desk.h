// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/people_sample.h"
#include "ui/people/people_list.h"
#include "ui/people/people_page.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace asterism::tests {

/// The page in a window, and somebody at the keyboard.
struct PeopleDesk {
    ui::PlanSession session;
    ui::PeoplePage page;
    QSignalSpy said{&session, &ui::PlanSession::done};
    QSignalSpy refused{&session, &ui::PlanSession::refused};

    explicit PeopleDesk(std::unique_ptr<Store> store, QSize size = {1000, 700})
        : session(
            std::move(store), [] { return amarasToday(); }, false),
          page(session)
    {
        page.resize(size);
        page.show();
        QApplication::setActiveWindow(&page);
        QApplication::processEvents();
    }

    const Reader& plan() { return session.plan(); }
    ui::PeopleList* list() { return find<ui::PeopleList>("peopleList"); }

    template <typename Widget>
    Widget* find(const char* name)
    {
        settle();
        const auto all = page.findChildren<Widget*>(name);
        const auto shown = std::find_if(
            all.begin(), all.end(), [](const Widget* each) { return each->isVisible(); });
        INFO(name);
        REQUIRE_FALSE(all.isEmpty());
        return shown == all.end() ? all.front() : *shown;
    }

    /// Goes to a part of the page, as Tab would.
    template <typename Widget = QWidget>
    Widget* goTo(const char* name)
    {
        auto* found = find<Widget>(name);
        INFO(name);
        REQUIRE(found->isVisible());
        found->setFocus(Qt::TabFocusReason);
        return found;
    }

    void choose(const Id<Person>& person)
    {
        list()->choose(person);
        list()->setFocus(Qt::TabFocusReason);
    }

    /// Opens a part of what is known of somebody, as it is called on its tab.
    void openLeaf(const QString& title)
    {
        auto* tabs = find<QTabBar>("personTabs");
        for (int at = 0; at < tabs->count(); ++at) {
            if (tabs->tabText(at) == title) {
                tabs->setCurrentIndex(at);
                settle();
                return;
            }
        }
        FAIL("There is no tab " << title.toStdString());
    }

    /// Whatever was put off has happened.
    static void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }

    static void takeFocusBack()
    {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->focusWidget() != nullptr) {
                QApplication::setActiveWindow(window);
                window->focusWidget()->setFocus();
            }
        }
    }

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* popup = QApplication::activePopupWidget();
        if (popup == nullptr && QApplication::focusWidget() == nullptr) {
            // Without a window system nobody gives the focus back when a popup has gone.
            takeFocusBack();
        }
        QWidget* target = popup != nullptr ? popup : QApplication::focusWidget();
        REQUIRE(target != nullptr);
        QTest::keyClick(target, key, modifiers);
        settle();
    }

    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    static void retype(const QString& text)
    {
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    /// Opens the menu of the button that has the focus.
    QStringList menuOf(const char* button)
    {
        goTo(button);
        key(Qt::Key_Space);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        QStringList entries;
        for (const QAction* action : menu->actions()) {
            if (!action->isSeparator()) {
                entries << action->text().remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0);
            }
        }
        return entries;
    }

    /// Chooses an entry of the open menu by the arrow keys.
    void pick(const QString& entry)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (int step = 0; step < 40; ++step) {
            const QAction* active = menu->activeAction();
            if (active != nullptr && active->text().remove(QLatin1Char('&')).startsWith(entry)) {
                key(Qt::Key_Return);
                return;
            }
            key(Qt::Key_Down);
        }
        FAIL("no such entry: " << entry.toStdString());
    }

    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            names << list()->model()->index(row, 0).data().toString();
        }
        return names;
    }

    std::string shown() { return names().join(", ").toStdString(); }

    Person person(const Id<Person>& id) { return plan().at(id); }
    int steps() { return static_cast<int>(session.store().history().size()); }
};

} // namespace asterism::tests
