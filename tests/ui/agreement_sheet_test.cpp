// SPDX-License-Identifier: MIT
// The agreement of one person: a checklist edited in place, versions, paper for both.
#include "ui/agreements/agreement_sheet.h"

#include <QFile>
#include <QMenu>

#include "actions/agreements.h"
#include "actions/edit.h"
#include "analysis/agreement_check.h"
#include "tests/ui/agreement_desk.h"
#include "ui/agreements/agreement_draft.h"
#include "ui/agreements/agreement_paper.h"
#include "ui/print/paper.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/note_edit.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

struct SheetDesk : AgreementDesk {
    using AgreementDesk::AgreementDesk;

    void open(const std::string& name)
    {
        go(QStringLiteral("people"), QStringLiteral("agreement"), qt(person(name).id.text));
    }

    std::optional<Agreement> current(const std::string& name)
    {
        return currentAgreement(store().reader().all<Agreement>(), tie(name).id);
    }

    void write(const char* field, const QString& text)
    {
        auto* note = find<NoteEdit>(field);
        INFO(field);
        REQUIRE(note != nullptr);
        REQUIRE(note->isVisible());
        note->setFocus(Qt::TabFocusReason);
        type(text);
        press(Qt::Key_Tab);
    }
};

} // namespace

TEST_CASE("A draft is written in place, each clause a step of its own", "[agreement]")
{
    SheetDesk desk;
    desk.open("Dev Malhotra");
    CHECK(desk.find("agreementBegin")->isVisible());
    desk.click("agreementBegin");
    CHECK(desk.current("Dev Malhotra")->state == AgreementState::Draft);
    CHECK(desk.current("Dev Malhotra")->rhythm == "About every month.");
    const int known = static_cast<int>(checklistOf(*desk.current("Dev Malhotra"), false).filled());
    CHECK(desk.textOf("agreementMissing").startsWith(QString("%1 of 12 said.").arg(known)));

    desk.write("agreement_confidentiality", "What we say stays here");
    CHECK(desk.current("Dev Malhotra")->confidentiality == "What we say stays here");
    CHECK(desk.textOf("agreementMissing").startsWith(QString("%1 of 12 said.").arg(known + 1)));
    const auto toUndo = desk.store().toUndo();
    REQUIRE(toUndo.has_value());
    CHECK(toUndo->subject == "Confidentiality · Dev Malhotra");

    desk.click("agreementAgree");
    CHECK(desk.current("Dev Malhotra")->state == AgreementState::InForce);
    CHECK(desk.current("Dev Malhotra")->agreedOn == PartialDate(desk.today));
}

TEST_CASE("What was agreed stands until a change is kept as a new version", "[agreement]")
{
    SheetDesk desk;
    desk.open("Tomas Okafor");
    const auto before = *desk.current("Tomas Okafor");
    const int steps = desk.steps();
    CHECK_FALSE(desk.find("keepVersion")->isVisible());

    desk.write("agreement_feedback", "One thing that helped, both ways");
    CHECK(desk.steps() == steps);
    CHECK(*desk.current("Tomas Okafor") == before);
    REQUIRE(desk.find("keepVersion")->isVisible());
    CHECK(desk.find<QPushButton>("keepVersion")->text() == "Keep as Version 2");

    SECTION("it waits while one is elsewhere")
    {
        desk.open("Dev Malhotra");
        desk.open("Tomas Okafor");
        CHECK(
            desk.find<NoteEdit>("agreement_feedback")->text()
            == "One thing that helped, both ways");
        CHECK(desk.find("keepVersion")->isVisible());
    }
    SECTION("kept: the old version can be read")
    {
        desk.click("keepVersion");
        const auto after = *desk.current("Tomas Okafor");
        CHECK(after.version == 2);
        CHECK(after.feedback == "One thing that helped, both ways");
        CHECK(desk.store().reader().at(before.id).state == AgreementState::Superseded);
        CHECK(desk.steps() == steps + 1);
        CHECK_FALSE(desk.find("keepVersion")->isVisible());

        auto* menu = desk.find<WordedMenuButton>("agreementVersions")->choices();
        emit menu->aboutToShow();
        REQUIRE(menu->actions().size() == 2);
        menu->actions().at(1)->trigger();
        SheetDesk::settle();
        CHECK(desk.find("agreementReading")->isVisible());
        CHECK_FALSE(desk.find("agreement_feedback")->isVisible());
        desk.click("newestVersion");
        CHECK(desk.find("agreement_feedback")->isVisible());
    }
    SECTION("left as it was")
    {
        desk.click("dropVersion");
        CHECK(desk.find<NoteEdit>("agreement_feedback")->text().isEmpty());
        CHECK(desk.store().drafts().empty());
        CHECK(*desk.current("Tomas Okafor") == before);
    }
}

