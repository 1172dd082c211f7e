// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QMenu>

#include "actions/outreach_settings.h"
#include "letters/mailto.h"
#include "letters/person_words.h"
#include "tests/support/hostile_names.h"
#include "tests/support/mail_reading.h"
#include "tests/ui/letters_fixture.h"
#include "ui/app/text_size.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/menu_button.h"

#include <catch2/catch.hpp>

#include <set>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

TEST_CASE("What is put into a blank stands in the letter as it is typed", "[composer]")
{
    LetterRoom room;
    room.write();
    REQUIRE(room.body()->text().contains("{what_of_theirs}"));
    CHECK_FALSE(room.isFine(LetterCheckKind::Blanks));

    room.fillAll();

    CHECK_FALSE(room.body()->text().contains('{'));
    CHECK(room.body()->text().contains("learning from your paper on group safety plans."));
    CHECK(room.body()->text().startsWith("Dear Isla,"));
    for (const auto kind :
         {LetterCheckKind::Blanks,
          LetterCheckKind::Ask,
          LetterCheckKind::EasyOut,
          LetterCheckKind::Words,
          LetterCheckKind::Subject,
          LetterCheckKind::Questions,
          LetterCheckKind::Salutation,
          LetterCheckKind::OtherNames,
          LetterCheckKind::Privacy}) {
        INFO(room.check(static_cast<int>(kind)).toStdString());
        CHECK(room.isFine(kind));
    }
    CHECK(
        room.check(static_cast<int>(LetterCheckKind::Privacy))
        == "No pattern found — this does not prove it is de-identified.");
}

TEST_CASE("What is to be filled in is in sight, beside the letter or above it", "[composer]")
{
    const int percent = GENERATE(100, 150);
    applyTextSize(percent);
    LetterRoom room;
    room.shell.window->resize(900, 600);
    room.write();
    room.settle();
    auto* first = room.shell.find<LineEdit>("blank-what_of_theirs");
    REQUIRE(first != nullptr);
    const auto topOf
        = [&](QWidget* part) { return part->mapTo(room.shell.window.get(), QPoint()); };
    const bool isAbove = topOf(first).y() < topOf(room.body()).y();
    const bool isBeside = topOf(first).x() > topOf(room.body()).x() + room.body()->width();

    CHECK((isAbove || isBeside));
    CHECK(first->visibleRegion().boundingRect().height() == first->height());

    SECTION("and goes along, with the cursor, when the window is made wider")
    {
        first->setFocus();
        room.shell.window->resize(1600, 900);
        room.settle();
        CHECK(topOf(first).x() > topOf(room.body()).x() + room.body()->width());
        CHECK(first->isVisible());
        CHECK(QApplication::focusWidget() == first);
    }
    applyTextSize(100);
}

TEST_CASE("A letter with a blank is not ready and does not leave", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fill("ask", "how you begin");

    for (const char* button : {"letterReady", "letterMail"}) {
        room.press(button);
        REQUIRE(room.banner() != nullptr);
        CHECK(room.banner()->text().contains("What of theirs did you read, hear or use?"));
        CHECK(room.shell.find("blank-what_of_theirs")->hasFocus());
    }
    CHECK(room.mails.isEmpty());
    CHECK(room.outreach().state != OutreachState::Ready);
}

TEST_CASE("A letter that has all it needs becomes ready", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();

    room.press("letterReady");

    CHECK(room.outreach().state == OutreachState::Ready);
    CHECK(room.outreach().ask == "how you teach new clinicians to stay calm in that hour");
    const auto kept = actions::letterOf(room.shell.store().reader(), room.thread);
    REQUIRE(kept);
    CHECK(qt(kept->body) == room.body()->text());
    CHECK(kept->letterTemplate == "cold_ask");
}

TEST_CASE("The mail program gets exactly the letter, and the plan keeps what left", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    const QString subject = room.subject()->text();
    const QString body = room.body()->text();

    room.press("letterMail");

    REQUIRE(room.mails.size() == 1);
    CHECK(
        room.mails.front()
        == QByteArray::fromStdString(
            mailtoUrl({"Isla Marchetti", "isla@example.org", utf8(subject), utf8(body)})));
    REQUIRE(room.banner() != nullptr);
    CHECK(room.banner()->text() == "Did you send it?");
    CHECK(room.outreach().state != OutreachState::Sent);

    room.press("letterBanner0");

    CHECK(room.outreach().state == OutreachState::Sent);
    REQUIRE(room.messages().size() == 1);
    const Message sent = room.messages().front();
    CHECK(sent.kind == MessageKind::Ask);
    CHECK(qt(sent.subject) == subject);
    CHECK(qt(sent.body) == body);
    CHECK(sent.sentOn == PartialDate(room.shell.today));

    room.shell.store().undo();
    CHECK(room.outreach().state != OutreachState::Sent);
}

