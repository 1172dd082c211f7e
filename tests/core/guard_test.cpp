// SPDX-License-Identifier: MIT
#include "guard/guard.h"

#include "interchange/plan_json.h"
#include "interchange/stories.h"

#include <catch2/catch.hpp>

#include <ctime>

using namespace asterism;

namespace {

using Kinds = std::vector<std::string_view>;

Kinds kindsIn(std::string_view text, const KnownNames& names = {})
{
    Kinds kinds;
    for (const Mark& mark : look(text, names)) {
        kinds.push_back(wordOf(mark.kind));
    }
    return kinds;
}

/// The marked words themselves, for one that stands alone.
std::string markedIn(std::string_view text)
{
    std::string all;
    for (const Mark& mark : look(text, {})) {
        all += (all.empty() ? "" : "|") + std::string(text.substr(mark.start, mark.length));
    }
    return all;
}

const KnownNames& amarasNames()
{
    static const KnownNames names = knownNames(readPlan(story(StoryName::EarlyCareer)));
    return names;
}

} // namespace

TEST_CASE("The guard sees what oracle O23 lists, and nothing else there", "[guard]")
{
    const auto kinds = [](std::string_view text) { return kindsIn(text, amarasNames()); };
    CHECK(
        kinds("Mrs Halloran called on 12 March from 555-0142.")
        == Kinds{"titled_name", "date", "phone"});
    CHECK(
        kinds("patient J.R. lives at 14 Alder Road, Port Halden") == Kinds{"initials", "address"});
    CHECK(kinds("MRN: 0048213, intake 2026-03-12") == Kinds{"record_number", "date"});
    CHECK(kinds("write to k.halloran@example.org or www.example.org/k") == Kinds{"email", "url"});
    CHECK(kinds("She is 93 years old and proud of it.") == Kinds{"age"});
    CHECK(kinds("aged 89").empty());
    CHECK(kinds("SSN 123-45-6789, IP 192.0.2.7") == Kinds{"ssn", "ip"});
    CHECK(
        kinds("Moved to NM 87501 last year, case no. 20417")
        == Kinds{"postal_code", "record_number"});
    CHECK(kinds("Client K, late twenties, came back after two missed weeks.") == Kinds{"initials"});
    for (const auto* clean :
         {"Grounding at the start of the session; I rush the close.",
          "A woman in her thirties, a carer, grieving.",
          "Session 14 of 20, PHQ dropped from 18 to 9.",
          "We planned 3 sessions of 50 minutes at 10.30.",
          "Talked with Dr Achterberg about pacing in May."}) {
        INFO(clean);
        CHECK(kinds(clean).empty());
    }
}

TEST_CASE("Names of the plan are known, names like them are not", "[guard]")
{
    CHECK(kindsIn("Talked with Dr Achterberg.") == Kinds{"titled_name"});
    CHECK(kindsIn("Talked with Dr. Rosalind Achterberg.", amarasNames()).empty());
    CHECK(kindsIn("Talked with DR. ROSALIND ACHTERBERG.", amarasNames()).empty());
    CHECK(kindsIn("Mrs Achterberg-Halloran came.", amarasNames()) == Kinds{"titled_name"});
    CHECK(kindsIn("Frau Villareal kam.", amarasNames()).empty());

    Plan plan;
    plan.of<Person>().push_back({.id = Id<Person>{"p"}, .displayName = "José Núñez"});
    CHECK(kindsIn("Hablé con el Dr. Nunez.", knownNames(plan)).empty());
    CHECK(kindsIn("Hablé con el Dr. Núñez.", knownNames(plan)).empty());
}

TEST_CASE("A mark covers what it means, and nothing is marked twice", "[guard]")
{
    CHECK(markedIn("Call (505) 555-0142 today.") == "(505) 555-0142");
    CHECK(markedIn("SSN 123-45-6789") == "123-45-6789");
    CHECK(
        markedIn("See https://example.org/2026-03-12/k?id=20417.")
        == "https://example.org/2026-03-12/k?id=20417");
    CHECK(markedIn("at 14 Alder Road, Apt 4B, NM 87501") == "14 Alder Road, Apt 4B|87501");
    CHECK(markedIn("log in from 192.168.100.20") == "192.168.100.20");
    CHECK(markedIn("am 12. März 2024 kam Frau M. wieder") == "12. März 2024|Frau M");
    CHECK(markedIn("el 3 de mayo de 2025") == "3 de mayo de 2025");
}

