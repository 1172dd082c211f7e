// SPDX-License-Identifier: MIT
#include <QListView>

#include "tests/ui/shell_fixture.h"
#include "ui/history/history_model.h"
#include "ui/widgets/line_edit.h"

using namespace asterism;
using namespace asterism::test;
using ui::HistoryModel;

namespace {

constexpr Instant hour = 3'600'000;

QStringList rows(const QAbstractItemModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row, 0).data().toString());
    }
    return all;
}

int rowOf(const Shell& shell, const QString& title)
{
    return static_cast<int>(rows(*shell.find<QListView>("historyList")->model()).indexOf(title));
}

void choose(const Shell& shell, const QString& title)
{
    auto* const list = shell.find<QListView>("historyList");
    list->setCurrentIndex(list->model()->index(rowOf(shell, title), 0));
}

} // namespace

TEST_CASE("The history groups by day, newest first, and dims what was undone")
{
    Shell shell;
    Instant now = QDateTime(QDate(2026, 6, 14), QTime(9, 30)).toMSecsSinceEpoch();
    shell.store().setClock([&] { return now; });
    shell.addPerson("Ann");
    now += 25 * hour;
    shell.addPerson("Ben");
    shell.store().undo();

    HistoryModel model(shell.session);
    model.refresh();
    CHECK(rows(model) == QStringList{"Today", "Add Person “Ben”", "Yesterday", "Add Person “Ann”"});
    CHECK(model.index(1, 0).data(HistoryModel::IsUndone).toBool());
    CHECK_FALSE(model.index(3, 0).data(HistoryModel::IsUndone).toBool());
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith("undone"));
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("What was removed is listed by itself and can be put back whatever was done since")
{
    Shell shell;
    const auto ann = shell.addPerson("Ann");
    actions::remove(shell.store(), ann);
    shell.addPerson("Ben");
    shell.show("map");
    shell.keys(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(shell.page() == "history");
    auto* const list = shell.find<QListView>("historyList");
    CHECK(list->model()->rowCount() == 2);

    CHECK_FALSE(shell.find("historyPutBack")->isEnabled());
    choose(shell, "Remove Person “Ann”");
    REQUIRE(shell.find("historyPutBack")->isEnabled());
    QTest::mouseClick(shell.find<QPushButton>("historyPutBack"), Qt::LeftButton);
    CHECK(shell.store().reader().find(ann).has_value());
    CHECK(shell.store().reader().count<Relationship>() == 2);
    CHECK(rowOf(shell, "Remove Person “Ann”") == -1);

    shell.window->toast().findChild<QPushButton*>("toastAction")->click();
    CHECK_FALSE(shell.store().reader().find(ann).has_value());
}

TEST_CASE("The history finds words without regard to case and accents")
{
    Shell shell;
    shell.addPerson("Zoë");
    shell.addPerson("Ann");
    shell.show("history");
    auto* const search = shell.find<ui::LineEdit>("historySearch");
    search->setText("person zoe");
    CHECK(rowOf(shell, "Add Person “Zoë”") == 1);
    CHECK(rowOf(shell, "Add Person “Ann”") == -1);
}

TEST_CASE("A history with nothing in it, or nothing found, says so with a button that works")
{
    Shell shell;
    shell.show("history");
    const auto button = [&] {
        QPushButton* shown = nullptr;
        for (auto* each : shell.window->findChildren<QPushButton*>("emptyStateAction")) {
            shown = each->isVisible() ? each : shown;
        }
        return shown;
    };
    REQUIRE(button() != nullptr);
    CHECK(button()->text() == "Add Person");
    CHECK_FALSE(shell.find("historyUndo")->isEnabled());

    shell.addPerson("Ann");
    CHECK(button() == nullptr);
    shell.find<ui::LineEdit>("historySearch")->setText("xyzzy");
    REQUIRE(button() != nullptr);
    QTest::mouseClick(button(), Qt::LeftButton);
    CHECK(shell.find<ui::LineEdit>("historySearch")->text().isEmpty());
    CHECK(rowOf(shell, "Add Person “Ann”") == 1);
}

TEST_CASE("The history has its own buttons for undo and redo, which say what")
{
    Shell shell;
    shell.addPerson("Ann");
    shell.show("history");
    auto* const undo = shell.find<QPushButton>("historyUndo");
    CHECK(undo->toolTip() == "Undo Add Person “Ann”");
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(shell.store().reader().count<Person>() == 0);
    QTest::mouseClick(shell.find<QPushButton>("historyRedo"), Qt::LeftButton);
    CHECK(shell.store().reader().count<Person>() == 1);
}
