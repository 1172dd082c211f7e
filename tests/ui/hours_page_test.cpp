// SPDX-License-Identifier: MIT
#include "ui/hours/hours_page.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

#include "actions/hours.h"
#include "actions/hours_evidence.h"
#include "tests/ui/outreach_desk.h"
#include "ui/hours/entry_form.h"
#include "ui/hours/evidence_sheet.h"
#include "ui/hours/hours_period.h"
#include "ui/hours/hours_words.h"
#include "ui/hours/months_table.h"
#include "ui/hours/rules_form.h"
#include "ui/widgets/banner.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

struct HoursDesk : OutreachDesk {
    explicit HoursDesk(bool isEmpty = false) : OutreachDesk({1000, 700}, isEmpty)
    {
        session.goTo({QStringLiteral("hours"), {}, {}});
        settle();
    }

    QTableView& months() { return *find<QTableView>("hoursMonths"); }

    /// Every cell of a table, row by row.
    static QStringList rowsOf(const QTableView& table)
    {
        QStringList rows;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                cells << table.model()->index(row, column).data().toString();
            }
            rows << cells.join(QStringLiteral(" | "));
        }
        return rows;
    }

    void choosePeriod(const std::string& text)
    {
        store().keepNote("hours_page_period", text);
        window->setSession(nullptr);
        window->setSession(&session);
        session.goTo({QStringLiteral("hours"), {}, {}});
        settle();
    }

    void chooseRules(const char* name)
    {
        auto* rules = find<QComboBox>("hoursRules");
        rules->setCurrentIndex(rules->findData(QLatin1String(name)));
        emit rules->activated(rules->currentIndex());
        settle();
    }

    void clickOn(const char* name)
    {
        takeFocusBack();
        click(name);
        takeFocusBack();
    }

    /// Every sentence on the page that can be seen.
    QStringList sentences()
    {
        QStringList all;
        for (QLabel* label : find<HoursPage>("hoursPage")->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                all << label->text();
            }
        }
        return all;
    }

    QString reason() { return find<QLabel>("rulesReason")->text(); }

    QString textOf(const char* name) { return find<QLineEdit>(name)->text(); }
};

} // namespace

TEST_CASE("The hours of the story, March to June, under the rules of BACP", "[hours]")
{
    HoursDesk desk;
    desk.choosePeriod("2026-03..2026-06");

    const QStringList rows = HoursDesk::rowsOf(desk.months());
    REQUIRE(rows.size() == 4);
    CHECK(rows.at(0) == "March 2026 | 40:00 h | 5:00 h | 4:00 h |  | 1:30 h reached");
    INFO(rows.at(3).toStdString());
    CHECK(rows.at(3).contains("0:30 h to go"));
    CHECK(
        desk.sentences().contains("June 2026 has 0:30 h to go; what is planned makes up for it."));
    CHECK(desk.find<QLabel>("hoursSource")->text().contains("checked on"));
    CHECK(desk.find<QLabel>("hoursSource")->text().contains("Your board's own page decides"));
}

TEST_CASE("Hours are added by keyboard in place, and one undo takes them back", "[hours]")
{
    HoursDesk desk;
    desk.choosePeriod("2026-03..2026-06");
    const Plan before = desk.store().reader().plan();

    desk.clickOn("hoursAdd");
    CHECK(QApplication::focusWidget()->parentWidget()->objectName() == "hoursWhen");
    desk.type("May 2026");
    desk.press(Qt::Key_Tab);
    desk.find<QLineEdit>("hoursTime")->setFocus(Qt::TabFocusReason);
    desk.type("12,5");
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    const auto after = desk.store().reader().all<HoursEntry>();
    REQUIRE(after.size() == before.of<HoursEntry>().size() + 1);
    const auto& added = after.back();
    CHECK(added.happenedOn == PartialDate(2026, 5));
    CHECK(added.category == "direct");
    CHECK(added.minutes == 750);
    CHECK_FALSE(desk.find<EntryForm>("hoursForm")->isVisible());
    CHECK(HoursDesk::rowsOf(desk.months()).at(2).contains("54:30 h"));
    desk.session.undo();
    OutreachDesk::settle();
    CHECK(desk.store().reader().plan() == before);
    CHECK(HoursDesk::rowsOf(desk.months()).at(2).contains("42:00 h"));
}

