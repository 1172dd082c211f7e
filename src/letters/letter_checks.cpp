// SPDX-License-Identifier: MIT
#include "letters/letter_checks.h"

#include "letters/characters.h"
#include "letters/letter_names.h"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

constexpr int mostQuestions = 3;
constexpr int fewestSubjectWords = 2;
constexpr int mostSubjectWords = 6;

LetterCheck checkBlanks(const LetterToCheck& letter)
{
    LetterCheck check{LetterCheckKind::Blanks, true, CheckWeight::Needed};
    auto left = blanksLeftIn(letter.subject, LetterPart::Subject);
    const auto below = blanksLeftIn(letter.body, LetterPart::Body);
    left.insert(left.end(), below.begin(), below.end());
    for (const auto& blank : left) {
        if (std::find(check.names.begin(), check.names.end(), blank.name) == check.names.end()) {
            check.names.push_back(blank.name);
        }
    }
    check.count = static_cast<int>(left.size());
    check.ok = left.empty();
    return check;
}

/// No question where one is needed keeps a letter from being ready; several are only a hint.
LetterCheck checkAsk(int questions, AskRule rule)
{
    LetterCheck check{LetterCheckKind::Ask, true, CheckWeight::Note, questions};
    check.low = rule == AskRule::One ? 1 : 0;
    check.high = rule == AskRule::None ? 0 : 1;
    check.ok = questions >= check.low && questions <= check.high;
    if (questions < check.low) {
        check.weight = CheckWeight::Needed;
    } else if (rule == AskRule::None) {
        check.weight = CheckWeight::Look;
    }
    return check;
}

LetterCheck checkEasyOut(std::string_view text, int questions, const LetterKind& kind)
{
    LetterCheck check{LetterCheckKind::EasyOut, true, CheckWeight::Look};
    const bool isAsked = kind.ask == AskRule::One || questions > 0;
    check.ok = !kind.wantsEasyOut || !isAsked || hasEasyOut(text);
    return check;
}

LetterCheck checkRange(LetterCheckKind which, int count, int low, int high)
{
    return {which, count >= low && count <= high, CheckWeight::Note, count, low, high};
}

LetterCheck checkSalutation(const LetterToCheck& letter, const Plan& plan, const Id<Person>& person)
{
    LetterCheck check{LetterCheckKind::Salutation, true, CheckWeight::Look};
    const auto greeting = salutationOf(letter.body);
    const auto& people = plan.of<Person>();
    const auto them = std::find_if(
        people.begin(), people.end(), [&](const Person& each) { return each.id == person; });
    if (!greeting.empty() && them != people.end()) {
        check.ok = namesPerson(greeting, *them);
        check.names.emplace_back(greeting);
    }
    return check;
}

LetterCheck checkOtherNames(const LetterToCheck& letter, const Plan& plan, const Id<Person>& person)
{
    LetterCheck check{LetterCheckKind::OtherNames, true, CheckWeight::Look};
    auto expected = letter.mentioned;
    expected.push_back(person);
    const auto text = std::string(letter.subject) + "\n" + std::string(letter.body);
    check.names = otherNamesIn(text, plan, expected);
    check.count = static_cast<int>(check.names.size());
    check.ok = check.names.empty();
    return check;
}

/// Lower case, straight apostrophes, one space between words.
std::string flattened(std::string_view text)
{
    std::string flat;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        at = character.end();
        if (character.code >= 'A' && character.code <= 'Z') {
            flat += static_cast<char>(character.code - 'A' + 'a');
        } else if (character.code == 0x2019 || character.code == 0x2018) {
            flat += '\'';
        } else if (!isBlankSpace(character.code)) {
            appendCharacter(flat, character.code);
        } else if (!flat.ends_with(' ')) {
            flat += ' ';
        }
    }
    return flat;
}

} // namespace

