// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/app/theme.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::ui;

namespace {

const Day today = day(2026, 6, 15);

template <typename... Widgets>
std::unique_ptr<QWidget> windowWith(Widgets*... widgets)
{
    applyTheme(Theme::Light);
    auto window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    (column->addWidget(widgets), ...);
    window->resize(400, 300);
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    return window;
}

std::string text(const QSignalSpy& spy)
{
    return spy.isEmpty() ? "" : spy.last().first().toString().toStdString();
}

} // namespace

TEST_CASE("Tab leaves a note instead of being typed into it")
{
    auto* note = new NoteEdit;
    auto* next = new LineEdit;
    const auto window = windowWith(note, next);
    note->setFocus();

    QTest::keyClicks(note, "a sentence");
    QTest::keyClick(note, Qt::Key_Tab);

    CHECK(note->text() == "a sentence");
    CHECK(next->hasFocus());
}

TEST_CASE("A note tells once what was written, when it is left")
{
    auto* note = new NoteEdit;
    auto* next = new LineEdit;
    const auto window = windowWith(note, next);
    QSignalSpy left(note, &NoteEdit::left);
    note->setKnownText("before");
    note->setFocus();
    next->setFocus();
    CHECK(left.isEmpty());

    note->setFocus();
    QTest::keyClick(note, Qt::Key_End);
    QTest::keyClicks(note, " and after");
    next->setFocus();

    CHECK(left.count() == 1);
    CHECK(text(left) == "before and after");
}

TEST_CASE("Ctrl+Enter keeps the note and finishes the panel")
{
    auto* note = new NoteEdit;
    const auto window = windowWith(note);
    QSignalSpy left(note, &NoteEdit::left);
    QSignalSpy finished(note, &NoteEdit::finished);
    note->setFocus();

    QTest::keyClicks(note, "done");
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);

    CHECK(text(left) == "done");
    CHECK(finished.count() == 1);
    CHECK(note->text() == "done");
}

TEST_CASE("What is pasted into a note is plain text")
{
    auto* note = new NoteEdit;
    const auto window = windowWith(note);
    auto* rich = new QMimeData;
    rich->setHtml("<b>bold</b> words");
    rich->setText("bold words");
    QGuiApplication::clipboard()->setMimeData(rich);

    note->paste();

    CHECK(note->text() == "bold words");
}

TEST_CASE("A note grows with its text, up to a limit")
{
    auto* note = new NoteEdit;
    note->setLines(2, 5);
    const auto window = windowWith(note);
    const int small = note->height();

    note->setKnownText("1\n2\n3\n4");
    const int grown = note->height();
    note->setKnownText(QString("line\n").repeated(40));
    const int full = note->height();
    note->setKnownText("1");

    CHECK(grown == small + 2 * note->fontMetrics().lineSpacing());
    CHECK(full == small + 3 * note->fontMetrics().lineSpacing());
    CHECK(note->height() == small);
}

TEST_CASE("A line tells what was typed on Return and when it is left, but not what was put there")
{
    auto* line = new LineEdit;
    auto* next = new LineEdit;
    const auto window = windowWith(line, next);
    QSignalSpy left(line, &LineEdit::left);
    line->setKnownText("Anna");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(left.isEmpty());

    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, " K.");
    QTest::keyClick(line, Qt::Key_Return);
    next->setFocus();

    CHECK(left.count() == 1);
    CHECK(text(left) == "Anna K.");
}

