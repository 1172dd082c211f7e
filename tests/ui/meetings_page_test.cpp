// SPDX-License-Identifier: MIT
// The page of meetings: what is coming, what was, and one of them edited in place.
#include <QCheckBox>
#include <QMenu>

#include "actions/meetings.h"
#include "actions/supervision_tags.h"
#include "tests/ui/meetings_desk.h"
#include "ui/meetings/meeting_deeds.h"
#include "ui/meetings/meeting_detail.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/meetings/ten_point.h"
#include "ui/meetings/year_strip.h"
#include "ui/people/person_picker.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/note_edit.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

QStringList shown(MeetingsDesk& desk)
{
    auto* list = desk.find<MeetingList>("meetingList");
    QStringList names;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        names << list->model()->index(row, 0).data().toString();
    }
    return names;
}

QString spoken(MeetingsDesk& desk, int row)
{
    return desk.find<MeetingList>("meetingList")
        ->model()
        ->index(row, 0)
        .data(Qt::AccessibleTextRole)
        .toString();
}

Id<Meeting> rosalindsNext(MeetingsDesk& desk)
{
    return desk.meetingsOn(day(2026, 6, 23)).at(0).id;
}

void open(MeetingsDesk& desk, const Id<Meeting>& meeting)
{
    desk.session.goTo({"meetings", "meeting", qt(meeting.text)});
    desk.settle();
}

Id<Meeting> heldWithCamille(MeetingsDesk& desk)
{
    return meetingsWith(desk.store().reader(), desk.person("Camille Tran").id).at(0).id;
}

/// What is in the menu beside the buttons.
void chooseMore(MeetingsDesk& desk, const char* name)
{
    auto* more = desk.find<WordedMenuButton>("meetingMore");
    REQUIRE(more != nullptr);
    auto* action = more->choices()->findChild<QAction*>(QLatin1String(name));
    INFO(name);
    REQUIRE(action != nullptr);
    action->trigger();
    desk.settle();
    desk.takeFocusBack();
}

} // namespace

TEST_CASE("What is coming stands first, then what was, the last first", "[meetings-ui]")
{
    MeetingsDesk desk;
    const QStringList names = shown(desk);
    REQUIRE(names.size() == 29);
    CHECK(names.at(0) == "Dr Rosalind Achterberg");
    CHECK(names.at(1) == "Peer consultation group");
    CHECK(names.at(2) == "Tomas Okafor");
    CHECK(names.at(3) == "Dr Henrik Vale"); // on June 10
    CHECK(spoken(desk, 0).startsWith("Coming up, "));
    CHECK(spoken(desk, 3).startsWith("June 2026, "));
    CHECK(spoken(desk, 3).contains("4 of 5"));
}

TEST_CASE("A month of the strip shows its meetings alone", "[meetings-ui]")
{
    MeetingsDesk desk;
    auto* strip = desk.find<YearStrip>("yearStrip");
    strip->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_Right);
    CHECK(strip->accessibleDescription() == "February 2026: 3 meetings");
    desk.press(Qt::Key_Return);
    CHECK(shown(desk).size() == 3);
    desk.press(Qt::Key_Return);
    CHECK(shown(desk).size() == 29);
    desk.press(Qt::Key_PageUp);
    CHECK(desk.text("meetingsYear") == "2025");
}

TEST_CASE(
    "A person and a state narrow the timeline, and one button shows all again", "[meetings-ui]")
{
    MeetingsDesk desk;
    auto* person = desk.find<PersonPicker>("meetingsPerson");
    person->setFocus(Qt::TabFocusReason);
    person->lineEdit()->selectAll();
    desk.write("Samir");
    desk.press(Qt::Key_Return);
    CHECK(shown(desk) == QStringList{"Samir Haddad"});
    desk.click("meetingsAll");
    CHECK(shown(desk).size() == 29);
}

TEST_CASE("A plan without a meeting says how to begin", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("meetings"), true);
    desk.addPerson("Ann");
    desk.show(QStringLiteral("meetings"));
    desk.settle();
    auto* empty = desk.find<EmptyState>("meetingsEmpty");
    REQUIRE(empty->isVisible());
    desk.click("meetingsEmptyLog");
    CHECK(desk.panel() != nullptr);
}

