// SPDX-License-Identifier: MIT
#include "letters/letter_blanks.h"

#include "letters/characters.h"
#include "tests/support/sample_letters.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

Person person(
    const std::string& display, const std::string& prefix = {}, const std::string& pronouns = {})
{
    Person made;
    made.id = Id<Person>{"p"};
    made.displayName = display;
    made.namePrefix = prefix;
    made.pronouns = pronouns;
    return made;
}

std::string form(const Person& who, std::string_view name)
{
    return inForm(personWords(who, {}), name).value_or("no such form");
}

} // namespace

TEST_CASE("Pronouns are read as people write them; unknown ones are they", "[letters]")
{
    CHECK(pronounsFrom("she/her").theirs == "hers");
    CHECK(pronounsFrom("She / Her / Hers").them == "her");
    CHECK(pronounsFrom("he/him").their == "his");
    CHECK(pronounsFrom("he/they").them == "him");
    CHECK(pronounsFrom("they/them") == Pronouns{});
    CHECK(pronounsFrom("") == Pronouns{});
    CHECK(pronounsFrom("ella") == Pronouns{});
    CHECK(pronounsFrom("xe/xem/xyr/xyrs/xemself").themselves == "xemself");
    CHECK(pronounsFrom("ze/hir") == Pronouns{});
}

TEST_CASE("A verb agrees with the pronoun before it", "[letters]")
{
    const auto she = person("Ann Lee", {}, "she/her");
    CHECK(form(she, "They") + " " + form(she, "is") == "She is");
    CHECK(form(she, "has") == "has");
    CHECK(form(person("Ann"), "They") + " " + form(person("Ann"), "is") == "They are");
    CHECK(form(person("Ann"), "was") == "were");
    CHECK(form(she, "Theirs") == "Hers");
    CHECK(form(she, "themselves") == "herself");
    CHECK_FALSE(isForm("firts"));
    CHECK_FALSE(isForm(""));
}

TEST_CASE("A formal name has the title that is known, else it is the whole name", "[letters]")
{
    CHECK(form(person("Tomas Okafor", "Dr"), "formal") == "Dr. Okafor");
    CHECK(form(person("Dr Isolde Brandt"), "formal") == "Dr. Brandt");
    CHECK(form(person("Dr Isolde Brandt"), "full") == "Isolde Brandt");
    CHECK(form(person("Dr Isolde Brandt"), "first") == "Isolde");
    CHECK(form(person("Prof. Dr. Eva van Dijk"), "formal") == "Professor Dijk");
    CHECK(form(person("Marguerite Doyle", "Prof."), "formal") == "Professor Doyle");
    CHECK(form(person("Tomas Okafor"), "formal") == "Tomas Okafor");
    CHECK(form(person("Ann Lee, PhD, LMFT"), "full") == "Ann Lee");
    CHECK(form(person("Ann Lee, PhD, LMFT"), "formal") == "Dr. Lee");
    CHECK(form(person("Ann Lee, LCSW"), "formal") == "Ann Lee");
    CHECK(form(person("Brandt, Isolde"), "full") == "Isolde Brandt");
    CHECK(form(person("Dr Brandt"), "first") == "Dr. Brandt");
    CHECK(form(person("Brandt", "Dr"), "first") == "Dr. Brandt");
    CHECK(form(person("Brandt", "Dr"), "full") == "Dr. Brandt");
    CHECK(form(person("Rosa Díaz", "Sra."), "formal") == "Sra. Díaz");
    CHECK(form(person("山田 太郎"), "full") == "山田 太郎");
    CHECK(form(person("Cher"), "last") == "Cher");

    Plan plan;
    auto ann = person("Ann Lee");
    plan.of<Credential>() = {{Id<Credential>{"c"}, ann.id, "Psy.D., ABPP"}};
    CHECK(personWords(ann, plan).formal == "Dr. Lee");
    plan.of<Credential>() = {{Id<Credential>{"c"}, ann.id, "LMFT"}};
    CHECK(personWords(ann, plan).formal == "Ann Lee");

    auto eva = person("Eva van Dijk", "Dr.");
    eva.givenName = "Eva";
    eva.familyName = "van Dijk";
    CHECK(personWords(eva, plan).formal == "Dr. van Dijk");
}

TEST_CASE("What is put into a blank is cleaned", "[letters]")
{
    Blanks blanks;
    blanks.set("a", "  one\r\nBcc: x@y\ttwo\x01 \u202Eevil\u2066 ");
    CHECK(blanks.find("a") == "one Bcc: x@y two evil");
    blanks.setLines("b", "\r\n one\r\n\x07 two\u2028three\r \n");
    CHECK(blanks.find("b") == "one\n two\nthree");
    blanks.set("a", " \n ");
    CHECK_FALSE(blanks.find("a"));
    blanks.set("c", "caf\xE9 \xF0\x9F");
    CHECK(blanks.find("c") == "caf\uFFFD \uFFFD\uFFFD");
    blanks.set("d", "क्‍ष 😀 e\u0301");
    CHECK(blanks.find("d") == "क्‍ष 😀 e\u0301");
}

