// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>
#include <QMenu>

#include "tests/ui/keyboard_desk.h"
#include "ui/giving/give_page.h"
#include "ui/giving/promise_rows.h"
#include "ui/text/text.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"

#include <catch2/catch.hpp>

namespace asterism::test {

/// Give & Take in a whole window, and somebody at the keyboard.
struct GivingDesk : KeyboardDesk {
    explicit GivingDesk(const QString& page = QStringLiteral("give"), bool isEmpty = false)
    {
        if (!isEmpty) {
            tellStory();
        }
        show(page);
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        takeFocusBack();
        QWidget* popup = QApplication::activePopupWidget();
        popup != nullptr ? QTest::keyClick(popup, key, modifiers) : keys(key, modifiers);
        settle();
        takeFocusBack();
    }

    void go(const char* kind, const QString& id = {})
    {
        window->goTo({QStringLiteral("give"), QLatin1String(kind), id});
        settle();
    }

    /// Chooses an entry from the menu that is open.
    void pick(const QString& entry)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (QAction* action : menu->actions()) {
            if (action->text().remove(QLatin1Char('&')).startsWith(entry)) {
                REQUIRE(action->isEnabled());
                menu->hide();
                action->trigger();
                settle();
                takeFocusBack();
                return;
            }
        }
        FAIL("no such entry: " << entry.toStdString());
    }

    /// The number of the row of a promise, from 1; 0 when it is not shown.
    int rowOf(const std::string& text)
    {
        settle();
        for (int number = 1; number < 60; ++number) {
            auto* box
                = find<QCheckBox>(QStringLiteral("promiseDone%1").arg(number).toUtf8().constData());
            if (box == nullptr) {
                return 0;
            }
            if (box->accessibleName().startsWith(ui::qt(text) + ',')) {
                return number;
            }
        }
        return 0;
    }

    /// Opens the menu of a promise and chooses.
    void choose(const std::string& text, const QString& entry)
    {
        const int row = rowOf(text);
        INFO(text);
        REQUIRE(row > 0);
        find<QAbstractButton>(QStringLiteral("promiseMenu%1").arg(row).toUtf8().constData())
            ->click();
        pick(entry);
    }

    std::string spoken(const std::string& text)
    {
        const int row = rowOf(text);
        REQUIRE(row > 0);
        return find<QCheckBox>(QStringLiteral("promiseDone%1").arg(row).toUtf8().constData())
            ->accessibleName()
            .toStdString();
    }

    Commitment promise(const std::string& text)
    {
        const auto rows = store().reader().where(&Commitment::text, text);
        REQUIRE(!rows.empty());
        return rows.back();
    }

    Relationship tieWith(const std::string& name)
    {
        return store().reader().where(&Relationship::person, person(name).id).at(0);
    }

    std::string text(const char* label)
    {
        auto* found = find<QLabel>(label);
        REQUIRE(found != nullptr);
        return found->text().toStdString();
    }

    bool isShown(const char* name)
    {
        settle();
        auto* part = find(name);
        return part != nullptr && part->isVisible();
    }

    std::string lastRefusal() { return refused.last().at(0).toString().toStdString(); }
};

} // namespace asterism::test
