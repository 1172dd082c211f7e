// SPDX-License-Identifier: MIT
#include <QLocale>

#include "ui/text/dates.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::ui;

namespace {

const Day today = day(2026, 6, 15); // a Monday

std::string said(const QString& text)
{
    return text.toStdString();
}

std::string read(const char* typed, Leaning leaning = Leaning::Nearest)
{
    const auto date = readDate(typed, today, leaning);
    return date ? toText(*date) : "?";
}

struct InEnglish {
    InEnglish() { QLocale::setDefault(QLocale("en_US")); }
    ~InEnglish() { QLocale::setDefault(before); }
    QLocale before;
};

} // namespace

TEST_CASE("Days are said as people say them")
{
    CHECK(said(relative(today, today)) == "today");
    CHECK(said(relative(day(2026, 6, 14), today)) == "yesterday");
    CHECK(said(relative(day(2026, 6, 16), today)) == "tomorrow");
    CHECK(said(relative(day(2026, 6, 3), today)) == "12 days ago");
    CHECK(said(relative(day(2026, 5, 11), today)) == "5 weeks ago");
    CHECK(said(relative(day(2026, 7, 6), today)) == "in 3 weeks");
    CHECK(said(relative(day(2026, 2, 15), today)) == "3 months ago");
    CHECK(said(relative(day(2023, 6, 15), today)) == "3 years ago");
    CHECK(said(relative(day(2028, 6, 15), today)) == "in 2 years");
    CHECK(said(relative(PartialDate(2024), today)) == "2024");
}

TEST_CASE("No distance is ever said as one of something or none of it")
{
    for (int days = 2; days < 4000; ++days) {
        const QString past = relative(PartialDate(today - std::chrono::days{days}), today);
        const int count = past.section(' ', 0, 0).toInt();
        REQUIRE(count >= 2);
    }
}

TEST_CASE("A span has no direction")
{
    CHECK(said(span(1)) == "one day");
    CHECK(said(span(-12)) == "12 days");
    CHECK(said(span(63)) == "9 weeks");
}

TEST_CASE("A date is as exact as what is known")
{
    const InEnglish english;
    CHECK(said(plainDate(PartialDate())) == "");
    CHECK(said(plainDate(PartialDate(2024))) == "2024");
    CHECK(said(plainDate(PartialDate(2024, 5))) == "May 2024");
    CHECK(said(plainDate(PartialDate(2024, 5, 17))) == "May 17, 2024");
    CHECK(said(exactDate(PartialDate(2024, 5, 17))) == "Friday, May 17, 2024");
    CHECK(said(shortDate(PartialDate(2026, 5, 17), today)) == "May 17");
    CHECK(said(shortDate(PartialDate(2024, 5, 17), today)) == "May 17, 2024");
}

TEST_CASE("The clock of somebody far away is known, that of nowhere is not")
{
    const Instant noonInUtc = 1750075200000; // 2025-06-16 12:00
    CHECK(said(clockThere("America/New_York", noonInUtc)) == "it is 08:00 there");
    CHECK(said(clockThere("Asia/Kolkata", noonInUtc)) == "it is 17:30 there");
    CHECK(clockThere("Middle/Earth", noonInUtc).isEmpty());
    CHECK(clockThere("", noonInUtc).isEmpty());
}

TEST_CASE("Typed dates are understood")
{
    const InEnglish english;
    CHECK(read("") == "");
    CHECK(read("  ") == "");
    CHECK(read("2024") == "2024");
    CHECK(read("2024-05") == "2024-05");
    CHECK(read("2024-05-17") == "2024-05-17");
    CHECK(read("May 2024") == "2024-05");
    CHECK(read("may, 2024") == "2024-05");
    CHECK(read("May 17, 2024") == "2024-05-17");
    CHECK(read("17 May 2024") == "2024-05-17");
    CHECK(read("17th of May 2024") == "2024-05-17");
    CHECK(read("17. May 2024") == "2024-05-17");
    CHECK(read("Sept 3 2025") == "2025-09-03");
    CHECK(read("5/17/2024") == "2024-05-17");
    CHECK(read("17/5/2024") == "2024-05-17");
    CHECK(read("5/17/24") == "2024-05-17");
    CHECK(read("5/17/98") == "1998-05-17");
    CHECK(read("5/2024") == "2024-05");
    CHECK(read("today") == "2026-06-15");
    CHECK(read("Yesterday") == "2026-06-14");
    CHECK(read("tomorrow") == "2026-06-16");
    CHECK(read("in 3 weeks") == "2026-07-06");
    CHECK(read("in a week") == "2026-06-22");
    CHECK(read("2 months ago") == "2026-04-15");
    CHECK(read("two years ago") == "2024-06-15");
    CHECK(read("next month") == "2026-07");
    CHECK(read("last year") == "2025");
    CHECK(read("next week") == "2026-06-22");
    CHECK(read("Friday") == "2026-06-19");
    CHECK(read("next Monday") == "2026-06-22");
    CHECK(read("last Friday") == "2026-06-12");
    CHECK(read("last Monday") == "2026-06-08");
}

TEST_CASE("A day without a year is the one that the field is about")
{
    const InEnglish english;
    CHECK(read("December 24") == "2025-12-24");
    CHECK(read("December 24", Leaning::Future) == "2026-12-24");
    CHECK(read("August 1", Leaning::Past) == "2025-08-01");
    CHECK(read("August 1") == "2026-08-01");
    CHECK(read("3 weeks", Leaning::Past) == "2026-05-25");
    CHECK(read("3 weeks", Leaning::Future) == "2026-07-06");
    CHECK(read("Friday", Leaning::Past) == "2026-06-12");
    CHECK(read("Monday", Leaning::Past) == "2026-06-08");
}

TEST_CASE("What makes no sense is not guessed at")
{
    const InEnglish english;
    for (const char* typed :
         {"soon",
          "February 30",
          "2024-13",
          "31/31/2024",
          "in weeks",
          "in 3",
          "May May",
          "99",
          "next",
          "-5",
          "in 99999 years",
          "13/2024",
          "May 17 2024 2025",
          "in 3 weeks ago"}) {
        INFO(typed);
        CHECK(read(typed) == "?");
    }
}

TEST_CASE("Dates can be typed in the language of the user")
{
    const QLocale before;
    QLocale::setDefault(QLocale("de_DE"));
    CHECK(read("17.5.2024") == "2024-05-17");
    CHECK(read("5.6.2024") == "2024-06-05");
    CHECK(read("17. Mai 2024") == "2024-05-17");
    CHECK(read("März 2024") == "2024-03");
    QLocale::setDefault(before);
}

TEST_CASE("Whatever the field shows, it understands")
{
    const auto name = GENERATE("en_US", "de_DE", "es_ES", "fil_PH", "C");
    const QLocale before;
    QLocale::setDefault(QLocale(name));
    for (unsigned month = 1; month <= 12; ++month) {
        for (const PartialDate date :
             {PartialDate(2024),
              PartialDate(2024, month),
              PartialDate(2024, month, 3),
              PartialDate(2024, month, 28)}) {
            INFO(name << " " << toText(date) << " " << plainDate(date).toStdString());
            const auto understood = readDate(plainDate(date), today);
            CHECK(understood == date);
        }
    }
    QLocale::setDefault(before);
}
