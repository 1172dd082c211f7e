// SPDX-License-Identifier: MIT
// All agreements at a glance.
#include "actions/agreements.h"
#include "tests/ui/agreement_desk.h"
#include "ui/agreements/agreements_tab.h"
#include "ui/widgets/empty_state.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

struct TabDesk : AgreementDesk {
    AgreementsTab tab{session};

    explicit TabDesk(Day on = day(2026, 6, 15), bool isEmpty = false) : AgreementDesk(on, isEmpty)
    {
        tab.resize(700, 600);
        tab.show();
        settle();
    }

    QString nameAt(int at)
    {
        auto* label = tab.findChild<QLabel*>(QStringLiteral("agreementOf%1").arg(at));
        return label != nullptr ? label->text() : QString();
    }

    QString allText()
    {
        QStringList all;
        for (const auto* label : tab.findChildren<QLabel*>()) {
            all << label->text();
        }
        return all.join('\n');
    }
};

} // namespace

TEST_CASE("Agreements stand by what comes next", "[agreement]")
{
    TabDesk desk;
    CHECK(desk.nameAt(0) == "Dr Rosalind Achterberg"); // review on 30 June
    CHECK(desk.nameAt(1) == "Tomas Okafor");           // ends on 31 August
    CHECK(desk.nameAt(2).isEmpty());
    CHECK(desk.allText().contains("review on June 30"));
    CHECK(desk.allText().contains("ends on August 31"));
    CHECK(desk.allText().contains("since January 14, 2026"));
}

TEST_CASE("What calls for a look comes first and leads on", "[agreement]")
{
    TabDesk desk(day(2026, 9, 1));
    CHECK(desk.allText().contains("has come"));
    auto* close = desk.tab.findChild<QPushButton*>("clockClose");
    REQUIRE(close != nullptr);
    close->click();
    TabDesk::settle();
    const auto place = desk.asked.back().at(0).value<Place>();
    CHECK(place.kind == "path/close");
    CHECK(place.id == qt(desk.tie("Tomas Okafor").id.text));
}

TEST_CASE("The list follows the plan, and opens the agreement of a person", "[agreement]")
{
    TabDesk desk;
    Agreement agreement;
    agreement.relationship = desk.tie("Dev Malhotra").id;
    agreement.purpose = "Reading each other's drafts";
    desk.session.run([&](Store& store) { actions::addAgreement(store, agreement); });
    TabDesk::settle();
    CHECK(desk.allText().contains("Reading each other's drafts"));

    desk.tab.findChild<QPushButton*>("agreementOpen1")->click();
    TabDesk::settle();
    const auto place = desk.asked.back().at(0).value<Place>();
    CHECK(place.kind == "agreement");
    CHECK(place.id == qt(desk.person("Tomas Okafor").id.text));
    CHECK(desk.find("agreementSheet")->isVisible());
}

TEST_CASE("Agreements are a part of Give & Take", "[agreement]")
{
    AgreementDesk desk;
    desk.go(QStringLiteral("give"), QStringLiteral("agreements"));
    auto* tab = desk.find<AgreementsTab>("agreementsTab");
    REQUIRE(tab != nullptr);
    CHECK(tab->isVisible());
}

TEST_CASE("Today speaks of an end that has come, and not of one that is far", "[agreement]")
{
    AgreementDesk far(day(2026, 8, 2));
    far.go(QStringLiteral("today"), {});
    CHECK_FALSE(far.find("agreementCard")->findChild<QPushButton*>("agreementClose1"));

    AgreementDesk near(day(2026, 8, 31));
    near.go(QStringLiteral("today"), {});
    REQUIRE(near.find("agreementCard")->isVisible());
    QPushButton* close = nullptr;
    for (auto* each : near.find("agreementCard")->findChildren<QPushButton*>()) {
        close = each->text() == "Close…" ? each : close;
    }
    REQUIRE(close != nullptr);
    close->click();
    AgreementDesk::settle();
    CHECK(near.asked.back().at(0).value<Place>().kind == "path/close");
}

TEST_CASE("Without agreements there is a way to begin", "[agreement]")
{
    TabDesk desk(day(2026, 6, 15), true);
    auto* empty = desk.tab.findChild<EmptyState*>();
    REQUIRE(empty != nullptr);
    CHECK(empty->isVisible());
    empty->button()->click();
    TabDesk::settle();
    CHECK(desk.asked.back().at(0).value<Place>().kind == "path/begin");
    checkNames(desk.tab);
}
