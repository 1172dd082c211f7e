// SPDX-License-Identifier: MIT
#include "letters/letter_checks.h"

#include "letters/characters.h"
#include "letters/letter_names.h"
#include "tests/support/sample_letters.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

LetterCheck check(
    LetterCheckKind which, const LetterToCheck& letter, std::string_view kind = "cold_ask")
{
    const auto& isolde = personNamed(samplePlan(), "Dr Isolde Brandt");
    for (const auto& each : checkLetter(letter, *letterKind(kind), samplePlan(), isolde.id)) {
        if (each.check == which) {
            return each;
        }
    }
    throw std::runtime_error("that check is missing");
}

LetterToCheck body(std::string_view text)
{
    return {.subject = "Two words", .body = text};
}

} // namespace

TEST_CASE("Words are counted in every script", "[letters]")
{
    CHECK(countWords("") == 0);
    CHECK(countWords(" \n - — … ") == 0);
    CHECK(countWords("I don't have 20-minute talks at 3.5, e.g. now") == 9);
    CHECK(countWords("one—two – three") == 3);
    CHECK(countWords("né à l’été") == 3);
    CHECK(countWords("Привет, мир! שלום עולם") == 4);
    CHECK(countWords("你好，世界。Hi") == 5);
    CHECK(countWords("안녕하세요 여러분") == 2);
    CHECK(countWords("see https://a.example/b?c=d now") == 3);
    CHECK(countWords("😀 👍 ok") == 1);
    CHECK(countWords("\xFF\xFE ok") == 1);
}

TEST_CASE("A blank that is left keeps the letter from being ready", "[letters]")
{
    const auto text = "Dear Isolde,\nCould we talk about {ask} and {ask}? If not, just say so.";
    const auto blanks = check(LetterCheckKind::Blanks, body(text));
    CHECK_FALSE(blanks.ok);
    CHECK(blanks.weight == CheckWeight::Needed);
    CHECK(blanks.count == 2);
    CHECK(blanks.names == std::vector<std::string>{"ask"});
    const auto& isolde = personNamed(samplePlan(), "Dr Isolde Brandt");
    const auto& kind = *letterKind("cold_ask");
    CHECK_FALSE(isReady(checkLetter(body(text), kind, samplePlan(), isolde.id)));
    CHECK(isReady(checkLetter(body("Could we talk?"), kind, samplePlan(), isolde.id)));
    CHECK_FALSE(isReady(checkLetter({"On {x}", "Could we talk?"}, kind, samplePlan(), isolde.id)));
    CHECK_FALSE(isReady(checkLetter(body("I would like to talk."), kind, samplePlan(), isolde.id)));
}

TEST_CASE("Questions are counted as a reader counts them", "[letters]")
{
    CHECK(countQuestions("So? Or so?! What??? https://a.example/?b=c") == 3);
    CHECK(countQuestions("¿Podemos hablar? هل؟ 好吗？") == 3);
    CHECK(countQuestions("") == 0);
    CHECK(check(LetterCheckKind::Questions, body("a? b? c?")).ok);
    CHECK_FALSE(check(LetterCheckKind::Questions, body("a? b? c? d?")).ok);
    const auto two = check(LetterCheckKind::Ask, body("a? b?"));
    CHECK((!two.ok && two.weight == CheckWeight::Note));
    CHECK_FALSE(check(LetterCheckKind::Ask, body("Shall we?"), "share_article").ok);
    CHECK(check(LetterCheckKind::Ask, body("Thank you."), "share_article").ok);
    CHECK(check(LetterCheckKind::Ask, body("Thank you."), "agenda").ok);
}

TEST_CASE("An easy out is known in many words", "[letters]")
{
    for (const auto* text :
         {"If this isn’t\nthe time, please SAY SO.",
          "A short no is enough.",
          "“Not now” is a complete answer: “no”.",
          "No reply needed.",
          "Si no es posible, está bien.",
          "Wenn nicht, kein Problem."}) {
        INFO(text);
        CHECK(hasEasyOut(text));
    }
    CHECK_FALSE(hasEasyOut("I look forward to your answer. I know you will help."));
    CHECK_FALSE(check(LetterCheckKind::EasyOut, body("Could we talk?")).ok);
    CHECK(check(LetterCheckKind::EasyOut, body("Thank you."), "thanks").ok);
    CHECK(check(LetterCheckKind::EasyOut, body("I thought of you."), "reconnect").ok);
    CHECK_FALSE(check(LetterCheckKind::EasyOut, body("Would you read it?"), "reconnect").ok);
}

