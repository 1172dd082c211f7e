// SPDX-License-Identifier: MIT
#include "analysis/where_to_look.h"

#include <algorithm>
#include <map>

namespace asterism {
namespace {

const std::map<std::string_view, std::vector<LookAt>>& placesByCategory()
{
    using enum LookAt;
    static const std::map<std::string_view, std::vector<LookAt>> places{
        {"Formal supervision", {Employer, BoardList, TrainingInstitute}},
        {"Holding & emotional support", {Supervisor, TrustedPeer, OwnTherapist}},
        {"Skill feedback", {Trainer, CertifiedConsultant, ByVideo}},
        {"Peer community", {PeerGroup, Alumni}},
        {"Role model", {SameLanguageOrSetting}},
        {"Sponsorship & access", {Director, InterestGroupChair}},
        {"Stretch", {ServiceLead, Editor}},
        {"Practice & money", {Accountant, PrivatePractitioner}},
        {"Rules & navigation", {AssociationOfficer, EthicsLine}},
        {"Writing & research feedback", {FormerAdviser, JournalClub}},
        {"Culture & community", {CulturalMediator, CommunityElder}},
        {"Accountability", {Peer, Coach}},
        {"Self-care & life", {Friends, GuidesOutsideWork}},
        {"Giving back", {PracticumStudents, ReverseMentoring}}};
    return places;
}

} // namespace

std::vector<LookAt> whereToLook(std::string_view category)
{
    const auto found = placesByCategory().find(category);
    std::vector<LookAt> places
        = found == placesByCategory().end() ? std::vector<LookAt>{} : found->second;
    for (const auto place :
         {LookAt::InterestGroups,
          LookAt::NetworkingEvents,
          LookAt::InformalNetwork,
          LookAt::ByVideo}) {
        if (std::ranges::find(places, place) == places.end()) {
            places.push_back(place);
        }
    }
    return places;
}

} // namespace asterism
