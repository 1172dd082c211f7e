// SPDX-License-Identifier: MIT
// Not a test but a mirror: paints every part in every theme, for somebody to look at.
// ASTERISM_GALLERY=folder ui_tests "[.gallery]"
#include <QCalendarWidget>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

#include "ui/app/icons.h"
#include "ui/app/style.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_page.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/toast.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::ui;

namespace {

const Day today = day(2026, 6, 15);

QPushButton* primary(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setProperty("primary", true);
    return button;
}

QWidget* rowOf(std::initializer_list<QWidget*> widgets)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* widget : widgets) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    return holder;
}

Card* buttonsCard()
{
    auto* card = new Card;
    card->body()->addWidget(new Heading("Buttons", TextRole::Strong));
    auto* off = new QPushButton("Not now");
    off->setEnabled(false);
    auto* offPrimary = primary("Send");
    offPrimary->setEnabled(false);
    auto* withIcon = new QPushButton(icon("letters"), "Write…");
    auto* withMenu = new QPushButton("More");
    auto* menu = new QMenu(withMenu);
    menu->addAction("Rest");
    withMenu->setMenu(menu);
    auto* iconPrimary = primary("Add Person");
    iconPrimary->setIcon(icon("add"));
    card->body()->addWidget(rowOf({primary("Log a Meeting…"), withIcon, withMenu}));
    card->body()->addWidget(rowOf({iconPrimary, offPrimary, off}));
    auto* tool = new QToolButton;
    tool->setIcon(icon("edit"));
    auto* raised = new QToolButton;
    raised->setIcon(icon("more"));
    raised->setAutoRaise(true);
    auto* checked = new QToolButton;
    checked->setIcon(icon("star-hollow"));
    checked->setCheckable(true);
    checked->setChecked(true);
    auto* words = new QToolButton;
    words->setText("Undo");
    words->setIcon(icon("undo"));
    words->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* flat = new QPushButton("Skip");
    flat->setFlat(true);
    card->body()->addWidget(rowOf(
        {tool, raised, checked, words, flat, new SegmentedChoice({"List", "Board", "Calendar"})}));
    return card;
}

Card* choicesCard()
{
    auto* card = new Card;
    card->body()->addWidget(new Heading("Choices", TextRole::Strong));
    auto* on = new QCheckBox("Counts for my hours");
    on->setChecked(true);
    auto* half = new QCheckBox("Some");
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    auto* off = new QCheckBox("Keep as draft");
    auto* gray = new QCheckBox("Not possible");
    gray->setEnabled(false);
    card->body()->addWidget(rowOf({on, half}));
    card->body()->addWidget(rowOf({off, gray}));
    auto* coffee = new QRadioButton("Over coffee");
    coffee->setChecked(true);
    card->body()->addWidget(rowOf({coffee, new QRadioButton("By video")}));
    auto* chips = new Chips;
    chips->addChoice("Guidance", 1, true);
    chips->addChoice("Exposure", 2);
    chips->addChoice("A role model", 3, true);
    chips->addRemovable("trauma", 4);
    chips->addRemovable("group work", 5);
    card->body()->addWidget(chips);
    auto* dots = new Dots({"distant", "occasional", "steady", "near", "close"});
    dots->setValue(3);
    card->body()->addWidget(rowOf({dots, new Dots}));
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    card->body()->addWidget(slider);
    auto* bar = new QProgressBar;
    bar->setValue(60);
    card->body()->addWidget(bar);
    return card;
}

Card* fieldsCard()
{
    auto* card = new Card;
    card->body()->addWidget(new Heading("Fields", TextRole::Strong));
    auto* form = new QFormLayout;
    form->setSpacing(8);
    auto* name = new LineEdit;
    name->setText("Anna Kowalska");
    auto* empty = new LineEdit;
    empty->setPlaceholderText("How did you meet?");
    auto* phase = new ComboBox;
    phase->fill<Phase>();
    phase->choose(Phase::KeptWarm);
    auto* open = new QComboBox;
    open->setEditable(true);
    open->addItems({"Mentoring", "Coffee"});
    auto* spin = new QSpinBox;
    spin->setValue(45);
    spin->setSuffix(" min");
    auto* date = new DateField(today);
    date->setDate(PartialDate(2024, 5));
    auto* gray = new LineEdit;
    gray->setText("Read only for now");
    gray->setEnabled(false);
    auto* note = new NoteEdit;
    note->setLines(2, 6);
    note->setKnownText(
        "She asked how the group went. I said more than I meant to, and it was fine.");
    form->addRow("Name", name);
    form->addRow("Met", empty);
    form->addRow("State", phase);
    form->addRow("Kind", open);
    form->addRow("Length", spin);
    form->addRow("Since", date);
    form->addRow("Locked", gray);
    form->addRow("Note", note);
    card->body()->addLayout(form);
    card->body()->addStretch(1);
    return card;
}

