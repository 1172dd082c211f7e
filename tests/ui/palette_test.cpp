// SPDX-License-Identifier: MIT
#include <QListView>
#include <QTableView>

#include "tests/ui/shell_fixture.h"
#include "ui/app/name_match.h"
#include "ui/app/palette_results.h"
#include "ui/people/groups_panel.h"
#include "ui/people/network_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_edit.h"

using namespace asterism;
using namespace asterism::test;

namespace {

QListView* listOf(const Shell& shell)
{
    return shell.find<QListView>("paletteList");
}

QStringList rows(const Shell& shell)
{
    QStringList all;
    const QAbstractItemModel* const model = listOf(shell)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        all.append(model->index(row, 0).data().toString());
    }
    return all;
}

QString current(const Shell& shell)
{
    return listOf(shell)->currentIndex().data().toString();
}

void open(Shell& shell)
{
    shell.keys(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(shell.find("palette")->isVisible());
    REQUIRE(shell.find("paletteField")->hasFocus());
}

void put(Shell& shell, const QString& text)
{
    shell.find<ui::LineEdit>("paletteField")->setText(text);
}

} // namespace

TEST_CASE("A name is found by its beginning, its parts and its initials, without accents")
{
    const ui::MatchableName zoe("Zoë Ångström-Łuk");
    CHECK(zoe.rankFor("zoe") == 0);
    CHECK(zoe.rankFor("ang zo") == 1);
    CHECK(zoe.rankFor("luk") == 1);
    CHECK(zoe.rankFor("zal") == 2);
    CHECK(zoe.rankFor("strom") == 3);
    CHECK_FALSE(zoe.rankFor("ben").has_value());
}

TEST_CASE("The palette holds every action that can be done now, and every page")
{
    Shell shell;
    shell.tellStory();
    shell.show();
    open(shell);
    const QStringList offered = rows(shell);
    for (const QAction* action : shell.window->actions().all()) {
        if (action->isEnabled()) {
            INFO(action->objectName().toStdString());
            CHECK(offered.contains(ui::Actions::plainText(action)));
        }
    }
    for (const ui::PageKind& page : shell.window->host().pages()) {
        CHECK(offered.contains(page.title));
    }
}

TEST_CASE("Typing a name leads to the person, with Enter alone")
{
    Shell shell;
    shell.tellStory();
    shell.show("map");
    QList<ui::Place> asked;
    QObject::connect(
        &shell.session, &ui::PlanSession::asked, shell.window.get(), [&](const ui::Place& place) {
            asked.append(place);
        });
    open(shell);
    shell.type("rosal");
    CHECK(current(shell) == "Dr Rosalind Achterberg");
    shell.keys(Qt::Key_Return);
    CHECK_FALSE(shell.find("palette")->isVisible());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().page == "people");
    CHECK(asked.front().kind == "person");
    const auto person = shell.store().reader().find(Id<Person>{asked.front().id.toStdString()});
    REQUIRE(person.has_value());
    CHECK(person->displayName == "Dr Rosalind Achterberg");
}

TEST_CASE("Needs, goals and what was written are found, each once")
{
    Shell shell;
    shell.tellStory();
    shell.show();
    open(shell);
    put(shell, "research");
    const QStringList found = rows(shell);
    CHECK(found.contains("Needs"));
    QStringList once = found;
    once.removeDuplicates();
    CHECK(once.size() == found.size());
    CHECK(found.contains("Notes"));
}

TEST_CASE("A page whose name begins as typed comes before everything that only contains it")
{
    Shell shell;
    shell.tellStory();
    shell.show();
    open(shell);
    put(shell, "map");
    CHECK(current(shell) == "Map");
    shell.keys(Qt::Key_Return);
    CHECK(shell.page() == "map");
}

TEST_CASE("The arrow keys pass over headings, and Enter does what the row says")
{
    Shell shell;
    shell.show();
    open(shell);
    CHECK(current(shell) == "Today");
    shell.keys(Qt::Key_Down);
    CHECK(current(shell) == "Map");
    shell.keys(Qt::Key_Up);
    CHECK(current(shell) == "Today");
    shell.keys(Qt::Key_Up);
    CHECK(current(shell) == "Today");

    put(shell, "keyboard");
    shell.keys(Qt::Key_Return);
    CHECK(shell.page() == "shortcuts");
}