TEST_CASE("A plain text in a name's place has the forms of a name", "[letters]")
{
    Blanks blanks;
    blanks.set("connector", "Dr. Lena Sorby");
    CHECK(blanks.find("connector", "first") == "Lena");
    CHECK(blanks.find("connector", "formal") == "Dr. Sorby");
    CHECK(blanks.find("connector", "them") == "them");
    CHECK_FALSE(blanks.find("target", "first"));
}

TEST_CASE("The plan knows who writes, who is written to and what was asked", "[letters]")
{
    const auto& plan = samplePlan();
    const auto& isolde = personNamed(plan, "Dr Isolde Brandt");
    const auto thread = threadFor(plan, isolde.id, "follow_up_1");
    REQUIRE(thread);

    const auto formal = knownBlanks(plan, isolde.id, thread, Tone::Formal);
    CHECK(formal.find("my_name") == "Amara Villareal");
    CHECK(
        formal.find("my_role")
        == "a psychotherapist, provisionally licensed, 20 months after degree");
    CHECK(formal.find("their_name") == "Dr. Brandt");
    CHECK(formal.find("their", "full") == "Isolde Brandt");
    CHECK(formal.find("signature") == "Amara Villareal");
    CHECK(formal.find("date_of_first") == "May 11");
    CHECK_FALSE(formal.find("connector"));
    CHECK_FALSE(formal.find("ask"));

    const auto warm = knownBlanks(plan, isolde.id, std::nullopt, Tone::Warm);
    CHECK(warm.find("their_name") == "Isolde");
    CHECK(warm.find("signature") == "Amara");
    CHECK_FALSE(warm.find("date_of_first"));
}

TEST_CASE("A thread gives its ask, its reason and its way in", "[letters]")
{
    const auto plan = readPlan(story(StoryName::MidCareer));
    const auto& lidia = [&]() -> const Person& {
        for (const auto& each : plan.of<Outreach>()) {
            if (each.wayIn) {
                for (const auto& who : plan.of<Person>()) {
                    if (who.id == each.person) {
                        return who;
                    }
                }
            }
        }
        throw std::runtime_error("no way in");
    }();
    const auto thread = threadFor(plan, lidia.id, "cold_ask");
    const auto blanks = knownBlanks(plan, lidia.id, thread, Tone::Formal);
    CHECK(blanks.find("ask") == "Twenty minutes on whether this is an article at all");
    CHECK(
        blanks.find("why_you") == "Your editorial on failed cases is the reason I began to write.");
    CHECK(blanks.find("connector", "full") == "Helmut Brandl");
    CHECK_FALSE(threadFor(plan, lidia.id, "reference_ask"));
}

TEST_CASE("A letter to the one who introduces speaks of the one to be met", "[letters]")
{
    const auto& plan = samplePlan();
    const auto& lena = personNamed(plan, "Lena Sorby");
    const auto thread = threadFor(plan, lena.id, "warm_introduction");
    REQUIRE(thread);
    const auto blanks = knownBlanks(plan, lena.id, thread, Tone::Warm);
    CHECK(blanks.find("target", "full") == "Samir Haddad");
    CHECK(blanks.find("their_name") == "Lena");
    CHECK_FALSE(blanks.find("connector"));
}

TEST_CASE("A planned meeting gives the day and the topics of an agenda", "[letters]")
{
    const auto plan = readPlan(story(StoryName::MidCareer));
    const Meeting* planned = nullptr;
    for (const auto& meeting : plan.of<Meeting>()) {
        planned = meeting.state == MeetingState::Confirmed ? &meeting : planned;
    }
    REQUIRE(planned != nullptr);
    Id<Person> with;
    for (const auto& attendance : plan.of<Attendance>()) {
        for (const auto& tie : plan.of<Relationship>()) {
            if (attendance.meeting == planned->id && attendance.relationship == tie.id) {
                with = tie.person;
            }
        }
    }
    const auto blanks = knownBlanks(plan, with, std::nullopt, Tone::Warm);
    CHECK(blanks.find("meeting_when") == "Tuesday, June 23");
    CHECK(
        blanks.find("topics")
        == "1. What would be a stretch for Noa?\n2. Ending with Bastien in July\n3. Whether Lidia "
           "is the right reader");
}

TEST_CASE("A signature of one's own is used, but a formal letter has the whole name", "[letters]")
{
    Plan plan;
    plan.of<Profile>()
        = {{.name = "Dr Ruth Ambler", .role = "Jungian analyst", .signature = "Ruth"}};
    plan.of<Person>() = {person("Ann Lee")};
    CHECK(knownBlanks(plan, Id<Person>{"p"}, {}, Tone::Warm).find("signature") == "Ruth");
    CHECK(knownBlanks(plan, Id<Person>{"p"}, {}, Tone::Formal).find("signature") == "Ruth Ambler");
    CHECK(
        knownBlanks(plan, Id<Person>{"p"}, {}, Tone::Formal).find("my_role") == "Jungian analyst");
    plan.of<Profile>().front().signature = "Ruth Ambler\nPsychologist";
    CHECK(
        knownBlanks(plan, Id<Person>{"p"}, {}, Tone::Formal).find("signature")
        == "Ruth Ambler\nPsychologist");
}