TEST_CASE("What makes no sense is said and nothing is kept", "[hours]")
{
    HoursDesk desk;
    const int steps = desk.steps();
    desk.clickOn("hoursAdd");
    desk.find<QLineEdit>("hoursTime")->setFocus(Qt::TabFocusReason);
    desk.type("a while");
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(desk.find<EntryForm>("hoursForm")->isVisible());
    CHECK(desk.steps() == steps);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.find<EntryForm>("hoursForm")->isVisible());
    CHECK(desk.steps() == steps);
}

TEST_CASE("An entry is opened with Enter and taken away with Delete", "[hours]")
{
    HoursDesk desk;
    desk.choosePeriod("2026-03..2026-06");
    auto* entries = desk.find<QTableView>("hoursEntries");
    const int count = entries->model()->rowCount();
    REQUIRE(count > 3);
    entries->setFocus(Qt::TabFocusReason);
    entries->selectRow(1);

    desk.press(Qt::Key_Return);
    CHECK(desk.find<EntryForm>("hoursForm")->isVisible());
    desk.type("1:15");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(HoursDesk::rowsOf(*entries).at(1).contains("1:15 h"));

    entries->setFocus(Qt::TabFocusReason);
    entries->selectRow(1);
    desk.press(Qt::Key_Delete);
    CHECK(entries->model()->rowCount() == count - 1);
    desk.session.undo();
    OutreachDesk::settle();
    CHECK(entries->model()->rowCount() == count);
}

TEST_CASE("Rules are chosen, copied and changed; the copy is one's own", "[hours]")
{
    HoursDesk desk;
    desk.choosePeriod("2026-03..2026-06");
    desk.chooseRules("california");
    CHECK(desk.find<QTableView>("hoursWeeks")->isVisible());
    desk.chooseRules("bacp");

    desk.clickOn("rulesEdit");
    CHECK(desk.textOf("rulesTitle").endsWith("my copy"));
    desk.find<QLineEdit>("rulesMinimum")->setFocus(Qt::TabFocusReason);
    desk.find<QLineEdit>("rulesMinimum")->selectAll();
    desk.type("5 h");
    desk.find<QSpinBox>("rulesRatio")->setValue(8);
    desk.clickOn("rulesKeep");

    const auto own = actions::hourRulesNamed(desk.store(), "bacp-own");
    CHECK(own.monthlyMinimum == 300);
    CHECK(own.clientHoursPerHour == 8);
    CHECK(own.credit == builtInHourRules().front().credit);
    CHECK(HoursDesk::rowsOf(desk.months()).at(0).contains("1:00 h below it"));
    CHECK(desk.find("rulesDrop")->isVisible());

    desk.clickOn("rulesDrop");
    CHECK(actions::hourRules(desk.store()).size() == builtInHourRules().size());
    CHECK(HoursDesk::rowsOf(desk.months()).at(0).contains("1:30 h reached"));

    // Each was a step that can be taken back, and the page follows.
    desk.session.undo();
    CHECK(HoursDesk::rowsOf(desk.months()).at(0).contains("1:00 h below it"));
    desk.session.undo();
    CHECK(desk.store().toUndo()->what == "hours_counted_by");
    CHECK(HoursDesk::rowsOf(desk.months()).at(0).contains("1:30 h reached"));
    desk.session.undo();
    CHECK(desk.find<QTableView>("hoursWeeks")->isVisible());
}

