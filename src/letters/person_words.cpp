// SPDX-License-Identifier: MIT
#include "letters/person_words.h"

#include "letters/characters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace asterism {
namespace {

/// A title as it stands before a family name in American English; "" when the word is none.
std::string titleOf(std::string_view word)
{
    struct Title {
        std::string_view word;
        std::string_view written;
    };
    constexpr std::array<Title, 15> titles{{
        {"prof", "Professor"},
        {"professor", "Professor"},
        {"dr", "Dr."},
        {"doctor", "Dr."},
        {"mr", "Mr."},
        {"mister", "Mr."},
        {"mrs", "Mrs."},
        {"ms", "Ms."},
        {"miss", "Ms."},
        {"mx", "Mx."},
        {"rev", "Rev."},
        {"reverend", "Rev."},
        {"fr", "Fr."},
        {"rabbi", "Rabbi"},
        {"imam", "Imam"},
    }};
    auto plain = lowered(word);
    plain.erase(std::remove(plain.begin(), plain.end(), '.'), plain.end());
    for (const auto& title : titles) {
        if (title.word == plain) {
            return std::string(title.written);
        }
    }
    return {};
}

std::vector<std::string> spaced(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char letter : std::string(text) + " ") {
        if (letter != ' ') {
            word += letter;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

/// Of "Prof. Dr." the first; what is no title of ours stays as it is.
std::string titleIn(std::string_view prefix)
{
    for (const auto& word : spaced(prefix)) {
        if (auto title = titleOf(word); !title.empty()) {
            return title;
        }
    }
    return std::string(prefix);
}

bool isDoctoral(std::string_view credential)
{
    constexpr std::array<std::string_view, 8> degrees{
        "phd", "psyd", "md", "edd", "dsw", "scd", "drph", "dphil"};
    auto plain = lowered(credential);
    plain.erase(std::remove(plain.begin(), plain.end(), '.'), plain.end());
    return std::any_of(degrees.begin(), degrees.end(), [&](std::string_view degree) {
        return containsWords(plain, degree);
    });
}

bool holdsDoctorate(const Person& person, const Plan& plan)
{
    const auto& all = plan.of<Credential>();
    return isDoctoral(person.nameSuffix)
        || std::any_of(all.begin(), all.end(), [&](const Credential& credential) {
               return credential.person == person.id && isDoctoral(credential.title);
           });
}

/// A name without the titles before it and the degrees behind it.
struct BareName {
    std::string title;
    std::vector<std::string> words;

    std::string text() const
    {
        std::string joined;
        for (const auto& word : words) {
            joined += (joined.empty() ? "" : " ") + word;
        }
        return joined;
    }
};

/// "PhD, LMFT", "Jr.": every word has two capitals or a full stop.
bool isCredentials(std::string_view text)
{
    const auto words = spaced(text);
    return std::all_of(words.begin(), words.end(), [](const std::string& word) {
        const auto capitals = std::count_if(
            word.begin(), word.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
        return capitals >= 2 || word.find('.') != std::string::npos;
    });
}

BareName bareName(std::string_view display)
{
    BareName name;
    const auto clean = cleanLine(display);
    const auto comma = std::min(clean.find(','), clean.size());
    const auto before = clean.substr(0, comma);
    const auto behind = clean.substr(std::min(comma + 1, clean.size()));
    name.words = spaced(isCredentials(behind) ? before : behind + " " + before);
    name.title = isDoctoral(behind) ? "Dr." : "";
    while (name.words.size() > 1 && !titleOf(name.words.front()).empty()) {
        name.title = name.title.empty() ? titleOf(name.words.front()) : name.title;
        name.words.erase(name.words.begin());
    }
    if (name.words.empty()) {
        name.words.push_back(clean);
    }
    return name;
}

/// "Dr. Brandt" has no first name to be called by.
void callByTitle(PersonWords& words)
{
    words.first = words.formal;
    words.full = words.formal;
}

PersonWords wordsFrom(const BareName& name)
{
    PersonWords words;
    words.full = name.text();
    words.first = name.words.front();
    words.last = name.words.back();
    words.formal = name.title.empty() ? words.full : name.title + " " + words.last;
    if (name.words.size() == 1 && !name.title.empty()) {
        callByTitle(words);
    }
    return words;
}

std::string capitalized(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

} // namespace

Pronouns pronounsFrom(std::string_view text)
{
    std::string slashed = lowered(cleanLine(text));
    std::replace(slashed.begin(), slashed.end(), '/', ' ');
    const auto parts = spaced(slashed);
    if (parts.empty()) {
        return {};
    }
    if (parts.front() == "she") {
        return {"she", "her", "her", "hers", "herself", false};
    }
    if (parts.front() == "he") {
        return {"he", "him", "his", "his", "himself", false};
    }
    if (parts.front() == "it") {
        return {"it", "it", "its", "its", "itself", false};
    }
    if (parts.size() == 5 && parts.front() != "they") {
        return {parts[0], parts[1], parts[2], parts[3], parts[4], false};
    }
    return {};
}

PersonWords personWords(const Person& person)
{
    const auto name = bareName(person.displayName);
    PersonWords words = wordsFrom(name);
    words.full = name.text();
    const auto given = cleanLine(person.givenName);
    words.first = given.empty() ? name.words.front() : given;
    if (const auto family = cleanLine(person.familyName); !family.empty()) {
        words.last = family;
    }
    auto title = titleIn(cleanLine(person.namePrefix));
    title = title.empty() ? name.title : title;
    words.formal = title.empty() ? words.full : title + " " + words.last;
    if (!title.empty() && given.empty() && name.words.size() == 1) {
        callByTitle(words);
    }
    words.pronouns = pronounsFrom(person.pronouns);
    return words;
}

PersonWords personWords(const Person& person, const Plan& plan)
{
    auto words = personWords(person);
    if (words.formal == words.full && holdsDoctorate(person, plan)) {
        words.formal = "Dr. " + words.last;
    }
    return words;
}

PersonWords personWords(std::string_view name)
{
    return wordsFrom(bareName(name));
}

std::optional<std::string> inForm(const PersonWords& words, std::string_view form)
{
    const auto& by = words.pronouns;
    if (form == "first") {
        return words.first;
    }
    if (form == "last") {
        return words.last;
    }
    if (form == "full") {
        return words.full;
    }
    if (form == "formal") {
        return words.formal;
    }
    const std::array<std::pair<std::string_view, std::string>, 8> forms{{
        {"they", by.they},
        {"them", by.them},
        {"their", by.their},
        {"theirs", by.theirs},
        {"themselves", by.themselves},
        {"is", by.isPlural ? "are" : "is"},
        {"has", by.isPlural ? "have" : "has"},
        {"was", by.isPlural ? "were" : "was"},
    }};
    for (const auto& [name, word] : forms) {
        if (form == name) {
            return word;
        }
        if (form == capitalized(std::string(name))) {
            return capitalized(word);
        }
    }
    return std::nullopt;
}

bool isTitle(std::string_view word)
{
    return !titleOf(word).empty();
}

bool isForm(std::string_view form)
{
    return inForm(PersonWords{}, form).has_value();
}

} // namespace asterism
