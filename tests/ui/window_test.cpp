// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>

#include "tests/ui/shell_fixture.h"
#include "ui/app/text_size.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/navigation_list.h"

#include <set>

using namespace asterism;
using namespace asterism::test;

namespace {

QList<QAction*> actionsIn(const QMenu* menu)
{
    QList<QAction*> all;
    for (QAction* action : menu->actions()) {
        if (action->menu() != nullptr) {
            all += actionsIn(action->menu());
        } else if (!action->isSeparator()) {
            all.append(action);
        }
    }
    return all;
}

QList<QAction*> actionsIn(const QMenuBar* bar)
{
    QList<QAction*> all;
    for (QAction* menu : bar->actions()) {
        all += actionsIn(menu->menu());
    }
    return all;
}

QString accessKey(const QString& text)
{
    static const QRegularExpression key(QStringLiteral("(?:^|[^&])(?:&&)*&([^&])"));
    return key.match(text).captured(1).toUpper();
}

void expectUniqueKeys(const QList<QAction*>& actions)
{
    std::set<QString> keys;
    for (const QAction* action : actions) {
        const QString key = accessKey(action->text());
        INFO(action->text().toStdString());
        CHECK((key.isEmpty() || keys.insert(key).second));
    }
}

void expectUniqueKeysWithin(const QMenu* menu)
{
    expectUniqueKeys(menu->actions());
    for (const QAction* action : menu->actions()) {
        if (action->menu() != nullptr) {
            expectUniqueKeysWithin(action->menu());
        }
    }
}

/// Hears what a screen reader would be told at once.
struct Alerts {
    Alerts()
    {
        QObject::connect(
            &ui::Announcements::instance(),
            &ui::Announcements::made,
            &context,
            [this](const QString& sentence) { heard << sentence; });
    }

    QObject context;
    QStringList heard;
};

} // namespace

TEST_CASE("Every action is in a menu")
{
    Shell shell;
    const auto inMenus = actionsIn(shell.window->menuBar());
    for (QAction* action : shell.window->actions().all()) {
        INFO(action->objectName().toStdString());
        CHECK(inMenus.count(action) == 1);
        CHECK_FALSE(action->text().isEmpty());
    }
    CHECK(inMenus.size() == shell.window->actions().all().size());
}

TEST_CASE("No two actions share a key, and every access key of a menu is unique")
{
    Shell shell;
    std::set<QString> keys;
    for (const QAction* action : shell.window->actions().all()) {
        for (const QKeySequence& each : action->shortcuts()) {
            INFO(each.toString().toStdString());
            CHECK(keys.insert(each.toString()).second);
        }
    }
    expectUniqueKeys(shell.window->menuBar()->actions());
    for (const QAction* menu : shell.window->menuBar()->actions()) {
        expectUniqueKeysWithin(menu->menu());
    }
}

TEST_CASE("Undo and redo name what they would do, ampersands included")
{
    Shell shell;
    shell.show();
    CHECK_FALSE(shell.action("undo")->isEnabled());

    const auto ann = shell.addPerson("Ann & Ben");
    CHECK(ui::Actions::plainText(shell.action("undo")) == "Undo Add Person “Ann & Ben”");
    actions::remove(shell.store(), ann);
    CHECK(ui::Actions::plainText(shell.action("undo")) == "Undo Remove Person “Ann & Ben”");

    shell.action("undo")->trigger();
    CHECK(shell.store().reader().find(ann).has_value());
    CHECK(ui::Actions::plainText(shell.action("redo")) == "Redo Remove Person “Ann & Ben”");
    CHECK(shell.window->toast().sentence() == "Undone: Remove Person “Ann & Ben”");
}

TEST_CASE("Undo of an earlier day is named when the plan is opened")
{
    TemporaryFolder folder;
    const auto path = folder / "plan.asterism";
    {
        auto store = Store::create(path);
        actions::addPersonOfKind(*store, "Ann", RelationshipKind::Mentor);
    }
    ui::Settings settings(folder / "asterism.conf");
    ui::PlanSession session(
        Store::open(path), [] { return day(2026, 6, 15); }, false);
    ui::MainWindow window(settings, ui::pageKinds(), ui::pathKinds());
    window.setSession(&session);
    CHECK(ui::Actions::plainText(window.actions().action("undo")) == "Undo Add Person “Ann”");
    window.setSession(nullptr);
}

