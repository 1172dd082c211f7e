// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

#include "tests/ui/shell_fixture.h"
#include "ui/paths/path_view.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

namespace asterism::test {

/// The sample in a whole window, and somebody at the keyboard who agrees, begins and closes.
struct AgreementDesk : Shell {
    QSignalSpy refused{&session, &ui::PlanSession::refused};
    QSignalSpy asked{&session, &ui::PlanSession::asked};

    explicit AgreementDesk(Day on = day(2026, 6, 15), bool isEmpty = false)
    {
        if (!isEmpty) {
            tellStory();
        }
        today = on;
        show(QStringLiteral("people"));
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
        REQUIRE(QApplication::focusWidget() != nullptr);
        keys(key, modifiers);
        settle();
        takeFocusBack();
    }

    void type(const QString& text)
    {
        Shell::type(text);
        settle();
        takeFocusBack();
    }

    void next() { press(Qt::Key_Return, Qt::ControlModifier); }

    bool tabTo(const QString& name)
    {
        for (int step = 0; step < 150; ++step) {
            if (QApplication::focusWidget()->objectName() == name) {
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }

    static QString focus() { return QApplication::focusWidget()->objectName(); }

    void go(const QString& page, const QString& kind, const QString& id = {})
    {
        session.goTo({page, kind, id});
        settle();
    }

    ui::PathView& view() { return *find<ui::PathView>("pathView"); }

    /// Chooses an entry of a combo box by arrow keys, as one would.
    void chooseEntry(const char* name, const QString& entry)
    {
        QComboBox* box = nullptr;
        for (auto* each : window->findChildren<QComboBox*>(QLatin1String(name))) {
            box = each->isVisible() ? each : box;
        }
        INFO(name);
        REQUIRE(box != nullptr);
        const int at = box->findText(entry);
        REQUIRE(at >= 0);
        box->setFocus(Qt::TabFocusReason);
        while (box->currentIndex() != at) {
            press(box->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
        }
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
    }

    Person person(const std::string& name)
    {
        return store().reader().where(&Person::displayName, name).at(0);
    }

    Relationship tie(const std::string& name)
    {
        return store().reader().where(&Relationship::person, person(name).id).at(0);
    }

    Need need(const std::string& title)
    {
        return store().reader().where(&Need::title, title).at(0);
    }

    QString textOf(const char* name)
    {
        auto* label = find<QLabel>(name);
        return label != nullptr ? label->text() : QString();
    }

    int steps() { return static_cast<int>(store().history().size()); }
};

/// Everything inside that takes the focus has a name for the eye of a test and the ear of a person.
inline void checkNames(const QWidget& root)
{
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->objectName().startsWith(QLatin1String("qt_"))) {
            continue;
        }
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(widget->objectName().isEmpty());
    }
}

} // namespace asterism::test
