// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/app/theme.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/segmented_choice.h"

#include <catch2/catch.hpp>

using namespace asterism::ui;

namespace {

struct Row {
    QWidget window;
    Chips* chips = new Chips;
    LineEdit* before = new LineEdit;
    LineEdit* after = new LineEdit;
    QSignalSpy changed{chips, &Chips::chosenChanged};

    Row()
    {
        applyTheme(Theme::Light);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(before);
        column->addWidget(chips);
        column->addWidget(after);
        chips->addChoice("Guidance", "guidance");
        chips->addChoice("Exposure", "exposure");
        chips->addChoice("A role model", "role_model", true);
        window.resize(600, 200);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        before->setFocus();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString focused() const
    {
        const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        return button == nullptr ? QString() : button->text();
    }
};

} // namespace

TEST_CASE("Tab goes into a row of chips once and out again; arrows move inside")
{
    Row row;

    row.press(Qt::Key_Tab);
    CHECK(row.focused() == "Guidance");
    row.press(Qt::Key_Right);
    row.press(Qt::Key_Right);
    CHECK(row.focused() == "A role model");
    row.press(Qt::Key_Right);
    CHECK(row.focused() == "A role model");
    row.press(Qt::Key_Tab);
    CHECK(row.after->hasFocus());
    row.press(Qt::Key_Backtab);
    CHECK(row.focused() == "A role model");
}

TEST_CASE("Space chooses a chip and lets it go")
{
    Row row;
    row.press(Qt::Key_Tab);

    row.press(Qt::Key_Space);
    CHECK(row.chips->chosenKeys() == QVariantList{"guidance", "role_model"});
    row.press(Qt::Key_Space);
    CHECK(row.chips->chosenKeys() == QVariantList{"role_model"});
    CHECK(row.changed.count() == 2);
}

TEST_CASE("In an exclusive row one choice takes the place of the other")
{
    Row row;
    row.chips->setExclusive(true);
    row.press(Qt::Key_Tab);

    row.press(Qt::Key_Space);

    CHECK(row.chips->chosenKeys() == QVariantList{"guidance"});
}

TEST_CASE("Chips that the program chooses are not announced as chosen by hand")
{
    Row row;

    row.chips->setChosenKeys({"exposure"});

    CHECK(row.chips->chosenKeys() == QVariantList{"exposure"});
    CHECK(row.changed.isEmpty());
}

TEST_CASE("A chosen chip looks different without any color")
{
    applyTheme(Theme::Light);
    Chip chip("Guidance");
    chip.resize(chip.sizeHint());
    const QImage open = chip.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    chip.setChecked(true);
    const QImage chosen = chip.grab().toImage().convertToFormat(QImage::Format_Grayscale8);

    int differing = 0;
    for (int y = 0; y < open.height(); ++y) {
        for (int x = 0; x < open.width(); ++x) {
            differing
                += std::abs(qGray(open.pixel(x, y)) - qGray(chosen.pixel(x, y))) > 100 ? 1 : 0;
        }
    }
    CHECK(differing > 10); // the check mark, and the words that make room for it
}

TEST_CASE("A screen reader hears a chip as a check box with its state")
{
    Row row;
    auto* chip = row.window.findChild<Chip*>();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chip);

    CHECK(spoken->role() == QAccessible::CheckBox);
    CHECK(spoken->text(QAccessible::Name) == "Guidance");
    CHECK_FALSE(spoken->state().checked);
    chip->setChecked(true);
    CHECK(spoken->state().checked);
}

TEST_CASE("Delete and the cross take a removable chip away")
{
    applyTheme(Theme::Light);
    Chips chips;
    chips.addRemovable("trauma", 1);
    chips.addRemovable("groups", 2);
    chips.show();
    QSignalSpy removed(&chips, &Chips::removeWanted);
    const auto crosses = chips.findChildren<QToolButton*>("removeChip");
    REQUIRE(crosses.size() == 2);
    CHECK(crosses[0]->accessibleName() == "Remove trauma");
    CHECK(crosses[0]->width() >= 24);
    CHECK(crosses[0]->height() >= 24);

    crosses[1]->click();
    crosses[0]->setFocus();
    QTest::keyClick(crosses[0], Qt::Key_Delete);

    REQUIRE(removed.count() == 2);
    CHECK(removed[0].first().toInt() == 2);
    CHECK(removed[1].first().toInt() == 1);
}

TEST_CASE("A row of chips wraps where there is no more room and mirrors from right to left")
{
    Row row;
    const auto chips = row.window.findChildren<Chip*>();
    const int wide = row.chips->heightForWidth(600);
    const int narrow = row.chips->heightForWidth(150);

    CHECK(narrow > 2 * wide);
    CHECK(chips[0]->x() < chips[1]->x());
    row.window.setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(10);
    CHECK(chips[0]->x() > chips[1]->x());
}

TEST_CASE("One of a segmented choice is on, arrows go to the next, and the hand is heard")
{
    applyTheme(Theme::Light);
    SegmentedChoice choice({"List", "Board", "Calendar"});
    choice.show();
    choice.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&choice));
    QSignalSpy changed(&choice, &SegmentedChoice::chosenChanged);
    CHECK(choice.chosen() == 0);

    choice.choose(1);
    CHECK(changed.isEmpty());
    auto* board = choice.findChild<QPushButton*>("segment1");
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Right);

    CHECK(choice.chosen() == 2);
    CHECK(changed.count() == 1);
}
