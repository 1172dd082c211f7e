// SPDX-License-Identifier: MIT
// Pictures of the composer and the Letters page, for looking at by eye.

#include "tests/ui/gallery.h"
#include "tests/ui/letters_fixture.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;

namespace {

const QList<Look> looks{
    {"light", {1000, 700}, ui::Theme::Light, 100},
    {"dark", {1000, 700}, ui::Theme::Dark, 100},
    {"small", {900, 600}, ui::Theme::Light, 100},
    {"large", {900, 600}, ui::Theme::Light, 150},
    {"contrast", {1000, 700}, ui::Theme::HighContrastDark, 100},
    {"tiny", {640, 360}, ui::Theme::Light, 100},
};

void grab(LetterRoom& room, const Look& look, const char* what)
{
    room.settle();
    room.shell.window->grab().save(
        galleryFolder()
        + QStringLiteral("/letters-%1-%2.png").arg(QLatin1String(what), QLatin1String(look.name)));
}

} // namespace

TEST_CASE("Pictures of letters", "[.gallery]")
{
    for (const Look& look : looks) {
        ui::applyTheme(look.theme);
        ui::applyTextSize(look.text);
        LetterRoom room;
        room.shell.window->resize(look.size);
        grab(room, look, "templates");
        room.press("changeTemplate");
        room.shell.find<ui::NoteEdit>("templateBody")->appendPlainText("and {ask");
        grab(room, look, "editor");
        room.press("leaveTemplate");
        room.shell.window->goTo({"letters", "sent", {}});
        grab(room, look, "sent");
        room.shell.window->goTo({"letters", "phrases", {}});
        grab(room, look, "phrases");
        room.write();
        grab(room, look, "begun");
        room.fillAll();
        grab(room, look, "filled");
        room.body()->moveCursor(QTextCursor::End);
        room.body()->insertPlainText("\nMrs Halloran called from 555-0142.");
        QTest::qWait(600);
        room.press("letterMail");
        grab(room, look, "marked");
        room.press("letterBanner0");
        grab(room, look, "asked");
        room.press("letterBanner0");
        room.write();
        grab(room, look, "gone");
    }
    ui::applyTheme(ui::Theme::Light);
    ui::applyTextSize(100);
}