std::vector<LetterCheck> checkLetter(
    const LetterToCheck& letter, const LetterKind& kind, const Plan& plan, const Id<Person>& person)
{
    const auto text = letterProper(letter.body);
    const int questions = countQuestions(text);
    const int words = countWords(text);
    auto subject = checkRange(
        LetterCheckKind::Subject, countWords(letter.subject), fewestSubjectWords, mostSubjectWords);
    subject.weight = subject.count == 0 ? CheckWeight::Look : CheckWeight::Note;
    const LetterCheck privacy{
        LetterCheckKind::Privacy, letter.privacyMarks == 0, CheckWeight::Look, letter.privacyMarks};
    return {
        checkBlanks(letter),
        checkAsk(questions, kind.ask),
        checkEasyOut(text, questions, kind),
        checkRange(LetterCheckKind::Words, words, kind.fewestWords, kind.mostWords),
        subject,
        checkRange(LetterCheckKind::Questions, questions, 0, mostQuestions),
        checkSalutation(letter, plan, person),
        checkOtherNames(letter, plan, person),
        privacy};
}

bool isReady(const std::vector<LetterCheck>& checks)
{
    return std::none_of(checks.begin(), checks.end(), [](const LetterCheck& check) {
        return !check.ok && check.weight == CheckWeight::Needed;
    });
}

std::vector<Id<Person>> mentionedIn(
    const Plan& plan, const Id<Person>& person, const std::optional<Id<Outreach>>& thread)
{
    std::vector<Id<Person>> mentioned;
    for (const auto& each : plan.of<Outreach>()) {
        if (thread == each.id) {
            mentioned.push_back(each.person);
            if (each.wayIn) {
                mentioned.push_back(*each.wayIn);
            }
        }
    }
    for (const auto& each : plan.of<Person>()) {
        if (each.id == person && each.introducedBy) {
            mentioned.push_back(*each.introducedBy);
        }
    }
    return mentioned;
}

std::string_view letterProper(std::string_view body)
{
    std::size_t at = 0;
    for (const auto line : linesOf(body)) {
        const auto text = trimmedText(line);
        if (text.size() >= 3 && text.find_first_not_of('-') == std::string_view::npos) {
            return body.substr(0, at);
        }
        at = std::min(body.find('\n', at), body.size() - 1) + 1;
    }
    return body;
}

int countQuestions(std::string_view text)
{
    int count = 0;
    bool wasMark = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        at = character.end();
        const bool isMark = character.code == '?' || character.code == 0xFF1F
            || character.code == 0x61F || character.code == 0x37E;
        // A question mark within a web address is followed by what it asks for.
        const auto next = at < text.size() ? characterAt(text, at).code : U' ';
        const bool isInside = character.code == '?' && isWordCharacter(next) && !isIdeograph(next);
        count += isMark && !wasMark && !isInside ? 1 : 0;
        wasMark = isMark;
    }
    return count;
}

bool hasEasyOut(std::string_view text)
{
    // As a person might put it, in the languages of the program.
    constexpr std::array<std::string_view, 56> phrases{
        "if not",
        "say so",
        "tell me so",
        "just tell me",
        "simply tell me",
        "please tell me",
        "a no ",
        "a short no",
        "a brief no",
        "word no",
        "line no",
        "\"no\"",
        "“no”",
        "say no",
        "no need to reply",
        "no need to answer",
        "no reply needed",
        "no pressure",
        "no obligation",
        "no explanation",
        "without hesitation",
        "leave it",
        "leave this",
        "leave that",
        "please leave",
        "if you'd rather not",
        "if you would rather not",
        "if you can't",
        "if you cannot",
        "if it doesn't",
        "if it does not",
        "if this is not",
        "if this isn't",
        "if it's not",
        "if it is not",
        "if that's too much",
        "if it's too much",
        "if it can wait",
        "it can wait",
        "feel free to decline",
        "free to decline",
        "completely fine",
        "perfectly fine",
        "that's fine",
        "i'd understand",
        "i will understand",
        "i'll understand",
        "si no ",
        "sin compromiso",
        "wenn nicht",
        "kein problem",
        "kung hindi",
        "ayos lang",
        "walang problema",
        "no is fine",
        "not now"};
    const auto flat = flattened(text);
    return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
        return flat.find(phrase) != std::string::npos;
    });
}

} // namespace asterism
