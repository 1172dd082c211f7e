// SPDX-License-Identifier: MIT
#include "interchange/card_import.h"

#include "interchange/card_import_people.h"

#include <algorithm>
#include <map>

namespace asterism {
namespace {

constexpr std::size_t mostCandidates = 10;

Problem namelessCard(int line)
{
    return {
        line,
        "What starts here has no name, e-mail or phone number; it was left out.",
        ProblemKind::NoName,
        {}};
}

/// Goes through the cards in their order and remembers the ones that came before.
class Previewer {
public:
    explicit Previewer(const Plan& plan) : m_known(plan) { }

    CardRow rowFor(ReadPerson found)
    {
        CardRow row;
        row.line = found.line;
        row.found = std::move(found);
        if (row.found.card.person.displayName.empty()) {
            row.state = CardState::Unreadable;
        } else if (row.found.isGroup) {
            row.state = CardState::Group;
        } else {
            compare(row);
        }
        return row;
    }

private:
    void compare(CardRow& row)
    {
        const auto match = m_known.match(row.found);
        row.state = match.state;
        row.isInPlan = std::any_of(match.who.begin(), match.who.end(), [&](std::size_t who) {
            return m_known.isInPlan(who);
        });
        if (match.state == CardState::Same) {
            row.match = m_known.person(match.who.front()).id;
            row.adds = m_known.merge(match.who.front(), row.found);
            return;
        }
        const std::size_t count = std::min(match.who.size(), mostCandidates);
        for (std::size_t at = 0; at < count; ++at) {
            row.candidates.push_back(m_known.person(match.who[at]).id);
        }
        // While it is open who somebody of the plan is, no later card can be the same as they.
        if (!row.isInPlan) {
            m_known.add(row.found);
        }
    }

    KnownPeople m_known;
};

/// Carries out the choices on a copy of what is known and collects the rows.
class Importer {
public:
    explicit Importer(const Plan& plan) : m_known(plan) { }

    void take(const CardRow& row, const std::optional<Id<Person>>& into)
    {
        const auto& wanted = into ? into : row.match;
        const auto who = wanted ? find(*wanted) : std::nullopt;
        if (who) {
            m_whoIs[row.found.card.person.id.text] = *who;
            keep(*who, m_known.merge(*who, row.found));
        } else {
            addPerson(row);
        }
    }

    void tagMembers(const CardRow& group)
    {
        const std::string& name = group.found.card.person.displayName;
        for (const auto& uid : group.found.members) {
            const auto members = m_known.byUid(uid);
            if (members.size() == 1 && m_known.addTag(members.front(), name)) {
                m_changes.added.of<Tag>().push_back({m_known.person(members.front()).id, name});
                m_touched.emplace(members.front(), false);
            }
        }
    }

    CardChanges finish()
    {
        for (const auto& [who, fields] : m_touched) {
            if (!m_known.isInPlan(who)) {
                m_changes.added.of<Person>().push_back(m_known.person(who));
                ++m_changes.addedPeople;
                continue;
            }
            ++m_changes.updatedPeople;
            if (fields) {
                m_changes.changed.push_back(m_known.person(who));
            }
        }
        return std::move(m_changes);
    }

private:
    std::optional<std::size_t> find(const Id<Person>& id) const
    {
        const auto earlier = m_whoIs.find(id.text);
        return earlier != m_whoIs.end() ? std::optional{earlier->second} : m_known.byId(id);
    }

    void addPerson(const CardRow& row)
    {
        const std::size_t who = m_known.add(row.found);
        const PersonCard& card = row.found.card;
        m_whoIs[card.person.id.text] = who;
        m_touched.emplace(who, false);
        append(card.contactPoints, card.tags, card.extras);
    }

    void keep(std::size_t who, const CardAdditions& adds)
    {
        if (!adds.isEmpty()) {
            bool& fields = m_touched.emplace(who, false).first->second;
            fields = fields || !adds.fields.empty();
            append(adds.contactPoints, adds.tags, adds.extras);
        }
    }

    void append(
        const std::vector<ContactPoint>& points,
        const std::vector<Tag>& tags,
        const std::vector<ExtraProperty>& extras)
    {
        const auto appendTo
            = [](auto& all, const auto& some) { all.insert(all.end(), some.begin(), some.end()); };
        appendTo(m_changes.added.of<ContactPoint>(), points);
        appendTo(m_changes.added.of<Tag>(), tags);
        appendTo(m_changes.added.of<ExtraProperty>(), extras);
    }

    KnownPeople m_known;
    CardChanges m_changes;
    std::map<std::size_t, bool> m_touched;                ///< whether fields of the person changed
    std::unordered_map<std::string, std::size_t> m_whoIs; ///< by the id that a row would have had
};

} // namespace

CardCounts CardPreview::counts() const
{
    CardCounts counts;
    for (const auto& row : rows) {
        switch (row.state) {
        case CardState::New:
            ++counts.newOnes;
            break;
        case CardState::Same:
            ++counts.same;
            break;
        case CardState::Unclear:
            ++counts.unclear;
            break;
        case CardState::Group:
            ++counts.groups;
            break;
        case CardState::Unreadable:
            ++counts.unreadable;
            break;
        }
    }
    return counts;
}

CardPreview previewCards(const CardFile& file, const Plan& plan)
{
    return previewPeople(readPeople(file), file.problems, plan);
}

CardPreview previewPeople(
    std::vector<ReadPerson> people, std::vector<Problem> problems, const Plan& plan)
{
    CardPreview preview;
    preview.problems = std::move(problems);
    preview.rows.reserve(people.size());
    Previewer previewer(plan);
    for (auto& found : people) {
        preview.rows.push_back(previewer.rowFor(std::move(found)));
        if (preview.rows.back().state == CardState::Unreadable) {
            preview.problems.push_back(namelessCard(preview.rows.back().line));
        }
    }
    std::stable_sort(
        preview.problems.begin(),
        preview.problems.end(),
        [](const Problem& one, const Problem& other) { return one.line < other.line; });
    return preview;
}

std::vector<CardChoice> usualChoices(const CardPreview& preview)
{
    std::vector<CardChoice> choices;
    for (std::size_t at = 0; at < preview.rows.size(); ++at) {
        const CardRow& row = preview.rows[at];
        const bool wanted = row.state == CardState::New || row.state == CardState::Group
            || (row.state == CardState::Same && !row.adds.isEmpty())
            || (row.state == CardState::Unclear && !row.isInPlan);
        if (wanted) {
            choices.push_back({at, std::nullopt});
        }
    }
    return choices;
}

CardChanges changesFor(
    const CardPreview& preview, const Plan& plan, const std::vector<CardChoice>& choices)
{
    std::vector<CardChoice> inOrder = choices;
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const auto& one, const auto& other) {
        return one.row < other.row;
    });
    Importer importer(plan);
    for (const bool groups : {false, true}) {
        for (const auto& choice : inOrder) {
            const CardRow& row = preview.rows.at(choice.row);
            if (row.state == CardState::Unreadable || (row.state == CardState::Group) != groups) {
                continue;
            }
            if (groups) {
                importer.tagMembers(row);
            } else {
                importer.take(row, choice.into);
            }
        }
    }
    return importer.finish();
}

} // namespace asterism
