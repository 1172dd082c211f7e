// SPDX-License-Identifier: MIT
// The board, its list and what moves a card.
#include <QDropEvent>
#include <QMimeData>
#include <QTableView>

#include "tests/ui/outreach_desk.h"
#include "ui/outreach/outreach_moves.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

const std::string brandt = "Dr Isolde Brandt";
const std::string doyle = "Prof. Marguerite Doyle";
const std::string pym = "Gareth Pym";

/// A card for somebody new, with an ask.
Id<Outreach> addIdeaOf(OutreachDesk& desk, const std::string& name, const std::string& ask = {})
{
    actions::NewOutreach begun;
    begun.person = desk.addPerson(name);
    begun.ask = ask;
    const auto id = actions::beginOutreach(desk.store(), begun);
    OutreachDesk::settle();
    return id;
}

OutreachState stateOf(OutreachDesk& desk, const Id<Outreach>& id)
{
    return desk.store().reader().at(id).state;
}

} // namespace

TEST_CASE("The board shows every thread of the sample in the column of its state", "[outreach]")
{
    OutreachDesk desk;

    CHECK(desk.cardsIn(Stage::Asked) == brandt + ", " + doyle);
    CHECK(desk.cardsIn(Stage::NotNow) == pym);
    CHECK(desk.column(Stage::Yes)->count() == 8);
    CHECK(desk.column(Stage::Idea)->count() == 0);
    CHECK(desk.find<QLabel>("columnTitle2")->text() == "Asked (2)");
    const auto texts = desk.page().findChildren<QLabel*>("pageStatus");
    CHECK(texts.at(0)->text() == "2 open asks · 9 of 11 answered");
}

TEST_CASE("A card says what is next and from which day", "[outreach]")
{
    // Brandt was followed up twice, the last time on June 3: ten business days, with Juneteenth
    // not among one's own holidays, end on June 17.
    OutreachDesk desk;
    const auto* model = desk.column(Stage::Asked)->model();

    const QString spoken = model->index(0, 0).data(Qt::AccessibleTextRole).toString();

    CHECK(spoken.contains("asked June 3"));
    CHECK(spoken.contains("it may rest from June 17 on"));
}

TEST_CASE("Ctrl+Shift+Right moves a card on, and undo takes it back", "[outreach]")
{
    OutreachDesk desk;
    desk.choose(doyle, Stage::Asked);

    desk.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);

    CHECK(desk.thread(doyle).state == OutreachState::InConversation);
    CHECK(desk.cardsIn(Stage::Talking) == doyle);
    CHECK(QApplication::focusWidget() == desk.column(Stage::Talking));

    desk.session.undo();
    OutreachDesk::settle();
    CHECK(desk.cardsIn(Stage::Asked) == brandt + ", " + doyle);
}

TEST_CASE("A move that is refused says why and changes nothing", "[outreach]")
{
    OutreachDesk desk;
    const auto idea = addIdeaOf(desk, "Ingrid Solberg");
    const Plan before = desk.store().reader().plan();
    REQUIRE(desk.column(Stage::Idea)->choose(qt(idea.text)));
    desk.column(Stage::Idea)->setFocus();

    CHECK_FALSE(moveToStage(desk.session, idea, Stage::Yes));
    CHECK_FALSE(moveToStage(desk.session, idea, Stage::Asked));
    CHECK_FALSE(moveToStage(desk.session, desk.thread(doyle).id, Stage::Idea));

    CHECK(desk.store().reader().plan() == before);
    REQUIRE(desk.refused.size() == 3);
    CHECK(desk.refused.at(0).at(0).toString().contains("Nothing has been asked yet"));
    CHECK(desk.refused.at(1).at(0).toString().contains("The letter is not ready yet"));
    CHECK(desk.refused.at(2).at(0).toString().contains("Undo"));
}