QWidget* listsCard()
{
    auto* card = new Card;
    card->body()->addWidget(new Heading("Lists", TextRole::Strong));
    auto* list = new QListWidget;
    for (const char* name : {"Anna Kowalska", "Dr. Meier", "T. Okafor", "Prof. Lindqvist"}) {
        list->addItem(new QListWidgetItem(icon("people"), name));
    }
    list->item(3)->setFlags({});
    list->setCurrentRow(1);
    list->setFixedHeight(list->sizeHintForRow(0) * 4 + 8);
    card->body()->addWidget(list);
    auto* table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({"Person", "Phase", "Last heard"});
    const char* cells[3][3]
        = {{"Anna Kowalska", "Active", "12 days ago"},
           {"Old cohort", "Kept warm", "5 weeks ago"},
           {"Jonas Weber", "Resting", "2 years ago"}};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            table->setItem(row, column, new QTableWidgetItem(cells[row][column]));
        }
    }
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSortingEnabled(true);
    table->selectRow(1);
    table->resizeColumnsToContents();
    card->body()->addWidget(table);
    auto* tabs = new QTabWidget;
    auto* first = new QWidget;
    auto* inside = new QVBoxLayout(first);
    inside->addWidget(new Caption("Twelve days since you spoke. She liked the book you sent."));
    tabs->addTab(first, "Overview");
    tabs->addTab(new QWidget, "Meetings");
    tabs->addTab(new QWidget, "Letters");
    card->body()->addWidget(tabs);
    return card;
}

Card* iconsCard()
{
    auto* card = new Card;
    card->body()->addWidget(new Heading("Icons", TextRole::Strong));
    for (const int size : {16, 22}) {
        auto* holder = new QWidget;
        auto* flow = new FlowLayout(holder, 10);
        for (const QString& name : iconNames()) {
            flow->addWidget(new IconLabel(name, size, Role::Text));
        }
        card->body()->addWidget(holder);
    }
    auto* program = new QLabel;
    program->setPixmap(programIcon().pixmap(64, 64));
    card->body()->addWidget(program);
    return card;
}

QWidget* sidebar()
{
    auto* list = named(new NavigationList, "navigation", "Pages");
    const std::pair<const char*, const char*> pages[]
        = {{"home", "Today"},
           {"map", "Map"},
           {"people", "People"},
           {"outreach", "Outreach"},
           {"meetings", "Meetings"},
           {"give", "Give & Take"},
           {"reflect", "Reflect"},
           {"letters", "Letters"}};
    for (const auto& [picture, title] : pages) {
        list->addPage(picture, title);
    }
    list->setCurrentRow(1);
    list->setFixedWidth(scaled(196));
    return list;
}

struct Gallery {
    QWidget window;
    ScrollPage* page = new ScrollPage(ScrollPage::wide);
    Toast* toast = nullptr;

    Gallery()
    {
        auto* whole = new QVBoxLayout(&window);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->setSpacing(0);
        auto* menus = new QMenuBar;
        for (const char* title : {"&File", "&Edit", "&View", "&Go", "&Network", "&Help"}) {
            menus->addMenu(title)->addAction("Entry");
        }
        whole->addWidget(menus);
        auto* row = new QHBoxLayout;
        row->setSpacing(0);
        row->addWidget(sidebar());
        auto* right = new QVBoxLayout;
        right->setSpacing(0);
        auto* header = new PageHeader("People");
        header->setStatus("8 people · 2 open places · 5 of 7 needs supported");
        header->setPrimary("Add Person");
        header->addSecondary("Import…", "import");
        right->addWidget(header);
        right->addWidget(page, 1);
        row->addLayout(right, 1);
        whole->addLayout(row, 1);
        fill();
        toast = new Toast(&window);
    }

