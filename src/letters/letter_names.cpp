// SPDX-License-Identifier: MIT
#include "letters/letter_names.h"

#include "letters/characters.h"
#include "letters/person_words.h"

#include <algorithm>
#include <array>
#include <map>
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

struct KnownName {
    const Person* person = nullptr;
    std::string first;
    std::string last;
    bool isFamilyName = false;
};

using NameIndex = std::multimap<std::string, KnownName>;

void add(NameIndex& index, const Person& person, const PersonWords& words)
{
    for (const auto& word : tellingWords(words.first)) {
        index.emplace(word, KnownName{&person, words.first, words.last, false});
    }
    if (words.last != words.first) {
        for (const auto& word : tellingWords(words.last)) {
            index.emplace(word, KnownName{&person, words.first, words.last, true});
        }
    }
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

bool standsIn(std::string_view text, std::string_view word, const KnownName& name)
{
    return !isCommonWord(word) || containsWords(text, name.first + " " + name.last);
}

} // namespace

std::vector<std::string> otherNamesIn(
    std::string_view text, const Plan& plan, const std::vector<Id<Person>>& expected)
{
    std::set<std::string, std::less<>> fine;
    std::set<std::string> found;
    NameIndex index;
    const auto allow = [&fine](const PersonWords& words) {
        for (const auto& part : {words.first, words.last, words.full}) {
            const auto telling = tellingWords(part);
            fine.insert(telling.begin(), telling.end());
        }
    };
    for (const auto& me : plan.of<Profile>()) {
        allow(personWords(me.name));
    }
    for (const auto& person : plan.of<Person>()) {
        const auto words = personWords(person);
        if (std::find(expected.begin(), expected.end(), person.id) != expected.end()) {
            allow(words);
        } else if (hasIdeograph(words.full)) {
            if (text.find(words.full) != std::string_view::npos) {
                found.insert(person.displayName);
            }
        } else {
            add(index, person, words);
        }
    }
    for (const auto& word : wordsOf(text)) {
        const auto plain = withoutPossessive(word.text);
        const auto [begin, end] = index.equal_range(std::string(plain));
        for (auto at = begin; at != end && !fine.contains(plain); ++at) {
            if (standsIn(text, plain, at->second)) {
                found.insert(at->second.person->displayName);
            }
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