TEST_CASE(
    "A meeting is planned with a few keys, and what stayed open can come along", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto held = heldWithCamille(desk);
    actions::addAgendaItem(desk.store(), held, {"How to say no", {}, {}, HelpWanted::Advise});
    desk.action("planMeeting")->trigger();
    desk.settle();
    REQUIRE(desk.focus() == "planWhoLine");
    desk.write("camille");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.write("June 29, 2026");
    desk.tabTo("planTime");
    desk.write("17:00");
    desk.tabTo("planPlace");
    desk.write("Corner cafe");
    CHECK(desk.find<QCheckBox>("planCarry")->isVisible());
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    const auto planned = desk.meetingsOn(day(2026, 6, 29));
    REQUIRE(planned.size() == 1);
    CHECK(planned[0].state == MeetingState::Confirmed);
    CHECK(planned[0].place == "Corner cafe");
    CHECK(planned[0].minutes == 45);
    CHECK(timeWords(planned[0]) == QLocale().toString(QTime(17, 0), QLocale::ShortFormat));
    const auto items = desk.store().reader().where(&AgendaItem::meeting, planned[0].id);
    REQUIRE(items.size() == 1);
    CHECK(items[0].text == "How to say no");
    CHECK(items[0].carriedFrom.has_value());
}

TEST_CASE("A time that is none is not planned", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto before = desk.meetings().size();
    desk.session.goTo({"meetings", "plan", qt(desk.person("Camille Tran").id.text)});
    desk.settle();
    desk.tabTo("planTime");
    desk.write("soon");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.text("planNotice").contains("17:00"));
    CHECK(desk.meetings().size() == before);
}

TEST_CASE("A planned meeting moves as its table says, and a refusal says why", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto id = rosalindsNext(desk);
    open(desk, id);
    chooseMore(desk, "meetingTo_missed_by_them");
    CHECK(desk.refused.last().at(0).toString().contains("still to come"));
    CHECK(desk.store().reader().at(id).state == MeetingState::Confirmed);

    desk.click("meetingTo_moved");
    desk.write("June 30, 2026");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.store().reader().at(id).state == MeetingState::Moved);
    const auto later = desk.meetingsOn(day(2026, 6, 30));
    REQUIRE(later.size() == 1);
    CHECK(later[0].state == MeetingState::Confirmed);
    CHECK(desk.find<MeetingDetail>("meetingDetail")->meeting() == later[0].id);

    chooseMore(desk, "meetingTo_cancelled");
    CHECK(desk.store().reader().at(later[0].id).state == MeetingState::Cancelled);
    CHECK(desk.find<QPushButton>("meetingTo_moved") == nullptr);
}

TEST_CASE("A planned meeting whose day is over asks how it went until it is said", "[meetings-ui]")
{
    MeetingsDesk desk;
    desk.today = day(2026, 6, 24);
    desk.show(QStringLiteral("today"));
    desk.show(QStringLiteral("meetings"));
    desk.settle();
    CHECK(spoken(desk, 0).startsWith("How did it go?, Dr Rosalind"));
    desk.show(QStringLiteral("today"));
    desk.settle();
    REQUIRE(desk.find("askCard")->isVisible());
    desk.click("askLog1");
    REQUIRE(desk.panel() != nullptr);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.meetingsOn(day(2026, 6, 23)).at(0).state == MeetingState::Held);
    CHECK_FALSE(desk.find("askCard")->isVisible());
}

TEST_CASE("What was said of a meeting is edited in place, one step for each field", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto id = heldWithCamille(desk);
    open(desk, id);
    const int before = desk.steps();
    auto* what = desk.find<NoteEdit>("meetingWhat");
    what->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.write("Nerves, and a plan");
    desk.find<NoteEdit>("meetingSoWhat")->setFocus(Qt::TabFocusReason);
    CHECK(desk.store().reader().at(id).what == "Nerves, and a plan");
    CHECK(desk.steps() == before + 1);
}

TEST_CASE("A now-what that is something to do offers to become a promise", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto id = heldWithCamille(desk);
    open(desk, id);
    auto* nowWhat = desk.find<NoteEdit>("meetingNowWhat");
    nowWhat->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.write("Send the reading list by June 26");
    desk.find<NoteEdit>("meetingWhat")->setFocus(Qt::TabFocusReason);
    desk.settle();
    REQUIRE(desk.find<Banner>("nowWhatOffer")->isVisible());
    desk.click("nowWhatPromise");
    const auto promises = desk.store().reader().where(&Commitment::meeting, std::optional{id});
    REQUIRE(promises.size() == 1);
    CHECK(promises[0].due == PartialDate(day(2026, 6, 26)));
    CHECK(promises[0].owner == Owner::Me);
    CHECK_FALSE(desk.find<Banner>("nowWhatOffer")->isVisible());
}

