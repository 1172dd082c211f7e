// SPDX-License-Identifier: MIT
// From an open place to a letter on its way, its follow-up and a yes.
#include <QLineEdit>

#include "actions/edit.h"
#include "analysis/sky_picture.h"
#include "tests/ui/outreach_desk.h"
#include "ui/letters/letters_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/note_edit.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

const std::string gap = "Feedback on writing and research design";

struct Asker : OutreachDesk {
    QList<QByteArray> mails;

    /// Lets the checks beside the letter catch up.
    static void wait()
    {
        QTest::qWait(250);
        settle();
    }

    bool isOpenPlace(const std::string& title)
    {
        const auto picture = skyPicture(store().reader().plan(), today);
        return std::any_of(
            picture.openPlaces.begin(), picture.openPlaces.end(), [&](const auto& place) {
                return place.title == title;
            });
    }
};

void reachOut(Asker& me)
{
    me.tabTo("outreachReachOut");
    me.press(Qt::Key_Return);
    REQUIRE(me.focus() == "reachNeed");
    me.next();
    for (const char* name : {"Ingrid Solberg", "Edda Kron", "Maren Vik"}) {
        me.write(QLatin1String(name));
        me.press(Qt::Key_Return);
    }
    me.next();
    me.tabTo("reachFirst1");
    me.press(Qt::Key_Space);
    me.next();
    me.next();
    REQUIRE(me.focus() == "reachAsk");
    me.write("how to word a research question");
    me.tabTo("reachWhy");
    me.write("Your column on small studies is the clearest I know");
    me.next();
    me.next();
}

/// In the composer: whatever the letter still asks for is typed, then it goes to the mail program.
void finishLetter(Asker& me)
{
    me.wait();
    auto* page = me.find<LettersPage>("lettersPage");
    REQUIRE(page->isVisible());
    page->setOpenMail([&me](const QByteArray& url) {
        me.mails << url;
        return true;
    });
    me.tabTo("blank-what_of_theirs");
    me.write("your column on small studies");
    me.wait();
    CHECK_FALSE(me.find<NoteEdit>("letterBody")->text().contains('{'));
    me.tabTo("letterMail");
    me.press(Qt::Key_Return);
    me.wait();
}

} // namespace

TEST_CASE("From an open place to a letter, a follow-up and a yes, by keyboard alone")
{
    Asker me;
    REQUIRE(me.isOpenPlace(gap));

    // Three names, one chosen, a small ask; the letter is of the right kind and leaves by mail.
    reachOut(me);
    Person edda = me.store().reader().where(&Person::displayName, std::string("Edda Kron")).at(0);
    ContactPoint address;
    address.person = edda.id;
    address.kind = ContactKind::Email;
    address.value = "edda@example.org";
    actions::add(me.store(), address);
    CHECK(me.thread("Edda Kron").purpose == "cold_ask");
    finishLetter(me);
    REQUIRE(me.mails.size() == 1);
    CHECK(me.mails.front().startsWith("mailto:edda@example.org?"));
    REQUIRE(me.find<Banner>("letterBanner") != nullptr);
    CHECK(me.find<Banner>("letterBanner")->text() == "Did you send it?");
    me.tabTo("letterBanner0");
    me.press(Qt::Key_Return);
    CHECK(me.thread("Edda Kron").state == OutreachState::Sent);

    // The card stands in Asked with its date.
    me.show(QStringLiteral("outreach"));
    me.settle();
    CHECK(me.cardsIn(Stage::Asked).find("Edda Kron") != std::string::npos);

    // The patience passes, and a follow-up is offered, kindly.
    me.today = day(2026, 6, 24);
    me.show(QStringLiteral("today"));
    me.show(QStringLiteral("outreach"));
    me.choose("Edda Kron", Stage::Asked);
    me.press(Qt::Key_Return);
    CHECK(me.find<QLabel>("threadNext")->text().contains("a follow-up would be kind"));

    // A yes comes in: the tie is alive, and the map has one open place less.
    me.click("threadAnswer");
    me.next();
    const auto thread = me.thread("Edda Kron");
    CHECK(thread.state == OutreachState::Accepted);
    CHECK(me.store().reader().at(*thread.relationship).phase == Phase::Active);
    CHECK_FALSE(me.isOpenPlace(gap));

    // One undo takes the yes back, and the ask is still on its way.
    me.session.undo();
    CHECK(me.thread("Edda Kron").state == OutreachState::Sent);
    CHECK(me.isOpenPlace(gap));
}
