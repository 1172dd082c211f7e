// SPDX-License-Identifier: MIT
#include "ui/widgets/privacy_marks.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "ui/app/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/name_line.h"
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
    CHECK(field.caption() == nullptr);
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

namespace {

/// A line of free text on a screen.
struct Line {
    Line()
    {
        PrivacyNames::instance().set({});
        applyTheme(Theme::Light);
        line.resize(600, line.sizeHint().height());
        line.show();
        line.activateWindow();
        line.setFocus();
    }

    static void wait() { QTest::qWait(PrivacyMarks::pause + 100); }

    void say(const QString& text)
    {
        line.setText(text);
        wait();
        line.resize(600, line.sizeHint().height());
    }

    QLabel* caption() { return line.findChild<QLabel*>("privacyCaption"); }

    /// From where to where there are dots below the text, as positions in it; nothing when there
    /// are none.
    std::vector<std::pair<int, int>> dotted()
    {
        if (caption() != nullptr) {
            caption()->hide(); // it has the same ink
        }
        const QImage picture = line.grab().toImage();
        const QColor ink = color(Role::Care);
        std::vector<std::pair<int, int>> found;
        int last = -100;
        for (int x = 0; x < picture.width(); ++x) {
            bool isDotted = false;
            for (int y = 0; y < picture.height(); ++y) {
                isDotted = isDotted || picture.pixelColor(x, y) == ink;
            }
            if (isDotted) {
                const int at = line.cursorPositionAt({x, line.height() / 2});
                if (x - last > 12) {
                    found.emplace_back(at, at);
                }
                found.back().second = at;
                last = x;
            }
        }
        return found;
    }

    LineEdit line;
};

} // namespace

TEST_CASE("In a line, what could identify somebody has dots below it", "[privacy]")
{
    Line field;
    field.say("Grounding at the start");
    CHECK(field.dotted().empty());
    CHECK(field.caption() == nullptr);

    field.say("Mrs Halloran, who called on 12 March.");

    const auto dots = field.dotted();
    REQUIRE(dots.size() == 2);
    CHECK(dots.at(0) == std::pair{0, 12});
    CHECK(dots.at(1) == std::pair{28, 36});
}

TEST_CASE("The dots stay below their words while one types on, and go with them", "[privacy]")
{
    Line field;
    field.say("Call 555-0142 now");
    field.line.setCursorPosition(0);
    QTest::keyClicks(&field.line, "Yes: ");
    CHECK(field.dotted() == std::vector{std::pair{10, 18}});

    field.line.setSelection(10, 8);
    QTest::keyClick(&field.line, Qt::Key_Delete);
    CHECK(field.dotted().empty());
}

TEST_CASE("A line counts its marks below the text and gives the room back", "[privacy]")
{
    Line field;
    const int bare = field.line.sizeHint().height();
    field.say("Call 555-0142");
    REQUIRE(field.caption() != nullptr);
    CHECK(field.caption()->isVisible());
    CHECK(field.caption()->text() == "1 thing could identify somebody");
    CHECK(field.caption()->geometry().bottom() < field.line.height());
    CHECK(field.line.sizeHint().height() > bare);
    CHECK(
        field.line.accessibleDescription()
        == "1 thing could identify somebody. F7 goes to the next.");

    field.say("");
    CHECK_FALSE(field.caption()->isVisible());
    CHECK(field.line.sizeHint().height() == bare);
    CHECK(field.line.accessibleDescription().isEmpty());
}

TEST_CASE("F7 and the menu walk through the marks of a line and say what one could do", "[privacy]")
{
    Line field;
    field.say("On 12 March from 555-0142.");
    field.line.setCursorPosition(0);
    QSignalSpy said(&Announcements::instance(), &Announcements::made);

    QTest::keyClick(&field.line, Qt::Key_F7);
    CHECK(field.line.selectedText() == "12 March");
    QTest::keyClick(&field.line, Qt::Key_F7);
    CHECK(field.line.selectedText() == "555-0142");
    CHECK(said.at(1).at(0).toString().contains("phone number"));
    QTest::keyClick(&field.line, Qt::Key_F7, Qt::ShiftModifier);
    CHECK(field.line.selectedText() == "12 March");

    QContextMenuEvent ask(
        QContextMenuEvent::Keyboard, {10, 10}, field.line.mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(&field.line, &ask);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    menu->actions().back()->trigger();
    menu->close();
    CHECK(field.line.selectedText() == "555-0142");
}

TEST_CASE("Hovering over a mark of a line gives the advice", "[privacy]")
{
    Line field;
    field.say("555-0142 is where to call");
    const QPoint onMark(20, field.line.fontMetrics().height());
    QHelpEvent hover(QEvent::ToolTip, onMark, field.line.mapToGlobal(onMark));
    QCoreApplication::sendEvent(&field.line, &hover);
    CHECK(QToolTip::text().contains("phone number"));
    QToolTip::hideText();
}

TEST_CASE("The marks of a line change nothing that can be undone, chosen or kept", "[privacy]")
{
    Line field;
    QSignalSpy left(&field.line, &LineEdit::left);
    QSignalSpy edited(&field.line, &QLineEdit::textEdited);
    QTest::keyClicks(&field.line, "Call 555-0142");
    field.line.setSelection(0, 4);
    const auto edits = edited.count();
    Line::wait();

    CHECK(edited.count() == edits);
    CHECK(field.line.selectedText() == "Call");
    QTest::keyClick(&field.line, Qt::Key_Return);
    REQUIRE(left.count() == 1);
    CHECK(left.at(0).at(0).toString() == "Call 555-0142");
    field.line.undo();
    CHECK(field.line.text().isEmpty());
}

namespace {

/// Counts what an input method, or somebody who pretends to be one, sends.
struct InputMethodCount : QObject {
    int count = 0;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::InputMethod ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

TEST_CASE("An input method that is composing is not disturbed by marks", "[privacy]")
{
    Line field;
    field.say("Call 555-0142 ");
    field.line.end(false);
    QInputMethodEvent begin(QString::fromUtf8("に"), {});
    QCoreApplication::sendEvent(&field.line, &begin);
    InputMethodCount during;
    field.line.installEventFilter(&during);
    field.line.privacyMarks().setKnownTexts({"555-0142"}); // other marks than before
    Line::wait();
    CHECK(field.line.privacyMarks().marks().empty());
    CHECK(during.count == 0);

    QInputMethodEvent end;
    end.setCommitString(QString::fromUtf8("日"));
    QCoreApplication::sendEvent(&field.line, &end);
    Line::wait();
    CHECK(field.line.text() == QString::fromUtf8("Call 555-0142 日"));
    CHECK(during.count > 1);
    CHECK(field.dotted().empty());
}

TEST_CASE("Lines for names, days and search words are not marked", "[privacy]")
{
    Line field;
    field.line.setFree(false);
    field.say("Mrs Halloran, 12 March, 555-0142");
    CHECK(field.line.privacyMarks().marks().empty());

    NameLine name({});
    name.setText("Mrs Halloran");
    CHECK(name.privacyMarks().marks().empty());
    DateField date(*parseDay("2026-06-15"), Leaning::Past);
    date.lineEdit()->setText("12 March");
    CHECK(date.lineEdit()->privacyMarks().marks().empty());
}

TEST_CASE("A line that can only be read has no marks", "[privacy]")
{
    Line field;
    field.line.setReadOnly(true);
    field.say("Mrs Halloran");
    CHECK(field.line.privacyMarks().marks().empty());
}
