// SPDX-License-Identifier: MIT
#include "letters/letter_kinds.h"

#include "letters/characters.h"
#include "letters/letter_checks.h"
#include "tests/support/sample_letters.h"

#include <catch2/catch.hpp>

#include <array>
#include <set>

using namespace asterism;
using namespace asterism::tests;

namespace {

/// The ranges of the field's table of message kinds, in its order; the last two share its last row,
/// and learning from somebody is the other side of the offer before it.
struct TableRow {
    std::string_view kind;
    int fewest;
    int most;
};
constexpr std::array<TableRow, 24> table{{
    {"cold_ask", 75, 125},
    {"warm_introduction", 60, 100},
    {"introduction_reply", 50, 90},
    {"supervision_ask", 120, 180},
    {"mentoring_ask", 80, 130},
    {"group_invite", 100, 160},
    {"group_join", 60, 100},
    {"follow_up_1", 30, 60},
    {"follow_up_2", 25, 50},
    {"reply_to_no", 25, 50},
    {"thanks", 50, 90},
    {"agenda", 40, 90},
    {"reschedule", 30, 60},
    {"progress_update", 50, 90},
    {"share_article", 25, 60},
    {"reconnect", 70, 120},
    {"reverse_offer", 70, 120},
    {"learn_from_you", 70, 120},
    {"sponsorship_ask", 90, 140},
    {"reference_ask", 90, 140},
    {"close_relationship", 90, 150},
    {"mentor_offer", 60, 110},
    {"boundary_question", 30, 70},
    {"short_notice_consult", 30, 70},
}};

template <typename Visit>
void forEveryLetter(Visit&& visit)
{
    for (const auto& kind : letterKinds()) {
        for (const auto tone : everyWord<Tone>()) {
            INFO(kind.id << ", " << wordOf(tone));
            visit(kind, tone);
        }
    }
}

std::set<std::string> wordsInLowerCase(std::string_view text)
{
    std::set<std::string> words;
    for (const auto& word : wordsOf(text)) {
        std::string lower(word.text);
        for (char& letter : lower) {
            letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        }
        words.insert(lower);
    }
    return words;
}

} // namespace

TEST_CASE("Every kind of the field's table is there, with its range, in three tones", "[letters]")
{
    REQUIRE(letterKinds().size() == table.size());
    for (std::size_t at = 0; at < table.size(); ++at) {
        const auto& kind = letterKinds().at(at);
        CHECK(kind.id == table.at(at).kind);
        CHECK(kind.fewestWords == table.at(at).fewest);
        CHECK(kind.mostWords == table.at(at).most);
        CHECK_FALSE(kind.title.empty());
        CHECK_FALSE(kind.group.empty());
        CHECK_FALSE(kind.when.empty());
        CHECK_FALSE(kind.etiquette.empty());
        CHECK_FALSE(kind.next.empty());
    }
    forEveryLetter([](const LetterKind& kind, Tone tone) {
        CHECK(builtInText(kind.id, tone).starts_with("Subject: "));
        CHECK(
            std::holds_alternative<LetterTemplateText>(parseTemplate(builtInText(kind.id, tone))));
    });
    CHECK(builtInText("no_such_kind", Tone::Warm).empty());
}

TEST_CASE("Every blank of a built-in letter is one that its owner is asked for", "[letters]")
{
    const std::set<std::string> people{"their", "connector", "target"};
    forEveryLetter([&](const LetterKind& kind, Tone tone) {
        for (const auto& blank : blanksOf(builtInTemplate(kind.id, tone))) {
            INFO(blank.name);
            const auto* known = kind.blank(blank.name);
            CHECK((known != nullptr || people.contains(blank.name)));
            if (known != nullptr && !blank.canBeEmpty) {
                CHECK(known->isRequired);
                CHECK_FALSE(known->example.empty());
            }
        }
    });
    for (const auto& kind : letterKinds()) {
        for (const auto& blank : kind.blanks) {
            INFO(kind.id << ": " << blank.id);
            CHECK_FALSE(blank.label.empty());
            bool isUsed = false;
            for (const auto tone : everyWord<Tone>()) {
                for (const auto& used : blanksOf(builtInTemplate(kind.id, tone))) {
                    isUsed = isUsed || used.name == blank.id;
                }
            }
            CHECK(isUsed);
        }
    }
}

