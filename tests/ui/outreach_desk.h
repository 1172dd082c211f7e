// SPDX-License-Identifier: MIT
#pragma once

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

#include "actions/outreach.h"
#include "actions/outreach_phase.h"
#include "tests/ui/shell_fixture.h"
#include "ui/outreach/board_column.h"
#include "ui/outreach/outreach_list.h"
#include "ui/outreach/outreach_page.h"
#include "ui/outreach/thread_detail.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

namespace asterism::test {

/// The sample's outreach in a whole window, and somebody at the keyboard.
struct OutreachDesk : Shell {
    QSignalSpy refused{&session, &ui::PlanSession::refused};
    QSignalSpy done{&session, &ui::PlanSession::done};
    QSignalSpy asked{&session, &ui::PlanSession::asked};

    explicit OutreachDesk(QSize size = {1000, 700}, bool isEmpty = false)
    {
        if (!isEmpty) {
            tellStory();
        }
        show(QStringLiteral("outreach"));
        window->resize(size);
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

    ui::OutreachPage& page() { return *find<ui::OutreachPage>("outreachPage"); }
    ui::ThreadDetail& detail() { return *find<ui::ThreadDetail>("threadDetail"); }

    ui::BoardColumn* column(ui::Stage stage)
    {
        return find<ui::BoardColumn>(
            QStringLiteral("column%1").arg(static_cast<int>(stage)).toUtf8().constData());
    }

    std::string cardsIn(ui::Stage stage)
    {
        QStringList names;
        const auto* model = column(stage)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            names << model->index(row, 0).data().toString();
        }
        return names.join(QStringLiteral(", ")).toStdString();
    }

    Person person(const std::string& name)
    {
        return store().reader().where(&Person::displayName, name).at(0);
    }

    /// The newest thread with somebody.
    Outreach thread(const std::string& name)
    {
        return store().reader().where(&Outreach::person, person(name).id).back();
    }

    void choose(const std::string& name, ui::Stage stage)
    {
        REQUIRE(column(stage)->choose(ui::qt(thread(name).id.text)));
        column(stage)->setFocus(Qt::TabFocusReason);
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

    int steps() { return static_cast<int>(store().history().size()); }
};

} // namespace asterism::test
