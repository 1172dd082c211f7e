// SPDX-License-Identifier: MIT
#include "letters/letter_names.h"

#include "letters/characters.h"
#include "letters/person_words.h"

#include <algorithm>
#include <array>
#include <set>

namespace asterism {
namespace {

/// Given names that are words of a letter as well.
bool isCommonWord(std::string_view name)
{
    constexpr std::array<std::string_view, 71> words{
        "Will",     "May",   "Mark", "Grace",  "Hope",   "Faith",   "Joy",    "Art",   "Bill",
        "Frank",    "Grant", "June", "April",  "August", "Rose",    "Sue",    "Pat",   "Rich",
        "Chase",    "Drew",  "Dawn", "Summer", "Sky",    "Chance",  "Honor",  "Mercy", "Patience",
        "Prudence", "Dean",  "Guy",  "Jack",   "Jay",    "Lane",    "Miles",  "Ray",   "Reed",
        "Rusty",    "Sandy", "Skip", "Sunny",  "Dear",   "Young",   "Good",   "Best",  "Long",
        "Day",      "An",    "Do",   "So",     "No",     "My",      "He",     "In",    "Or",
        "Ha",       "To",    "Love", "Bright", "Brown",  "White",   "Black",  "Green", "King",
        "Price",    "Law",   "Win",  "Early",  "Stone",  "English", "French", "German"};
    return std::find(words.begin(), words.end(), name) != words.end();
}

bool hasIdeograph(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        if (isIdeograph(character.code)) {
            return true;
        }
        at = character.end();
    }
    return false;
}

/// The words of a name by which it may be recognized: not "van", not initials.
std::vector<std::string> tellingWords(std::string_view name)
{
    std::vector<std::string> words;
    for (const auto& word : wordsOf(name)) {
        const auto first = word.text.front();
        const bool isSmall = first >= 'a' && first <= 'z';
        if (!isSmall && word.text.size() >= 2 && !isTitle(word.text)) {
            words.emplace_back(word.text);
        }
    }
    return words;
}

/// Without the possessive: "Lena's" speaks of Lena.
std::string_view withoutPossessive(std::string_view word)
{
    for (const std::string_view ending : {"'s", "’s", "'", "’"}) {
        if (word.ends_with(ending)) {
            return word.substr(0, word.size() - ending.size());
        }
    }
    return word;
}

using WordSet = std::set<std::string, std::less<>>;

/// The words of a text, also without their possessive.
WordSet wordsSpokenIn(std::string_view text)
{
    WordSet spoken;
    for (const auto& word : wordsOf(text)) {
        spoken.emplace(withoutPossessive(word.text));
    }
    return spoken;
}

void allow(WordSet& spoken, const PersonWords& words)
{
    for (const auto& part : {words.first, words.last, words.full}) {
        for (const auto& word : tellingWords(part)) {
            spoken.erase(word);
        }
    }
}

/// A first look, which is cheap: most people of a plan are not in a letter.
bool mayStandIn(const WordSet& spoken, const Person& person)
{
    const auto isSpoken = [&spoken](std::string_view name) {
        const auto words = wordsOf(name);
        return std::any_of(words.begin(), words.end(), [&](const Word& word) {
            return spoken.find(word.text) != spoken.end();
        });
    };
    return isSpoken(person.displayName) || isSpoken(person.givenName)
        || isSpoken(person.familyName);
}

bool standsIn(std::string_view text, const WordSet& spoken, const PersonWords& words)
{
    auto telling = tellingWords(words.first);
    const auto family = tellingWords(words.last);
    telling.insert(telling.end(), family.begin(), family.end());
    return std::any_of(telling.begin(), telling.end(), [&](const std::string& word) {
        return spoken.contains(word)
            && (!isCommonWord(word) || containsWords(text, words.first + " " + words.last));
    });
}

} // namespace

std::vector<std::string> otherNamesIn(
    std::string_view text, const Plan& plan, const std::vector<Id<Person>>& expected)
{
    const auto isExpected = [&expected](const Person& person) {
        return std::find(expected.begin(), expected.end(), person.id) != expected.end();
    };
    auto spoken = wordsSpokenIn(text);
    for (const auto& me : plan.of<Profile>()) {
        allow(spoken, personWords(me.name));
    }
    for (const auto& person : plan.of<Person>()) {
        if (isExpected(person)) {
            allow(spoken, personWords(person));
        }
    }
    std::set<std::string> found;
    for (const auto& person : plan.of<Person>()) {
        const bool isScript = hasIdeograph(person.displayName);
        if (isExpected(person) || (!isScript && !mayStandIn(spoken, person))) {
            continue;
        }
        const auto words = personWords(person);
        const bool stands = isScript ? text.find(words.full) != std::string_view::npos
                                     : standsIn(text, spoken, words);
        if (stands) {
            found.insert(person.displayName);
        }
    }
    return {found.begin(), found.end()};
}

std::string_view salutationOf(std::string_view body)
{
    constexpr std::size_t longest = 8;
    const auto text = trimmedText(body);
    const auto line = trimmedText(text.substr(0, text.find('\n')));
    const bool isGreeting = line.ends_with(',') || line.ends_with(':') || line.ends_with("，")
        || line.ends_with("：") || line.ends_with("،");
    constexpr std::array<std::string_view, 12> openings{
        "Dear",
        "Hello",
        "Hi",
        "Good",
        "Querid",
        "Estimad",
        "Hola",
        "Lieb",
        "Sehr geehrte",
        "Mahal",
        "Kumusta",
        "Cher"};
    const bool opens = std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) {
        return line.starts_with(opening);
    });
    const bool isShort = wordsOf(line).size() <= longest;
    return opens || (isGreeting && isShort) ? line : std::string_view();
}

bool namesPerson(std::string_view salutation, const Person& person)
{
    const auto words = personWords(person);
    for (const auto& name : {words.first, words.last, words.full, cleanLine(person.nickname)}) {
        if (containsWords(salutation, name) || (!name.empty() && name == salutation)) {
            return true;
        }
    }
    return false;
}

} // namespace asterism
