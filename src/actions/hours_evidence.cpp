// SPDX-License-Identifier: MIT
#include "actions/hours_evidence.h"

#include "analysis/hours_items.h"
#include "domain/rows_by_id.h"
#include "guard/guard.h"

#include <algorithm>
#include <map>

namespace asterism::actions {
namespace {

/// Looks at every text once, however often it stands there.
class Sieve {
public:
    explicit Sieve(const Plan& plan) : m_names(knownNames(plan)) { }

    /// `allowed`: what may stand there, such as the address of a page that was read.
    bool letsThrough(const std::string& text, const std::vector<MarkKind>& allowed = {})
    {
        const auto known = m_known.find(text);
        if (known != m_known.end()) {
            return known->second;
        }
        const auto marks = look(text, m_names);
        const bool isFit = std::ranges::all_of(marks, [&](const Mark& mark) {
            return std::ranges::find(allowed, mark.kind) != allowed.end();
        });
        if (!isFit) {
            m_leftOut.push_back(text);
        }
        return m_known[text] = isFit;
    }

    const std::vector<std::string>& leftOut() const { return m_leftOut; }

private:
    KnownNames m_names;
    std::map<std::string, bool> m_known;
    std::vector<std::string> m_leftOut;
};

/// What the hours are counted from, without the texts that may tell of somebody.
Plan sievedHours(const Plan& plan, Sieve& sieve)
{
    Plan hours;
    hours.of<Relationship>() = plan.of<Relationship>();
    hours.of<Attendance>() = plan.of<Attendance>();
    hours.of<Meeting>() = plan.of<Meeting>();
    hours.of<HoursEntry>() = plan.of<HoursEntry>();
    for (auto& meeting : hours.of<Meeting>()) {
        if (!sieve.letsThrough(meeting.hoursCategory)) {
            meeting.hoursCategory = otherHours;
        }
    }
    for (auto& entry : hours.of<HoursEntry>()) {
        if (!sieve.letsThrough(entry.category)) {
            entry.category = otherHours;
        }
        if (!sieve.letsThrough(entry.setting)) {
            entry.setting.clear();
        }
    }
    return hours;
}

/// The rules that came with the program were looked at when it was made; one's own are now.
HourRules sievedRules(const HourRules& rules, Sieve& sieve)
{
    if (std::ranges::find(builtInHourRules(), rules) != builtInHourRules().end()) {
        return rules;
    }
    HourRules fit = rules;
    if (!sieve.letsThrough(fit.title)) {
        fit.title.clear();
    }
    std::erase_if(fit.says, [&](const auto& sentence) { return !sieve.letsThrough(sentence); });
    if (!sieve.letsThrough(fit.source, {MarkKind::Url, MarkKind::Date, MarkKind::Email})) {
        fit.source.clear();
    }
    std::erase_if(fit.totals, [&](const auto& each) { return !sieve.letsThrough(each.title); });
    std::erase_if(fit.averages, [&](const auto& each) { return !sieve.letsThrough(each.title); });
    return fit;
}

std::vector<std::string> namesOf(const EvidenceLine& line, const RowsById<Person>& people)
{
    std::vector<std::string> names;
    for (const auto& id : line.with) {
        if (const Person* person = people.find(id)) {
            names.push_back(person->displayName);
        }
    }
    return names;
}

EvidenceSum& sumOf(std::vector<EvidenceSum>& sums, const std::string& kind)
{
    const auto known = std::ranges::find(sums, kind, &EvidenceSum::kind);
    return known == sums.end() ? sums.emplace_back(EvidenceSum{kind, 0, {}, 0}) : *known;
}

std::vector<EvidenceSum> sumsOf(const Plan& hours, const std::vector<EvidenceLine>& lines, Day to)
{
    std::vector<EvidenceSum> sums;
    for (const auto& line : lines) {
        auto& sum = sumOf(sums, line.kind);
        sum.minutes += line.minutes;
        if (line.credited) {
            sum.credited = sum.credited.value_or(0) + *line.credited;
        }
    }
    for (const auto& item : hoursItems(hours)) {
        if (item.isCarriedOver && *item.date.earliest() <= to) {
            sumOf(sums, item.kind).carriedOver += item.minutes;
        }
    }
    return sums;
}

void addOnce(std::vector<std::string>& names, const std::vector<std::string>& more)
{
    for (const auto& name : more) {
        if (std::ranges::find(names, name) == names.end()) {
            names.push_back(name);
        }
    }
}

/// Supervisors sign; in a group of peers they sign for each other when there is nobody else.
void nameWhoWasThere(Evidence& evidence, const Plan& plan)
{
    const RowsById<Person> people(plan.of<Person>());
    std::vector<std::string> peers;
    for (const auto& line : evidence.lines) {
        evidence.with.push_back(namesOf(line, people));
        addOnce(line.kind == "peer_consultation" ? peers : evidence.signers, evidence.with.back());
    }
    if (evidence.signers.empty()) {
        evidence.signers = peers;
    }
}

} // namespace

std::string boardDecides()
{
    return "Your board's own page decides.";
}

Evidence evidenceOf(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    Sieve sieve(plan);
    const Plan hours = sievedHours(plan, sieve);
    Evidence evidence;
    evidence.from = from;
    evidence.to = to;
    if (!plan.of<Profile>().empty()) {
        const auto& me = plan.of<Profile>().front();
        evidence.name = me.name;
        evidence.role = sieve.letsThrough(me.role) ? me.role : std::string();
    }
    evidence.rules = sievedRules(rules, sieve);
    evidence.months = hoursByMonth(hours, evidence.rules, from, to);
    evidence.lines = evidenceLines(hours, evidence.rules, from, to);
    evidence.totals = hoursTotals(hours, evidence.rules, from, to);
    evidence.averages = hoursAverages(hours, evidence.rules, from, to);
    evidence.ratio = supervisionRatio(hours, evidence.rules, from, to);
    evidence.weeks = weeksSoFar(hours, evidence.rules, from, to);
    evidence.sums = sumsOf(hours, evidence.lines, to);
    evidence.leftOut = sieve.leftOut();
    nameWhoWasThere(evidence, plan);
    return evidence;
}

} // namespace asterism::actions