TEST_CASE("Whether it was sent is asked once", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    room.press("letterMail");
    room.press("letterBanner1");
    CHECK(room.banner() == nullptr);

    room.press("letterMail");

    CHECK(room.mails.size() == 2);
    CHECK(room.banner() == nullptr);
    CHECK(room.outreach().state != OutreachState::Sent);
}

TEST_CASE("A sent letter can be read and not changed; a follow-up waits for its day", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    const QString body = room.body()->text();
    room.press("letterMail");
    room.press("letterBanner0");

    room.write();
    CHECK(room.body()->isReadOnly());
    CHECK(room.body()->text() == body);
    CHECK_FALSE(room.shell.find("letterMail")->isVisible());

    room.shell.today += std::chrono::days(14);
    room.write();
    CHECK_FALSE(room.body()->isReadOnly());
    CHECK(room.composer().desk()->kind().id == "follow_up_1");
    CHECK(room.body()->text().contains("June 15"));

    room.press("letterMail");
    room.press("letterBanner0");
    CHECK(room.outreach().state == OutreachState::Nudged);
    CHECK(room.messages().size() == 2);
}

TEST_CASE("A letter too long for a mail link is offered as a draft file, whole", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    room.body()->moveCursor(QTextCursor::End);
    room.body()->insertPlainText(QString(3000, 'x') + " end");
    room.settle();

    room.press("letterMail");

    CHECK(room.mails.isEmpty());
    REQUIRE(room.banner() != nullptr);
    CHECK(room.shell.find<QPushButton>("letterBanner0")->text() == "Save as Draft File…");
    const QString path = QString::fromStdString((room.shell.folder / "letter.eml").string());
    REQUIRE(room.composer().saveDraftFile(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray eml = file.readAll();
    CHECK(eml.contains("X-Unsent: 1\r\n"));
    CHECK(eml.contains("isla@example.org"));
    CHECK(
        (QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther))
        == 0);
}

TEST_CASE("Without a mail program the draft file is offered", "[composer]")
{
    LetterRoom room;
    room.hasMailProgram = false;
    room.write();
    room.fillAll();

    room.press("letterMail");

    REQUIRE(room.banner() != nullptr);
    CHECK(room.banner()->text().startsWith("No mail program answered."));
}

TEST_CASE("A letter that could identify somebody is looked at before it leaves", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    room.body()->moveCursor(QTextCursor::End);
    room.body()->insertPlainText("\nMrs Halloran called from 555-0142.");
    room.settle();
    CHECK_FALSE(room.isFine(LetterCheckKind::Privacy));

    room.press("letterMail");
    CHECK(room.mails.isEmpty());
    REQUIRE(room.banner() != nullptr);
    CHECK(room.banner()->text().contains("555-0142"));
    CHECK(room.banner()->text().contains("Halloran"));

    room.press("letterBanner0");
    CHECK(room.mails.size() == 1);
}

TEST_CASE("The clipboard gets subject and text by the person's own hand", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    QApplication::clipboard()->clear();

    room.composer().go(LetterComposer::Way::Copy);

    CHECK(
        QApplication::clipboard()->text() == room.subject()->text() + "\n\n" + room.body()->text());
}

TEST_CASE("A letter becomes a PDF", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    const QString path = QString::fromStdString((room.shell.folder / "letter.pdf").string());

    REQUIRE(room.composer().savePdf(path));

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
}

TEST_CASE("A text that was changed by hand is never overwritten unasked", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    room.body()->setPlainText("My own words, {ask_own}?");
    room.settle();
    auto* tone = room.shell.find("letterTone")->findChild<QPushButton*>("segment2");

    tone->click();
    room.settle();
    CHECK(room.body()->text() == "My own words, {ask_own}?");
    REQUIRE(room.banner() != nullptr);

    room.press("letterBanner0");
    CHECK(room.body()->text().startsWith("Hello Isla,"));

    room.press("letterBanner0");
    CHECK(room.body()->text() == "My own words, {ask_own}?");
}

TEST_CASE("The tone of an untouched letter changes with its blanks kept", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();

    room.shell.find("letterTone")->findChild<QPushButton*>("segment0")->click();
    room.settle();

    CHECK(room.body()->text().contains(
        "I have been learning from your paper on group safety plans."));
    CHECK(room.banner() == nullptr);
}

TEST_CASE("A blank in a text of one's own is filled when its field is left", "[composer]")
{
    LetterRoom room;
    room.write();
    room.body()->setPlainText("Dear Isla, may I ask about {ask}?");
    room.settle();

    room.fill("ask", "pacing");
    CHECK(room.body()->text() == "Dear Isla, may I ask about {ask}?");
    room.body()->setFocus();
    room.settle();

    CHECK(room.body()->text() == "Dear Isla, may I ask about pacing?");
}

TEST_CASE("Leaving keeps the letter as one step, and coming back goes on with it", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    const QString body = room.body()->text();
    const auto before = room.shell.store().history().size();

    room.shell.window->goTo({"today", {}, {}});
    CHECK(room.shell.store().history().size() == before + 1);
    CHECK(room.outreach().state == OutreachState::Draft);

    room.write();
    CHECK(room.body()->text() == body);
    CHECK(room.shell.store().history().size() == before + 1);
}

TEST_CASE("What is typed is in the draft table soon, without a step to undo", "[composer]")
{
    LetterRoom room;
    room.write();
    const auto before = room.shell.store().history().size();
    room.fill("ask", "pacing");
    QTest::qWait(1500);

    const auto draft = room.shell.store().draft("letter/" + room.thread.text);
    REQUIRE(draft);
    CHECK(draft->fields.find("pacing") != std::string::npos);
    CHECK(room.shell.store().history().size() == before);
}

TEST_CASE("A letter that nobody touched leaves no trace", "[composer]")
{
    LetterRoom room;
    const auto before = room.shell.store().history().size();
    room.write();
    room.shell.window->goTo({"today", {}, {}});

    CHECK(room.shell.store().history().size() == before);
    CHECK(room.outreach().state == OutreachState::Idea);
    CHECK_FALSE(room.shell.store().draft("letter/" + room.thread.text));
}

namespace {

/// Somebody with a hostile name is written to in a tone, with hostile words in the blanks.
struct HostileLetter {
    HostileLetter(LetterRoom& in, const std::string& name, int tone, const std::string& words)
        : room(in)
    {
        room.addIsla(name);
        room.write();
        room.shell.find("letterTone")
            ->findChild<QPushButton*>(QStringLiteral("segment%1").arg(tone))
            ->click();
        for (const char* blank : {"blank-what_of_theirs", "blank-why_you", "blank-ask"}) {
            auto* line = room.shell.find<LineEdit>(blank);
            REQUIRE(line != nullptr);
            line->setFocus();
            line->selectAll();
            line->insert(qt(words));
        }
        room.body()->setFocus();
        room.settle();
    }

    /// By the person's own hand, after a look at what could identify somebody.
    void go(LetterComposer::Way way)
    {
        room.composer().go(way);
        room.settle();
        if (room.banner() != nullptr && room.banner()->text().startsWith("Look at these")) {
            room.press("letterBanner0");
        }
    }

    LetterRoom& room;
};

std::string contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

} // namespace

TEST_CASE(
    "In 72 letters to hostile names each has its own name, and headers and links are clean",
    "[composer]")
{
    LetterRoom room;
    const auto& names = tests::hostileNames();
    const QString path = QString::fromStdString((room.shell.folder / "letter.eml").string());
    int letters = 0;
    for (std::size_t at = 0; at < names.size(); ++at) {
        for (int tone = 0; tone < 3; ++tone) {
            // No text of a plan has a NUL or bytes that are no UTF-8; they are gone by then.
            const std::string name
                = utf8(qt(names[at]).remove(QChar(0))) + " n" + std::to_string(at) + "n";
            INFO(name << ", tone " << tone);
            room.mails.clear();
            HostileLetter letter(
                room, name, tone, utf8(qt(names[(at + 7) % names.size()]).remove(QChar(0))));
            const auto words = personWords(
                room.shell.store().reader().at(room.person), room.shell.store().reader().plan());
            const std::string body = utf8(room.body()->text());
            const std::string subject = utf8(room.subject()->text());
            const auto called = tone == 0 ? words.formal : words.first;
            CHECK(body.starts_with((tone == 2 ? "Hello " : "Dear ") + called + ",\n"));

            letter.go(LetterComposer::Way::Mail);
            const bool isLong
                = !fitsMailto(mailtoUrl({words.full, "isla@example.org", subject, body}));
            REQUIRE(room.mails.size() == (isLong ? 0 : 1));
            if (!isLong) {
                tests::expectCleanMailto(room.mails.front().toStdString());
            }
            REQUIRE(room.composer().saveDraftFile(path));
            const auto mail = tests::readMail(contentOf(path));
            CHECK(mail.problems.empty());
            CHECK(mail.names().size() == 6);
            CHECK(mail.header("Subject") == subject);
            CHECK(mail.header("To").ends_with("<isla@example.org>"));
            CHECK(mail.body == body + "\n");
            for (std::size_t other = 0; other < names.size(); ++other) {
                const auto mark = " n" + std::to_string(other) + "n";
                CHECK((other == at || mail.body.find(mark) == std::string::npos));
            }
            ++letters;
        }
    }
    CHECK(letters == 72);
}

TEST_CASE("Somebody who is not to be written to is not written to", "[composer]")
{
    LetterRoom room;
    auto isla = room.shell.store().reader().at(room.person);
    isla.doNotContact = true;
    actions::change(room.shell.store(), isla);
    room.write();
    room.fillAll();

    room.press("letterMail");

    CHECK(room.mails.isEmpty());
}

TEST_CASE(
    "Another kind of letter puts the one that was begun aside, and brings it back", "[composer]")
{
    LetterRoom room;
    room.write();
    room.fillAll();
    const QString body = room.body()->text();

    room.shell.window->goTo({"letters", "write", qt(room.thread.text) + "/mentoring_ask"});
    room.settle();
    CHECK(room.composer().desk()->kind().id == "mentoring_ask");
    REQUIRE(room.banner() != nullptr);

    room.press("letterBanner0");
    CHECK(room.body()->text() == body);
    CHECK(room.composer().desk()->kind().id == "cold_ask");
}

TEST_CASE("A letter that asks for nothing is kept without moving anything", "[composer]")
{
    LetterRoom room;
    const auto& plan = room.shell.store().reader();
    const auto threads = plan.count<Outreach>();
    const auto owen = plan.where(&Person::displayName, std::string("Owen Bright")).front().id;
    room.shell.window->goTo({"letters", "to", qt(owen.text) + "/share_article"});
    room.settle();
    room.body()->setPlainText("Dear Owen,\n\nThis made me think of you.\n\nAmara");
    room.settle();

    room.composer().go(LetterComposer::Way::Sent);
    room.settle();

    CHECK(plan.count<Outreach>() == threads + 1);
    const auto kept = plan.where(&Outreach::person, owen).front();
    CHECK(kept.state == OutreachState::Dropped);
    const auto messages = plan.where(&Message::outreach, kept.id);
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().body == "Dear Owen,\n\nThis made me think of you.\n\nAmara");
    CHECK(messages.front().kind == MessageKind::Note);
}

TEST_CASE(
    "Everything in the composer that takes the focus has a name, and Tab goes round once",
    "[composer]")
{
    LetterRoom room;
    room.write();
    room.composer().go(LetterComposer::Way::Mail);
    room.settle();
    std::set<QWidget*> wanted;
    for (QWidget* widget : room.page()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled()
            || (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus
            || widget->objectName().startsWith("qt_")) {
            continue;
        }
        wanted.insert(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        auto* spoken = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(spoken != nullptr);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(widget->objectName().isEmpty());
    }
    room.shell.find("letterBack")->setFocus();
    std::set<QWidget*> seen;
    for (int step = 0; step < 100 && seen.insert(QApplication::focusWidget()).second; ++step) {
        room.shell.keys(Qt::Key_Tab);
    }
    for (QWidget* widget : wanted) {
        // Of a segmented choice one part takes the focus by Tab.
        if (widget->objectName().startsWith("segment")) {
            continue;
        }
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK(seen.count(widget) == 1);
    }
}