TEST_CASE("A date field understands what is typed and shows it in full")
{
    QLocale::setDefault(QLocale("en_US"));
    auto* field = new DateField(today);
    const auto window = windowWith(field, new LineEdit);
    QSignalSpy changed(field, &DateField::dateChanged);
    field->lineEdit()->setFocus();

    QTest::keyClicks(field->lineEdit(), "in 3 weeks");
    QTest::keyClick(field->lineEdit(), Qt::Key_Tab);

    CHECK(field->date() == PartialDate(2026, 7, 6));
    CHECK(field->lineEdit()->text() == "July 6, 2026");
    CHECK(changed.count() == 1);
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("A date field keeps what it does not understand, says so, and changes nothing")
{
    auto* field = new DateField(today);
    const auto window = windowWith(field, new LineEdit);
    field->setDate(PartialDate(2024, 5));
    QSignalSpy changed(field, &DateField::dateChanged);
    field->lineEdit()->setFocus();
    field->lineEdit()->selectAll();

    QTest::keyClicks(field->lineEdit(), "someday");
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);

    CHECK(field->lineEdit()->text() == "someday");
    CHECK_FALSE(field->isUnderstood());
    CHECK(field->date() == PartialDate(2024, 5));
    CHECK(changed.isEmpty());
    auto* hint = field->findChild<QLabel*>();
    REQUIRE(hint != nullptr);
    CHECK(hint->isVisible());
}

TEST_CASE("A date can be taken away")
{
    auto* field = new DateField(today);
    const auto window = windowWith(field, new LineEdit);
    field->setDate(PartialDate(2024));
    QSignalSpy changed(field, &DateField::dateChanged);
    field->lineEdit()->setFocus();
    field->lineEdit()->selectAll();

    QTest::keyClick(field->lineEdit(), Qt::Key_Backspace);
    QTest::keyClick(field->lineEdit(), Qt::Key_Tab);

    CHECK(field->date().isEmpty());
    CHECK(changed.count() == 1);
}

TEST_CASE("A day can be picked from the calendar with the keyboard")
{
    auto* field = new DateField(today);
    const auto window = windowWith(field);
    field->setDate(PartialDate(2026, 6, 15));
    auto* open = field->findChild<QToolButton*>("dateCalendar");
    REQUIRE(open != nullptr);
    open->click();
    auto* days = QApplication::activePopupWidget()->findChild<QWidget*>("qt_calendar_calendarview");
    REQUIRE(days != nullptr);

    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);

    CHECK(field->date() == PartialDate(2026, 6, 16));
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("Dots are chosen with arrow keys, digits and clicks, and can be taken back")
{
    auto* dots = new Dots({"distant", "occasional", "steady", "near", "close"});
    const auto window = windowWith(dots);
    QSignalSpy chosen(dots, &Dots::chosen);
    dots->setFocus();

    QTest::keyClick(dots, Qt::Key_Right);
    CHECK(dots->value() == 1);
    QTest::keyClick(dots, Qt::Key_4);
    CHECK(dots->value() == 4);
    QTest::mouseClick(dots, Qt::LeftButton, {}, QPoint(2 * 24 + 12, dots->height() / 2));
    CHECK(dots->value() == 3);
    CHECK(dots->accessibleDescription() == "3 of 5, steady");
    QTest::mouseClick(dots, Qt::LeftButton, {}, QPoint(2 * 24 + 12, dots->height() / 2));
    CHECK(dots->value() == 0);
    QTest::keyClick(dots, Qt::Key_5);
    QTest::keyClick(dots, Qt::Key_Right);
    CHECK(dots->value() == 5);
    QTest::keyClick(dots, Qt::Key_Backspace);
    CHECK(dots->value() == 0);
    CHECK(chosen.count() == 6);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(dots);
    REQUIRE(spoken->valueInterface() != nullptr);
}

TEST_CASE("A combo box says a vocabulary in words and gives back what was chosen")
{
    ComboBox box;
    box.fill<Phase>();
    CHECK(box.count() == static_cast<int>(everyWord<Phase>().size()));

    box.choose(Phase::KeptWarm);
    CHECK(box.currentText() == "Kept warm");
    CHECK(box.chosen<Phase>() == Phase::KeptWarm);

    box.fill<Formality>("Not said");
    CHECK(box.chosen<Formality>() == std::nullopt);
    box.choose(std::optional{Formality::Coaching});
    CHECK(box.chosen<Formality>() == Formality::Coaching);
    box.choose<Formality>(std::nullopt);
    CHECK(box.currentText() == "Not said");
}
