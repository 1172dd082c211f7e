// SPDX-License-Identifier: MIT
#include "analysis/stage_mix.h"

#include "analysis/constellation.h"
#include "analysis/coverage.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace asterism {
namespace {

struct CommonPart {
    MixPart part;
    int least;
    int most;
};

/// The table of the stages, row by row.
std::vector<CommonPart> commonMix(CareerStage stage)
{
    using enum MixPart;
    switch (stage) {
    case CareerStage::Student:
        return {{FormalSupervisor, 1, 2}, {PeerGroup, 1, 1}, {OneStepAhead, 1, 1}};
    case CareerStage::Early:
        return {
            {FormalSupervisor, 1, 1},
            {SkillMentor, 1, 1},
            {Peers, 2, 4},
            {RoleModel, 1, 1},
            {PracticeGuide, 1, 1},
            {LifeSupport, 1, 1},
            {ReverseExchange, 1, 1}};
    case CareerStage::Mid:
        return {{PeerPair, 1, 1}, {Consultant, 1, 1}, {Sponsor, 1, 1}, {Mentees, 1, 2}};
    case CareerStage::Advanced:
        return {{Mentees, 2, 3}, {ReverseMentor, 1, 1}, {CarePeers, 2, 4}, {Consultant, 1, 1}};
    case CareerStage::Transition:
        return {{CloseGuides, 2, 3}, {Connectors, 2, 2}};
    case CareerStage::Outside:
        return {};
    }
    return {};
}

bool isPeer(const Relationship& tie)
{
    return tie.kind == RelationshipKind::Peer || tie.kind == RelationshipKind::GroupMember;
}

bool isMentee(const Relationship& tie)
{
    return tie.direction == Direction::IGuideThem || tie.kind == RelationshipKind::Mentee;
}

bool isMentor(const Relationship& tie)
{
    return tie.direction != Direction::IGuideThem
        && (tie.kind == RelationshipKind::Mentor || tie.kind == RelationshipKind::Coach
            || tie.kind == RelationshipKind::Teacher);
}

std::optional<CareerStage> stageAfter(CareerStage stage)
{
    switch (stage) {
    case CareerStage::Student:
        return CareerStage::Early;
    case CareerStage::Early:
        return CareerStage::Mid;
    case CareerStage::Mid:
        return CareerStage::Advanced;
    default:
        return std::nullopt;
    }
}

std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (const char letter : text) {
        if (letter >= 'A' && letter <= 'Z') {
            letters += static_cast<char>(letter - 'A' + 'a');
        } else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            letters += letter;
        }
    }
    return letters;
}

bool isForPractice(const Need& need)
{
    return isOfCategory(need, "Practice & money") || isOfCategory(need, "Rules & navigation");
}

bool isForLife(const Need& need)
{
    return need.sphere == Sphere::Personal || isOfCategory(need, "Self-care & life");
}

bool isForHolding(const Need& need)
{
    return isOfCategory(need, "Holding & emotional support");
}

class Mix {
public:
    Mix(const Plan& plan, Day asOf) : m_plan(plan), m_sky(plan)
    {
        const RowsById<Need> needs(plan.of<Need>());
        for (const auto& link : plan.of<Coverage>()) {
            const Need* need = needs.find(link.need);
            const Relationship* tie = m_sky.tie(link.relationship);
            const bool current = hasBegun(link, asOf) && !hasEnded(link, asOf);
            if (need && tie && current && need->state != NeedState::SetAside) {
                note(*need, tie);
            }
        }
    }

    MixRow row(const CommonPart& common, CareerStage mine) const
    {
        MixRow row{.part = common.part, .commonLeast = common.least, .commonMost = common.most};
        const auto people
            = common.part == MixPart::PeerGroup ? peopleOfGroups() : peopleOf(common.part, mine);
        for (const auto* person : people) {
            row.people.push_back(person->id);
        }
        if (common.part == MixPart::PeerGroup && people.empty()) {
            const bool anyPeer = !peopleOf(MixPart::Peers, mine).empty();
            row.presence = anyPeer ? MixPresence::Thin : MixPresence::None;
        } else if (!people.empty()) {
            const bool enough = people.size() >= static_cast<std::size_t>(common.least);
            row.presence = enough ? MixPresence::Present : MixPresence::Thin;
        }
        return row;
    }

    bool holdsMe() const
    {
        return std::ranges::any_of(m_sky.activeTies(), [&](const ActiveTie& active) {
            return m_holding.contains(active.tie) || has(active, MentoringFunction::Counselling)
                || has(active, MentoringFunction::Acceptance);
        });
    }

private:
    void note(const Need& need, const Relationship* tie)
    {
        if (isForPractice(need)) {
            m_practice.insert(tie);
        }
        if (isForLife(need)) {
            m_life.insert(tie);
        }
        if (isForHolding(need)) {
            m_holding.insert(tie);
        }
    }

