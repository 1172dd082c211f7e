// SPDX-License-Identifier: MIT
#include "letters/letter_template.h"

#include "letters/letter_blanks.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

std::string filledBody(std::string_view body, const Blanks& blanks = {})
{
    const auto reading = parseTemplate("Subject", body);
    REQUIRE(std::holds_alternative<LetterTemplateText>(reading));
    return fill(std::get<LetterTemplateText>(reading), blanks).body;
}

TemplateProblem problemIn(std::string_view body)
{
    const auto reading = parseTemplate("Subject", body);
    REQUIRE(std::holds_alternative<TemplateProblem>(reading));
    return std::get<TemplateProblem>(reading);
}

Blanks with(std::initializer_list<std::pair<std::string, std::string>> values)
{
    Blanks blanks;
    for (const auto& [name, value] : values) {
        blanks.set(name, value);
    }
    return blanks;
}

} // namespace

TEST_CASE("A blank takes its value, its fallback, or stays to be seen", "[letters]")
{
    CHECK(filledBody("About {ask}, ok", with({{"ask", "pacing"}})) == "About pacing, ok");
    CHECK(filledBody("For {minutes|20} minutes") == "For 20 minutes");
    CHECK(filledBody("For {minutes|20} minutes", with({{"minutes", "45"}})) == "For 45 minutes");
    CHECK(filledBody("For { minutes | 20 } minutes") == "For 20 minutes");
    CHECK(filledBody("x {note|} y") == "x  y");
    CHECK(filledBody("About {ask} and {their.first}") == "About {ask} and {their.first}");
}

TEST_CASE("A blank that was left is found where it stands", "[letters]")
{
    const auto text
        = std::get<LetterTemplateText>(parseTemplate("To {name}", "é {ask}\n{name.first}"));
    const auto letter = fill(text, {});
    REQUIRE(letter.blanksLeft.size() == 3);
    CHECK(letter.blanksLeft[0] == BlankLeft{"name", LetterPart::Subject, 3, 6});
    CHECK(letter.blanksLeft[1] == BlankLeft{"ask", LetterPart::Body, 3, 5});
    CHECK(letter.blanksLeft[2] == BlankLeft{"name", LetterPart::Body, 9, 12});
    CHECK(blanksLeftIn(letter.body, LetterPart::Body).size() == 2);
    CHECK(blanksLeftIn(letter.body, LetterPart::Body)[0] == letter.blanksLeft[1]);
    CHECK(blanksLeftIn("{} {1} { a} {\nb} }", LetterPart::Body).empty());
}

TEST_CASE("A passage goes with its blank, and takes its blank space along", "[letters]")
{
    const std::string sentence = "One. [Two {x}.] Three.";
    CHECK(filledBody(sentence, with({{"x", "2"}})) == "One. Two 2. Three.");
    CHECK(filledBody(sentence) == "One. Three.");
    CHECK(filledBody("First {y|f} [and {x}], then.") == "First f, then.");
    CHECK(filledBody("At six[, {place}].") == "At six.");
    CHECK(filledBody("One. [Two {x}.]\n\nThree.") == "One.\n\nThree.");
    CHECK(filledBody("[Two {x}.] Three.") == "Three.");
    CHECK(filledBody("One.\n\n[Two {x}.]\n\nThree.") == "One.\n\nThree.");
    CHECK(filledBody("- a\n[- b: {x}]\n- c") == "- a\n- c");
    CHECK(filledBody("- a\n[- b: {x}]\n\nEnd") == "- a\n\nEnd");
    CHECK(filledBody("One. [A {x}.] [B {y}.] Four.") == "One. Four.");
    CHECK(filledBody("One. [A {x}.] [B {y}.] Four.", with({{"y", "b"}})) == "One. B b. Four.");
    CHECK(filledBody("One. [A {x}.]") == "One.");
    CHECK(filledBody("[A {x}.]\n\nOne.") == "One.");
}

TEST_CASE("A passage stays when its only blanks have a fallback or a value", "[letters]")
{
    CHECK(filledBody("[For {minutes|20} minutes.]") == "For 20 minutes.");
    CHECK(filledBody("[{a} and {b}.] End", with({{"a", "A"}})) == "End");
    CHECK(filledBody("[{a} and {b}.] End", with({{"a", "A"}, {"b", "B"}})) == "A and B. End");
}

TEST_CASE("Doubled signs stand for themselves", "[letters]")
{
    CHECK(filledBody("{{x}} [[y]]") == "{x} [y]");
    CHECK(filledBody("{x}}}", with({{"x", "1"}})) == "1}");
}

