// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QFile>
#include <QMenu>

#include "letters/own_template.h"
#include "tests/ui/letters_fixture.h"
#include "ui/letters/own_templates.h"
#include "ui/letters/templates_tab.h"
#include "ui/people/person_picker.h"
#include "ui/text/text.h"
#include "ui/widgets/menu_button.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

std::vector<LetterTemplate> ownOnes(LetterRoom& room)
{
    return room.shell.store().reader().all<LetterTemplate>();
}

void chooseRow(QListWidget* list, const QString& id)
{
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole) == id) {
            list->setCurrentRow(row);
            return;
        }
    }
    FAIL("no such row: " << id.toStdString());
}

QString fileOf(LetterRoom& room, const char* name)
{
    return QString::fromStdString((room.shell.folder / name).string());
}

} // namespace

TEST_CASE("Every built-in template can be read in three tones", "[letters]")
{
    LetterRoom room;
    auto* list = room.shell.find<QListWidget>("templates");
    for (const auto& kind : letterKinds()) {
        chooseRow(list, qt(kind.id));
        INFO(kind.id);
        CHECK_FALSE(room.shell.find<NoteEdit>("previewText")->text().isEmpty());
    }
    chooseRow(list, "cold_ask");
    const QString warm = room.shell.find<NoteEdit>("previewText")->text();
    room.shell.find("previewTone")->findChild<QPushButton*>("segment0")->click();
    CHECK(room.shell.find<NoteEdit>("previewText")->text() != warm);
}

TEST_CASE("A built-in template is copied to be changed, and every version stays", "[letters]")
{
    LetterRoom room;
    chooseRow(room.shell.find<QListWidget>("templates"), "cold_ask");
    room.press("changeTemplate");
    auto* text = room.shell.find<NoteEdit>("templateBody");
    CHECK(text->text().contains("{what_of_theirs}"));

    text->setPlainText("Hello {their_name},\n\nmay I ask {ask}?\n\n{signature}");
    room.press("saveTemplate");
    REQUIRE(ownOnes(room).size() == 1);
    CHECK(ownOnes(room).front().version == 1);

    room.press("changeTemplate");
    text->setPlainText("Hi {their_name},\n\nmay I ask {ask}?\n\n{signature}");
    room.press("saveTemplate");

    REQUIRE(ownOnes(room).size() == 2);
    const auto newest = newestTemplates(ownOnes(room));
    REQUIRE(newest.size() == 1);
    CHECK(newest.front().version == 2);
    CHECK(room.shell.find<NoteEdit>("previewText")->text().startsWith("Hi "));
    auto* versions = room.shell.find<WordedMenuButton>("templateVersions");
    REQUIRE(versions->choices()->actions().size() == 2);
    versions->choices()->actions().at(1)->trigger();
    CHECK(room.shell.find<NoteEdit>("previewText")->text().startsWith("Hello "));
}

TEST_CASE("What cannot be understood is said with its line and column", "[letters]")
{
    LetterRoom room;
    room.press("newTemplate");
    auto* text = room.shell.find<NoteEdit>("templateBody");
    room.shell.find<LineEdit>("templateSubject")->setText("A question");
    text->setPlainText("Dear {their_name},\n\nabout {ask\n");

    auto* problem = room.shell.find<QLabel>("templateProblem");
    CHECK(problem->text().startsWith("Line 3, column 7: "));
    CHECK_FALSE(room.shell.find("saveTemplate")->isEnabled());

    text->setPlainText("Dear {their_name},\n\nabout {ask}\n");
    CHECK_FALSE(problem->isVisible());
    CHECK(room.shell.find("saveTemplate")->isEnabled());
}

