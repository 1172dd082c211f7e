// SPDX-License-Identifier: MIT
#include "analysis/name_book.h"

#include <algorithm>

namespace asterism {
namespace {

std::vector<std::string> wordsIn(const std::string& text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char letter : text + " ") {
        if (letter != ' ') {
            word += letter;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

template <typename Fits>
bool eachHasItsOwn(
    const std::vector<std::string>& typed, std::vector<std::string> names, const Fits& fits)
{
    return std::ranges::all_of(typed, [&](const std::string& word) {
        const auto found = std::ranges::find_if(
            names, [&](const std::string& name) { return fits(word, name); });
        if (found == names.end()) {
            return false;
        }
        names.erase(found);
        return true;
    });
}

/// The first word may be short; those after it could be the beginning of a sentence.
bool isLongEnough(const std::vector<std::string>& typed)
{
    constexpr std::size_t shortestFirst = 2;
    constexpr std::size_t shortestNext = 3;
    return typed.front().size() >= shortestFirst
        && std::all_of(typed.begin() + 1, typed.end(), [](const std::string& word) {
               return word.size() >= shortestNext;
           });
}

} // namespace

NameBook::NameBook(const std::vector<Person>& people, const Fold& fold) : m_fold(fold)
{
    m_entries.reserve(people.size());
    for (const auto& person : people) {
        std::string all = plain(person.displayName);
        for (const auto* part : {&person.nickname, &person.givenName, &person.familyName}) {
            all += " " + plain(*part);
        }
        m_entries.push_back({person.id, plain(person.displayName), wordsIn(all)});
    }
    std::ranges::sort(m_entries, [](const Entry& one, const Entry& other) {
        return std::tie(one.name, one.id) < std::tie(other.name, other.id);
    });
}

std::vector<Id<Person>> NameBook::find(std::string_view typed, NameMatch worst) const
{
    const std::string name = plain(typed);
    const auto words = wordsIn(name);
    std::vector<Id<Person>> found;
    NameMatch best = worst;
    for (const auto& entry : m_entries) {
        if (entry.id.text == typed) {
            return {entry.id};
        }
        const auto how = words.empty() ? std::nullopt : match(entry, name, words);
        if (!how || *how > best) {
            continue;
        }
        if (*how < best) {
            found.clear();
            best = *how;
        }
        found.push_back(entry.id);
    }
    return found;
}

std::string NameBook::plain(std::string_view name) const
{
    std::string folded = m_fold(name);
    std::erase_if(folded, [](char letter) { return letter == '.' || letter == ','; });
    const auto words = wordsIn(folded);
    std::string joined;
    for (const auto& word : words) {
        joined += (joined.empty() ? "" : " ") + word;
    }
    return joined;
}

std::optional<NameMatch> NameBook::match(
    const Entry& entry, const std::string& typed, const std::vector<std::string>& words) const
{
    if (typed == entry.name) {
        return NameMatch::Whole;
    }
    if (eachHasItsOwn(words, entry.words, std::equal_to<>())) {
        return NameMatch::WholeWords;
    }
    const auto begins = [](const std::string& word, const std::string& name) {
        return name.starts_with(word);
    };
    if (isLongEnough(words) && eachHasItsOwn(words, entry.words, begins)) {
        return NameMatch::Beginning;
    }
    constexpr std::size_t shortestPart = 4;
    const bool isPart = words.size() == 1 && typed.size() >= shortestPart
        && entry.name.find(typed) != std::string::npos;
    return isPart ? std::optional{NameMatch::Part} : std::nullopt;
}

} // namespace asterism