TEST_CASE("With the sample story every letter is whole and keeps its range", "[letters]")
{
    const auto optionals = GENERATE(Optionals::Filled, Optionals::Empty);
    forEveryLetter([&](const LetterKind& kind, Tone tone) {
        const auto letter = sampleLetter(kind, tone, optionals);
        INFO(letter.subject << "\n" << letter.body);
        CHECK(letter.blanksLeft.empty());
        const int words = countWords(letterProper(letter.body));
        CHECK(words >= kind.fewestWords);
        CHECK(words <= kind.mostWords);
        CHECK(countWords(letter.subject) >= 2);
        CHECK(countWords(letter.subject) <= 6);
    });
}

TEST_CASE("A brief letter is the shortest of the three", "[letters]")
{
    for (const auto& kind : letterKinds()) {
        INFO(kind.id);
        const auto length
            = [&](Tone tone) { return countWords(letterProper(sampleLetter(kind, tone).body)); };
        CHECK(length(Tone::Brief) <= length(Tone::Warm));
        CHECK(length(Tone::Brief) <= length(Tone::Formal));
        CHECK(2 * length(Tone::Brief) <= kind.fewestWords + kind.mostWords);
    }
}

TEST_CASE("The note to forward is about fifty words", "[letters]")
{
    for (const auto tone : everyWord<Tone>()) {
        const auto body = sampleLetter(*letterKind("warm_introduction"), tone).body;
        const auto note = body.substr(letterProper(body).size());
        CHECK(countWords(note) >= 45);
        CHECK(countWords(note) <= 75);
        CHECK(countQuestions(note) == 0);
    }
}

TEST_CASE("Every check but none is met by every letter of the sample story", "[letters]")
{
    forEveryLetter([](const LetterKind& kind, Tone tone) {
        const auto letter = sampleLetter(kind, tone);
        const auto& person = addresseeOf(kind.id);
        const auto thread = threadFor(samplePlan(), person.id, kind.id);
        const auto checks = checkLetter(
            {letter.subject, letter.body, mentionedIn(samplePlan(), person.id, thread)},
            kind,
            samplePlan(),
            person.id);
        CHECK(isReady(checks));
        for (const auto& check : checks) {
            INFO(wordOf(check.check) << " " << check.count << "\n" << letter.body);
            // The examples speak of colleagues here and there, which is what that check is for.
            CHECK((check.ok || check.check == LetterCheckKind::OtherNames));
        }
    });
}

TEST_CASE("A letter that asks asks once, and one that only gives asks nothing", "[letters]")
{
    forEveryLetter([](const LetterKind& kind, Tone tone) {
        const auto with = countQuestions(sampleLetter(kind, tone).body);
        const auto without = countQuestions(sampleLetter(kind, tone, Optionals::Empty).body);
        const int expected = kind.ask == AskRule::None ? 0 : 1;
        CHECK(with == expected);
        CHECK(without == (kind.id == "reconnect" ? 0 : expected));
    });
    CHECK(letterKind("progress_update")->ask == AskRule::None);
    CHECK(letterKind("share_article")->ask == AskRule::None);
}

TEST_CASE("Every letter that asks makes it easy to say no", "[letters]")
{
    forEveryLetter([](const LetterKind& kind, Tone tone) {
        CHECK((kind.wantsEasyOut || kind.ask != AskRule::One));
        if (kind.wantsEasyOut) {
            CHECK(hasEasyOut(sampleLetter(kind, tone).body));
        }
    });
}

