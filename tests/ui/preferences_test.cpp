// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QSpinBox>

#include "actions/edit.h"
#include "actions/outreach_settings.h"
#include "tests/ui/shell_fixture.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/text/text.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/reading_order.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

/// The page, opened by its keys.
struct PreferencesRoom {
    PreferencesRoom()
    {
        shell.show();
        shell.keys(Qt::Key_Comma, Qt::ControlModifier);
        QTest::qWait(20);
    }
    ~PreferencesRoom()
    {
        applyTextSize(100);
        applyTheme(Theme::FollowSystem);
    }

    void chooseData(const char* name, int data)
    {
        auto* box = shell.find<QComboBox>(name);
        REQUIRE(box != nullptr);
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }

    void type(const char* field, const QString& text)
    {
        auto* box = shell.find(field);
        REQUIRE(box != nullptr);
        auto* line = qobject_cast<QLineEdit*>(box);
        line = line != nullptr ? line : box->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }

    void press(const char* name)
    {
        auto* button = shell.find<QAbstractButton>(name);
        REQUIRE(button != nullptr);
        button->click();
        QTest::qWait(20);
    }

    QString trouble() const
    {
        auto* label = shell.find<QLabel>("daysOffTrouble");
        return label->isHidden() ? QString() : label->text();
    }

    std::vector<actions::DaysOff> daysOff() { return actions::ownDaysOff(shell.store()); }

    Shell shell;
};

} // namespace

TEST_CASE("Ctrl+, opens the preferences, and the menu names them", "[preferences]")
{
    PreferencesRoom room;
    CHECK(room.shell.page() == "preferences");
    CHECK(
        room.shell.action("preferences")->text().remove('&') == QString::fromUtf8("Preferences…"));
}

TEST_CASE("Theme and text size hold at once and are the same as in the menu", "[preferences]")
{
    PreferencesRoom room;
    room.chooseData("preferenceTheme", static_cast<int>(Theme::Dark));
    CHECK(room.shell.settings.number(Setting::Theme) == static_cast<int>(Theme::Dark));
    CHECK(room.shell.action("themeDark")->isChecked());

    room.chooseData("preferenceTextSize", 150);
    CHECK(textSize() == 150);
    CHECK(room.shell.settings.number(Setting::TextSize) == 150);

    room.shell.action("usualText")->trigger();
    CHECK(room.shell.find<QComboBox>("preferenceTextSize")->currentData() == 100);
    room.shell.action("themeLight")->trigger();
    CHECK(
        room.shell.find<QComboBox>("preferenceTheme")->currentData()
        == static_cast<int>(Theme::Light));
}

TEST_CASE("Patience is kept as it is typed, and the days it leads to are said", "[preferences]")
{
    // Given a Monday: seven business days on is Wednesday of the week after.
    PreferencesRoom room;
    auto* example = room.shell.find<QLabel>("patienceExample");
    CHECK(example->text().contains("June 24"));

    // When the first number becomes three
    room.shell.find<QSpinBox>("patienceFirst")->setValue(3);

    // Then it is kept, and Thursday is said; the others are as they were.
    CHECK(actions::followUpRhythm(room.shell.store()) == FollowUpRhythm{3, 10, 10, {}});
    CHECK(example->text().contains("June 18"));

    room.press("patienceUsual");
    CHECK(actions::followUpRhythm(room.shell.store()) == FollowUpRhythm{});
    CHECK(room.shell.find<QSpinBox>("patienceFirst")->value() == 7);
}

TEST_CASE("A day off is added, counts, and can be removed and brought back", "[preferences]")
{
    PreferencesRoom room;
    CHECK(room.shell.find("noDaysOff")->isVisible());

    room.type("dayOffFrom", "August 3, 2026");
    room.type("dayOffUntil", "August 5, 2026");
    room.type("dayOffName", "Cebu %1");
    room.press("addDayOff");

    REQUIRE(room.daysOff().size() == 1);
    CHECK(toText(room.daysOff().front().from) == "2026-08-03");
    CHECK(toText(room.daysOff().front().until) == "2026-08-05");
    CHECK(room.daysOff().front().name == "Cebu %1");
    CHECK_FALSE(room.shell.find("noDaysOff")->isVisible());
    CHECK(room.shell.find<QLineEdit>("dayOffName")->text().isEmpty());

    room.press("removeDayOff");
    CHECK(room.daysOff().empty());
    CHECK(room.shell.window->toast().sentence().contains("Cebu %1"));
    room.shell.window->toast().findChild<QPushButton*>()->click();
    CHECK(room.daysOff().size() == 1);
}

