// SPDX-License-Identifier: MIT
#include "letters/letter_kinds.h"
#include "letters/own_template.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

TemplateProblem problemIn(std::string_view file)
{
    const auto reading = importTemplate(file);
    REQUIRE(std::holds_alternative<TemplateProblem>(reading));
    return std::get<TemplateProblem>(reading);
}

} // namespace

TEST_CASE("Every built-in letter can be copied, exported and read back", "[letters]")
{
    for (const auto& kind : letterKinds()) {
        for (const auto tone : everyWord<Tone>()) {
            INFO(kind.id << ", " << wordOf(tone));
            const auto own = copyOfBuiltIn(kind.id, tone);
            const auto back = importTemplate(exportTemplate(own));
            REQUIRE(std::holds_alternative<LetterTemplate>(back));
            CHECK(std::get<LetterTemplate>(back) == own);
            const auto text = parseTemplate(own.subject, own.body);
            REQUIRE(std::holds_alternative<LetterTemplateText>(text));
            CHECK(std::get<LetterTemplateText>(text) == builtInTemplate(kind.id, tone));
        }
    }
}

TEST_CASE("A template file is taken as editors write it", "[letters]")
{
    const auto reading
        = importTemplate("\xEF\xBB\xBFsubject:  A word \r\nKIND: Ask for a 20-minute talk\r\ntone: "
                         "Formal\r\n\r\n\r\nDear you,\r\n\r\nso\r\n");
    REQUIRE(std::holds_alternative<LetterTemplate>(reading));
    const auto& own = std::get<LetterTemplate>(reading);
    CHECK(own.kind == "cold_ask");
    CHECK(own.tone == Tone::Formal);
    CHECK(own.language.empty());
    CHECK(own.subject == "A word");
    CHECK(own.body == "Dear you,\n\nso");
    CHECK(own.version == 1);
}

TEST_CASE("A template file that cannot be read says in which line", "[letters]")
{
    using enum TemplateTrouble;
    struct Example {
        std::string_view file;
        TemplateTrouble trouble;
        int line;
        int column;
    };
    const auto example = GENERATE(
        Example{"", NoKind, 1, 1},
        Example{"Dear you,\n\nso", BadHeader, 1, 1},
        Example{"Kind: cold_ask\nFrom: me\n\nso", BadHeader, 2, 1},
        Example{"Tone: warm\nKind: love_letter\n", UnknownKind, 2, 7},
        Example{"Kind: cold_ask\nTone: loud\n", UnknownTone, 2, 7},
        Example{"Kind: cold_ask\n\nso", NoSubject, 2, 1},
        Example{"Kind: cold_ask\nSubject:  a {\n\nso", UnclosedBlank, 2, 13},
        Example{"Kind: cold_ask\nSubject: a\n\n\nDear you,\n  so }", StrayBrace, 6, 6});
    INFO(example.file);
    const auto problem = problemIn(example.file);
    CHECK(wordOf(problem.trouble) == wordOf(example.trouble));
    CHECK(problem.line == example.line);
    CHECK(problem.column == example.column);
}

TEST_CASE("A hostile template cannot add lines to its own file", "[letters]")
{
    LetterTemplate own;
    own.kind = "cold_ask\nTone: brief";
    own.subject = "a\r\nKind: thanks";
    own.body = "so";
    CHECK(
        exportTemplate(own)
        == "Kind: cold_ask Tone: brief\nTone: warm\nLanguage: \nSubject: a Kind: thanks\n\nso\n");
}
