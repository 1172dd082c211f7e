// SPDX-License-Identifier: MIT
#pragma once

#include "domain/relationship.h"

#include <array>
#include <optional>
#include <string_view>

// The fourteen kinds of need that therapists have, and what usually helps.

namespace asterism::actions {

struct NeedCategory {
    std::string_view name; ///< as it stands in need.category
    NeedKind kind = NeedKind::Guidance;
    std::optional<MentoringFunction> function; ///< nothing for what is given
    Sphere sphere = Sphere::Professional;
    RelationshipKind usualTie = RelationshipKind::Mentor;
};

inline constexpr std::array<NeedCategory, 14> needCategories{{
    {"Formal supervision",
     NeedKind::Guidance,
     MentoringFunction::Coaching,
     Sphere::Professional,
     RelationshipKind::Supervisor},
    {"Holding & emotional support",
     NeedKind::Guidance,
     MentoringFunction::Counselling,
     Sphere::Professional,
     RelationshipKind::Mentor},
    {"Skill feedback",
     NeedKind::Guidance,
     MentoringFunction::Coaching,
     Sphere::Professional,
     RelationshipKind::Mentor},
    {"Writing & research feedback",
     NeedKind::Guidance,
     MentoringFunction::Coaching,
     Sphere::Professional,
     RelationshipKind::Adviser},
    {"Peer community",
     NeedKind::Guidance,
     MentoringFunction::Acceptance,
     Sphere::Professional,
     RelationshipKind::Peer},
    {"Accountability",
     NeedKind::Guidance,
     MentoringFunction::Coaching,
     Sphere::Professional,
     RelationshipKind::Peer},
    {"Role model",
     NeedKind::RoleModel,
     MentoringFunction::RoleModelling,
     Sphere::Professional,
     RelationshipKind::RoleModel},
    {"Culture & community",
     NeedKind::Guidance,
     MentoringFunction::Coaching,
     Sphere::Professional,
     RelationshipKind::Mentor},
    {"Sponsorship & access",
     NeedKind::Exposure,
     MentoringFunction::Sponsorship,
     Sphere::Professional,
     RelationshipKind::Sponsor},
    {"Practice & money",
     NeedKind::Guidance,
     MentoringFunction::Coaching,
     Sphere::Professional,
     RelationshipKind::Adviser},
    {"Rules & navigation",
     NeedKind::Guidance,
     MentoringFunction::Coaching,
     Sphere::Professional,
     RelationshipKind::Adviser},
    {"Stretch",
     NeedKind::Exposure,
     MentoringFunction::Challenge,
     Sphere::Professional,
     RelationshipKind::Sponsor},
    {"Self-care & life",
     NeedKind::Guidance,
     MentoringFunction::Friendship,
     Sphere::Personal,
     RelationshipKind::Friend},
    {"Giving back",
     NeedKind::Exposure,
     std::nullopt,
     Sphere::Professional,
     RelationshipKind::Mentee},
}};

/// Nothing for a category of one's own.
inline constexpr const NeedCategory* categoryNamed(std::string_view name)
{
    for (const auto& category : needCategories) {
        if (category.name == name) {
            return &category;
        }
    }
    return nullptr;
}

} // namespace asterism::actions
