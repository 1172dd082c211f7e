// SPDX-License-Identifier: MIT
#include "cli/references.h"

#include "cli/kinds.h"
#include "cli/words.h"
#include "storage/folding.h"

#include <algorithm>

namespace asterism::cli {
namespace {

constexpr std::size_t mostListed = 12;

/// A relationship, a thread and the like are called after their person.
template <Entity Record>
std::string titleFor(const Record& row, const std::map<std::string, std::string>& people)
{
    if constexpr (requires { row.person; }) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(row.person)>, Id<Person>>) {
            const auto person = people.find(row.person.text);
            return person == people.end() ? std::string() : person->second;
        }
    }
    return titleOf(row);
}

[[noreturn]] void refuse(const std::string& word, const std::vector<const Candidate*>& found)
{
    if (found.empty()) {
        throw UnclearReference("There is nothing called “" + word + "” in the plan.");
    }
    std::string sentence = "“" + word + "” could be:";
    for (std::size_t at = 0; at < std::min(found.size(), mostListed); ++at) {
        sentence += "\n  " + found[at]->label + "  " + found[at]->id;
    }
    if (found.size() > mostListed) {
        sentence += "\n  and " + std::to_string(found.size() - mostListed) + " more";
    }
    throw UnclearReference(sentence);
}

} // namespace

References::References(const Reader& plan)
{
    std::map<std::string, std::string> people;
    for (const auto& person : plan.all<Person>()) {
        people.emplace(person.id.text, person.displayName);
    }
    forEachRecord([&]<typename Record>() {
        if constexpr (Entity<Record>) {
            for (const auto& row : plan.all<Record>()) {
                Candidate candidate{Table<Record>::name, row.id.text, titleFor(row, people), {}};
                candidate.label = spoken(candidate.table)
                    + (candidate.title.empty() ? "" : " “" + candidate.title + "”");
                m_byId.emplace(candidate.id, m_candidates.size());
                m_candidates.push_back(std::move(candidate));
            }
        }
    });
}

Candidate References::find(
    const std::string& word, const std::vector<std::string_view>& tables) const
{
    const auto colon = word.find(':');
    const std::string kind = colon == std::string::npos ? "" : tableOf(word.substr(0, colon));
    const std::string name = kind.empty() ? word : word.substr(colon + 1);
    const auto isMeant = [&](const Candidate& candidate) {
        const bool inTables = tables.empty()
            || std::find(tables.begin(), tables.end(), candidate.table) != tables.end();
        return inTables && (kind.empty() || kind == candidate.table);
    };
    const auto byId = m_byId.find(name);
    if (byId != m_byId.end() && isMeant(m_candidates[byId->second])) {
        return m_candidates[byId->second];
    }
    const std::string wanted = foldFully(name);
    std::vector<const Candidate*> whole;
    std::vector<const Candidate*> parts;
    for (const auto& candidate : m_candidates) {
        if (wanted.empty() || !isMeant(candidate)) {
            continue;
        }
        const std::string title = foldFully(candidate.title);
        if (title == wanted) {
            whole.push_back(&candidate);
        } else if (title.find(wanted) != std::string::npos) {
            parts.push_back(&candidate);
        }
    }
    const auto& found = whole.empty() ? parts : whole;
    if (found.size() == 1) {
        return *found.front();
    }
    refuse(word, found);
}

std::string References::nameOf(const std::string& id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::string() : m_candidates[found->second].title;
}

} // namespace asterism::cli