TEST_CASE("The last follow-up says that it is the last, and neither blames", "[letters]")
{
    for (const auto tone : everyWord<Tone>()) {
        const auto last = sampleLetter(*letterKind("follow_up_2"), tone).body;
        CHECK(last.find("last note about") != std::string::npos);
        const auto words
            = wordsInLowerCase(last + sampleLetter(*letterKind("follow_up_1"), tone).body);
        for (const auto* blame :
             {"waiting", "unfortunately", "yet", "heard", "ignored", "disappointed", "busy"}) {
            CHECK(words.count(blame) == 0);
        }
    }
}

TEST_CASE("No letter asks for anything about a client", "[letters]")
{
    const std::set<std::string> forbidden{
        "client",
        "clients",
        "patient",
        "patients",
        "case",
        "cases",
        "diagnosis",
        "symptom",
        "symptoms",
        "session",
        "sessions",
        "suicide",
        "suicidal",
        "crisis",
        "treatment",
        "history",
        "incident",
        "disclosure",
        "emergency"};
    forEveryLetter([&](const LetterKind& kind, Tone tone) {
        for (const auto& word : wordsInLowerCase(builtInText(kind.id, tone))) {
            INFO(word);
            CHECK(forbidden.count(word) == 0);
        }
        for (const auto& blank : blanksOf(builtInTemplate(kind.id, tone))) {
            CHECK(forbidden.count(blank.name) == 0);
        }
    });
    for (const auto& kind : letterKinds()) {
        for (const auto& blank : kind.blanks) {
            for (const auto& word : wordsInLowerCase(blank.label + " " + blank.example)) {
                INFO(kind.id << ": " << word);
                CHECK(forbidden.count(word) == 0);
            }
        }
    }
    // A consultation at short notice has no blank into which the matter itself could go.
    std::set<std::string> blanks;
    for (const auto& blank : letterKind("short_notice_consult")->blanks) {
        blanks.insert(blank.id);
    }
    CHECK(blanks == std::set<std::string>{"by_when", "minutes", "reach_me"});
}

TEST_CASE("The letters have no loud signs and no worn-out phrases", "[letters]")
{
    forEveryLetter([](const LetterKind& kind, Tone tone) {
        const auto text = std::string(builtInText(kind.id, tone));
        for (const auto* phrase :
             {"!",
              "hope this finds",
              "hope you are well",
              "reach out",
              "touch base",
              "pick your brain",
              "circle back",
              "honored",
              "huge fan",
              "admire",
              "busy schedule",
              "just checking",
              "sorry to bother",
              "at your earliest convenience",
              "  "}) {
            INFO(phrase);
            CHECK(text.find(phrase) == std::string::npos);
        }
        if (tone == Tone::Formal) {
            for (const auto* contraction : {"I'm", "I'd", "don't", "n't ", "'ll", "'ve", "it's"}) {
                INFO(contraction);
                CHECK(text.find(contraction) == std::string::npos);
            }
        }
    });
}

TEST_CASE("A kind is found by its id, its title and the purposes that plans have", "[letters]")
{
    CHECK(letterKind("cold_ask") == &letterKinds().front());
    CHECK(letterKind("Ask for a 20-minute talk") == &letterKinds().front());
    CHECK(letterKind("something else") == nullptr);
    CHECK(letterKind("") == nullptr);
    for (const auto name : everyWord<StoryName>()) {
        const auto plan = readPlan(story(name));
        for (const auto& thread : plan.of<Outreach>()) {
            INFO(thread.purpose);
            CHECK(letterKind(thread.purpose) != nullptr);
        }
    }
    CHECK(letterKind("warm introduction")->id == "warm_introduction");
    CHECK(letterKind("peer group invite")->id == "group_invite");
    CHECK(letterKind("formal supervision / review ask")->id == "supervision_ask");
}
