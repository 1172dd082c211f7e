// SPDX-License-Identifier: MIT
#include "interchange/plan_json_links.h"

#include "domain/cells.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace asterism {
namespace {

using Ids = std::unordered_set<std::string_view>;

template <RecordType Record>
std::string placeOf(std::size_t row, std::string_view column)
{
    return std::string(Table<Record>::name) + "[" + std::to_string(row) + "]." + std::string(column)
        + ": ";
}

/// The parts of a key in one text. NUL parts them, since no text of a plan holds one.
template <RecordType Record>
std::string keyOf(const Record& row)
{
    std::string key;
    forEachColumn<Record>([&](const auto& column) {
        if (column.part == Part::Key) {
            const Cell cell = toCell(row.*(column.member));
            key += std::get<std::string>(cell);
            key += '\0';
        }
    });
    return key;
}

template <RecordType Record>
std::string_view firstKeyColumn()
{
    return std::get<0>(Table<Record>::columns).name;
}

class LinkCheck {
public:
    explicit LinkCheck(const Plan& plan) : m_plan(plan)
    {
        forEachRecord([&]<typename Record>() { gatherIds<Record>(); });
    }

    std::optional<std::string> run()
    {
        forEachRecord([&]<typename Record>() {
            checkKeys<Record>();
            checkLinks<Record>();
        });
        checkChains();
        checkStars();
        checkAcquaintances();
        return m_found;
    }

private:
    template <RecordType Record>
    void gatherIds()
    {
        if constexpr (Entity<Record>) {
            auto& ids = m_ids[Table<Record>::name];
            ids.reserve(m_plan.of<Record>().size());
            for (const auto& row : m_plan.of<Record>()) {
                ids.insert(row.id.text);
            }
        }
    }

    void report(std::string sentence)
    {
        if (!m_found) {
            m_found = std::move(sentence);
        }
    }

    template <RecordType Record>
    void checkKeys()
    {
        const auto& rows = m_plan.of<Record>();
        std::unordered_map<std::string, std::size_t> seen;
        seen.reserve(rows.size());
        for (std::size_t at = 0; at < rows.size() && !m_found; ++at) {
            const auto [first, isNew] = seen.emplace(keyOf(rows[at]), at);
            if (!isNew) {
                report(
                    placeOf<Record>(at, firstKeyColumn<Record>()) + "names the same row as "
                    + std::string(Table<Record>::name) + "[" + std::to_string(first->second) + "]");
            }
        }
    }

    template <RecordType Record>
    void checkLinks()
    {
        forEachColumn<Record>([&](const auto& column) {
            using Member = std::remove_cvref_t<decltype(std::declval<Record>().*(column.member))>;
            if constexpr (IsOptional<Member>::value) {
                if constexpr (IsId<typename IsOptional<Member>::inner>::value) {
                    using Target = typename IsId<typename IsOptional<Member>::inner>::target;
                    checkColumn<Record, Target>(column);
                }
            } else if constexpr (IsId<Member>::value) {
                using Target = typename IsId<Member>::target;
                if constexpr (!std::is_same_v<Target, Record>) {
                    checkColumn<Record, Target>(column);
                }
            }
        });
    }

    template <RecordType Record, Entity Target, typename Col>
    void checkColumn(const Col& column)
    {
        const auto& ids = m_ids[Table<Target>::name];
        const auto& rows = m_plan.of<Record>();
        for (std::size_t at = 0; at < rows.size() && !m_found; ++at) {
            const Cell cell = toCell(rows[at].*(column.member));
            const auto* text = std::get_if<std::string>(&cell);
            if (text == nullptr) {
                continue;
            }
            if (!ids.contains(*text)) {
                report(
                    placeOf<Record>(at, column.name) + "leads to a "
                    + std::string(Table<Target>::name) + " that is not in the file");
            } else if constexpr (std::is_same_v<Target, Record>) {
                if (*text == rows[at].id.text) {
                    report(placeOf<Record>(at, column.name) + "leads to itself");
                }
            }
        }
    }

    /// Who replaced whom, what went before: such a chain must end.
    template <Entity Record>
    void checkChain(std::optional<Id<Record>> Record::*next)
    {
        const auto& rows = m_plan.of<Record>();
        std::unordered_map<std::string_view, std::size_t> places;
        for (std::size_t at = 0; at < rows.size(); ++at) {
            places.emplace(rows[at].id.text, at);
        }
        std::vector<bool> isSafe(rows.size());
        for (std::size_t start = 0; start < rows.size() && !m_found; ++start) {
            std::vector<std::size_t> walked;
            std::unordered_set<std::size_t> isWalked;
            std::optional<std::size_t> at = start;
            while (at && !isSafe[*at]) {
                if (!isWalked.insert(*at).second) {
                    report(placeOf<Record>(*at, columnOf(next)) + "leads round in a circle");
                    return;
                }
                walked.push_back(*at);
                const auto& link = rows[*at].*next;
                at = link ? std::optional{places.at(link->text)} : std::nullopt;
            }
            for (const std::size_t each : walked) {
                isSafe[each] = true;
            }
        }
    }

    void checkChains()
    {
        if (!m_found) {
            checkChain(&Statement::supersededBy);
            checkChain(&Outreach::previous);
            checkChain(&AgendaItem::carriedFrom);
            checkChain(&Agreement::supersedes);
        }
    }

    /// A star names its subject by a plain text, since it may be a row of several tables.
    void checkStars()
    {
        const auto& stars = m_plan.of<StarPlace>();
        for (std::size_t at = 0; at < stars.size() && !m_found; ++at) {
            bool known = false;
            for (const auto& [table, ids] : m_ids) {
                known = known || ids.contains(stars[at].subject);
            }
            if (!known) {
                report(placeOf<StarPlace>(at, "subject") + "leads to nothing that is in the file");
            }
        }
    }

    void checkAcquaintances()
    {
        const auto& ties = m_plan.of<Acquaintance>();
        for (std::size_t at = 0; at < ties.size() && !m_found; ++at) {
            if (ties[at].one >= ties[at].other) {
                report(placeOf<Acquaintance>(at, "one") + "must sort before other");
            }
        }
    }

    const Plan& m_plan;
    std::map<std::string_view, Ids> m_ids;
    std::optional<std::string> m_found;
};

} // namespace

std::optional<std::string> findBadLink(const Plan& plan)
{
    return LinkCheck(plan).run();
}

} // namespace asterism
