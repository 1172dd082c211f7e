// SPDX-License-Identifier: MIT
#include "analysis/agreement_check.h"

#include "analysis/constellation.h"
#include "domain/cells.h"

#include <algorithm>
#include <map>

namespace asterism {
namespace {

/// What a mentoring agreement should say (R30).
const std::vector<std::string>& mentoringFields()
{
    static const std::vector<std::string> fields{
        "goals",
        "rhythm",
        "minutes",
        "channels",
        "i_bring",
        "they_bring",
        "confidentiality",
        "not_in_scope",
        "feedback",
        "review_on",
        "ends_on",
        "how_we_close"};
    return fields;
}

/// What a contract of supervision should say, the three that are named first (R47) in front.
const std::vector<std::string>& supervisionFields()
{
    static const std::vector<std::string> fields{
        "emergencies", "confidentiality", "review_on",   "purpose",      "starts_on",   "ends_on",
        "rhythm",      "minutes",         "format",      "channels",     "cancelling",  "goals",
        "i_bring",     "they_bring",      "preparation", "feedback",     "records",     "credit",
        "fees",        "scope",           "boundaries",  "disagreement", "how_we_close"};
    return fields;
}

bool isFilled(const Agreement& agreement, const std::string& name)
{
    bool filled = false;
    forEachColumn<Agreement>([&](const auto& column) {
        if (column.name == name) {
            const Cell cell = toCell(agreement.*(column.member));
            const auto* text = std::get_if<std::string>(&cell);
            filled = text ? text->find_first_not_of(" \t\r\n") != std::string::npos
                          : std::holds_alternative<std::int64_t>(cell);
        }
    });
    return filled;
}

bool isFormal(const Relationship& tie)
{
    return tie.formality == Formality::ClinicalSupervision || tie.formality == Formality::Academic
        || tie.formality == Formality::Program;
}

/// Days of planned meetings with each tie.
std::map<Id<Relationship>, std::vector<Day>> plannedDays(const Plan& plan)
{
    const RowsById<Meeting> meetings(plan.of<Meeting>());
    std::map<Id<Relationship>, std::vector<Day>> days;
    for (const auto& guest : plan.of<Attendance>()) {
        const Meeting* meeting = meetings.find(guest.meeting);
        const bool isPlanned = meeting
            && (meeting->state == MeetingState::Proposed
                || meeting->state == MeetingState::Confirmed);
        if (isPlanned && guest.relationship && !meeting->startsOn.isEmpty()) {
            days[*guest.relationship].push_back(*meeting->startsOn.earliest());
        }
    }
    return days;
}

/// Collects what one tie calls for.
class ClockReader {
public:
    ClockReader(const Plan& plan, Day asOf) : m_asOf(asOf), m_planned(plannedDays(plan))
    {
        for (const auto& agreement : plan.of<Agreement>()) {
            m_agreements[agreement.relationship].push_back(agreement);
        }
    }

    void read(const Relationship& tie)
    {
        const auto known = m_agreements.find(tie.id);
        const auto current
            = known == m_agreements.end() ? std::nullopt : currentAgreement(known->second, tie.id);
        const bool isBound = current && holds(*current);
        if (isBound) {
            readReview(tie, *current);
            readEnd(tie, *current);
        }
        const bool isOpenEnded
            = !isBound || (current->reviewOn.isEmpty() && current->endsOn.isEmpty());
        if (isFormal(tie) && isOpenEnded && tie.phase == Phase::Active) {
            add(AgreementCall::NeitherReviewNorEnd, tie, isBound ? &*current : nullptr, {});
        }
    }

    std::vector<AgreementClock> result() &&
    {
        std::ranges::stable_sort(m_clocks, [](const auto& one, const auto& other) {
            return one.on.value_or(Day::max()) < other.on.value_or(Day::max());
        });
        return std::move(m_clocks);
    }

private:
    void readReview(const Relationship& tie, const Agreement& agreement)
    {
        const auto on = agreement.reviewOn.latest();
        if (on && daysBetween(m_asOf, *on) <= reviewIsNear) {
            add(AgreementCall::ReviewNear, tie, &agreement, on);
        }
    }

