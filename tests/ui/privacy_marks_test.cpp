// SPDX-License-Identifier: MIT
#include "ui/widgets/privacy_marks.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::ui;

namespace {

struct Field {
    Field()
    {
        PrivacyNames::instance().set({});
        note.resize(400, 100);
        note.show();
        note.setFocus();
    }
    ~Field() { PrivacyNames::instance().set({}); }

    void say(const QString& text)
    {
        note.setPlainText(text);
        QTest::qWait(PrivacyMarks::pause + 100);
    }

    QLabel* caption() { return note.findChild<QLabel*>("privacyCaption"); }

    NoteEdit note;
};

} // namespace

TEST_CASE("What could identify somebody is underlined, softly and a little later", "[privacy]")
{
    Field field;
    field.say("Mrs Halloran called on 12 March from 555-0142.");

    const auto lines = field.note.extraSelections();
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0).cursor.selectedText().contains("Halloran"));
    CHECK(lines.at(1).cursor.selectedText() == "12 March");
    CHECK(lines.at(2).cursor.selectedText() == "555-0142");
    CHECK(lines.at(0).format.underlineStyle() == QTextCharFormat::DotLine);
    CHECK(field.caption()->isVisible());
    CHECK(field.caption()->text() == "3 things could identify somebody");
    CHECK(
        field.note.accessibleDescription()
        == "3 things could identify somebody. F7 goes to the next.");
}

TEST_CASE("A text without marks has no caption, and needs no plan", "[privacy]")
{
    Field field;
    const int bare = field.note.height();
    field.say("Grounding at the start of the session; I rush the close.");
    CHECK(field.note.extraSelections().isEmpty());
    CHECK_FALSE(field.caption()->isVisible());
    CHECK(field.note.height() == bare);

    field.say("Call 555-0142.");
    CHECK(field.caption()->isVisible());
    field.say("");
    CHECK_FALSE(field.caption()->isVisible());
    CHECK(field.note.accessibleDescription().isEmpty());
    CHECK(field.note.height() == bare);
}

TEST_CASE("Names of the plan are known and not marked", "[privacy]")
{
    Field field;
    field.say("Dr Halloran was kind.");
    REQUIRE(field.note.extraSelections().size() == 1);

    Plan plan;
    Person person;
    person.displayName = "Ann Halloran";
    plan.of<Person>().push_back(person);
    PrivacyNames::instance().set(knownNames(plan));
    QTest::qWait(PrivacyMarks::pause + 100);

    CHECK(field.note.extraSelections().isEmpty());
}

TEST_CASE("F7 walks from mark to mark and says what one could do", "[privacy]")
{
    Field field;
    field.say("On 12 March from 555-0142, k@example.org.");
    field.note.moveCursor(QTextCursor::Start);
    QSignalSpy said(&Announcements::instance(), &Announcements::made);

    QTest::keyClick(&field.note, Qt::Key_F7);
    CHECK(field.note.textCursor().selectedText() == "12 March");
    QTest::keyClick(&field.note, Qt::Key_F7);
    CHECK(field.note.textCursor().selectedText() == "555-0142");
    REQUIRE(said.count() == 2);
    CHECK(said.at(1).at(0).toString().contains("phone number"));
    QTest::keyClick(&field.note, Qt::Key_F7);
    CHECK(field.note.textCursor().selectedText() == "k@example.org");
    QTest::keyClick(&field.note, Qt::Key_F7);
    CHECK(field.note.textCursor().selectedText() == "12 March");
    QTest::keyClick(&field.note, Qt::Key_F7, Qt::ShiftModifier);
    CHECK(field.note.textCursor().selectedText() == "k@example.org");
}

TEST_CASE("Marks count in the units of Qt, also behind characters outside the plane", "[privacy]")
{
    Field field;
    field.say(QString::fromUtf8("🌟🌟 ñ 555-0142"));
    REQUIRE(field.note.extraSelections().size() == 1);
    CHECK(field.note.extraSelections().front().cursor.selectedText() == "555-0142");
    CHECK(field.note.privacyMarks().adviceAt(9).contains("phone number"));
    CHECK(field.note.privacyMarks().adviceAt(0).isEmpty());
}

TEST_CASE("Marks change nothing that can be undone and forbid nothing", "[privacy]")
{
    Field field;
    QSignalSpy left(&field.note, &NoteEdit::left);
    QTest::keyClicks(&field.note, "Call 555-0142");
    QTest::qWait(PrivacyMarks::pause + 100);
    QTest::keyClick(&field.note, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(left.count() == 1);
    CHECK(left.at(0).at(0).toString() == "Call 555-0142");
    field.note.undo();
    CHECK(field.note.text().isEmpty());
}
