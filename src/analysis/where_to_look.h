// SPDX-License-Identifier: MIT
#pragma once

#include "domain/vocabulary.h"

#include <string_view>
#include <vector>

// Prompts for where somebody for a need may be found: codes, which the ui puts into words.

namespace asterism {

enum class LookAt {
    Employer,
    BoardList, ///< the board's list of supervisors
    TrainingInstitute,
    Supervisor,
    TrustedPeer,
    OwnTherapist, ///< kept out of the network
    Trainer,
    CertifiedConsultant,
    ByVideo,
    PeerGroup,
    Alumni,
    SameLanguageOrSetting,
    Director,
    InterestGroupChair,
    ServiceLead,
    Editor,
    Accountant,
    PrivatePractitioner,
    AssociationOfficer,
    EthicsLine,
    FormerAdviser,
    JournalClub,
    CulturalMediator,
    CommunityElder,
    Peer,
    Coach,
    Friends,
    GuidesOutsideWork,
    PracticumStudents,
    ReverseMentoring,
    InterestGroups,
    NetworkingEvents,
    InformalNetwork,
};
template <>
struct Vocabulary<LookAt> {
    static constexpr auto words = asterism::words(
        {"employer",
         "board_list",
         "training_institute",
         "supervisor",
         "trusted_peer",
         "own_therapist",
         "trainer",
         "certified_consultant",
         "by_video",
         "peer_group",
         "alumni",
         "same_language_or_setting",
         "director",
         "interest_group_chair",
         "service_lead",
         "editor",
         "accountant",
         "private_practitioner",
         "association_officer",
         "ethics_line",
         "former_adviser",
         "journal_club",
         "cultural_mediator",
         "community_elder",
         "peer",
         "coach",
         "friends",
         "guides_outside_work",
         "practicum_students",
         "reverse_mentoring",
         "interest_groups",
         "networking_events",
         "informal_network"});
};

/// Where to look for a need of this category, the likeliest first: its own places, then those
/// that hold for every need (R9, R11). One's own category has the latter only.
std::vector<LookAt> whereToLook(std::string_view category);

} // namespace asterism
