// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/keyboard_desk.h"
#include "ui/log/log_panel.h"
#include "ui/meetings/meeting_list.h"
#include "ui/meetings/meetings_page.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace asterism::test {

/// A whole window on the sample, and somebody at the keyboard.
struct MeetingsDesk : KeyboardDesk {
    explicit MeetingsDesk(const QString& page = QStringLiteral("meetings"), bool isEmpty = false)
    {
        if (!isEmpty) {
            tellStory();
        }
        show(page);
        settle();
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

    std::vector<Meeting> meetings() { return store().reader().all<Meeting>(); }

    /// The meetings of a day.
    std::vector<Meeting> meetingsOn(Day day)
    {
        return store().reader().where(&Meeting::startsOn, PartialDate(day));
    }
};

} // namespace asterism::test