    void fill()
    {
        auto* grid = new QGridLayout;
        grid->setSpacing(16);
        grid->addWidget(buttonsCard(), 0, 0);
        grid->addWidget(choicesCard(), 1, 0);
        grid->addWidget(fieldsCard(), 0, 1, 2, 1);
        grid->addWidget(listsCard(), 2, 0);
        auto* side = new QVBoxLayout;
        side->addWidget(iconsCard());
        auto* empty = new Card;
        empty->body()->addWidget(new EmptyState(
            "star-hollow",
            "Nobody here yet",
            "Everybody who helps you grow belongs here, near or far.",
            "Add the First Person"));
        side->addWidget(empty);
        grid->addLayout(side, 2, 1);
        for (const auto kind :
             {Banner::Kind::Information,
              Banner::Kind::Care,
              Banner::Kind::Ok,
              Banner::Kind::Stop}) {
            auto* banner = new Banner(kind, "This is a sample network. Nothing here is yours.");
            banner->addButton("Leave the Sample");
            page->body()->addWidget(banner);
        }
        page->body()->addWidget(new SectionHeading("All the parts"));
        page->body()->addLayout(grid);
    }
};

void grab(QWidget& widget, const QString& name)
{
    QTest::qWait(200);
    const QString file = qEnvironmentVariable("ASTERISM_GALLERY") + '/' + name + ".png";
    REQUIRE(widget.grab().save(file));
}

void grabMenu(const QString& name)
{
    QMenu menu;
    menu.addAction(icon("undo"), "Undo Remove “Letter to Okafor”")
        ->setShortcut(QKeySequence("Ctrl+Z"));
    menu.addAction(icon("redo"), "Redo")->setEnabled(false);
    menu.addSeparator();
    QAction* checked = menu.addAction("Sidebar");
    checked->setCheckable(true);
    checked->setChecked(true);
    QAction* other = menu.addAction("Legend");
    other->setCheckable(true);
    menu.addMenu("Theme")->addAction("Light");
    menu.addAction(icon("trash"), "Recently Removed…")->setShortcut(QKeySequence("Ctrl+Shift+Del"));
    menu.popup(QPoint(10, 10));
    menu.setActiveAction(menu.actions().first());
    grab(menu, name);
    menu.close();
}

void grabPopups(QWidget& window, const QString& name)
{
    auto* field = window.findChild<DateField*>();
    field->findChild<QToolButton*>("dateCalendar")->click();
    grab(*QApplication::activePopupWidget(), "calendar-" + name);
    QApplication::activePopupWidget()->close();
    auto* combo = window.findChild<ComboBox*>();
    combo->showPopup();
    grab(*combo->view()->window(), "combo-" + name);
    combo->hidePopup();
    QMessageBox box(
        QMessageBox::Question,
        "Restore",
        "Put the plan back to how it was on Monday?",
        QMessageBox::Cancel,
        &window);
    box.addButton("Restore", QMessageBox::AcceptRole)->setProperty("primary", true);
    box.setInformativeText("A backup of today is made first.");
    box.show();
    grab(box, "box-" + name);
}

/// One picture of everything that can have the keyboard, each with it.
void grabFocus(QWidget& window, const QString& name)
{
    QPixmap all(1100, 700);
    all.fill(color(Role::Window));
    QPainter painter(&all);
    QPoint place(0, 0);
    window.activateWindow();
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool canFocus = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!canFocus || !widget->isVisible() || widget->focusProxy() != nullptr) {
            continue;
        }
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QRect box(widget->mapTo(&window, QPoint(-8, -8)), widget->size() + QSize(16, 16));
        const QRect shown = box.intersected(QRect(box.topLeft(), QSize(270, 110)));
        if (place.x() + shown.width() > all.width()) {
            place = QPoint(0, place.y() + 112);
        }
        painter.drawPixmap(place, window.grab(shown));
        place.rx() += shown.width() + 4;
    }
    REQUIRE(all.save(qEnvironmentVariable("ASTERISM_GALLERY") + '/' + name + ".png"));
}

} // namespace

TEST_CASE("The gallery is painted", "[.gallery]")
{
    const std::tuple<Theme, int, QString> looks[] = {
        {Theme::Light, 100, "light"},
        {Theme::Dark, 100, "dark"},
        {Theme::HighContrastLight, 100, "contrast-light"},
        {Theme::HighContrastDark, 100, "contrast-dark"},
        {Theme::Light, 150, "light-150"},
    };
    applyTheme(Theme::Light);
    Gallery gallery;
    gallery.window.resize(1180, 1500);
    gallery.window.show();
    for (const auto& [theme, percent, name] : looks) {
        applyTextSize(percent);
        applyTheme(theme);
        gallery.window.resize(percent > 100 ? 1600 : 1180, percent > 100 ? 2100 : 1500);
        gallery.toast->offer("“Letter to Okafor” removed", "Undo", [] {});
        grab(gallery.window, name);
        grabMenu("menu-" + name);
        grabPopups(gallery.window, name);
        grabFocus(gallery.window, "focus-" + name);
    }
    applyTextSize(100);
    applyTheme(Theme::Light);
}
