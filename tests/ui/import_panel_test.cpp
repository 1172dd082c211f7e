// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

#include "tests/support/temporary_folder.h"
#include "ui/app/plan_session.h"
#include "ui/people/people_page.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace asterism;

TEST_CASE("A file of cards is shown before it comes in, and comes in as one step")
{
    test::TemporaryFolder folder;
    const auto path = folder / "cards.vcf";
    std::ofstream(path)
        << "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEMAIL:ana@example.org\nEND:VCARD\n"
           "BEGIN:VCARD\nVERSION:3.0\nFN:Dev Patel\nTEL:555\nEND:VCARD\n"
           "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n";
    ui::PlanSession session(
        Store::inMemory(), [] { return day(2026, 6, 15); }, false);
    ui::PeoplePage page(session);
    page.resize(900, 600);
    page.show();

    page.open(
        {QStringLiteral("people"),
         QStringLiteral("import"),
         QString::fromStdString(path.string())});
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

TEST_CASE("A table of a known program comes in without a question")
{
    ui::PlanSession session(
        Store::inMemory(), [] { return day(2026, 6, 15); }, false);
    ui::PeoplePage page(session);
    page.resize(900, 600);
    page.show();

    page.open({"people", "import", ASTERISM_TEST_DATA "/csv/google-since-2024.csv"});

    CHECK_FALSE(page.findChild<QTableWidget*>("importColumns")->isVisible());
    const int rows = page.findChild<QTableWidget*>("importTable")->rowCount();
    CHECK(rows > 1);
    QTest::keyClick(page.findChild<QPushButton*>("bringIn"), Qt::Key_Space);
    CHECK(session.plan().count<Person>() > 1);
    session.undo();
    CHECK(session.plan().count<Person>() == 0);
}

TEST_CASE("A table that does not speak for itself asks what its columns are")
{
    test::TemporaryFolder folder;
    const auto path = folder / "list.csv";
    std::ofstream(path) << "Who;Where to;Since\nAna Ruiz;ana@example.org;2019\nDev Patel;;2021\n";
    ui::PlanSession session(
        Store::inMemory(), [] { return day(2026, 6, 15); }, false);
    ui::PeoplePage page(session);
    page.resize(900, 600);
    page.show();
    page.open({"people", "import", QString::fromStdString(path.string())});
    auto* columns = page.findChild<QTableWidget*>("importColumns");
    REQUIRE(columns->isVisible());
    REQUIRE(columns->rowCount() == 3);

    // Said by hand: who is a name, the rest stays what it was taken for.
    auto* who = page.findChild<QComboBox*>("importColumn0");
    REQUIRE(who != nullptr);
    who->setFocus();
    const int name = who->findText("Whole name");
    REQUIRE(name >= 0);
    who->setCurrentIndex(name);
    emit who->activated(name);

    auto* table = page.findChild<QTableWidget*>("importTable");
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(0, 0)->text() == "Ana Ruiz");
    QTest::keyClick(page.findChild<QPushButton*>("bringIn"), Qt::Key_Space);
    REQUIRE(session.plan().count<Person>() == 2);
    CHECK(session.plan().count<ContactPoint>() == 1);
}

TEST_CASE("A file that is no list of people says so and changes nothing")
{
    test::TemporaryFolder folder;
    const auto path = folder / "photo.vcf";
    std::ofstream(path) << std::string("\x89PNG\r\n\x1a\n\0\0\0", 11);
    ui::PlanSession session(
        Store::inMemory(), [] { return day(2026, 6, 15); }, false);
    ui::PeoplePage page(session);
    page.show();
    page.open({"people", "import", QString::fromStdString(path.string())});
    CHECK_FALSE(page.findChild<QPushButton*>("bringIn")->isEnabled());
    CHECK(session.plan().count<Person>() == 0);
}