    void readEnd(const Relationship& tie, const Agreement& agreement)
    {
        const auto on = agreement.endsOn.latest();
        if (!on || daysBetween(m_asOf, *on) > lastMeetingsAhead) {
            return;
        }
        if (*on <= m_asOf) {
            add(AgreementCall::EndReached, tie, &agreement, on);
            return;
        }
        const int planned = plannedUntil(tie, *on);
        if (planned < 2) {
            add(AgreementCall::PlanLastTwo, tie, &agreement, on);
            m_clocks.back().plannedBefore = planned;
        }
    }

    int plannedUntil(const Relationship& tie, Day end) const
    {
        const auto days = m_planned.find(tie.id);
        if (days == m_planned.end()) {
            return 0;
        }
        return static_cast<int>(std::ranges::count_if(
            days->second, [&](Day day) { return day >= m_asOf && day <= end; }));
    }

    void add(
        AgreementCall call,
        const Relationship& tie,
        const Agreement* agreement,
        const std::optional<Day>& on)
    {
        AgreementClock clock;
        clock.call = call;
        clock.relationship = tie.id;
        clock.person = tie.person;
        clock.on = on;
        if (agreement) {
            clock.agreement = agreement->id;
        }
        m_clocks.push_back(std::move(clock));
    }

    Day m_asOf;
    std::map<Id<Relationship>, std::vector<Day>> m_planned;
    std::map<Id<Relationship>, std::vector<Agreement>> m_agreements;
    std::vector<AgreementClock> m_clocks;
};

} // namespace

const std::vector<AgreementState>& statesAfter(AgreementState state)
{
    using enum AgreementState;
    static const std::vector<std::vector<AgreementState>> table{
        {Proposed},                                            // Draft
        {Agreed},                                              // Proposed
        {InForce, Superseded},                                 // Agreed
        {Closing, Superseded},                                 // InForce
        {Completed, CompletedEarly, EndedNoFault, Superseded}, // Closing
        {},                                                    // Completed
        {},                                                    // CompletedEarly
        {},                                                    // EndedNoFault
        {},                                                    // Superseded
    };
    return table.at(static_cast<std::size_t>(state));
}

bool isOver(const Agreement& agreement)
{
    return agreement.state >= AgreementState::Completed;
}

bool holds(const Agreement& agreement)
{
    return agreement.state >= AgreementState::Agreed && agreement.state <= AgreementState::Closing;
}

bool isSupervision(const Relationship& tie)
{
    return tie.kind == RelationshipKind::Supervisor
        || tie.formality == Formality::ClinicalSupervision || tie.countsForHours;
}

AgreementChecklist checklistOf(const Agreement& agreement, bool isSupervision)
{
    AgreementChecklist list;
    list.fields = isSupervision ? supervisionFields() : mentoringFields();
    for (const auto& field : list.fields) {
        if (!isFilled(agreement, field)) {
            list.missing.push_back(field);
        }
    }
    return list;
}

std::optional<Agreement> currentAgreement(
    const std::vector<Agreement>& agreements, const Id<Relationship>& tie)
{
    const Agreement* newest = nullptr;
    for (const auto& agreement : agreements) {
        const bool counts
            = agreement.relationship == tie && agreement.state != AgreementState::Superseded;
        if (counts
            && (!newest
                || std::tie(newest->version, newest->id)
                    < std::tie(agreement.version, agreement.id))) {
            newest = &agreement;
        }
    }
    return newest ? std::optional{*newest} : std::nullopt;
}

std::vector<Agreement> versionsOf(const std::vector<Agreement>& agreements, const Id<Agreement>& id)
{
    const RowsById<Agreement> rows(agreements);
    std::vector<Agreement> versions;
    const Agreement* each = rows.find(id);
    while (each && versions.size() < agreements.size()) {
        versions.push_back(*each);
        each = each->supersedes ? rows.find(*each->supersedes) : nullptr;
    }
    std::ranges::reverse(versions);
    return versions;
}

std::vector<AgreementClock> agreementClocks(const Plan& plan, Day asOf)
{
    const Constellation sky(plan);
    ClockReader reader(plan, asOf);
    for (const auto& tie : plan.of<Relationship>()) {
        const Person* person = sky.person(tie.person);
        if (person && mayNudge(tie, *person)) {
            reader.read(tie);
        }
    }
    return std::move(reader).result();
}

} // namespace asterism