TEST_CASE("Words to begin from are put below what stands there", "[agreement]")
{
    SheetDesk desk;
    desk.open("Dev Malhotra");
    desk.click("agreementBegin");
    auto* words = desk.find<MenuButton>("words_agreement_fees");
    REQUIRE(words != nullptr);
    words->menu()->actions().front()->trigger();
    SheetDesk::settle();
    desk.press(Qt::Key_Tab);
    CHECK(desk.current("Dev Malhotra")->fees.starts_with("Nothing is paid"));
    words->menu()->actions().front()->trigger();
    desk.press(Qt::Key_Tab);
    CHECK(desk.current("Dev Malhotra")->fees.find('\n') != std::string::npos);
}

TEST_CASE("A contract of supervision says first what matters most", "[agreement]")
{
    SheetDesk desk;
    desk.open("Dr Rosalind Achterberg");
    CHECK(desk.textOf("agreementMissing").contains("how to reach them in an emergency"));
    CHECK(desk.find("agreement_emergencies")->isVisible());
    desk.open("Dev Malhotra");
    desk.click("agreementBegin");
    CHECK_FALSE(desk.find("agreement_emergencies")->isVisible()); // it can be brought out
    CHECK(desk.find("add_clause_agreement_emergencies") != nullptr);
}

TEST_CASE("Before a review there is a look at oneself (R48)", "[agreement]")
{
    SheetDesk desk(day(2026, 6, 16)); // fourteen days before the review
    desk.open("Dr Rosalind Achterberg");
    CHECK(desk.textOf("clockSentence").contains("June 30"));
    desk.click("clockLook");
    CHECK(desk.focus() == "selfLook");
    desk.type("I ask for less than I need");
    desk.tabTo("keepSelfLook");
    desk.press(Qt::Key_Return);
    const auto journal = desk.store().reader().all<Reflection>();
    REQUIRE(journal.size() == 1);
    CHECK(journal.front().prompts == "review");
}

TEST_CASE("Four weeks before the end the last two meetings can be planned (R72)", "[agreement]")
{
    SheetDesk desk(day(2026, 8, 3));
    desk.open("Tomas Okafor");
    desk.click("clockPlan");
    CHECK(desk.find<DateField>("lastMeeting0")->date() == PartialDate(2026, 8, 17));
    CHECK(desk.find<DateField>("lastMeeting1")->date() == PartialDate(2026, 8, 31));
    const int steps = desk.steps();
    desk.tabTo("planLastMeetings");
    desk.press(Qt::Key_Return);

    CHECK(desk.steps() == steps + 1);
    const auto meetings = desk.store().reader().where(&Meeting::startsOn, PartialDate(2026, 8, 31));
    REQUIRE(meetings.size() == 1);
    CHECK(desk.store().reader().where(&AgendaItem::meeting, meetings.front().id).size() == 3);
    CHECK_FALSE(desk.find("clockBox")->isVisible()); // nothing calls any more
}

TEST_CASE("Paper for both says who I and you are, and has lines to sign on", "[agreement]")
{
    SheetDesk desk;
    desk.open("Tomas Okafor");
    const auto sheet = desk.find<AgreementSheet>("agreementSheet")->paper();
    REQUIRE(sheet.has_value());
    const QString text = sheet->plainText();
    CHECK(text.contains("Amara Villareal"));
    CHECK(text.contains("Tomas Okafor"));
    CHECK(text.contains("Six recorded-session reviews"));
    CHECK(text.contains("This is not supervision."));
    CHECK(text.contains("August 31, 2026"));
    const auto& pieces = sheet->pieces();
    REQUIRE(std::holds_alternative<Sheet::Signatures>(pieces.back()));
    CHECK(std::get<Sheet::Signatures>(pieces.back()).who.size() == 2);
    const auto file = QString::fromStdString(desk.folder / "agreement.pdf");
    CHECK(writeSheetPdf(file, *sheet));
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("A change that waits survives as text", "[agreement]")
{
    Agreement agreement;
    agreement.id = Id<Agreement>{"a"};
    agreement.relationship = Id<Relationship>{"t"};
    agreement.state = AgreementState::InForce;
    agreement.version = 3;
    agreement.purpose = "“x”\n\\";
    agreement.minutes = 50;
    agreement.reviewOn = {2026, 9};
    CHECK(agreementFromJson(toJson(agreement)) == agreement);
    CHECK_FALSE(agreementFromJson("[]").has_value());
    CHECK_FALSE(agreementFromJson("{\"minutes\": \"many\"}").has_value());
}

TEST_CASE("Everything on the agreement has a name", "[agreement]")
{
    SheetDesk desk(day(2026, 8, 3));
    for (const char* name : {"Tomas Okafor", "Dr Rosalind Achterberg", "Dev Malhotra"}) {
        desk.open(name);
        checkNames(*desk.find("personDetail"));
    }
}
