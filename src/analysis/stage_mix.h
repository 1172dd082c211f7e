// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

// The people around me beside a mix that is common at my stage. A mirror, never a requirement.

namespace asterism {

enum class MixPart {
    FormalSupervisor,
    PeerGroup,
    OneStepAhead,
    SkillMentor,
    Peers,
    RoleModel,
    PracticeGuide,
    LifeSupport,
    ReverseExchange,
    PeerPair,
    Consultant,
    Sponsor,
    Mentees,
    ReverseMentor,
    CarePeers,
    CloseGuides,
    Connectors,
};
template <>
struct Vocabulary<MixPart> {
    static constexpr auto words = asterism::words(
        {"formal_supervisor",
         "peer_group",
         "one_step_ahead",
         "skill_mentor",
         "peers",
         "role_model",
         "practice_guide",
         "life_support",
         "reverse_exchange",
         "peer_pair",
         "consultant",
         "sponsor",
         "mentees",
         "reverse_mentor",
         "care_peers",
         "close_guides",
         "connectors"});
};

enum class MixPresence { Present, Thin, None };
template <>
struct Vocabulary<MixPresence> {
    static constexpr auto words = asterism::words({"present", "thin", "none"});
};

/// One row of the mix: present from the smaller number of people on that is common, thin below.
struct MixRow {
    MixPart part = MixPart::FormalSupervisor;
    MixPresence presence = MixPresence::None;
    int commonLeast = 1;
    int commonMost = 1;
    std::vector<Id<Person>> people; ///< active people who are of this part, by name

    bool operator==(const MixRow&) const = default;
};

/// My mix beside a common one for my stage (R70); empty when no stage is set or none is common
/// for it. A group of peers is there when two active people meet in one, thin when there is one
/// active peer but no such group. Reads Profile, Person, Relationship, RelationshipFunction,
/// Group, GroupMember, Need and Coverage.
std::vector<MixRow> stageMix(const Plan& plan, Day asOf);

/// R71: I am advanced, and nobody active holds me: no need for holding is held and nobody counsels
/// or accepts. Reads the same.
bool nobodyHoldsMe(const Plan& plan, Day asOf);

/// Whether a need is of one of the fourteen categories of the field; letters and digits count,
/// case and all else do not, so "Practice & money" is "practice_money".
bool isOfCategory(const Need& need, std::string_view category);

} // namespace asterism
