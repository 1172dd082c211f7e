// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QTabBar>

#include "tests/ui/people_desk.h"
#include "ui/people/contact_row.h"
#include "ui/people/knows_table.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/line_edit.h"

using namespace asterism;
using namespace asterism::tests;
using namespace asterism::ui;

namespace {

struct ReachDesk : PeopleDesk {
    Id<Person> rosalind = samplePerson("P01");

    explicit ReachDesk(const QString& leaf) : PeopleDesk(sampleStore())
    {
        choose(rosalind);
        openLeaf(leaf);
    }

    std::vector<ContactPoint> ways()
    {
        auto points = plan().where(&ContactPoint::person, rosalind);
        std::sort(points.begin(), points.end(), [](const auto& one, const auto& other) {
            return one.position < other.position;
        });
        return points;
    }

    std::string values()
    {
        std::string values;
        for (const auto& way : ways()) {
            values += (values.empty() ? "" : ", ") + way.value;
        }
        return values;
    }

    /// A part of one of the lines, counted from 0.
    QWidget* part(int line, const char* name)
    {
        settle();
        QList<ContactRow*> rows;
        for (auto* row : page.findChildren<ContactRow*>("contact")) {
            if (row->isVisible()) {
                rows << row;
            }
        }
        std::sort(rows.begin(), rows.end(), [](const auto* one, const auto* other) {
            return one->y() < other->y();
        });
        REQUIRE(line < rows.size());
        return rows.at(line)->findChild<QWidget*>(name);
    }
};

} // namespace

TEST_CASE("What is typed into the empty line becomes a way to reach somebody", "[people]")
{
    ReachDesk desk(QStringLiteral("Reach"));
    const Plan before = desk.plan().plan();
    auto* next = desk.find<QWidget>("contactNext")->findChild<LineEdit*>("contactValue");
    next->setFocus();

    desk.type("https://harborstreet.example");
    desk.key(Qt::Key_Return);
    desk.type("503 555 0199");
    desk.key(Qt::Key_Return);

    REQUIRE(desk.ways().size() == 4);
    CHECK(desk.ways()[2].kind == ContactKind::Url);
    CHECK(desk.ways()[3].kind == ContactKind::Phone);
    CHECK(next->text().isEmpty());
    CHECK(QApplication::focusWidget() == next);
    desk.session.undo();
    desk.session.undo();
    CHECK(desk.plan().plan() == before);
}

TEST_CASE("A way to reach somebody is copied, moved, preferred and emptied by keys", "[people]")
{
    ReachDesk desk(QStringLiteral("Reach"));
    const Plan before = desk.plan().plan();
    REQUIRE(desk.values() == "rosalind@harborstreet.example, +1 503 555 0134");

    desk.part(1, "contactCopy")->setFocus();
    desk.key(Qt::Key_Space);
    CHECK(QApplication::clipboard()->text() == "+1 503 555 0134");

    desk.part(1, "contactValue")->setFocus();
    desk.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.values() == "+1 503 555 0134, rosalind@harborstreet.example");

    desk.part(0, "contactMore")->setFocus();
    desk.key(Qt::Key_Space);
    desk.pick("Preferred");
    CHECK(desk.ways()[0].preferred);
    CHECK(desk.ways()[1].preferred);

    desk.part(0, "contactLabel")->setFocus();
    desk.retype("cell");
    desk.key(Qt::Key_Tab);
    CHECK(desk.ways()[0].label == "cell");

    desk.part(0, "contactValue")->setFocus();
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_Delete);
    desk.key(Qt::Key_Tab);
    CHECK(desk.values() == "rosalind@harborstreet.example");

    for (int step = 0; step < 4; ++step) {
        desk.session.undo();
    }
    CHECK(desk.plan().plan() == before);
    CHECK(desk.values() == "rosalind@harborstreet.example, +1 503 555 0134");
}