TEST_CASE("The menu of a card has the legal moves, and the others say why", "[outreach]")
{
    OutreachDesk desk;
    desk.choose(doyle, Stage::Asked);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(desk.column(Stage::Asked), &menuKey);
    OutreachDesk::settle();
    auto* menu = desk.find<QMenu>("cardMenu");
    REQUIRE(menu != nullptr);
    auto* moves = menu->findChild<QMenu*>("moveTo");
    REQUIRE(moves != nullptr);
    const auto actions = moves->actions();
    REQUIRE(actions.size() == 6);

    CHECK_FALSE(actions.at(0)->isEnabled());
    CHECK(actions.at(0)->toolTip().contains("Undo"));
    CHECK_FALSE(actions.at(2)->isEnabled());
    CHECK(actions.at(3)->isEnabled());
    CHECK(actions.at(4)->isEnabled());

    actions.at(5)->trigger();
    menu->close();
    OutreachDesk::settle();
    CHECK(desk.thread(doyle).state == OutreachState::LetGo);
    CHECK(desk.cardsIn(Stage::NotNow).find(doyle) != std::string::npos);
}

TEST_CASE("A card that is dropped on a column moves there, or stays with a reason", "[outreach]")
{
    OutreachDesk desk;
    const auto dropOn = [&](const std::string& name, Stage to) {
        QMimeData cargo;
        cargo.setData(
            QLatin1String(outreachMimeType), QByteArray::fromStdString(desk.thread(name).id.text));
        QDragEnterEvent enter({5, 5}, Qt::MoveAction, &cargo, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.column(to)->viewport(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::MoveAction, &cargo, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.column(to)->viewport(), &drop);
        OutreachDesk::settle();
    };

    dropOn(doyle, Stage::Yes);
    CHECK(desk.thread(doyle).state == OutreachState::Accepted);
    CHECK(desk.refused.isEmpty());

    dropOn(pym, Stage::Talking);
    CHECK(desk.thread(pym).state == OutreachState::Declined);
    CHECK(desk.refused.size() == 1);
}

TEST_CASE("Asked by phone needs no letter and takes the card from an idea to Asked", "[outreach]")
{
    OutreachDesk desk;
    const auto idea = addIdeaOf(desk, "Ingrid Solberg", "a talk about writing");
    const int before = desk.steps();

    CHECK(markAsked(desk.session, idea, "phone", "Could we talk for twenty minutes?", desk.today));

    CHECK(stateOf(desk, idea) == OutreachState::Sent);
    const auto messages = desk.store().reader().where(&Message::outreach, idea);
    REQUIRE(messages.size() == 1);
    CHECK(messages.at(0).channel == "phone");
    CHECK(messages.at(0).sentOn == PartialDate(desk.today));
    CHECK(desk.done.back().at(0).toString().contains("Look again on June 24"));
    CHECK(desk.steps() == before + 1);
}

TEST_CASE("Without an ask nothing can be marked as asked, and the idea stays one", "[outreach]")
{
    OutreachDesk desk;
    const auto idea = addIdeaOf(desk, "Ingrid Solberg");

    CHECK_FALSE(markAsked(desk.session, idea, "phone", "", desk.today));

    CHECK(stateOf(desk, idea) == OutreachState::Idea);
    CHECK(desk.refused.back().at(0).toString().contains("one small thing"));
}

TEST_CASE("A reply that is logged as yes makes the relationship active", "[outreach]")
{
    OutreachDesk desk;
    desk.choose(doyle, Stage::Asked);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.detail().isVisible());

    desk.click("threadAnswer");
    CHECK(QApplication::focusWidget()->objectName() == "answerKind");
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    const auto thread = desk.thread(doyle);
    CHECK(thread.state == OutreachState::Accepted);
    REQUIRE(thread.relationship.has_value());
    CHECK(desk.store().reader().at(*thread.relationship).phase == Phase::Active);
    bool isHeld = false;
    for (const auto& coverage : desk.store().reader().all<Coverage>()) {
        isHeld = isHeld || coverage.relationship == *thread.relationship;
    }
    CHECK(isHeld);
    CHECK(desk.find("answerForm") == nullptr);
}

TEST_CASE("Later asks for a date and the card says when to ask again", "[outreach]")
{
    OutreachDesk desk;
    desk.choose(doyle, Stage::Asked);
    desk.press(Qt::Key_Return);

    desk.click("threadLater");
    desk.click("laterKeep");

    CHECK(desk.thread(doyle).state == OutreachState::Later);
    CHECK(desk.thread(doyle).resumeOn == PartialDate(2026, 9));
    CHECK(desk.find<QLabel>("threadNext")->text() == "Ask again September 2026");
}