    static bool has(const ActiveTie& active, MentoringFunction function)
    {
        return active.functions.test(static_cast<std::size_t>(function));
    }

    bool isPart(MixPart part, const ActiveTie& active, CareerStage mine) const
    {
        using enum MixPart;
        const auto& tie = *active.tie;
        const bool guidesMe = tie.direction == Direction::TheyGuideMe;
        switch (part) {
        case FormalSupervisor:
            return guidesMe
                && (tie.kind == RelationshipKind::Supervisor
                    || tie.formality == Formality::ClinicalSupervision);
        case OneStepAhead:
            return !isMentee(tie) && active.person->careerStage
                && active.person->careerStage == stageAfter(mine);
        case SkillMentor:
            return isMentor(tie);
        case Peers:
        case PeerGroup:
            return isPeer(tie);
        case RoleModel:
            return tie.kind == RelationshipKind::RoleModel
                || has(active, MentoringFunction::RoleModelling);
        case PracticeGuide:
            return m_practice.contains(&tie);
        case LifeSupport:
            return tie.kind == RelationshipKind::Friend || m_life.contains(&tie);
        case ReverseExchange:
            return tie.direction == Direction::Reverse
                || tie.kind == RelationshipKind::ReverseMentee;
        default:
            return isLaterPart(part, active);
        }
    }

    /// The parts of the mixes from the middle of a career on.
    bool isLaterPart(MixPart part, const ActiveTie& active) const
    {
        using enum MixPart;
        const auto& tie = *active.tie;
        const bool guidesMe = tie.direction == Direction::TheyGuideMe;
        switch (part) {
        case PeerPair:
            return tie.direction == Direction::Peer
                && (tie.formality == Formality::Consultation || tie.formality == Formality::Coaching
                    || has(active, MentoringFunction::Coaching));
        case Consultant:
            return guidesMe && tie.formality == Formality::Consultation;
        case Sponsor:
            return tie.kind == RelationshipKind::Sponsor
                || has(active, MentoringFunction::Sponsorship);
        case Mentees:
            return isMentee(tie);
        case ReverseMentor:
            return active.person->relativeLevel == RelativeLevel::Junior && !isMentee(tie)
                && (guidesMe || tie.direction == Direction::Reverse);
        case CarePeers:
            return (isPeer(tie) || tie.kind == RelationshipKind::Friend)
                && (has(active, MentoringFunction::Acceptance)
                    || has(active, MentoringFunction::Counselling)
                    || has(active, MentoringFunction::Friendship) || m_holding.contains(&tie));
        case CloseGuides:
            return guidesMe && tie.closeness.value_or(0) >= 4;
        case Connectors:
            return tie.kind == RelationshipKind::Connector;
        default:
            return false;
        }
    }

    std::vector<const Person*> peopleOf(MixPart part, CareerStage mine) const
    {
        std::vector<const Person*> people;
        for (const auto& active : m_sky.activeTies()) {
            if (isPart(part, active, mine)) {
                people.push_back(active.person);
            }
        }
        return byName(std::move(people));
    }

    /// Active people who meet at least one other active person in a group.
    std::vector<const Person*> peopleOfGroups() const
    {
        std::unordered_map<std::string_view, std::vector<const Person*>> members;
        for (const auto& row : m_plan.of<GroupMember>()) {
            const Person* person = m_sky.person(row.person);
            if (person && m_sky.isActivePerson(*person)) {
                members[row.group.text].push_back(person);
            }
        }
        std::vector<const Person*> people;
        for (auto& [group, list] : members) {
            if (list.size() >= 2) {
                people.insert(people.end(), list.begin(), list.end());
            }
        }
        return byName(std::move(people));
    }

    static std::vector<const Person*> byName(std::vector<const Person*> people)
    {
        std::ranges::sort(people, comesBefore);
        people.erase(std::unique(people.begin(), people.end()), people.end());
        return people;
    }

    const Plan& m_plan;
    Constellation m_sky;
    std::set<const Relationship*> m_practice;
    std::set<const Relationship*> m_life;
    std::set<const Relationship*> m_holding;
};

std::optional<CareerStage> myStage(const Plan& plan)
{
    const auto& profiles = plan.of<Profile>();
    return profiles.empty() ? std::nullopt : profiles.front().careerStage;
}

} // namespace

std::vector<MixRow> stageMix(const Plan& plan, Day asOf)
{
    const auto stage = myStage(plan);
    if (!stage) {
        return {};
    }
    const Mix mix(plan, asOf);
    std::vector<MixRow> rows;
    for (const auto& common : commonMix(*stage)) {
        rows.push_back(mix.row(common, *stage));
    }
    return rows;
}

bool nobodyHoldsMe(const Plan& plan, Day asOf)
{
    return myStage(plan) == CareerStage::Advanced && !Mix(plan, asOf).holdsMe();
}

bool isOfCategory(const Need& need, std::string_view category)
{
    return lettersOf(need.category) == lettersOf(category);
}

} // namespace asterism