TEST_CASE("After a critical incident the boxes ask after oneself first", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto id = heldWithCamille(desk);
    open(desk, id);
    CHECK(desk.find<NoteEdit>("meetingWhat")->accessibleName() == "What?");
    auto* tick = desk.find<QCheckBox>("meetingIncident");
    tick->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Space);
    CHECK(desk.store().reader().at(id).afterIncident);
    CHECK(desk.find<NoteEdit>("meetingWhat")->accessibleName() == "How am I, right now?");
    CHECK(desk.find<NoteEdit>("meetingSoWhat")->accessibleName() == "Who stands by me?");
    CHECK(desk.find<Banner>("incidentFirst")->isVisible());
}

TEST_CASE("The five answers take digits, and ten is a one and a zero", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto id = heldWithCamille(desk);
    open(desk, id);
    auto* held = desk.find<TenPoint>("checkIn1");
    held->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_0);
    CHECK(desk.store().reader().at(id).couldSayTheHardThing == 10);
    desk.press(Qt::Key_Backspace);
    CHECK_FALSE(desk.store().reader().at(id).couldSayTheHardThing.has_value());
    desk.press(Qt::Key_0);
    CHECK(desk.store().reader().at(id).couldSayTheHardThing == 0);
}

TEST_CASE("How one was held is told from three answers on", "[meetings-ui]")
{
    MeetingsDesk desk;
    open(desk, heldWithCamille(desk));
    CHECK_FALSE(desk.find<QLabel>("heldTrend")->isVisible()); // one answer
    open(desk, meetingsWith(desk.store().reader(), desk.person("Dr Henrik Vale").id).at(0).id);
    CHECK(desk.text("heldTrend").contains("7.0 over the last three"));
}

TEST_CASE("An item carried three times asks whether it is still wanted", "[meetings-ui]")
{
    MeetingsDesk desk;
    auto& store = desk.store();
    const Id<Person> camille = desk.person("Camille Tran").id;
    Id<AgendaItem> item
        = actions::addAgendaItem(store, heldWithCamille(desk), {"Fees", {}, {}, {}});
    for (unsigned at = 1; at <= 3; ++at) {
        actions::NewMeeting next;
        next.people = {camille};
        next.startsOn = day(2026, 6, at);
        next.carried = {item};
        const auto id = actions::planMeeting(store, next);
        if (at < 3) {
            actions::moveMeeting(store, id, MeetingState::Held, desk.today);
        }
        item = store.reader().where(&AgendaItem::meeting, id).at(0).id;
        open(desk, id);
    }
    REQUIRE(desk.find<QLabel>("agendaStillWanted1") != nullptr);
    CHECK(desk.text("agendaStillWanted1") == "Carried 3 times. Still wanted?");
}

TEST_CASE("A question is added with the help that is wanted", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto id = rosalindsNext(desk);
    open(desk, id);
    auto* text = desk.find<LineEdit>("agendaText");
    text->setFocus(Qt::TabFocusReason);
    desk.write("How do I rest?");
    desk.press(Qt::Key_Return);
    const auto items = desk.store().reader().where(&AgendaItem::meeting, id);
    REQUIRE(items.size() == 1);
    CHECK(items[0].text == "How do I rest?");
    CHECK(desk.focus() == "agendaText");
}

TEST_CASE("A group's meeting gets an agenda of its size", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto id = desk.meetingsOn(day(2026, 6, 24)).at(0).id;
    open(desk, id);
    desk.click("agendaGenerate");
    auto items = desk.store().reader().where(&AgendaItem::meeting, id);
    REQUIRE(items.size() == 7); // check-in, four cases, learning, logistics
    int minutes = 0;
    for (const auto& item : items) {
        minutes += item.minutes.value_or(0);
    }
    CHECK(minutes == 120);
}

TEST_CASE("A signed meeting is only changed once it is amended", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto id = heldWithCamille(desk);
    open(desk, id);
    desk.click("meetingTo_signed");
    CHECK_FALSE(desk.find<NoteEdit>("meetingWhat")->isEnabled());
    CHECK(desk.find<Banner>("meetingAsk")->isVisible());
    desk.click("meetingTo_amended");
    CHECK(desk.find<NoteEdit>("meetingWhat")->isEnabled());
    CHECK(desk.store().reader().at(id).state == MeetingState::Amended);
}

TEST_CASE("Delete takes a meeting away, and undo brings it back", "[meetings-ui]")
{
    MeetingsDesk desk;
    auto* list = desk.find<MeetingList>("meetingList");
    list->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Delete);
    CHECK(desk.meetingsOn(day(2026, 6, 23)).empty());
    CHECK(shown(desk).size() == 28);
    desk.session.undo();
    CHECK(shown(desk).size() == 29);
}