TEST_CASE("Ctrl+Z in an empty search field takes back the last change of the plan")
{
    Shell shell;
    shell.show("history");
    shell.addPerson("Ann");
    auto* const search = shell.find<ui::LineEdit>("historySearch");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.store().reader().count<Person>() == 0);
}

TEST_CASE("The toast offers to undo exactly what it speaks of")
{
    Shell shell;
    shell.show();
    auto& session = shell.session;
    session.run(
        [](Store& store) { actions::addPersonOfKind(store, "Ann", RelationshipKind::Peer); },
        QStringLiteral("Ann is here"));
    ui::Toast& toast = shell.window->toast();
    REQUIRE(toast.sentence() == "Ann is here");

    SECTION("its button takes the change back")
    {
        QTest::mouseClick(toast.findChild<QPushButton*>("toastAction"), Qt::LeftButton);
        CHECK(shell.store().reader().count<Person>() == 0);
    }
    SECTION("another change sends it away")
    {
        shell.addPerson("Ben");
        CHECK(toast.sentence().isEmpty());
    }
    SECTION("nothing changed, nothing to undo")
    {
        session.run([](Store&) {}, QStringLiteral("All as it was"));
        CHECK(toast.sentence() == "All as it was");
        CHECK_FALSE(toast.findChild<QPushButton*>("toastAction")->isVisible());
    }
    SECTION("a refusal is said and changes nothing")
    {
        session.run([](Store& store) { actions::remove(store, Id<Person>{"nobody"}); });
        CHECK(toast.sentence() == "That is no longer in your plan.");
    }
}

TEST_CASE("F6 goes round the parts of the window, the toast among them")
{
    Shell shell;
    shell.tellStory();
    shell.show();
    shell.session.run(
        [](Store& store) { actions::addPersonOfKind(store, "Ann", RelationshipKind::Peer); },
        QStringLiteral("Ann is here"));
    std::set<QString> parts;
    for (int press = 0; press < 6; ++press) {
        QApplication::processEvents(); // what was made anew shows itself
        shell.keys(Qt::Key_F6);
        QWidget* at = QApplication::focusWidget();
        while (at != nullptr && at->objectName() != "toast" && at->objectName() != "sidebar"
               && at->objectName() != "pageHost") {
            at = at->parentWidget();
        }
        parts.insert(at == nullptr ? QString() : at->objectName());
    }
    CHECK(parts.count("toast") == 1);
    CHECK(parts.count("sidebar") == 1);
    CHECK(parts.count("pageHost") == 1);
}

TEST_CASE("What is kept, done and refused is said to a screen reader")
{
    Shell shell;
    shell.show();
    Alerts alerts;
    shell.session.run(
        [](Store& store) { actions::addPersonOfKind(store, "Ann", RelationshipKind::Peer); },
        QStringLiteral("Ann is here"));
    CHECK(alerts.heard.contains("Ann is here"));
    shell.action("keep")->trigger();
    CHECK(alerts.heard.contains("All changes are kept by themselves."));
}

TEST_CASE("Every change says for a while that it was kept")
{
    Shell shell;
    shell.show();
    auto* const text = shell.find<QLabel>("keptText");
    CHECK(text->text().isEmpty());
    shell.addPerson("Ann");
    CHECK(text->text() == "All changes kept");
    CHECK(QTest::qWaitFor([&] { return text->text().isEmpty(); }, 4000));
}

TEST_CASE("The sidebar folds when there is little room or when asked to")
{
    Shell shell;
    shell.window->resize(1000, 700);
    shell.show();
    ui::Sidebar& sidebar = shell.window->sidebar();
    CHECK_FALSE(sidebar.isFolded());
    CHECK(sidebar.list()->item(0)->text() == "Today");

    shell.window->resize(640, 360);
    CHECK(sidebar.isFolded());
    CHECK(sidebar.width() == 56);
    CHECK(sidebar.list()->item(0)->data(Qt::AccessibleTextRole).toString() == "Today");

    shell.window->resize(1000, 700);
    CHECK_FALSE(sidebar.isFolded());
    shell.keys(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sidebar.isFolded());
    CHECK_FALSE(shell.action("sidebar")->isChecked());
}

