// SPDX-License-Identifier: MIT
#include "ui/app/palette_results.h"

#include <QAction>
#include <QCoreApplication>

#include "storage/folding.h"
#include "storage/search.h"
#include "ui/app/actions.h"
#include "ui/app/found_place.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <algorithm>
#include <array>
#include <set>

namespace asterism::ui {
namespace {

constexpr std::size_t mostOfAGroup = 6;
constexpr int mostNotes = 5;
constexpr int mostNotesAlone = 40;
/// Below that, nearly every note has a word that begins so.
constexpr qsizetype leastLettersForNotes = 2;
constexpr int worstRank = 4;

constexpr std::array groupOrder{
    PaletteGroup::People,
    PaletteGroup::Actions,
    PaletteGroup::Needs,
    PaletteGroup::Goals,
    PaletteGroup::Notes,
    PaletteGroup::Pages};

struct Ranked {
    int rank;
    const PaletteRow* row;
};

using RankedGroups = std::array<std::vector<Ranked>, groupOrder.size()>;

std::vector<Ranked>& rowsOf(RankedGroups& groups, PaletteGroup group)
{
    return groups.at(static_cast<std::size_t>(group));
}

/// The groups in their order, but one with a name that begins as typed comes before those without.
std::vector<PaletteGroup> ordered(const RankedGroups& found)
{
    std::vector<PaletteGroup> order(groupOrder.begin(), groupOrder.end());
    const auto isExact = [&](PaletteGroup group) {
        const auto& rows = found.at(static_cast<std::size_t>(group));
        return !rows.empty() && rows.front().rank == 0;
    };
    std::ranges::stable_partition(order, isExact);
    return order;
}

QString keysOf(const QAction* action)
{
    const QString hint = action->property("keyHint").toString();
    return hint.isEmpty() ? action->shortcut().toString(QKeySequence::NativeText) : hint;
}

} // namespace

QString words(PaletteGroup group)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Palette", text); };
    switch (group) {
    case PaletteGroup::People:
        return say(QT_TRANSLATE_NOOP("Palette", "People"));
    case PaletteGroup::Actions:
        return say(QT_TRANSLATE_NOOP("Palette", "Actions"));
    case PaletteGroup::Needs:
        return say(QT_TRANSLATE_NOOP("Palette", "Needs"));
    case PaletteGroup::Goals:
        return say(QT_TRANSLATE_NOOP("Palette", "Goals"));
    case PaletteGroup::Notes:
        return say(QT_TRANSLATE_NOOP("Palette", "Notes"));
    case PaletteGroup::Pages:
        return say(QT_TRANSLATE_NOOP("Palette", "Pages"));
    }
    return {};
}

PaletteSource::PaletteSource(PlanSession& session) : m_session(session)
{
    addPeople();
    addNeedsAndGoals();
}

void PaletteSource::add(
    PaletteGroup group, const std::string& name, const Place& place, const QString& detail)
{
    PlanSession* const session = &m_session;
    m_candidates.push_back({MatchableName(name), {group, qt(name), detail, {}, [session, place] {
                                                      session->goTo(place);
                                                  }}});
}

void PaletteSource::addPeople()
{
    for (const auto& person : m_session.plan().all<Person>()) {
        const QString detail
            = qt(person.roleTitle.empty() ? person.organization : person.roleTitle);
        add(PaletteGroup::People,
            person.displayName,
            {QStringLiteral("people"), QStringLiteral("person"), qt(person.id.text)},
            detail);
    }
    for (const auto& group : m_session.plan().all<Group>()) {
        add(PaletteGroup::People,
            group.name,
            {QStringLiteral("people"), QStringLiteral("group"), qt(group.id.text)},
            QCoreApplication::translate("Palette", "Group"));
    }
}