TEST_CASE("Times are read as people type them", "[meetings-ui]")
{
    CHECK(readTime("17:00") == QTime(17, 0));
    CHECK(readTime("9:30") == QTime(9, 30));
    CHECK(readTime("5 pm") == QTime(17, 0));
    CHECK(readTime("9") == QTime(9, 0));
    CHECK_FALSE(readTime("soon").has_value());
    CHECK_FALSE(readTime("25:00").has_value());
}

TEST_CASE(
    "Of a planned meeting three things stand as buttons and the rest in a menu", "[meetings-ui]")
{
    MeetingsDesk desk;
    open(desk, rosalindsNext(desk));
    const auto* deeds = desk.find<MeetingDeeds>("meetingDeeds");
    QStringList names;
    for (const auto* button : deeds->findChildren<QPushButton*>()) {
        names << button->objectName();
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->property("primary").toBool() == (button->objectName() == "meetingPrepare"));
    }
    CHECK(
        names == QStringList{"meetingPrepare", "meetingTo_moved", "meetingTo_held", "meetingMore"});
    CHECK(desk.focus() == "meetingPrepare");

    // By keyboard: to the last button, down into its menu, and on it what else there is.
    desk.tabTo("meetingMore");
    desk.press(Qt::Key_Down);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    QStringList rest;
    for (const auto* action : menu->actions()) {
        rest << action->objectName();
    }
    CHECK(
        rest
        == QStringList{
            "meetingTo_cancelled",
            "meetingTo_missed_by_me",
            "meetingTo_missed_by_them",
            "meetingAgenda",
            "meetingAskDate",
            "meetingIcs",
            "meetingSeeHours",
            "meetingRemove"});
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    desk.settle();
    CHECK(desk.store().reader().where(&Meeting::state, MeetingState::Cancelled).size() == 1);
    // What is left: to see its hours, and, in the menu, to remove it.
    CHECK(desk.find("meetingSeeHours")->isVisible());
    auto* more = desk.find<WordedMenuButton>("meetingMore");
    REQUIRE(more != nullptr);
    REQUIRE(more->choices()->actions().size() == 1);
    CHECK(more->choices()->actions().front()->objectName() == "meetingRemove");
}

TEST_CASE("From the meetings one comes to the hours, of all and of one month", "[meetings-ui]")
{
    MeetingsDesk desk;
    desk.click("meetingsHours");
    CHECK(desk.window->host().place().page == "hours");

    desk.show(QStringLiteral("meetings"));
    open(desk, rosalindsNext(desk));
    chooseMore(desk, "meetingSeeHours");
    CHECK(desk.window->host().place().page == "hours");
    CHECK(desk.text("pageStatus") == "June 1, 2026 – June 30, 2026");
}

TEST_CASE("An hour of supervision says what it was for, as one step (R46)", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto held
        = meetingsWith(desk.store().reader(), desk.person("Dr Rosalind Achterberg").id).at(1).id;
    open(desk, held);
    REQUIRE(desk.find("supervisionField")->isVisible());
    desk.click("supervision-restorative");
    desk.click("supervision-audio");
    CHECK(
        actions::supervisionTags(desk.store().reader(), held)
        == SupervisionTags{{SupervisionMaterial::Audio}, {SupervisionFunction::Restorative}});
    desk.session.undo();
    desk.settle();
    CHECK(actions::supervisionTags(desk.store().reader(), held).materials.empty());
    CHECK_FALSE(desk.find<QAbstractButton>("supervision-audio")->isChecked());
    CHECK(desk.find<QAbstractButton>("supervision-restorative")->isChecked());

    open(desk, heldWithCamille(desk));
    CHECK_FALSE(desk.find("supervisionField")->isVisible());
}

TEST_CASE("A thank-you for a meeting knows what it thanks for", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto held
        = meetingsWith(desk.store().reader(), desk.person("Dr Rosalind Achterberg").id).at(1).id;
    const auto meeting = desk.store().reader().at(held);
    open(desk, held);
    desk.click("meetingThank");
    REQUIRE(desk.page() == "letters");
    const QString letter = desk.find<NoteEdit>("letterBody")->toPlainText();
    CHECK(letter.contains("our meeting on "));
    CHECK(letter.contains(qt(meeting.soWhat)));
    CHECK_FALSE(letter.contains("{meeting}"));
}

TEST_CASE("The day of a meeting in a list is short, and has its year when it is not this year's")
{
    const PartialDate late{2026, 9, 30};
    CHECK(ui::narrowDayWords(late, *PartialDate{2026, 1, 1}.earliest()) == "Wed, Sep 30");
    CHECK(ui::narrowDayWords(late, *PartialDate{2025, 1, 1}.earliest()) == "Wed, Sep 30, 2026");
    CHECK(ui::narrowDayWords({2026, 9}, *PartialDate{2026, 1, 1}.earliest()) == "September 2026");
}