TEST_CASE("What is no day is said in words, and nothing is kept", "[preferences]")
{
    PreferencesRoom room;
    room.press("addDayOff");
    CHECK(room.trouble().contains("begin"));

    room.type("dayOffFrom", "August 2026");
    room.press("addDayOff");
    CHECK(room.trouble().contains("begin"));

    room.type("dayOffFrom", "August 5, 2026");
    room.type("dayOffUntil", "August 3, 2026");
    room.press("addDayOff");
    CHECK(room.trouble() == "The end lies before the beginning.");

    room.type("dayOffUntil", "August 6, 2030");
    room.press("addDayOff");
    CHECK(room.trouble().contains("year"));

    room.type("dayOffUntil", "one fine day");
    room.press("addDayOff");
    CHECK(room.trouble().contains("end"));
    CHECK(room.daysOff().empty());
}

TEST_CASE("Name and signature are fields of the plan: each is a step to undo", "[preferences]")
{
    PreferencesRoom room;
    room.type("myName", "Amara Santos");
    const auto me = [&] { return room.shell.store().reader().at(Profile{}.id); };
    CHECK(me().name == "Amara Santos");
    REQUIRE(room.shell.store().toUndo());
    CHECK(room.shell.store().toUndo()->subject == "My name");

    auto* signature = room.shell.find<NoteEdit>("mySignature");
    signature->setFocus();
    QTest::keyClicks(signature, "Amara, 0917 555 0123");
    QTest::keyClick(signature, Qt::Key_Tab);
    CHECK(me().signature == "Amara, 0917 555 0123");

    room.shell.session.undo();
    CHECK(me().signature.empty());
    CHECK(signature->text().isEmpty());
    CHECK(me().name == "Amara Santos");
}

TEST_CASE("Everything on the page of preferences that takes the focus has a name", "[preferences]")
{
    PreferencesRoom room;
    for (const QWidget* field : fieldsInReadingOrder(room.shell.find("preferencesPage"))) {
        INFO(field->objectName().toStdString() << " " << field->metaObject()->className());
        const auto* button = qobject_cast<const QAbstractButton*>(field);
        const bool hasName = !field->accessibleName().isEmpty()
            || (button != nullptr && !button->text().isEmpty());
        CHECK((hasName || field->objectName().startsWith("qt_")));
        CHECK_FALSE(field->objectName().isEmpty());
    }
}

TEST_CASE("Old notes of supervision go when one asks for it, and come back (R50)", "[preferences]")
{
    PreferencesRoom room;
    Meeting old;
    old.id = newId<Meeting>();
    old.kind = "individual supervision";
    old.hoursCategory = "individual_supervision";
    old.state = MeetingState::Held;
    old.startsOn = day(2020, 3, 17);
    old.what = "what we spoke of";
    Meeting young = old;
    young.id = newId<Meeting>();
    young.startsOn = day(2025, 3, 17);
    actions::add(room.shell.store(), old);
    actions::add(room.shell.store(), young);
    const auto noteOf
        = [&](const Meeting& meeting) { return room.shell.store().reader().at(meeting.id).what; };
    auto* count = room.shell.find<QLabel>("oldNotesCount");
    CHECK(count->text() == "Nothing is cleared by itself.");
    CHECK_FALSE(room.shell.find("oldNotesClear")->isEnabled());

    room.chooseData("oldNotesAge", 10);
    CHECK(count->text().contains("June 15, 2016"));
    CHECK_FALSE(room.shell.find("oldNotesClear")->isEnabled());

    room.chooseData("oldNotesAge", 5);
    CHECK(count->text().contains("one supervision before June 15, 2021"));
    room.press("oldNotesClear");
    CHECK(noteOf(old).empty());
    CHECK(noteOf(young) == "what we spoke of");
    CHECK_FALSE(room.shell.find("oldNotesClear")->isEnabled());

    room.shell.session.undo();
    CHECK(noteOf(old) == "what we spoke of");
    CHECK(room.shell.find("oldNotesClear")->isEnabled());
}