TEST_CASE("A value is never read as a template", "[letters]")
{
    const auto blanks = with({{"a", "{b} [gone {c}] {{ %1 %s"}, {"b", "B"}});
    CHECK(filledBody("x {a} {b}", blanks) == "x {b} [gone {c}] {{ %1 %s B");
}

TEST_CASE("Two sentence ends become one, and a sentence begins with a capital", "[letters]")
{
    CHECK(filledBody("{a}. Next", with({{"a", "you asked."}})) == "You asked. Next");
    CHECK(filledBody("About: {a}? Next", with({{"a", "why?"}})) == "About: why? Next");
    CHECK(filledBody("About: {a}? Next", with({{"a", "Pacing."}})) == "About: Pacing? Next");
    CHECK(filledBody("{a}, and so.", with({{"a", "Lena told me."}})) == "Lena told me, and so.");
    CHECK(filledBody("At {a}, and so.", with({{"a", "5 p.m."}})) == "At 5 p.m., and so.");
    CHECK(filledBody("At {a}.", with({{"a", "5 p.m."}})) == "At 5 p.m.");
    CHECK(filledBody("So? {a}", with({{"a", "élan"}})) == "So? Élan");
    CHECK(filledBody("the {a}", with({{"a", "talk"}})) == "the talk");
    CHECK(filledBody("{a}", with({{"a", "https://a.example"}})) == "https://a.example");
    Blanks names;
    names.setName("who", "bell hooks");
    CHECK(filledBody("{who} wrote.", names) == "bell hooks wrote.");
}

TEST_CASE("A template that cannot be understood says where and why", "[letters]")
{
    using enum TemplateTrouble;
    struct Example {
        std::string_view text;
        TemplateTrouble trouble;
        int line;
        int column;
    };
    const auto example = GENERATE(
        Example{"Dear {name", UnclosedBlank, 1, 6},
        Example{"Dear {name\n}", UnclosedBlank, 1, 6},
        Example{"ü {}", EmptyBlank, 1, 3},
        Example{"a\nb {Name}", BadName, 2, 4},
        Example{"{their name}", BadName, 1, 2},
        Example{"{|x}", BadName, 1, 2},
        Example{"x\n\n  {their.firts}", UnknownForm, 3, 10},
        Example{"a } b", StrayBrace, 1, 3},
        Example{"a\n[b {c}", UnclosedPassage, 2, 1},
        Example{"a ] b", StrayBracket, 1, 3},
        Example{"[a {b} [c {d}]]", NestedPassage, 1, 8},
        Example{"x [sic] y", PassageWithoutBlank, 1, 3});
    INFO(example.text);
    const auto problem = problemIn(example.text);
    CHECK(wordOf(problem.trouble) == wordOf(example.trouble));
    CHECK(problem.line == example.line);
    CHECK(problem.column == example.column);
    CHECK(problem.part == LetterPart::Body);
}

TEST_CASE("In a whole text, lines are those of the text", "[letters]")
{
    const auto problemAt
        = [](std::string_view text) { return std::get<TemplateProblem>(parseTemplate(text)); };
    CHECK(problemAt("Dear").trouble == TemplateTrouble::NoSubject);
    CHECK(problemAt("").trouble == TemplateTrouble::NoSubject);
    const auto top = problemAt("Subject: a {b\n\nDear");
    CHECK((top.part == LetterPart::Subject && top.line == 1 && top.column == 12));
    const auto below = problemAt("Subject: a\n\nDear you,\n\nso }");
    CHECK((below.part == LetterPart::Body && below.line == 5 && below.column == 4));
    const auto whole = std::get<LetterTemplateText>(parseTemplate("Subject: a {b}\r\n\r\nDear\n"));
    CHECK(whole.subject.size() == 2);
    CHECK(fill(whole, with({{"b", "c"}})).subject == "a c");
    CHECK(fill(whole, {}).body == "Dear");
}

TEST_CASE("A blank is needed when it stands anywhere without a way around it", "[letters]")
{
    const auto text
        = std::get<LetterTemplateText>(parseTemplate("{a|x}", "[b {b}] {a} {c|z} {b.first|q}"));
    const auto blanks = blanksOf(text);
    REQUIRE(blanks.size() == 3);
    CHECK(blanks[0] == TemplateBlank{"a", false});
    CHECK(blanks[1] == TemplateBlank{"b", true});
    CHECK(blanks[2] == TemplateBlank{"c", true});
}

TEST_CASE("A subject is one line whatever stands in it", "[letters]")
{
    Blanks blanks;
    blanks.setLines("topics", "one\r\ntwo\n\nthree");
    const auto text = std::get<LetterTemplateText>(parseTemplate("On {topics}", "On\n{topics}"));
    CHECK(fill(text, blanks).subject == "On one two three");
    CHECK(fill(text, blanks).body == "On\none\ntwo\n\nthree");
}