TEST_CASE("A mark is seen wherever its line begins or ends", "[guard]")
{
    for (const auto* piece : {"14 Alder Road",      "555-0142",
                              "(505) 555-0142",     "12 March",
                              "March 12",           "93 years old",
                              "Mrs Halloran",       "J.R.",
                              "k@example.org",      "www.example.org/k",
                              "192.0.2.7",          "123-45-6789",
                              "MRN 0048213",        "NM 87501",
                              "Lindenstr. 12a",     "C/ Mayor 12",
                              "Brgy. San Roque",    "SW1A 1AA",
                              "client K",           "ninety-three years old",
                              "doce de marzo",      "12. März 2024",
                              "X1234567L",          "QQ 12 34 56 C",
                              "A123456789",         "DE89 3704 0044 0532 0130 00",
                              "@the_lost_kestrels", "K.’s mother",
                              "00:1A:2B:3C:4D:5E",  "2001:db8::8a2e:370:7334",
                              "0917 555 0123",      "Purok 3",
                              "K said so",          "Frau M.",
                              "her son Daniel"}) {
        const std::string text = piece;
        INFO(text);
        CHECK(kindsIn(text).size() == 1);
        CHECK(kindsIn("\n" + text + "\n") == kindsIn(text));
        CHECK(kindsIn("- " + text + "\r\n" + text) == Kinds{kindsIn(text)[0], kindsIn(text)[0]});
        CHECK(kindsIn("(" + text + ")") == kindsIn(text));
        CHECK(kindsIn("“" + text + "”, she said") == kindsIn(text));
        CHECK(kindsIn("so, \u00a0" + text + ";") == kindsIn(text));
        CHECK(kindsIn("\u202a" + text + "\u202c") == kindsIn(text));
    }
}

TEST_CASE("Marks are counted in UTF-16 for Qt and in characters for the command line", "[guard]")
{
    // given an emoji (four bytes, two units) and an umlaut (two bytes) before and inside a mark
    const std::string text = "😀 ü Frau Müller, 12. März";
    const auto marks = look(text, {});

    // then
    REQUIRE(marks.size() == 2);
    CHECK(text.substr(marks[0].start, marks[0].length) == "Frau Müller");
    CHECK(inUtf16(text, marks)[0] == Mark{MarkKind::TitledName, 5, 11});
    CHECK(inUtf16(text, marks)[1] == Mark{MarkKind::Date, 18, 8});
    CHECK(inCharacters(text, marks)[0] == Mark{MarkKind::TitledName, 4, 11});
    CHECK(inCharacters(text, marks)[1] == Mark{MarkKind::Date, 17, 8});
}

TEST_CASE("Every kind has its advice", "[guard]")
{
    std::set<std::string_view> sentences;
    for (const MarkKind kind : everyWord<MarkKind>()) {
        CHECK(adviceFor(kind).size() > 20);
        sentences.insert(adviceFor(kind));
    }
    CHECK(sentences.size() == everyWord<MarkKind>().size());
    CHECK(nothingFound() == "No pattern found — this does not prove it is de-identified.");
}

TEST_CASE("Hostile text takes time in proportion to its length", "[guard]")
{
    // Whatever grew with the square of the length would take many minutes here.
    static constexpr double mostSeconds = 60;
    static constexpr std::size_t much = 1'000'000;
    static constexpr std::size_t enough = 100'000;
    const auto check = [](std::string_view piece, std::size_t size) {
        std::string text;
        while (text.size() < size) {
            text += piece;
        }
        const std::clock_t start = std::clock();
        const auto marks = look(text, {});
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        INFO(piece << " took " << seconds);
        CHECK(seconds < mostSeconds);
        CHECK(marks.size() < size);
    };
    for (const auto* piece : {"1", "1 ", ".", "x", "(", "1.", "\xff"}) {
        check(piece, much);
    }
    for (const auto* piece : {"1-",        "555-",
                              "(5)",       "@",
                              "a@",        "a.",
                              "www.",      "K.",
                              "K. ",       "Mr. ",
                              "Mr K ",     "12 March ",
                              "March ",    "case no. ",
                              "case no ",  "SSN: ",
                              "14 Alder ", "Calle de la ",
                              "https://",  "f:",
                              "ff-",       "+",
                              "Klient ",   "si ",
                              "é",         "😀",
                              "ninety-",   "Blk 5 ",
                              "an-Am-",    "1,",
                              "Dr. ",      "instagram is ",
                              "and 3/1 "}) {
        check(piece, enough);
    }
}

TEST_CASE("Whatever the bytes, marks lie inside the text, in order and apart", "[guard]")
{
    const std::string source
        = "Frau Müller, +49 151 234567, 12. März 2024, SSN 123-45-6789, k@example.org; "
          "14 Alder Road 😀 J.R. “K’s” noventa y tres años";
    for (std::size_t cut = 0; cut < source.size(); ++cut) {
        for (std::size_t length :
             {std::size_t{1}, std::size_t{7}, std::size_t{40}, source.size()}) {
            const std::string text = source.substr(cut, length);
            std::size_t end = 0;
            for (const Mark& mark : look(text, {})) {
                REQUIRE(mark.start >= end);
                REQUIRE(mark.length > 0);
                end = mark.start + mark.length;
                REQUIRE(end <= text.size());
            }
        }
    }
}
