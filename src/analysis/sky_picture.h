// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the map shows, before anybody has said where: stars, open places and the needs behind them.

namespace asterism {

enum class StarKind { Guide, Supervisor, Peer, Connector, Learner, Group };

/// Eight groups of needs, clockwise from the top of the sky.
enum class Sector {
    ClinicalDepth,
    CraftAndResearch,
    PeerSupport,
    Belonging,
    GivingOn,
    LifeAndBalance,
    Courage,
    Career,
};
constexpr std::size_t sectorCount = 8;

/// How close a star stands; Beyond is outside the last ring: resting.
enum class Ring { Close, Steady, Occasional, Beyond };
constexpr std::size_t ringCount = 4;

/// How things stand between us. None: an idea, or a role model from afar.
enum class StarLine { None, Active, UnderWay, Resting };

enum class Giver { None, ToMe, FromMe, Both };

struct SkyNeed {
    std::string id;
    std::string title;
    Sector sector = Sector::ClinicalDepth;
    int importance = 3;
    bool leftOpen = false; ///< nobody is looked for, on purpose

    bool operator==(const SkyNeed&) const = default;
};

struct Star {
    std::string id;           ///< of the person or the group
    std::string relationship; ///< of the tie that decides kind, ring and line; empty for a group
    std::string name;
    std::string initials;
    StarKind kind = StarKind::Guide;
    std::optional<int> closeness; ///< 1 distant … 5 close
    Sector sector = Sector::ClinicalDepth;
    StarLine line = StarLine::Active;
    Giver giver = Giver::None;
    std::vector<std::string> needs;        ///< ids of the needs it holds now
    std::vector<std::string> waitingNeeds; ///< ids of the needs it could hold one day
    std::optional<int> daysSince;          ///< since the last contact
    double recency = 0;                    ///< 1 today … 0 never or long ago
    double given = 0;                      ///< exchanges of the last year, from me
    double received = 0;                   ///< and to me
    bool ended = false;                    ///< shown only when looking back
    bool sensitive = false;
    bool faded = false;          ///< imagined away
    std::string caption;         ///< a line to be written under the name
    std::optional<double> angle; ///< where it stood before, in degrees clockwise from the top
    bool byHand = false;         ///< somebody put it there

    int needsHeld() const { return static_cast<int>(needs.size()); }
    bool isOverloaded() const { return needsHeld() >= 4; }

    bool operator==(const Star&) const = default;
};

/// A need that nobody active holds.
struct OpenPlace {
    std::string need;
    std::string title;
    Sector sector = Sector::ClinicalDepth;
    int importance = 3;
    bool onPurpose = false;
    bool imagined = false; ///< it would open if the faded stars left
    std::optional<double> angle;
    bool byHand = false;

    bool operator==(const OpenPlace&) const = default;
};

struct SkyPicture {
    std::vector<Star> stars;
    std::vector<OpenPlace> openPlaces;
    std::vector<SkyNeed> needs; ///< all that are not set aside

    bool operator==(const SkyPicture&) const = default;
};

/// Where a star of that closeness stands: 5–4, 3, 2–1; resting and ended ones Beyond.
Ring ringOf(const Star& star);

/// More important places stand nearer.
Ring ringOf(const OpenPlace& place);

/// The closeness that stands for a ring when somebody drags a star there. Beyond has none.
std::optional<int> closenessOf(Ring ring);

/// The group of a category: one of the fourteen of the field, the name of a group, or one's own
/// word, which is read for what it most likely means. Nothing when it says nothing.
std::optional<Sector> sectorOf(std::string_view category);

/// The same for a need; one without a telling category goes by whether it is about work or life.
Sector sectorOf(const Need& need);

/// The sky of today. One star for each person with a tie that is not ended or set aside, and one
/// for each group that has members; the closest active tie decides how a star looks. Open places
/// are the needs that no active tie holds. Sorted by id.
SkyPicture skyPicture(const Plan& plan, Day today);

/// How it was on an earlier day, as far as the dates of ties and holdings tell. What has ended
/// since is marked as ended.
SkyPicture skyPictureThen(const Plan& plan, Day then, Day today);

/// The picture with one star imagined away, or brought back when it was.
SkyPicture whatIf(SkyPicture picture, const std::string& id);

/// Initials instead of names, and nobody who is marked as sensitive.
SkyPicture withoutNames(SkyPicture picture);

/// Without the people who are marked as sensitive: for what leaves the program.
SkyPicture withoutSensitive(SkyPicture picture);

/// "Dr Rosalind Achterberg" → "RA". Titles do not count; at most two letters, in upper case.
std::string initialsOf(std::string_view name);

/// How many needs of the picture somebody holds.
int needsHeldIn(const SkyPicture& picture);

} // namespace asterism