TEST_CASE("The body is measured against its kind, without the note to forward", "[letters]")
{
    std::string text;
    for (int word = 0; word < 75; ++word) {
        text += "word ";
    }
    const auto words = check(LetterCheckKind::Words, body(text));
    CHECK((words.ok && words.count == 75 && words.low == 75 && words.high == 125));
    CHECK(check(LetterCheckKind::Words, body(text + "\n-----\nmany more words")).count == 75);
    CHECK_FALSE(check(LetterCheckKind::Words, body(text.substr(5))).ok);
    CHECK(letterProper("") == "");
    CHECK(letterProper("a\n--\nb") == "a\n--\nb");
    CHECK(letterProper("a\r\n---\r\nb") == "a\r\n");
}

TEST_CASE("A subject has two to six words", "[letters]")
{
    const auto subject = [](std::string_view text) {
        return check(LetterCheckKind::Subject, {.subject = text, .body = ""});
    };
    CHECK(subject("One question, 20 minutes").ok);
    CHECK(subject("a b").ok);
    CHECK(subject("a b c d e f").ok);
    CHECK_FALSE(subject("a b c d e f g").ok);
    CHECK(subject("").weight == CheckWeight::Look);
    CHECK_FALSE(subject("").ok);
}

TEST_CASE("The greeting names the person it goes to", "[letters]")
{
    const auto greeting
        = [](std::string_view text) { return check(LetterCheckKind::Salutation, body(text)).ok; };
    CHECK(greeting("Dear Dr. Brandt,\n\nText"));
    CHECK(greeting("\n  Hello Isolde,\n"));
    CHECK(greeting("Isolde:\nText"));
    CHECK(greeting("Thank you for the paper.\nMore"));
    CHECK_FALSE(greeting("Dear Tomas,\nText"));
    CHECK_FALSE(greeting("Dear colleague,"));
    CHECK_FALSE(greeting("Dear Isoldes,"));
}

TEST_CASE("The name of somebody else is pointed out", "[letters]")
{
    const auto& plan = samplePlan();
    const auto& isolde = personNamed(plan, "Dr Isolde Brandt");
    const auto& lena = personNamed(plan, "Lena Sorby");
    const auto names = [&](std::string_view text, std::vector<Id<Person>> expected = {}) {
        expected.push_back(isolde.id);
        return otherNamesIn(text, plan, expected);
    };
    using Names = std::vector<std::string>;
    CHECK(names("Dear Isolde, Dr. Brandt, it is Amara Villareal.") == Names{});
    CHECK(names("Dear Tomas, your talk") == Names{"Tomas Okafor"});
    CHECK(names("as Okafor writes") == Names{"Tomas Okafor"});
    CHECK(names("Lena’s idea, and Samir's") == Names{"Lena Sorby", "Samir Haddad"});
    CHECK(names("Lena’s idea", {lena.id}) == Names{});
    CHECK(names("Dr. Somebody, Prof. Nobody") == Names{});
    CHECK(names("lena, or tomasina, or Lenas") == Names{});
    CHECK(names("Ji-woo told me") == Names{"Ji-woo Han"});
}

TEST_CASE("A given name that is a common word counts only beside its family name", "[letters]")
{
    Plan plan;
    Person will;
    will.id = Id<Person>{"w"};
    will.displayName = "Will Park";
    will.givenName = "Will";
    will.familyName = "Park";
    Person taro;
    taro.id = Id<Person>{"t"};
    taro.displayName = "山田太郎";
    plan.of<Person>() = {will, taro};
    CHECK(otherNamesIn("Will you come?", plan, {}).empty());
    CHECK(otherNamesIn("I asked Will Park.", plan, {}) == std::vector<std::string>{"Will Park"});
    CHECK(otherNamesIn("私は山田太郎です", plan, {}) == std::vector<std::string>{"山田太郎"});
}

TEST_CASE("Marks of the privacy guard are passed on", "[letters]")
{
    auto letter = body("Text");
    CHECK(check(LetterCheckKind::Privacy, letter).ok);
    letter.privacyMarks = 2;
    const auto privacy = check(LetterCheckKind::Privacy, letter);
    CHECK((!privacy.ok && privacy.count == 2 && privacy.weight == CheckWeight::Look));
}
