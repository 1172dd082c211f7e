// SPDX-License-Identifier: MIT
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "ui/app/theme.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/scroll_page.h"
#include "ui/widgets/undo_pass_through.h"
#include "ui/widgets/wheel_guard.h"

#include <catch2/catch.hpp>

using namespace asterism::ui;

namespace {

/// A long page with a few fields, and the guard over it.
struct Page {
    ScrollPage page;
    QComboBox* combo = new QComboBox;
    QSpinBox* spin = new QSpinBox;
    QSlider* slider = new QSlider(Qt::Horizontal);
    ComboBox* ours = new ComboBox;
    WheelGuard guard;

    Page()
    {
        applyTheme(Theme::Light);
        qApp->installEventFilter(&guard);
        combo->addItems({"one", "two", "three"});
        ours->addItems({"one", "two", "three"});
        combo->setCurrentIndex(1);
        ours->setCurrentIndex(1);
        spin->setValue(40);
        slider->setValue(40);
        for (QWidget* field : std::initializer_list<QWidget*>{combo, spin, slider, ours}) {
            page.body()->addWidget(field);
        }
        page.body()->addSpacing(2000);
        page.resize(400, 300);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.setFocus();
    }

    void turnWheelOver(QWidget* widget)
    {
        const QPointF middle = QRectF(widget->rect()).center();
        QWheelEvent turn(
            middle,
            widget->mapToGlobal(middle),
            {},
            QPoint(0, -120),
            Qt::NoButton,
            {},
            Qt::NoScrollPhase,
            false);
        QSpontaneKeyEvent::setSpontaneous(&turn); // as from the mouse: parents are asked, too
        qApp->notify(widget, &turn);
    }
};

struct UndoWindow {
    QWidget window;
    QAction undo;
    QSignalSpy undone{&undo, &QAction::triggered};

    explicit UndoWindow(QWidget* field)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field);
        undo.setShortcut(QKeySequence::Undo);
        window.addAction(&undo);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
};

} // namespace

TEST_CASE("The wheel over a field that nobody is in scrolls the page and changes nothing")
{
    Page page;
    for (QWidget* field : std::initializer_list<QWidget*>{
             page.combo, page.spin, page.spin->findChild<QLineEdit*>(), page.slider, page.ours}) {
        page.page.verticalScrollBar()->setValue(0);
        page.turnWheelOver(field);
        CHECK(page.page.verticalScrollBar()->value() > 0);
    }
    CHECK(page.combo->currentIndex() == 1);
    CHECK(page.spin->value() == 40);
    CHECK(page.slider->value() == 40);
    CHECK(page.ours->currentIndex() == 1);
}

TEST_CASE("The wheel over a number that somebody is in changes the number")
{
    Page page;
    page.spin->setFocus();

    page.turnWheelOver(page.spin);

    CHECK(page.spin->value() == 39);
    CHECK(page.page.verticalScrollBar()->value() == 0);
}

TEST_CASE("Ctrl+Z in a field with nothing to undo belongs to the window")
{
    auto* field = new LineEdit;
    UndoWindow window(field);

    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.undone.count() == 1);

    field->setKnownText("put there by the program");
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.undone.count() == 2);
}

TEST_CASE("Ctrl+Z undoes inside the field first and then in the window")
{
    auto* field = new NoteEdit;
    UndoWindow window(field);
    QTest::keyClicks(field, "typo");

    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->text().isEmpty());
    CHECK_FALSE(field->document()->isUndoAvailable());
    CHECK(window.undone.isEmpty());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.undone.count() == 1);
}

TEST_CASE("The fields of Qt let the window have Ctrl+Z, too, once the filter is on")
{
    UndoPassThrough filter;
    qApp->installEventFilter(&filter);
    QWidget* field = GENERATE(
        static_cast<QWidget*>(new QLineEdit),
        static_cast<QWidget*>(new QPlainTextEdit),
        static_cast<QWidget*>(new QSpinBox));
    UndoWindow window(field);

    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);

    CHECK(window.undone.count() == 1);
}

TEST_CASE("Whatever gets the focus comes into view")
{
    Page page;
    auto* last = new LineEdit;
    page.page.body()->addWidget(last);
    QTest::qWait(10);
    REQUIRE(last->visibleRegion().isEmpty());

    last->setFocus(Qt::OtherFocusReason);

    CHECK_FALSE(last->visibleRegion().isEmpty());
}