TEST_CASE("A row says what it is, and its keys, to a screen reader")
{
    Shell shell;
    shell.show();
    open(shell);
    put(shell, "keep all");
    const QModelIndex index = listOf(shell)->currentIndex();
    CHECK(index.data(Qt::AccessibleTextRole).toString() == "Keep All Changes, Actions, Ctrl+S");
    CHECK(listOf(shell)->accessibleDescription() == "Keep All Changes, Actions, Ctrl+S");
    CHECK(listOf(shell)->accessibleName() == "Results");
}

TEST_CASE("Nothing found is said in a sentence, and Esc gives the focus back")
{
    Shell shell;
    shell.tellStory();
    shell.show("history");
    auto* const search = shell.find<ui::LineEdit>("historySearch");
    search->setFocus();
    open(shell);
    put(shell, "xyzzy");
    CHECK(shell.find<QLabel>("paletteNothing")->text().contains("xyzzy"));
    CHECK(shell.find("paletteNothing")->isVisible());
    shell.keys(Qt::Key_Escape);
    CHECK(search->hasFocus());
}

TEST_CASE("Many notes with a word can all be seen, the best first")
{
    Shell shell;
    for (int number = 0; number < 12; ++number) {
        Reflection entry;
        entry.text = "About courage, number " + std::to_string(number);
        entry.prompts = "Evening " + std::to_string(number);
        actions::add(shell.store(), entry);
    }
    shell.show();
    open(shell);
    put(shell, "courage");
    const QStringList first = rows(shell);
    REQUIRE(first.contains("All notes with “courage”"));
    INFO(first.join(" | ").toStdString());
    CHECK(first.size() <= 9); // a few, with the undo of the last one
    while (current(shell) != "All notes with “courage”") {
        shell.keys(Qt::Key_Down);
    }
    shell.keys(Qt::Key_Return);
    CHECK(shell.find("palette")->isVisible());
    CHECK(rows(shell).size() == 13);
}

TEST_CASE("A group is found by its name as a person is, and leads to where groups are")
{
    Shell shell;
    shell.tellStory();
    shell.show();
    open(shell);
    put(shell, "peer consultation gr");
    CHECK(current(shell) == "Peer consultation group");
    shell.keys(Qt::Key_Return);
    REQUIRE(shell.find("groupList")->isVisible());
    CHECK(
        shell.find<QListView>("groupList")->currentIndex().data().toString()
        == "Peer consultation group");
}

TEST_CASE("Places within a page are found by their names")
{
    Shell shell;
    shell.addPerson("Rosalind Achterberg");
    Need need;
    need.title = "A room of equals";
    actions::add(shell.store(), need);
    shell.show();
    const auto lead = [&shell](const QString& typed) {
        open(shell);
        put(shell, typed);
        shell.keys(Qt::Key_Return);
    };
    lead("groups");
    const auto* groups = shell.window->findChild<ui::GroupsPanel*>();
    REQUIRE(groups != nullptr);
    CHECK(groups->isVisible());
    lead("who knows");
    const auto* network = shell.window->findChild<ui::NetworkPanel*>();
    REQUIRE(network != nullptr);
    CHECK(network->isVisible());
    // With one person there is no pair: a sentence instead of an empty table.
    CHECK_FALSE(network->findChild<QTableView*>("networkTable")->isVisible());
    CHECK(network->findChild<ui::EmptyState*>()->isVisible());
    const auto shows = [&shell](const char* tab) {
        const auto* widget = shell.window->findChild<QWidget*>(QLatin1String(tab));
        return widget != nullptr && widget->isVisible();
    };
    for (const auto& [typed, tab] :
         {std::pair{"needs", "needsTab"},
          {"open places", "openPlacesTab"},
          {"promises", "promisesTab"},
          {"agreements", "agreementsTab"},
          {"giving on", "givingOnTab"}}) {
        INFO(typed);
        lead(QLatin1String(typed));
        CHECK(shows(tab));
    }
    // The focus goes along: on the part that was left it would look chosen, too.
    const auto* give = shell.window->findChild<QWidget*>("givePage");
    give->findChild<QAbstractButton*>("segment3")->setFocus();
    lead("promises");
    CHECK(give->findChild<QAbstractButton*>("segment0")->hasFocus());
}
