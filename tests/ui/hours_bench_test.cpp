// SPDX-License-Identifier: MIT
// How long the evidence of ten years takes; run with [.bench].
#include <QElapsedTimer>

#include "actions/hours_evidence.h"
#include "tests/support/hours_plan.h"
#include "tests/support/temporary_folder.h"
#include "ui/hours/evidence_sheet.h"
#include "ui/print/paper.h"
#include "ui/text/text.h"

#include <chrono>
#include <iostream>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::tests;
using namespace asterism::ui;

TEST_CASE("The evidence of ten years is on paper and in a table within two seconds", "[.bench]")
{
    // GIVEN five days a week with clients, an hour alone each week and a group each month
    HoursPlan made;
    for (int at = 0; at < 3652; ++at) {
        const Day on = day(2016, 1, 1) + std::chrono::days(at);
        const auto weekday = std::chrono::weekday(on).iso_encoding();
        if (weekday <= 5) {
            made.entry(toText(on), "direct", 300).setting = "clinic";
        }
        if (weekday == 3) {
            made.supervision(toText(on), 60);
        }
        if (at % 30 == 0) {
            made.supervision(toText(on), 120, "group_supervision").contractedSize = 4;
        }
    }
    TemporaryFolder folder;

    // WHEN both are written
    QElapsedTimer clock;
    clock.start();
    const auto evidence
        = actions::evidenceOf(made.plan, rulesNamed("bacp"), day(2016, 1, 1), day(2025, 12, 31));
    const auto gathered = clock.elapsed();
    const auto table = actions::evidenceTable(evidence);
    const auto tabled = clock.elapsed();
    const auto sheet = evidenceSheet(evidence, day(2026, 6, 15));
    const bool isWritten = writeSheetPdf(qt((folder / "evidence.pdf").string()), sheet);
    const auto written = clock.elapsed();

    // THEN it took no longer than two seconds
    std::cout << evidence.lines.size() << " lines: gathered " << gathered << " ms, table "
              << tabled - gathered << " ms, PDF " << written - tabled << " ms\n";
    CHECK(isWritten);
    CHECK(table.size() > 100000);
    CHECK(written < 2000);
}