TEST_CASE("Whoever is named in an answer is known from then on", "[outreach]")
{
    OutreachDesk desk;
    const auto thread = desk.thread(doyle).id;
    actions::Reply reply;
    reply.kind = actions::ReplyKind::Referred;
    reply.referredName = "Edda Kron";

    CHECK(logAnswer(desk.session, thread, reply));

    const auto named = desk.store().reader().at(thread).referredTo;
    REQUIRE(named.has_value());
    CHECK(desk.store().reader().at(*named).introducedBy == desk.person(doyle).id);
}

TEST_CASE("Once the patience has passed, the card offers a follow-up", "[outreach]")
{
    OutreachDesk desk;
    desk.today = day(2026, 6, 17);
    desk.show(QStringLiteral("today"));
    desk.show(QStringLiteral("outreach"));
    desk.choose(doyle, Stage::Asked);
    desk.press(Qt::Key_Return);

    CHECK(desk.find<QLabel>("threadNext")->text().contains("a follow-up would be kind"));
    CHECK(desk.find<QPushButton>("threadWrite")->text() == "Follow Up…");
    desk.click("threadWrite");
    CHECK(desk.asked.back().at(0).value<Place>().kind == "write");
}

TEST_CASE("After two follow-ups nothing offers a third", "[outreach]")
{
    OutreachDesk desk;
    desk.choose(brandt, Stage::Asked);

    desk.press(Qt::Key_W);
    CHECK(desk.asked.isEmpty());
    CHECK(desk.refused.back().at(0).toString().contains("Two follow-ups"));

    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.find("threadWrite")->isVisible());
    CHECK(desk.find("threadRest")->isVisible());
}

TEST_CASE("What is typed on a card is kept when the field is left", "[outreach]")
{
    OutreachDesk desk;
    desk.choose(doyle, Stage::Asked);
    desk.press(Qt::Key_Return);
    desk.find("threadAsk")->setFocus(Qt::TabFocusReason);
    desk.type("one page of comments");
    desk.press(Qt::Key_Tab);

    CHECK(desk.thread(doyle).ask == "one page of comments");
    desk.session.undo();
    OutreachDesk::settle();
    CHECK(desk.thread(doyle).ask.empty());
}

TEST_CASE(
    "Whoever was asked once can be asked anew, and the card knows the one before", "[outreach]")
{
    OutreachDesk desk;
    const auto before = desk.thread(pym);
    desk.choose(pym, Stage::NotNow);
    desk.press(Qt::Key_Return);

    desk.click("threadAnew");

    const auto threads = desk.store().reader().where(&Outreach::previous, before.id);
    REQUIRE(threads.size() == 1);
    CHECK(threads.at(0).state == OutreachState::Idea);
    CHECK(desk.detail().thread() == threads.at(0).id);
    CHECK(desk.find("threadBefore")->isVisible());
}

TEST_CASE("A new idea is a name and Enter", "[outreach]")
{
    OutreachDesk desk;
    desk.click("outreachIdea");
    CHECK(QApplication::focusWidget()->objectName() == "ideaName");

    desk.type("Ingrid Solberg");
    desk.press(Qt::Key_Return);

    CHECK(desk.cardsIn(Stage::Idea) == "Ingrid Solberg");
    CHECK(QApplication::focusWidget()->objectName() == "ideaName");
    desk.session.undo();
    OutreachDesk::settle();
    CHECK(desk.column(Stage::Idea)->count() == 0);
    CHECK(desk.store().reader().where(&Person::displayName, std::string("Ingrid Solberg")).empty());
}

TEST_CASE("W opens the letter and Delete takes the card away until undo", "[outreach]")
{
    OutreachDesk desk;
    desk.choose(doyle, Stage::Asked);
    const auto thread = desk.thread(doyle);

    desk.press(Qt::Key_W);
    REQUIRE(desk.asked.size() == 1);
    const auto place = desk.asked.at(0).at(0).value<Place>();
    CHECK(place.page == "letters");
    CHECK(place.kind == "write");
    CHECK(place.id == qt(thread.id.text));

    desk.show(QStringLiteral("outreach"));
    desk.choose(doyle, Stage::Asked);
    desk.press(Qt::Key_Delete);
    CHECK(desk.cardsIn(Stage::Asked) == brandt);
    desk.session.undo();
    OutreachDesk::settle();
    CHECK(desk.store().reader().at(thread.id) == thread);
}