TEST_CASE("With large text the sidebar folds earlier: the page needs the room")
{
    Shell shell;
    shell.window->resize(1000, 700);
    shell.show();
    const ui::Sidebar& sidebar = shell.window->sidebar();
    CHECK_FALSE(sidebar.isFolded());
    ui::applyTextSize(150);
    CHECK(sidebar.isFolded());
    ui::applyTextSize(100);
    CHECK_FALSE(sidebar.isFolded());
}

TEST_CASE(
    "Esc lets go of the palette, then of the search, then of the selection, never of the window")
{
    Shell shell;
    shell.addPerson("Ann");
    shell.addPerson("Ben");
    shell.show("history");
    auto* const search = shell.find<ui::LineEdit>("historySearch");
    auto* const list = shell.find<QAbstractItemView>("historyList");
    search->setText("Ann");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    shell.keys(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(shell.find("palette")->isVisible());

    shell.keys(Qt::Key_Escape);
    CHECK_FALSE(shell.find("palette")->isVisible());
    CHECK(search->text() == "Ann");
    REQUIRE(list->hasFocus());

    shell.keys(Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    list->setCurrentIndex(list->model()->index(1, 0));
    REQUIRE(list->selectionModel()->hasSelection());

    shell.keys(Qt::Key_Escape);
    CHECK_FALSE(list->selectionModel()->hasSelection());
    shell.keys(Qt::Key_Escape);
    CHECK(shell.window->isVisible());
}

TEST_CASE("Back and Forward walk through the places")
{
    Shell shell;
    shell.tellStory();
    shell.show();
    CHECK_FALSE(shell.action("goBack")->isEnabled());
    shell.keys(Qt::Key_2, Qt::ControlModifier);
    CHECK(shell.page() == "map");
    shell.action("history")->trigger();
    CHECK(shell.page() == "history");

    shell.keys(Qt::Key_Left, Qt::AltModifier);
    CHECK(shell.page() == "map");
    shell.keys(Qt::Key_Left, Qt::AltModifier);
    CHECK(shell.page() == "today");
    shell.keys(Qt::Key_Right, Qt::AltModifier);
    CHECK(shell.page() == "map");
    CHECK(shell.action("goForward")->isEnabled());
}

TEST_CASE("The title names the page, and the sample as one, and nobody")
{
    Shell own;
    own.addPerson("Ann");
    own.show();
    CHECK(own.window->windowTitle() == "Today — Asterism");
    CHECK_FALSE(own.find("sampleBanner")->isVisible());

    Shell sample(true);
    sample.tellStory();
    sample.show("map");
    CHECK(sample.window->windowTitle() == "Map — Sample — Asterism");
    CHECK(sample.find("sampleBanner")->isVisible());
    QSignalSpy back(sample.window.get(), &ui::MainWindow::ownPlanWanted);
    QTest::mouseClick(sample.find<QPushButton>("backToMyNetwork"), Qt::LeftButton);
    CHECK(back.count() == 1);
}

TEST_CASE("Nothing that can have the focus is without a name, on any page")
{
    Shell shell;
    shell.tellStory();
    for (const char* page : {"today", "map", "history", "shortcuts", "kept", "about"}) {
        shell.show(QLatin1String(page));
        for (QWidget* widget : shell.window->findChildren<QWidget*>()) {
            const bool canHaveFocus = widget->isVisible() && widget->isEnabled()
                && widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr;
            QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(widget);
            if (canHaveFocus && seen != nullptr) {
                INFO(
                    page << ": " << widget->metaObject()->className() << " "
                         << widget->objectName().toStdString());
                CHECK_FALSE(seen->text(QAccessible::Name).isEmpty());
                CHECK_FALSE(widget->objectName().isEmpty());
            }
        }
    }
}

TEST_CASE("A card file that is dropped on the window is taken; anything else is not")
{
    Shell shell;
    shell.show();
    const auto drop = [&](const QString& path) {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(shell.window.get(), &enter);
        return enter.isAccepted();
    };
    CHECK(drop("/home/ann/people.VCF"));
    CHECK_FALSE(drop("/home/ann/people.pdf"));
}
