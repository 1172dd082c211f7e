// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>

#include "actions/people.h"
#include "actions/relationships.h"
#include "tests/ui/people_desk.h"
#include "ui/people/relationship_card.h"
#include "ui/text/deeds.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"

using namespace asterism;
using namespace asterism::tests;
using namespace asterism::ui;

namespace {

/// Camille: little is known about her, so most of her fields are folded.
struct Detail : PeopleDesk {
    Id<Person> camille = samplePerson("P12");

    Detail() : PeopleDesk(sampleStore()) { choose(camille); }

    void leaf(const QString& title) { openLeaf(title); }

    /// Brings a folded field out by its button, or goes there when it is out.
    void reach(const char* name)
    {
        auto* button = page.findChild<QPushButton*>(QString("add_") + name);
        if (button != nullptr && button->isVisible()) {
            button->setFocus();
            key(Qt::Key_Space);
        } else {
            goTo(name);
        }
    }

    Person now() { return person(camille); }
    Relationship tie() { return plan().where(&Relationship::person, camille).front(); }
    QString lastStep() { return words(session.store().history().front().deed); }
};

struct TextField {
    const char* leaf;
    const char* name;
    std::string Person::*member;
};

const std::vector<TextField>& textFields()
{
    static const std::vector<TextField> fields{
        {"Overview", "personName", &Person::displayName},
        {"Overview", "personPronouns", &Person::pronouns},
        {"Overview", "personNote", &Person::note},
        {"Reach", "personTown", &Person::town},
        {"Reach", "personCapacity", &Person::capacityNote},
        {"Work", "personRole", &Person::roleTitle},
        {"Work", "personOrganization", &Person::organization},
        {"Work", "personProfession", &Person::profession},
        {"Work", "personSetting", &Person::setting},
        {"Work", "personSpecialties", &Person::specialties},
        {"Work", "personLanguages", &Person::languages},
        {"Work", "personTraining", &Person::training},
        {"Story", "personStrengths", &Person::strengths},
        {"Story", "personGoals", &Person::theirGoals},
        {"Story", "personInterests", &Person::interests},
        {"Story", "personHowMet", &Person::howMet},
        {"Story", "personNickname", &Person::nickname},
    };
    return fields;
}

} // namespace

TEST_CASE(
    "Every text about a person is kept when its field is left, as one step with a name", "[people]")
{
    for (const TextField& field : textFields()) {
        INFO(field.name);
        Detail desk;
        const Plan before = desk.plan().plan();
        const int steps = desk.steps();
        desk.leaf(field.leaf);
        desk.reach(field.name);

        desk.retype("some words");
        desk.key(Qt::Key_Tab);

        CHECK(desk.now().*field.member == "some words");
        CHECK(desk.steps() == steps + 1);
        CHECK(desk.lastStep().contains(QString::fromUtf8("·")));
        desk.session.undo();
        CHECK(desk.plan().plan() == before);
    }
}

TEST_CASE("The step in the undo menu is called after field and person", "[people]")
{
    Detail desk;
    desk.leaf("Reach");
    desk.reach("personTown");

    desk.type("Salem");
    desk.key(Qt::Key_Tab);

    CHECK(desk.lastStep().toStdString() == "Change Person “Town · Camille Tran”");
}

TEST_CASE("Going through a field without typing is no step", "[people]")
{
    Detail desk;
    const int steps = desk.steps();

    desk.goTo<LineEdit>("personName");
    for (int at = 0; at < 12; ++at) {
        desk.key(Qt::Key_Tab);
    }

    CHECK(desk.steps() == steps);
}

TEST_CASE("A name cannot be empty: the reason is said and the name is back", "[people]")
{
    Detail desk;
    desk.goTo<LineEdit>("personName");

    desk.retype(" ");
    desk.key(Qt::Key_Tab);

    CHECK(desk.refused.count() == 1);
    CHECK(desk.find<LineEdit>("personName")->text() == "Camille Tran");
    CHECK(desk.now().displayName == "Camille Tran");
}

TEST_CASE("Choosing somebody else keeps what was being typed about the first", "[people]")
{
    Detail desk;
    desk.goTo<NoteEdit>("personNote");
    desk.type("bring the reading list");

    desk.page.open({"people", "person", qt(sampleId("P03"))});

    CHECK(desk.now().note == "bring the reading list");
    CHECK(desk.person(samplePerson("P03")).note.empty());
    CHECK(desk.find<NoteEdit>("personNote")->text().isEmpty());
}

