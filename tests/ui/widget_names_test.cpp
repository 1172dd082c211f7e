// SPDX-License-Identifier: MIT
// What holds for every part: big enough to hit, named, and visible when it has the keyboard.
#include <QAccessible>
#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/toast.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::ui;

namespace {

QToolButton* iconButton()
{
    auto* button = named(new QToolButton, "edit", "Edit");
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// One of each, as a page would have them.
struct Everything {
    QWidget window;
    Toast* toast = nullptr;

    Everything()
    {
        applyTheme(Theme::Light);
        auto* column = new QVBoxLayout(&window);
        auto* header = new PageHeader("People");
        header->setPrimary("Add Person");
        header->addSecondary("Import…", "import");
        column->addWidget(header);
        auto* banner = new Banner(Banner::Kind::Care, "Nobody holds this.");
        banner->addButton("Look");
        column->addWidget(banner);
        column->addWidget(new SegmentedChoice({"List", "Board"}));
        auto* chips = new Chips;
        chips->addChoice("Guidance", 1);
        chips->addRemovable("trauma", 2);
        column->addWidget(chips);
        column->addLayout(form());
        column->addWidget(iconButton());
        column->addWidget(new EmptyState("star", "Nobody here yet", "Begin with one.", "Add"));
        window.resize(700, 900);
        toast = new Toast(&window);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        toast->offer("Removed", "Undo", [] {});
    }

    QFormLayout* form()
    {
        auto* rows = new QFormLayout;
        auto* date = new DateField(day(2026, 6, 15));
        date->setNames("since", "Since");
        rows->addRow("Name", new LineEdit);
        rows->addRow("State", new ComboBox);
        rows->addRow("Since", date);
        rows->addRow("Length", new QSpinBox);
        rows->addRow("Closeness", new Dots);
        rows->addRow("How it felt", new QSlider(Qt::Horizontal));
        rows->addRow("Note", new NoteEdit);
        rows->addRow(new QCheckBox("Counts for my hours"));
        rows->addRow(new QRadioButton("By video"));
        return rows;
    }

    std::vector<QWidget*> stops()
    {
        std::vector<QWidget*> found;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            const bool isPart = widget->objectName().startsWith("qt_");
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !isPart
                && widget->focusProxy() == nullptr) {
                found.push_back(widget);
            }
        }
        return found;
    }
};

std::string nameOf(QWidget* widget)
{
    return QString("%1 %2")
        .arg(widget->metaObject()->className(), widget->objectName())
        .toStdString();
}

