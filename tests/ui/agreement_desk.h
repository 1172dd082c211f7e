// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QComboBox>
#include <QLabel>

#include "tests/ui/keyboard_desk.h"
#include "ui/paths/path_view.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

namespace asterism::test {

/// The sample in a whole window, and somebody at the keyboard who agrees, begins and closes.
struct AgreementDesk : KeyboardDesk {
    explicit AgreementDesk(Day on = day(2026, 6, 15), bool isEmpty = false)
    {
        if (!isEmpty) {
            tellStory();
        }
        today = on;
        show(QStringLiteral("people"));
        settle();
    }

    void type(const QString& text) { write(text); }

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

    Relationship tie(const std::string& name)
    {
        return store().reader().where(&Relationship::person, person(name).id).at(0);
    }

    QString textOf(const char* name)
    {
        auto* label = find<QLabel>(name);
        return label != nullptr ? label->text() : QString();
    }
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