TEST_CASE("A click in the list keeps what was being typed", "[people]")
{
    Detail desk;
    desk.goTo<NoteEdit>("personNote");
    desk.type("bring the reading list");

    auto* list = desk.list();
    const QModelIndex row = list->model()->index(3, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());

    CHECK(desk.now().note == "bring the reading list");
    CHECK(desk.find<NoteEdit>("personNote")->text().isEmpty());
}

TEST_CASE("News from elsewhere does not take away what is being typed", "[people]")
{
    Detail desk;
    desk.leaf("Reach");
    desk.goTo<LineEdit>("personTown");
    desk.type("Sal");

    desk.session.run([&](Store& store) {
        auto person = store.reader().at(desk.camille);
        person.roleTitle = "Intern";
        actions::change(store, person);
    });
    desk.type("em");
    desk.key(Qt::Key_Tab);

    CHECK(desk.now().town == "Salem");
    CHECK(desk.now().roleTitle == "Intern");
}

TEST_CASE("Undo shows the text from before in a field that has been left", "[people]")
{
    Detail desk;
    desk.leaf("Work");
    desk.goTo<LineEdit>("personRole");
    const QString before = desk.find<LineEdit>("personRole")->text();
    desk.retype("Psychologist");
    desk.key(Qt::Key_Return);

    desk.session.undo();

    CHECK(desk.find<LineEdit>("personRole")->text() == before);
}

TEST_CASE("An empty field waits behind a button that leads into it", "[people]")
{
    Detail desk;
    desk.leaf("Work");
    REQUIRE_FALSE(desk.find<LineEdit>("personLanguages")->isVisible());

    desk.reach("personLanguages");
    CHECK(QApplication::focusWidget() == desk.find<LineEdit>("personLanguages"));
    desk.type("French");
    desk.key(Qt::Key_Tab);
    desk.choose(samplePerson("P03"));
    CHECK_FALSE(desk.find<LineEdit>("personLanguages")->isVisible());

    desk.choose(desk.camille);
    CHECK(desk.find<LineEdit>("personLanguages")->isVisible());
}

TEST_CASE("Choices, dates and boxes about a person are kept at once", "[people]")
{
    Detail desk;
    const Plan before = desk.plan().plan();
    const int steps = desk.steps();

    desk.leaf("Work");
    desk.reach("personLevel");
    desk.key(Qt::Key_Down);
    CHECK(desk.now().relativeLevel == RelativeLevel::Senior);

    desk.leaf("Story");
    desk.reach("personMetOn");
    desk.type("April 2026");
    desk.key(Qt::Key_Tab);
    CHECK(desk.now().metOn == PartialDate(2026, 4));

    desk.reach("personSensitive");
    desk.key(Qt::Key_Space);
    CHECK(desk.now().sensitive);

    CHECK(desk.steps() == steps + 3);
    for (int step = 0; step < 3; ++step) {
        desk.session.undo();
    }
    CHECK(desk.plan().plan() == before);
}

TEST_CASE("A tie is described by keys alone, and each answer is a step of its own", "[people]")
{
    Detail desk;
    const Plan before = desk.plan().plan();
    const int steps = desk.steps();

    desk.goTo<Dots>("tieCloseness");
    desk.key(Qt::Key_5);
    CHECK(desk.tie().closeness == 5);

    desk.goTo("rhythmChoice");
    desk.key(Qt::Key_Home);
    CHECK_FALSE(desk.tie().cadenceDays);

    desk.reach("tieIBring");
    desk.type("a reading list");
    desk.key(Qt::Key_Tab);
    CHECK(desk.tie().whatIBring == "a reading list");

    desk.reach("tieFunctions");
    desk.goTo("function_8");
    desk.key(Qt::Key_Space);
    CHECK(
        desk.plan().where(&RelationshipFunction::relationship, desk.tie().id).front().function
        == MentoringFunction::Friendship);

    CHECK(desk.steps() == steps + 4);
    for (int step = 0; step < 4; ++step) {
        desk.session.undo();
    }
    CHECK(desk.plan().plan() == before);
}

TEST_CASE("A rhythm of one's own is asked for in days, weeks or months", "[people]")
{
    Detail desk;
    desk.goTo("rhythmChoice");
    desk.key(Qt::Key_End);
    auto* number = desk.find<QSpinBox>("rhythmNumber");
    REQUIRE(number->isVisible());

    number->setFocus();
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type("5");
    desk.find<ComboBox>("rhythmUnit")->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Down);

    CHECK(desk.tie().cadenceDays == 35);
    CHECK(
        desk.find<ComboBox>("rhythmChoice")->currentText().toStdString() == "About every 5 weeks");
}

