// SPDX-License-Identifier: MIT
#pragma once

#include <QSignalSpy>

#include "tests/ui/shell_fixture.h"
#include "ui/log/log_panel.h"
#include "ui/meetings/meeting_list.h"
#include "ui/meetings/meetings_page.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace asterism::test {

/// A whole window on the sample, and somebody at the keyboard.
struct MeetingsDesk : Shell {
    QSignalSpy refused{&session, &ui::PlanSession::refused};
    QSignalSpy done{&session, &ui::PlanSession::done};
    QSignalSpy asked{&session, &ui::PlanSession::asked};

    explicit MeetingsDesk(const QString& page = QStringLiteral("meetings"), bool isEmpty = false)
    {
        if (!isEmpty) {
            tellStory();
        }
        show(page);
        settle();
    }

    static void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    /// Without a window system nobody gives the focus back when a list of names has gone.
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

    static QString focus()
    {
        return QApplication::focusWidget() == nullptr ? QString()
                                                      : QApplication::focusWidget()->objectName();
    }

    void tabTo(const QString& name)
    {
        for (int step = 0; step < 150 && focus() != name; ++step) {
            press(Qt::Key_Tab);
        }
        INFO(name.toStdString());
        REQUIRE(focus() == name);
    }

    template <typename Widget = QPushButton>
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

    ui::LogPanel* panel() { return find<ui::LogPanel>("logPanel"); }

    QString text(const char* label)
    {
        settle();
        const auto all = window->findChildren<QLabel*>(QLatin1String(label));
        const auto found = std::find_if(
            all.begin(), all.end(), [](const QLabel* each) { return each->isVisible(); });
        INFO(label);
        REQUIRE(found != all.end());
        return (*found)->text();
    }

    Person person(const std::string& name)
    {
        return store().reader().where(&Person::displayName, name).at(0);
    }

    std::vector<Meeting> meetings() { return store().reader().all<Meeting>(); }

    /// The meetings of a day.
    std::vector<Meeting> meetingsOn(Day day)
    {
        return store().reader().where(&Meeting::startsOn, PartialDate(day));
    }

    int steps() { return static_cast<int>(store().history().size()); }
};

} // namespace asterism::test