TEST_CASE("Units and sums of own rules are edited, and what makes no sense is said", "[hours]")
{
    HoursDesk desk;
    desk.chooseRules("california");
    desk.clickOn("rulesEdit");
    CHECK(desk.textOf("rulesUnitAlone") == "1:00 h");
    CHECK(desk.textOf("rulesUnitGroup") == "2:00 h");
    CHECK(desk.textOf("rulesUnitMore") == "10:00 h");
    CHECK(desk.textOf("rulesSumTitle1") == "Direct client hours");
    CHECK(desk.textOf("rulesSumHours1") == "1750:00 h");

    const auto put = [&](const char* field, const char* text) {
        desk.find<QLineEdit>(field)->setFocus(Qt::TabFocusReason);
        desk.find<QLineEdit>(field)->selectAll();
        desk.type(text);
    };
    const auto refusedAt = [&](const char* field, const char* words) {
        desk.clickOn("rulesKeep");
        INFO(field);
        CHECK(desk.find("rulesForm")->isVisible());
        CHECK(desk.reason().contains(QString::fromUtf8(words)));
        CHECK(QApplication::focusWidget()->objectName() == field);
    };
    put("rulesUnitAlone", "soon");
    refusedAt("rulesUnitAlone", "“soon” is no length of time");
    put("rulesUnitAlone", "50 min");
    put("rulesSumHours1", "many");
    refusedAt("rulesSumHours1", "“many” is no number of hours");
    put("rulesSumHours1", "1,500");
    desk.clickOn("rulesSumRemove2");
    desk.clickOn("rulesSumAdd");
    refusedAt("rulesSumTitle3", "A name for the sum");
    put("rulesSumTitle3", "Training");
    put("rulesSumHours3", "40");
    desk.clickOn("rulesKeep");

    const auto own = actions::chosenHourRules(desk.store());
    REQUIRE(own.units);
    CHECK(own.units->aloneMinutes == 50);
    CHECK(
        own.units->alone
        == std::vector<std::string>{"individual_supervision", "triadic_supervision"});
    REQUIRE(own.totals.size() == 2);
    CHECK(own.totals[0] == TotalRule{"Direct client hours", {"direct"}, 90000});
    CHECK(own.totals[1] == TotalRule{"Training", {"direct"}, 2400});
    CHECK(own.weeks == actions::hourRulesNamed(desk.store(), "california").weeks);
}

TEST_CASE("A rule without units gets them, and one with units loses them", "[hours]")
{
    HoursDesk desk;
    desk.chooseRules("bacp");
    desk.clickOn("rulesEdit");
    CHECK(desk.textOf("rulesUnitAlone").isEmpty());
    desk.find<QLineEdit>("rulesUnitAlone")->setFocus(Qt::TabFocusReason);
    desk.type("1:00");
    desk.clickOn("rulesKeep");
    CHECK(desk.reason().contains("in a group"));
    desk.find<QLineEdit>("rulesUnitGroup")->setFocus(Qt::TabFocusReason);
    desk.type("2:00");
    desk.clickOn("rulesKeep");
    REQUIRE(actions::chosenHourRules(desk.store()).units);
    CHECK(actions::chosenHourRules(desk.store()).units->groupMinutes == 120);

    desk.clickOn("rulesEdit");
    for (const auto* field : {"rulesUnitAlone", "rulesUnitGroup", "rulesUnitMore"}) {
        desk.find<QLineEdit>(field)->clear();
    }
    desk.clickOn("rulesKeep");
    CHECK_FALSE(actions::chosenHourRules(desk.store()).units);
}

TEST_CASE("A new plan says what hours are for and leads to the first", "[hours]")
{
    HoursDesk desk(true);
    CHECK_FALSE(desk.months().isVisible());
    desk.session.goTo({QStringLiteral("hours"), QStringLiteral("add"), {}});
    OutreachDesk::settle();
    desk.takeFocusBack();
    CHECK(desk.find<EntryForm>("hoursForm")->isVisible());
    desk.find<QLineEdit>("hoursTime")->setFocus(Qt::TabFocusReason);
    desk.type("1");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.months().isVisible());
    CHECK(desk.store().reader().all<HoursEntry>().size() == 1);
}

TEST_CASE("A text that may tell of a client is named and stays out of the evidence", "[hours]")
{
    HoursDesk desk;
    CHECK_FALSE(desk.find("hoursLeftOut")->isVisible());
    HoursEntry entry;
    entry.happenedOn = day(2026, 6, 1);
    entry.category = "direct";
    entry.minutes = 60;
    entry.setting = "home of Mrs Halloran";
    desk.session.run([&](Store& store) { actions::add(store, entry); });
    OutreachDesk::settle();

    CHECK(desk.find<Banner>("hoursLeftOut")->isVisible());
    CHECK(desk.find<Banner>("hoursLeftOut")->text().contains("Halloran"));
    const auto evidence = actions::evidenceOf(
        desk.store().reader().plan(),
        builtInHourRules().front(),
        day(2026, 3, 1),
        day(2026, 6, 30));
    CHECK_FALSE(evidenceSheet(evidence, desk.today).plainText().contains("Halloran"));
}