int differingPixels(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

TEST_CASE("Everything that can have the focus has a name for the screen reader")
{
    Everything page;
    const auto stops = page.stops();
    CHECK(stops.size() > 15);

    for (QWidget* widget : stops) {
        INFO(nameOf(widget));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(spoken != nullptr);
        bool isNamed = !spoken->text(QAccessible::Name).isEmpty();
        for (const auto& relation : spoken->relations(QAccessible::Label)) {
            isNamed = isNamed || !relation.first->text(QAccessible::Name).isEmpty();
        }
        CHECK(isNamed);
    }
}

TEST_CASE("Everything that can be pressed is big enough, at any size of text")
{
    const int percent = GENERATE(90, 100, 150, 200);
    applyTextSize(percent);
    Everything page;

    for (QWidget* widget : page.stops()) {
        INFO(nameOf(widget) << " at " << percent);
        CHECK(widget->width() >= 24);
        CHECK(widget->height() >= 24);
        const bool isCross = widget->objectName() == "removeChip";
        CHECK(widget->height() >= (isCross ? 24 : 28));
        CHECK(widget->height() >= widget->minimumSizeHint().height() - (isCross ? 100 : 0));
    }
    applyTextSize(100);
}

TEST_CASE("Buttons and fields are 32 high and rows of lists 40, of the sidebar 36, of tables 30")
{
    applyTheme(Theme::Light);
    CHECK(QPushButton("Write…").sizeHint().height() == 32);
    CHECK(LineEdit().sizeHint().height() == 32);
    CHECK(ComboBox().sizeHint().height() == 32);
    CHECK(QSpinBox().sizeHint().height() == 32);
    QListWidget list;
    list.addItem("Anna");
    CHECK(list.sizeHintForRow(0) == 40);
    NavigationList pages;
    pages.addPage("home", "Today");
    CHECK(pages.sizeHintForRow(0) == 36);
    QTableWidget table(1, 1);
    CHECK(table.rowHeight(0) == 30);
}

TEST_CASE("Rows of tables grow with the text")
{
    applyTheme(Theme::Light);
    applyTextSize(100);
    QTableWidget table(1, 1);
    table.show();

    applyTextSize(200);

    CHECK(table.rowHeight(0) == 60);
    applyTextSize(100);
}

TEST_CASE("Whoever has the keyboard shows it, in every theme")
{
    const auto theme
        = GENERATE(Theme::Light, Theme::Dark, Theme::HighContrastLight, Theme::HighContrastDark);
    Everything page;
    applyTheme(theme);
    auto* elsewhere = new LineEdit(&page.window);
    elsewhere->setGeometry(690, 890, 5, 5);
    elsewhere->show();

    for (QWidget* widget : page.stops()) {
        if (widget == elsewhere) {
            continue;
        }
        elsewhere->setFocus(Qt::TabFocusReason);
        QTest::qWait(1);
        const QPoint corner = widget->mapTo(&page.window, QPoint(-6, -6));
        const QRect around(corner, widget->size() + QSize(12, 12));
        const QImage without = page.window.grab(around).toImage();
        widget->setFocus(Qt::TabFocusReason);
        QTest::qWait(1);
        const QImage with = page.window.grab(around).toImage();
        INFO(nameOf(widget));
        // A ring two pixels wide around something of this size, or around the knob of a slider.
        CHECK(differingPixels(without, with) >= 60);
    }
    applyTheme(Theme::Light);
}

TEST_CASE("The ring goes when the mouse takes over")
{
    applyTheme(Theme::Light);
    Everything page;
    page.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page.window));
    auto* button = page.window.findChild<QPushButton*>("pagePrimary");
    const QPoint corner = button->mapTo(&page.window, QPoint(-6, -6));
    const QRect around(corner, button->size() + QSize(12, 12));
    page.window.findChild<QPushButton*>("segment1")->setFocus(); // from elsewhere, so that it comes
    button->setFocus(Qt::TabFocusReason);
    QTest::qWait(1);
    const QImage with = page.window.grab(around).toImage();

    QTest::mouseClick(page.window.findChild<QPushButton*>("segment1"), Qt::LeftButton);
    button->setFocus(Qt::MouseFocusReason);
    QTest::qWait(1);

    CHECK(differingPixels(with, page.window.grab(around).toImage()) >= 60);
}

TEST_CASE("A name given once reaches the tests and the screen reader")
{
    auto* button = iconButton();

    CHECK(button->objectName() == "edit");
    CHECK(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name) == "Edit");
    delete button;
}

namespace {

void pressAsScreenReader(QObject* button)
{
    auto* spoken = QAccessible::queryAccessibleInterface(button);
    REQUIRE(spoken != nullptr);
    REQUIRE(spoken->actionInterface() != nullptr);
    REQUIRE(spoken->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::toggleAction()));
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

} // namespace

TEST_CASE("What a screen reader checks or chooses is pressed, not only shown as checked")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* box = new QCheckBox("R&&D is &kept");
    auto* one = new QRadioButton("By letter");
    auto* other = new QRadioButton("By myself");
    auto* parts = new SegmentedChoice({"Promises", "Agreements"});
    for (QWidget* widget : std::initializer_list<QWidget*>{box, one, other, parts}) {
        column->addWidget(widget);
    }
    int pressed = 0;
    QObject::connect(box, &QCheckBox::clicked, &window, [&] { ++pressed; });
    QObject::connect(other, &QRadioButton::clicked, &window, [&] { ++pressed; });
    QSignalSpy chosen(parts, &SegmentedChoice::chosenChanged);
    window.show();

    pressAsScreenReader(box);
    CHECK(box->isChecked());
    CHECK(pressed == 1);
    pressAsScreenReader(other);
    CHECK(other->isChecked());
    CHECK(pressed == 2);
    pressAsScreenReader(parts->findChild<QPushButton*>("segment1"));
    CHECK(parts->chosen() == 1);
    CHECK(chosen.count() == 1);

    auto* spoken = QAccessible::queryAccessibleInterface(box);
    CHECK(spoken->text(QAccessible::Name) == "R&D is kept");
    CHECK(spoken->role() == QAccessible::CheckBox);
    CHECK(spoken->state().checked);
    CHECK(QAccessible::queryAccessibleInterface(one)->role() == QAccessible::RadioButton);
    CHECK_FALSE(QAccessible::queryAccessibleInterface(one)->state().checked);
}