void PaletteSource::addNeedsAndGoals()
{
    for (const auto& need : m_session.plan().all<Need>()) {
        add(PaletteGroup::Needs,
            need.title,
            {QStringLiteral("reflect"), QStringLiteral("need"), qt(need.id.text)},
            words(need.state));
    }
    for (const auto& goal : m_session.plan().all<Goal>()) {
        add(PaletteGroup::Goals,
            goal.title,
            {QStringLiteral("reflect"), QStringLiteral("goal"), qt(goal.id.text)},
            words(goal.state));
    }
}

void PaletteSource::add(const QString& page, const QString& title, const QString& keys)
{
    add(PaletteGroup::Pages, utf8(title), {page, {}, {}}, {});
    m_candidates.back().row.keys = keys;
}

void PaletteSource::add(QAction* action)
{
    const QString title = Actions::plainText(action);
    m_candidates.push_back(
        {MatchableName(utf8(title)),
         {PaletteGroup::Actions, title, {}, keysOf(action), [action] { action->trigger(); }}});
}

QList<PaletteRow> PaletteSource::results(const QString& typed) const
{
    const std::string folded = foldFully(utf8(typed.simplified()));
    RankedGroups found;
    for (const Candidate& candidate : m_candidates) {
        if (const auto rank = candidate.name.rankFor(folded)) {
            rowsOf(found, candidate.row.group).push_back({*rank, &candidate.row});
        }
    }
    QList<PaletteRow> results;
    for (const PaletteGroup group : ordered(found)) {
        auto& rows = rowsOf(found, group);
        std::ranges::stable_sort(rows, {}, &Ranked::rank);
        rows.resize(std::min(rows.size(), mostOfAGroup));
        for (const Ranked& ranked : rows) {
            results.append(*ranked.row);
        }
        if (group == PaletteGroup::Notes) {
            results += newestNotes(typed.simplified());
        }
    }
    return results;
}

QList<PaletteRow> PaletteSource::offered() const
{
    QList<PaletteRow> rows;
    for (const PaletteGroup group : {PaletteGroup::Pages, PaletteGroup::Actions}) {
        for (const Candidate& candidate : m_candidates) {
            if (candidate.row.group == group) {
                rows.append(candidate.row);
            }
        }
    }
    return rows;
}

QList<PaletteRow> PaletteSource::newestNotes(const QString& typed) const
{
    if (typed.size() < leastLettersForNotes) {
        return {};
    }
    const std::string words = utf8(typed);
    auto rows = noteRows(search(m_session.plan(), words, mostNotes), foldFully(words));
    if (rows.size() == mostNotes) {
        PaletteRow all;
        all.group = PaletteGroup::Notes;
        all.title = QCoreApplication::translate("Palette", "All notes with “%1”").arg(typed);
        all.isMore = true;
        rows.append(all);
    }
    return rows;
}

QList<PaletteRow> PaletteSource::notes(const QString& typed) const
{
    return noteRows(search(m_session.plan(), utf8(typed), mostNotesAlone, FoundOrder::Best), {});
}

QList<PaletteRow> PaletteSource::noteRows(
    const std::vector<Found>& found, const std::string& folded) const
{
    QList<PaletteRow> rows;
    for (const Found& each : found) {
        const auto place = placeOf(m_session.plan(), each);
        const bool hasOwnGroup = each.kind == "person" || each.kind == "group"
            || each.kind == "need" || each.kind == "goal";
        const bool isThereByName
            = hasOwnGroup && !folded.empty() && MatchableName(each.title).rankFor(folded);
        if (!place || isThereByName) {
            continue;
        }
        PlanSession* const session = &m_session;
        const QString title = qt(each.title).simplified();
        const QString snippet = qt(each.snippet).simplified();
        rows.append(
            {PaletteGroup::Notes,
             title,
             snippet == title || snippet.isEmpty() ? kindOf(each)
                                                   : kindOf(each) + QStringLiteral(" · ") + snippet,
             {},
             [session, place] { session->goTo(*place); }});
    }
    return rows;
}

} // namespace asterism::ui