TEST_CASE("The evidence from March to June holds everything a board asks for", "[hours]")
{
    HoursDesk desk;
    const auto plan = desk.store().reader().plan();
    const auto evidence
        = actions::evidenceOf(plan, builtInHourRules().front(), day(2026, 3, 1), day(2026, 6, 30));

    const QString text = evidenceSheet(evidence, desk.today).plainText();

    for (const auto* words :
         {"Amara Villareal",
          "March 1, 2026 – June 30, 2026",
          "BACP",
          "checked on November 22, 2026",
          "Your board's own page decides",
          "Individual supervision",
          "Peer consultation",
          "group of 4",
          "Dr Rosalind Achterberg"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    for (const auto& meeting : plan.of<Meeting>()) {
        CHECK((meeting.what.empty() || !text.contains(qt(meeting.what))));
    }
    CHECK(evidenceFileName(evidence) == "hours-2026-03-to-2026-06");
}

TEST_CASE("Times are typed as people say them", "[hours]")
{
    const std::vector<std::pair<QString, int>> said{
        {"1:30", 90},
        {"1.5", 90},
        {"1,5", 90},
        {"2", 120},
        {"40", 2400},
        {"90 min", 90},
        {"2 h", 120},
        {"1 h 30", 90},
        {"1h30m", 90},
        {"0:05", 5},
        {"1:30 h", 90},
        {" 3  hours ", 180},
        {"0", 0}};
    for (const auto& [typed, minutes] : said) {
        INFO(typed.toStdString());
        CHECK(readMinutes(typed) == minutes);
        CHECK(readMinutes(inHours(minutes)) == minutes);
    }
    for (const auto* typed : {"", "a while", "1:75", "-2", "1:2:3", "99999999 h"}) {
        INFO(typed);
        CHECK_FALSE(readMinutes(QLatin1String(typed)).has_value());
    }
}

TEST_CASE("A period is months as one says them", "[hours]")
{
    Plan plan;
    const Day today = day(2026, 6, 15);
    const auto days = [&](PeriodKind kind, Day on) { return daysOf({kind, {}, {}}, plan, on); };
    // Before there are any hours there is nothing to look back on.
    CHECK(days(PeriodKind::ThisYear, today) == std::pair{day(2026, 6, 1), day(2026, 6, 30)});

    HoursEntry first;
    first.happenedOn = day(2024, 2, 10);
    plan.of<HoursEntry>().push_back(first);
    CHECK(days(PeriodKind::ThisYear, today) == std::pair{day(2026, 1, 1), day(2026, 6, 30)});
    CHECK(
        days(PeriodKind::LastTwelveMonths, today) == std::pair{day(2025, 7, 1), day(2026, 6, 30)});
    CHECK(
        days(PeriodKind::LastTwelveMonths, day(2026, 12, 31))
        == std::pair{day(2026, 1, 1), day(2026, 12, 31)});
    CHECK(days(PeriodKind::Everything, today) == std::pair{day(2024, 2, 1), day(2026, 6, 30)});
    CHECK(
        daysOf(periodFrom("2026-03..2026-05"), plan, today)
        == std::pair{day(2026, 3, 1), day(2026, 5, 31)});
    for (const auto* text : {"12", "year", "all", "2026-03..2026-06"}) {
        CHECK(toText(periodFrom(text)) == text);
    }
    CHECK(toText(periodFrom("nonsense")) == "12");
}

TEST_CASE("Everything on the hours page that takes the focus has a name", "[hours]")
{
    HoursDesk desk;
    for (const auto* open : {"", "hoursAdd", "rulesEdit"}) {
        if (*open != '\0') {
            desk.clickOn(open);
        }
        for (QWidget* widget : desk.find<HoursPage>("hoursPage")->findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
                || widget->objectName().startsWith("qt_")) {
                continue;
            }
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
            CHECK_FALSE(widget->objectName().isEmpty());
        }
    }
}
