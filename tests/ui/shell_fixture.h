// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "actions/edit.h"
#include "actions/people.h"
#include "actions/whole_plan.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "tests/support/temporary_folder.h"
#include "ui/app/actions.h"
#include "ui/app/main_window.h"
#include "ui/app/page_host.h"
#include "ui/app/settings.h"
#include "ui/app/sidebar.h"
#include "ui/widgets/toast.h"

namespace asterism::test {

/// A whole window on a plan in memory, as the program shows it.
struct Shell {
    explicit Shell(bool isSample = false) : Shell(Store::inMemory(), isSample) { }

    explicit Shell(std::unique_ptr<Store> plan, bool isSample = false)
        : settings(folder / "asterism.conf"),
          session(
              std::move(plan), [this] { return today; }, isSample),
          window(std::make_unique<ui::MainWindow>(settings, ui::pageKinds(), ui::pathKinds()))
    {
        window->setSession(&session);
    }

    ~Shell() { window->setSession(nullptr); }

    void show(const QString& page = QStringLiteral("today"))
    {
        window->goTo({page, {}, {}});
        window->resize(1000, 700);
        window->show();
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }

    void tellStory()
    {
        actions::importPlan(store(), readPlan(story(StoryName::EarlyCareer)), "Amara");
        today = storyDay();
    }

    Store& store() { return session.store(); }

    Id<Person> addPerson(const std::string& name)
    {
        return actions::addPersonOfKind(store(), name, RelationshipKind::Mentor);
    }

    template <typename Widget = QWidget>
    Widget* find(const char* name) const
    {
        // Rows that were replaced go away with the next turn of the event loop.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window->findChild<Widget*>(QLatin1String(name));
    }

    QAction* action(const char* name) const { return window->actions().action(name); }

    QString page() const { return window->host().place().page; }

    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* const focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
    }

    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    TemporaryFolder folder;
    Day today = day(2026, 6, 15);
    ui::Settings settings;
    ui::PlanSession session;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace asterism::test