TEST_CASE("The usual direction goes along with the kind, one of my own stays", "[people]")
{
    Detail desk;
    REQUIRE(desk.tie().direction == Direction::IGuideThem);

    desk.goTo<ComboBox>("tieKind");
    desk.key(Qt::Key_Home);
    CHECK(desk.tie().kind == RelationshipKind::Supervisor);
    CHECK(desk.tie().direction == Direction::TheyGuideMe);

    desk.goTo<ComboBox>("tieDirection");
    desk.key(Qt::Key_End);
    desk.goTo<ComboBox>("tieKind");
    desk.key(Qt::Key_Down);
    CHECK(desk.tie().kind == RelationshipKind::Mentor);
    CHECK(desk.tie().direction == Direction::Peer);
}

TEST_CASE("Only the steps that the model knows are offered", "[people]")
{
    Detail desk;

    const QStringList entries = desk.menuOf("phase");

    CHECK(
        entries.join(", ").toStdString()
        == "Pause, Begin to close, Keep it warm, Quiet for a long time, Ended");
    desk.pick("Pause");
    CHECK(desk.tie().phase == Phase::Paused);
    CHECK(desk.find<QPushButton>("phase")->text() == "Paused");
    desk.session.undo();
    CHECK(desk.tie().phase == Phase::Active);
}

TEST_CASE(
    "Taking up what had ended asks for a few words, and says so when there are none", "[people]")
{
    Detail desk;
    desk.session.run([&](Store& store) {
        actions::movePhase(store, desk.tie().id, Phase::Ended, amarasToday());
    });
    desk.menuOf("phase");
    desk.pick("Take it up again");
    REQUIRE(QApplication::focusWidget() == desk.find<LineEdit>("phaseReason"));

    desk.key(Qt::Key_Return);
    CHECK(desk.tie().phase == Phase::Ended);
    CHECK(
        desk.find<QLabel>("phaseRefusal")->text().toStdString()
        == "A few words on why you take this up again, please.");
    CHECK(desk.refused.count() == 1);

    desk.type("She wrote at Easter");
    desk.key(Qt::Key_Return);
    CHECK(desk.tie().phase == Phase::Considered);
    CHECK(desk.tie().phaseReason == "She wrote at Easter");
    CHECK(QApplication::focusWidget() == desk.find<QPushButton>("phase"));
    desk.session.undo();
    CHECK(desk.tie().phase == Phase::Ended);
}

TEST_CASE("Escape takes the question for a reason back and stays on the page", "[people]")
{
    Detail desk;
    desk.session.run([&](Store& store) {
        actions::movePhase(store, desk.tie().id, Phase::Ended, amarasToday());
    });
    desk.menuOf("phase");
    desk.pick("Take it up again");

    desk.key(Qt::Key_Escape);

    CHECK_FALSE(desk.find<LineEdit>("phaseReason")->isVisible());
    CHECK(QApplication::focusWidget() == desk.find<QPushButton>("phase"));
    CHECK(desk.list()->selected().size() == 1);
}

TEST_CASE("A step that no longer follows is refused in words", "[people]")
{
    Detail desk;
    desk.menuOf("phase");
    actions::movePhase(desk.session.store(), desk.tie().id, Phase::Ended, amarasToday());

    desk.pick("Pause");

    CHECK(desk.tie().phase == Phase::Ended);
    REQUIRE(desk.refused.count() == 1);
    CHECK(
        desk.find<QLabel>("phaseRefusal")->text().toStdString()
        == "From where this relationship is now, that step does not follow.");
}

TEST_CASE("A need is given to somebody, then partly, then not any more", "[people]")
{
    Detail desk;
    const Plan before = desk.plan().plan();
    desk.menuOf("holdsAdd");
    desk.pick("Role model");
    const auto held = [&] { return desk.plan().where(&Coverage::relationship, desk.tie().id); };
    REQUIRE(held().size() == 1);
    CHECK(held().front().level == 2);

    desk.menuOf("held");
    desk.pick("Holds It Partly");
    CHECK(held().front().level == 1);
    CHECK(desk.find<QPushButton>("held")->text().toStdString() == "Role model · partly");

    desk.menuOf("held");
    desk.pick("Does Not Hold It");
    CHECK(held().empty());
    CHECK(desk.plan().plan() == before);
}