TEST_CASE("A template leaves as a text file and comes back as it was", "[letters]")
{
    LetterRoom room;
    auto* tab = room.shell.find<TemplatesTab>("templatesTab");
    chooseRow(room.shell.find<QListWidget>("templates"), "thanks");
    const QString path = fileOf(room, "thanks.txt");
    REQUIRE(tab->exportTo(path));

    REQUIRE(tab->importFrom(path));

    REQUIRE(ownOnes(room).size() == 1);
    const auto own = ownOnes(room).front();
    CHECK(own.kind == "thanks");
    CHECK(own.subject == copyOfBuiltIn("thanks", own.tone).subject);
    CHECK(own.body == copyOfBuiltIn("thanks", own.tone).body);
    CHECK(exportTemplate(own) == [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }());
}

TEST_CASE("A file that is no template changes nothing", "[letters]")
{
    LetterRoom room;
    const QString path = fileOf(room, "wrong.txt");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Kind: nonsense\nSubject: x\n\ny");
    file.close();
    QString said;
    QObject::connect(&room.shell.session, &PlanSession::refused, &file, [&](const QString& text) {
        said = text;
    });

    CHECK_FALSE(room.shell.find<TemplatesTab>("templatesTab")->importFrom(path));

    CHECK(ownOnes(room).empty());
    CHECK(said.contains("Line 1, column 7"));
}

TEST_CASE("A template is used for somebody: an ask begins an outreach", "[letters]")
{
    LetterRoom room;
    const auto& plan = room.shell.store().reader();
    const auto gareth = plan.where(&Person::displayName, std::string("Gareth Pym")).front().id;
    chooseRow(room.shell.find<QListWidget>("templates"), "cold_ask");
    room.shell.find<PersonPicker>("letterTo")->choose(gareth);

    room.press("writeLetter");

    CHECK(room.composer().isVisible());
    const auto* thread = room.composer().desk()->thread();
    REQUIRE(thread != nullptr);
    CHECK(thread->person == gareth);
    CHECK(thread->purpose == "cold_ask");
    CHECK(thread->state == OutreachState::Idea);
}

TEST_CASE("Sent letters are found by a word and read as they left", "[letters]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    const QString body = room.body()->text();
    room.composer().go(LetterComposer::Way::Sent);
    room.settle();
    room.shell.window->goTo({"letters", "sent", {}});
    auto* list = room.shell.find<QListWidget>("sentLetters");
    CHECK(list->count() > 5);

    room.shell.find<LineEdit>("findSent")->setText("group safety plans");

    REQUIRE(list->count() == 1);
    CHECK(room.shell.find<NoteEdit>("sentText")->text() == body);
    CHECK(room.shell.find<NoteEdit>("sentText")->isReadOnly());
}

TEST_CASE("A phrase of one's own goes into a letter", "[letters]")
{
    LetterRoom room;
    room.shell.window->goTo({"letters", "phrases", {}});
    auto* add = room.shell.find<LineEdit>("newPhrase");
    add->setFocus();
    QTest::keyClicks(add, "Who I am");
    QTest::keyClick(add, Qt::Key_Return);
    auto* text = room.shell.find<NoteEdit>("phraseText");
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, "I work with young adults.");
    add->setFocus();
    REQUIRE(phrasesAmong(ownOnes(room)).size() == 1);
    CHECK(phrasesAmong(ownOnes(room)).front().body == "I work with young adults.");
    CHECK(newestTemplates(ownOnes(room)).empty());

    room.write();
    room.body()->moveCursor(QTextCursor::End);
    auto* phrases = room.shell.find<WordedMenuButton>("letterPhrases");
    REQUIRE(phrases->choices()->actions().size() == 1);
    phrases->choices()->actions().front()->trigger();

    CHECK(room.body()->text().endsWith("I work with young adults."));
}

TEST_CASE("Everything on the page of letters that takes the focus has a name", "[letters]")
{
    LetterRoom room;
    for (const auto tab :
         {LettersPage::Tab::Templates, LettersPage::Tab::Sent, LettersPage::Tab::Phrases}) {
        room.page()->showTab(tab);
        for (QWidget* widget : room.page()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus
                || widget->objectName().startsWith("qt_") || widget->focusProxy() != nullptr) {
                continue;
            }
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            auto* spoken = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(spoken != nullptr);
            CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
            CHECK_FALSE(widget->objectName().isEmpty());
        }
    }
}