TEST_CASE("A city is enough for a time zone, and nonsense is met with a hint", "[people]")
{
    ReachDesk desk(QStringLiteral("Reach"));
    desk.goTo<LineEdit>("personZone");

    desk.retype("berlin");
    desk.key(Qt::Key_Return);
    CHECK(desk.person(desk.rosalind).timeZone == "Europe/Berlin");
    CHECK(desk.find<QLabel>("personClock")->text().contains("there"));

    desk.retype("Atlantis");
    desk.key(Qt::Key_Return);
    CHECK(desk.person(desk.rosalind).timeZone == "Europe/Berlin");
    CHECK(desk.find<LineEdit>("personZone")->text() == "Europe/Berlin");
}

TEST_CASE("Who knows whom is said with Y, N, U and Space", "[people]")
{
    ReachDesk desk(QStringLiteral("Knows"));
    const Plan before = desk.plan().plan();
    auto* table = desk.goTo<KnowsTable>("knowsTable");
    REQUIRE(table->model()->index(0, 0).data().toString() == "Beatriz Quintana");
    const auto said = [&] { return table->model()->index(0, 1).data().toString().toStdString(); };
    CHECK(said() == "not known");

    desk.key(Qt::Key_N);
    CHECK(said() == "no");
    desk.key(Qt::Key_Y);
    CHECK(said() == "yes");
    desk.key(Qt::Key_U);
    CHECK(said() == "not known");
    desk.key(Qt::Key_Space);
    CHECK(said() == "yes");
    CHECK(desk.steps() == 5);

    for (int step = 0; step < 4; ++step) {
        desk.session.undo();
    }
    CHECK(desk.plan().plan() == before);
}

TEST_CASE("The whole network is told by keys, says the pair, and gives the focus back", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.choose(samplePerson("P03"));
    desk.menuOf("peopleMore");
    desk.pick("Who Knows Whom");
    auto* table = desk.find<KnowsTable>("networkTable");
    REQUIRE(QApplication::focusWidget() == table);

    desk.key(Qt::Key_Y);

    CHECK(
        desk.find<QLabel>("networkPair")->text().toStdString()
        == "Beatriz Quintana and Camille Tran: know each other");
    const auto mirrored = table->model()->index(1, 1);
    CHECK(mirrored.data(Qt::AccessibleTextRole).toString().contains("know each other"));

    desk.key(Qt::Key_Escape);
    CHECK(desk.list()->isVisible());
    CHECK(QApplication::focusWidget()->objectName() == "peopleMore");
}

TEST_CASE("A group is made, described and given a member by keys", "[people]")
{
    PeopleDesk desk(sampleStore());
    const Plan before = desk.plan().plan();
    desk.page.showGroups();
    desk.goTo("groupAdd");
    desk.key(Qt::Key_Space);
    REQUIRE(QApplication::focusWidget()->objectName() == "groupName");

    desk.retype("Journal club");
    desk.key(Qt::Key_Tab);
    desk.type("one paper a month");
    desk.key(Qt::Key_Tab);
    desk.goTo("groupMemberAdd");
    desk.type("samir");
    desk.key(Qt::Key_Return);

    const auto groups = desk.plan().all<Group>();
    const auto club = std::find_if(groups.begin(), groups.end(), [](const Group& group) {
        return group.name == "Journal club";
    });
    REQUIRE(club != groups.end());
    CHECK(club->purpose == "one paper a month");
    const auto members = desk.plan().where(&GroupMember::group, club->id);
    REQUIRE(members.size() == 1);
    CHECK(members.front().person == samplePerson("P07"));
    for (int step = 0; step < 4; ++step) {
        desk.session.undo();
    }
    CHECK(desk.plan().plan() == before);
}

TEST_CASE("A place that is a group leads to that group", "[people]")
{
    PeopleDesk desk(sampleStore());
    const auto second = newId<Group>();
    actions::add(desk.session.store(), Group{.id = second, .name = "Zebra club"});
    desk.page.open({"people", "group", QString::fromStdString(second.text)});
    auto* list = desk.find<QListView>("groupList");
    REQUIRE(list->isVisible());
    CHECK(list->currentIndex().data().toString() == "Zebra club");
    CHECK(desk.find<ui::LineEdit>("groupName")->text() == "Zebra club");
}