TEST_CASE("A person can have a second tie, and lose it again", "[people]")
{
    Detail desk;
    const Plan before = desk.plan().plan();
    desk.goTo("addTie");

    desk.key(Qt::Key_Space);
    REQUIRE(desk.plan().where(&Relationship::person, desk.camille).size() == 2);
    CHECK(QApplication::focusWidget()->objectName() == "tieKind");

    desk.settle();
    const auto cards = desk.page.findChildren<RelationshipCard*>();
    REQUIRE(cards.size() == 2);
    cards.last()->findChild<QWidget*>("tieMore")->setFocus();
    desk.key(Qt::Key_Space);
    desk.pick("Remove This Relationship");
    CHECK(desk.plan().where(&Relationship::person, desk.camille).size() == 1);
    CHECK(desk.said.count() == 1);

    desk.session.undo();
    desk.session.undo();
    CHECK(desk.plan().plan() == before);
}

TEST_CASE("Two hats are met with a word of care that blocks nothing", "[people]")
{
    Detail desk;
    CHECK_FALSE(desk.find<QWidget>("twoHats")->isVisible());

    desk.choose(samplePerson("P09"));

    CHECK(desk.find<QWidget>("twoHats")->isVisible());
}

TEST_CASE("A hat is put on by keys and makes the care note when it is the second", "[people]")
{
    Detail desk;
    desk.choose(samplePerson("P11"));
    desk.leaf("Story");
    desk.goTo("hat_5");
    desk.key(Qt::Key_Space);

    CHECK(desk.plan().where(&Hat::person, samplePerson("P11")).size() == 2);
    desk.leaf("Overview");
    CHECK(desk.find<QWidget>("twoHats")->isVisible());
}

TEST_CASE("The state of a person is changed from the header and silences with a word", "[people]")
{
    Detail desk;

    desk.menuOf("personState");
    desk.pick("Resting");

    CHECK(desk.now().resting == Resting::Resting);
    CHECK(desk.find<QWidget>("personBanner")->isVisible());
    CHECK(desk.said.front().front().toString().toStdString() == "Camille Tran: resting");
    desk.session.undo();
    CHECK(desk.now().resting == Resting::Active);
    CHECK_FALSE(desk.find<QWidget>("personBanner")->isVisible());
}

TEST_CASE("Tags are typed, and go by their cross", "[people]")
{
    Detail desk;
    const Plan before = desk.plan().plan();
    desk.goTo<QWidget>("personTags");

    desk.type("autumn, ");
    desk.type("berlin");
    desk.key(Qt::Key_Return);
    CHECK(desk.plan().where(&Tag::person, desk.camille).size() == 2);

    desk.find<QWidget>("personTags")->findChild<QWidget*>("removeChip")->setFocus();
    desk.key(Qt::Key_Delete);
    CHECK(desk.plan().where(&Tag::person, desk.camille).front().name == "berlin");

    for (int step = 0; step < 3; ++step) {
        desk.session.undo();
    }
    CHECK(desk.plan().plan() == before);
}

TEST_CASE("Who introduced somebody is found by the beginning of a name", "[people]")
{
    Detail desk;
    desk.leaf("Story");
    desk.reach("personIntroducedBy");

    desk.type("margue");
    desk.key(Qt::Key_Tab);
    CHECK(desk.now().introducedBy == samplePerson("P06"));

    desk.goTo("personIntroducedBy");
    desk.retype("nobody like that");
    desk.key(Qt::Key_Tab);
    CHECK(desk.now().introducedBy == samplePerson("P06"));
    CHECK(desk.find<QComboBox>("personIntroducedBy")->currentText() == "Prof. Marguerite Doyle");
}

TEST_CASE("A credential and a field of one's own are kept", "[people]")
{
    Detail desk;
    desk.leaf("Work");
    desk.reach("personCredentials");
    desk.type("PsyD");
    desk.key(Qt::Key_Return);
    CHECK(desk.plan().where(&Credential::person, desk.camille).front().title == "PsyD");

    desk.leaf("Story");
    desk.goTo("customAdd");
    desk.key(Qt::Key_Space);
    desk.retype("Coffee");
    desk.key(Qt::Key_Tab);
    desk.type("black");
    desk.key(Qt::Key_Tab);
    const auto field = desk.plan().where(&CustomField::person, desk.camille).front();
    CHECK(field.name == "Coffee");
    CHECK(field.value == "black");
}

TEST_CASE("Somebody is shown whom one is led to while Ctrl is still held", "[people]")
{
    Detail desk;
    QTest::keyPress(desk.list(), Qt::Key_Control, Qt::ControlModifier);
    QTest::mouseClick(desk.list(), Qt::LeftButton, Qt::ControlModifier, {-1, -1});

    desk.page.open({"people", "person", qt(samplePerson("P01").text)});
    desk.settle();

    CHECK(desk.list()->selected() == std::vector{samplePerson("P01")});
    QTest::keyRelease(desk.list(), Qt::Key_Control);
}
