// SPDX-License-Identifier: MIT
#pragma once

#include <QContextMenuEvent>
#include <QMenu>

#include "actions/outreach.h"
#include "actions/outreach_phase.h"
#include "tests/ui/keyboard_desk.h"
#include "ui/outreach/board_column.h"
#include "ui/outreach/outreach_list.h"
#include "ui/outreach/outreach_page.h"
#include "ui/outreach/thread_detail.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

namespace asterism::test {

/// The sample's outreach in a whole window, and somebody at the keyboard.
struct OutreachDesk : KeyboardDesk {
    explicit OutreachDesk(QSize size = {1000, 700}, bool isEmpty = false)
    {
        if (!isEmpty) {
            tellStory();
        }
        show(QStringLiteral("outreach"));
        window->resize(size);
        settle();
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

    void type(const QString& text) { write(text); }
};

} // namespace asterism::test
