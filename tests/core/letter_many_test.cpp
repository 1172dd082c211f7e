// SPDX-License-Identifier: MIT
#include "letters/characters.h"
#include "letters/eml.h"
#include "letters/letter_blanks.h"
#include "letters/letter_checks.h"
#include "letters/letter_names.h"
#include "letters/mailto.h"
#include "tests/support/hostile_names.h"
#include "tests/support/mail_reading.h"
#include "tests/support/sample_letters.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <random>

using namespace asterism;
using namespace asterism::tests;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t count)
{
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
}

const std::string& oneOf(Random& random, const std::vector<std::string>& texts)
{
    return texts.at(below(random, texts.size()));
}

struct HostileLetter {
    Plan plan;
    Id<Person> to;
    const LetterKind* kind = nullptr;
    Tone tone = Tone::Warm;
    Blanks blanks;
    FilledLetter letter;
};

Plan hostilePlan(Random& random)
{
    Plan plan;
    plan.of<Profile>()
        = {{.name = oneOf(random, hostileNames()), .role = oneOf(random, hostileNames())}};
    for (int number = 0; number < 5; ++number) {
        Person person;
        person.id = Id<Person>{"p" + std::to_string(number)};
        person.displayName = oneOf(random, hostileNames()) + " n" + std::to_string(number) + "n";
        person.pronouns = oneOf(random, hostileNames());
        if (below(random, 2) == 0) {
            person.namePrefix = oneOf(random, hostileNames());
        }
        plan.of<Person>().push_back(person);
    }
    return plan;
}

HostileLetter hostileLetter(Random& random)
{
    HostileLetter made{.plan = hostilePlan(random)};
    made.to = made.plan.of<Person>().at(below(random, 5)).id;
    made.kind = &letterKinds().at(below(random, letterKinds().size()));
    made.tone = everyWord<Tone>().at(below(random, 3));
    made.blanks = knownBlanks(made.plan, made.to, std::nullopt, made.tone);
    for (const auto& blank : made.kind->blanks) {
        if (below(random, 10) != 0) {
            made.blanks.set(blank.id, oneOf(random, hostileNames()) + " in " + blank.id);
        }
    }
    made.letter = fill(builtInTemplate(made.kind->id, made.tone), made.blanks);
    return made;
}

const Person& person(const Plan& plan, const Id<Person>& id)
{
    for (const auto& each : plan.of<Person>()) {
        if (each.id == id) {
            return each;
        }
    }
    throw std::runtime_error("nobody");
}

bool isClean(std::string_view text, bool mayHaveLines)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        at = character.end();
        const bool isBreak = character.code == '\n' && mayHaveLines;
        const bool isTurning = (character.code >= 0x202A && character.code <= 0x202E)
            || (character.code >= 0x2066 && character.code <= 0x2069);
        if ((character.code < 0x20 && !isBreak) || isTurning) {
            return false;
        }
    }
    return true;
}

/// Keeps the drafts for a validator outside, when a folder is named.
void keep(const std::string& file, const std::string& url, int number)
{
    if (const char* folder = std::getenv("ASTERISM_DRAFTS")) {
        const auto path
            = std::filesystem::path(folder) / ("draft" + std::to_string(number) + ".eml");
        std::ofstream(path, std::ios::binary) << file;
        if (fitsMailto(url)) {
            std::ofstream(std::filesystem::path(folder) / "mailto.txt", std::ios::app)
                << url << '\n';
        }
        std::filesystem::permissions(
            path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
}

} // namespace

TEST_CASE("In 500 letters with hostile names each has its own name and clean headers", "[letters]")
{
    Random random(20260615);
    for (int number = 0; number < 500; ++number) {
        const auto made = hostileLetter(random);
        const auto& them = person(made.plan, made.to);
        const auto words = personWords(them, made.plan);
        INFO(made.kind->id << " " << wordOf(made.tone) << " to " << them.displayName);
        INFO(made.letter.subject << "\n" << made.letter.body);

        // The right name, and nobody else's.
        const auto name = made.tone == Tone::Formal ? words.formal : words.first;
        const auto greeting = (made.tone == Tone::Brief ? "Hello " : "Dear ") + name + ",\n";
        CHECK(made.letter.body.starts_with(greeting));
        for (const auto& other : made.plan.of<Person>()) {
            const auto mark = " n" + other.id.text.substr(1) + "n";
            CHECK((other.id == made.to || made.letter.body.find(mark) == std::string::npos));
        }

        // Nothing is expanded twice: what a value says stands as it was said.
        for (const auto& blank : made.kind->blanks) {
            const auto value = made.blanks.find(blank.id);
            const auto tail = value ? value->substr(value->find(" in " + blank.id)) : std::string();
            const auto at = made.letter.body.find(tail);
            const bool isPerson = blank.id == "target" || blank.id == "connector";
            if (value && !isPerson && at != std::string::npos) {
                const auto begin = value->size() - tail.size();
                CHECK(at >= begin);
                CHECK(made.letter.body.substr(at - begin + 1, begin) == value->substr(1, begin));
            }
        }
        CHECK(isClean(made.letter.subject, false));
        CHECK(isClean(made.letter.body, true));

        // What was left empty is seen, and keeps the letter from being ready.
        for (const auto& left : made.letter.blanksLeft) {
            const auto& part
                = left.part == LetterPart::Subject ? made.letter.subject : made.letter.body;
            CHECK(part.substr(left.start, left.length).starts_with("{" + left.name));
        }
        const auto checks
            = checkLetter({made.letter.subject, made.letter.body}, *made.kind, made.plan, made.to);
        CHECK((made.letter.blanksLeft.empty() || !isReady(checks)));

        // Clean headers and addresses.
        const MailDraft draft{
            them.displayName, "someone@example.org", made.letter.subject, made.letter.body};
        const auto file = writeEml(draft);
        const auto mail = readMail(file);
        CHECK(mail.problems.empty());
        CHECK(mail.names().size() == 6);
        CHECK(mail.header("Subject") == made.letter.subject);
        CHECK(mail.header("To").ends_with("<someone@example.org>"));
        CHECK(mail.body == made.letter.body + "\n");
        expectCleanMailto(mailtoUrl(draft));
        keep(file, mailtoUrl(draft), number);
    }
}
