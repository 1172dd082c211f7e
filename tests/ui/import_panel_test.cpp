// SPDX-License-Identifier: MIT
#include <QPushButton>
#include <QTableWidget>

#include "ui/app/plan_session.h"
#include "ui/people/people_page.h"

#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace asterism;

TEST_CASE("A file of cards is shown before it comes in, and comes in as one step")
{
    test::TemporaryFolder folder;
    const auto path = folder / "cards.vcf";
    std::ofstream(path) << "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEMAIL:ana@example.org\nEND:VCARD\n"
                           "BEGIN:VCARD\nVERSION:3.0\nFN:Dev Patel\nTEL:555\nEND:VCARD\n"
                           "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n";
    ui::PlanSession session(Store::inMemory(), [] { return day(2026, 6, 15); }, false);
    ui::PeoplePage page(session);
    page.resize(900, 600);
    page.show();

    page.open({QStringLiteral("people"), QStringLiteral("import"), QString::fromStdString(path.string())});
    auto* table = page.findChild<QTableWidget*>(QStringLiteral("importTable"));
    REQUIRE(table != nullptr);
    REQUIRE(table->isVisible());
    CHECK(table->rowCount() == 3);
    CHECK(session.plan().count<Person>() == 0);
    table->item(1, 0)->setCheckState(Qt::Unchecked);
    QTest::keyClick(page.findChild<QPushButton*>(QStringLiteral("bringIn")), Qt::Key_Space);

    REQUIRE(session.plan().count<Person>() == 1);
    CHECK(session.plan().all<Person>().front().displayName == "Ana Ruiz");
    CHECK(session.plan().count<ContactPoint>() == 1);
    CHECK_FALSE(table->isVisible());
    session.undo();
    CHECK(session.plan().count<Person>() == 0);
}