TEST_CASE("A narrow window shows the list, and the card takes its place", "[outreach]")
{
    OutreachDesk desk({700, 600});
    REQUIRE(desk.page().isList());
    CHECK_FALSE(desk.find("outreachView")->isVisible());
    auto* list = desk.find<OutreachList>("outreachList");
    CHECK(list->model()->rowCount() == 11);

    list->choose(qt(desk.thread(doyle).id.text));
    list->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.detail().isVisible());
    CHECK_FALSE(list->isVisible());

    desk.press(Qt::Key_Escape);
    CHECK(list->isVisible());
    CHECK(QApplication::focusWidget() == list);
}

TEST_CASE("The choice between board and list is remembered", "[outreach]")
{
    OutreachDesk desk;
    REQUIRE_FALSE(desk.page().isList());

    auto* list = desk.find("outreachView")->findChildren<QPushButton*>().at(1);
    list->click();

    CHECK(desk.page().isList());
    CHECK(desk.store().note("outreach_view") == "list");
    const OutreachPage again(desk.session);
    CHECK(again.isList());
}

TEST_CASE("Without any thread the page says how to begin", "[outreach]")
{
    OutreachDesk desk({1000, 700}, true);

    REQUIRE(desk.find("outreachEmpty")->isVisible());
    desk.click("outreachEmptyReach");

    CHECK(desk.window->host().isOnPath());
}

TEST_CASE("More than five open asks are advised against and never blocked", "[outreach]")
{
    OutreachDesk desk;
    CHECK_FALSE(desk.find("outreachAdvice")->isVisible());

    for (const auto* name : {"One", "Two", "Three", "Four"}) {
        CHECK(markAsked(desk.session, addIdeaOf(desk, name, "a talk"), "phone", "", desk.today));
    }
    OutreachDesk::settle();

    CHECK(desk.column(Stage::Asked)->count() == 6);
    CHECK(desk.find("outreachAdvice")->isVisible());
}

TEST_CASE("Left and Right go from column to column and pass the empty ones by", "[outreach]")
{
    OutreachDesk desk;
    desk.choose(doyle, Stage::Asked);

    desk.press(Qt::Key_Right);
    CHECK(QApplication::focusWidget() == desk.column(Stage::Yes));
    desk.press(Qt::Key_Left);
    CHECK(QApplication::focusWidget() == desk.column(Stage::Asked));
}

TEST_CASE("Being asked offers to change the day to look again", "[outreach]")
{
    OutreachDesk desk;
    // Given somebody whose ask is ready to leave
    const auto person = desk.addPerson("Noor Haddad");
    actions::NewOutreach begun;
    begun.person = person;
    begun.ask = "a call of twenty minutes";
    const auto id = actions::beginOutreach(desk.store(), begun);
    actions::OutreachStep step;
    step.letter = actions::Letter{"A question", "Could we talk?", "email", "cold_ask", {}, "en"};
    step.privacyLookedAt = true;
    actions::moveOutreach(desk.store(), id, OutreachState::Draft, desk.today, step);
    actions::moveOutreach(desk.store(), id, OutreachState::Ready, desk.today, step);
    OutreachDesk::settle();

    // When the card moves on to Asked
    desk.choose("Noor Haddad", Stage::Preparing);
    desk.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);

    // Then the toast says the day, and its button leads to where it can be changed.
    REQUIRE(desk.thread("Noor Haddad").state == OutreachState::Sent);
    CHECK(desk.window->toast().sentence() == "Asked. Look again on June 24.");
    auto* change = desk.window->toast().findChild<QPushButton*>();
    REQUIRE(change->text() == "Change");
    change->click();
    OutreachDesk::settle();
    CHECK(QApplication::focusWidget() == desk.find("threadPatience"));
}

TEST_CASE("Ctrl+Shift+N begins an idea from any page", "[outreach]")
{
    OutreachDesk desk;
    desk.window->goTo({"today", {}, {}});
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.Shell::page() == "outreach");
    CHECK(QApplication::focusWidget()->objectName() == "ideaName");
}
