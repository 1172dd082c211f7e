// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QSignalSpy>

#include "tests/ui/shell_fixture.h"

#include <catch2/catch.hpp>

namespace asterism::test {

/// A whole window, and somebody at the keyboard who waits until everything has happened.
struct KeyboardDesk : Shell {
    QSignalSpy refused{&session, &ui::PlanSession::refused};
    QSignalSpy done{&session, &ui::PlanSession::done};
    QSignalSpy asked{&session, &ui::PlanSession::asked};

    static void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    /// Without a window system nobody gives the focus back when a popup or a list of names has
    /// gone.
    void takeFocusBack()
    {
        const bool isAway = QApplication::focusWidget() == nullptr
            || QApplication::activeWindow() != window.get();
        if (QApplication::activePopupWidget() == nullptr && isAway
            && window->focusWidget() != nullptr) {
            QApplication::setActiveWindow(window.get());
            window->focusWidget()->setFocus();
            settle();
        }
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        takeFocusBack();
        REQUIRE(QApplication::focusWidget() != nullptr);
        keys(key, modifiers);
        settle();
        takeFocusBack();
    }

    void write(const QString& text)
    {
        takeFocusBack();
        Shell::type(text);
        settle();
        takeFocusBack();
    }

    /// Where a path goes on.
    void next() { press(Qt::Key_Return, Qt::ControlModifier); }

    /// The name of what has the focus.
    static QString focus()
    {
        return QApplication::focusWidget() == nullptr ? QString()
                                                      : QApplication::focusWidget()->objectName();
    }

    /// Tab until the field of that name has the focus, or one that is a part of it.
    void tabTo(const QString& name)
    {
        const auto isThere = [&] {
            const auto* at = QApplication::focusWidget();
            return focus() == name
                || (at != nullptr && at->parentWidget() != nullptr
                    && at->parentWidget()->objectName() == name);
        };
        for (int step = 0; step < 150 && !isThere(); ++step) {
            press(Qt::Key_Tab);
        }
        INFO(name.toStdString() << " but at " << focus().toStdString());
        REQUIRE(isThere());
    }

    template <typename Widget = QAbstractButton>
    void click(const char* name)
    {
        auto* button = find<Widget>(name);
        INFO(name);
        REQUIRE(button != nullptr);
        REQUIRE(button->isVisible());
        button->click();
        settle();
        takeFocusBack();
    }

    Person person(const std::string& name)
    {
        return store().reader().where(&Person::displayName, name).at(0);
    }

    Need need(const std::string& title)
    {
        return store().reader().where(&Need::title, title).at(0);
    }

    /// How many steps can be undone.
    int steps() { return static_cast<int>(store().history().size()); }
};

} // namespace asterism::test
