// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky_picture.h"

#include <functional>
#include <map>
#include <set>

// Where everything on the map stands. Rings say how close, sectors what for. Pure and
// deterministic: the same picture in the same shape gives the same sky.

namespace asterism {

struct SkyPoint {
    double x = 0;
    double y = 0;

    bool operator==(const SkyPoint&) const = default;
};

struct SkySize {
    double width = 0;
    double height = 0;

    bool operator==(const SkySize&) const = default;
};

struct SkyBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    SkyPoint centre() const { return {x + width / 2, y + height / 2}; }

    bool operator==(const SkyBox&) const = default;
};

enum class SkyText { Name, Place, Sector, Ring, You };

/// What is written on the sky beside names and titles.
struct SkyWords {
    std::array<std::string, sectorCount> sectors;
    std::array<std::string, ringCount> rings;
    std::string you;
    std::string openPlace; ///< "Open: %1"

    bool operator==(const SkyWords&) const = default;
};

/// The sheet that the sky is drawn on, in pixels.
struct SkyShape {
    double width = 0;
    double height = 0;
    double zoom = 1;        ///< the sky becomes that much larger than the sheet; texts do not
    double minimumGap = 52; ///< between the centres of two stars of a ring, where it fits
    bool labels = true;
    double halo = 0; ///< drawn around every star
    SkyWords words;
    /// How large a text is when drawn; it may have several lines.
    std::function<SkySize(std::string_view, SkyText)> measure;
};

struct SkyLabel {
    std::string text;
    SkyBox box; ///< a hidden one has the place where it would be shown on its own
    bool shown = false;

    bool operator==(const SkyLabel&) const = default;
};

/// A star or an open place where it stands.
struct PlacedStar {
    std::string id;
    Ring ring = Ring::Occasional;
    double angle = 0;      ///< to be kept for the next time; degrees clockwise from the top
    double shownAngle = 0; ///< the same, moved along the ring where the sheet is too small
    bool byHand = false;   ///< somebody put it there
    SkyPoint at;
    double radius = 0; ///< of the shape
    double reach = 0;  ///< with what is drawn around it
    SkyLabel label;
    SkyPoint lineFrom; ///< ends of the line, clear of You and of the star
    SkyPoint lineTo;
    bool hasLine = false; ///< a line that is too short to see is left out
    SkyPoint threadFrom;  ///< leads to the label when that stands far off
    SkyPoint threadTo;
    bool hasThread = false;

    bool operator==(const PlacedStar&) const = default;
};

struct SectorName {
    Sector sector = Sector::ClinicalDepth;
    SkyLabel label;

    bool operator==(const SectorName&) const = default;
};

struct Sky {
    double width = 0; ///< of the whole sky, with the zoom
    double height = 0;
    SkyPoint centre;
    double half = 0;  ///< the free half-size that the radii are parts of
    double scale = 1; ///< of the stars
    std::array<double, ringCount> radii{};
    std::vector<PlacedStar> stars; ///< in the order of the picture
    std::vector<PlacedStar> openPlaces;
    std::vector<SectorName> sectors; ///< only those that are used
    std::vector<double> radials;     ///< degrees of the lines between them
    std::array<SkyLabel, ringCount> ringNames;
    SkyLabel you;

    bool operator==(const Sky&) const = default;
};

/// Around You there is nothing but the ends of lines.
constexpr double clearOfYou = 24;

Sky layOut(const SkyPicture& picture, const SkyShape& shape);

/// The angles of a sky by the id of their star or need, to be kept until the next time.
std::map<std::string, double> anglesOf(const Sky& sky);
/// Those that a hand put there stay there on every sheet; the others make room.
void keepAngles(
    SkyPicture& picture,
    const std::map<std::string, double>& angles,
    const std::set<std::string>& byHand = {});

/// The angle nearest to `wish` at which the star touches none that a hand put on that ring, nor
/// the name of the ring.
double freeAngle(const Sky& sky, const std::string& id, Ring ring, double wish);

/// The point at an angle and a distance from the centre, and back.
SkyPoint pointAt(SkyPoint centre, double degrees, double radius);
double angleAt(SkyPoint centre, SkyPoint point);

/// 0 … 360.
double turned(double degrees);

/// The shorter way between two angles: −180 … 180.
double turnBetween(double from, double to);

/// The middle of a sector.
double middleOf(Sector sector);
Sector sectorAt(double degrees);

/// The ring nearest to a distance from the centre.
Ring ringAt(const Sky& sky, double distance);

bool overlap(const SkyBox& one, const SkyBox& other);

/// The text in lines of at most `length` letters, the last one cut with "…" where it must be.
std::string wrapped(std::string_view text, std::size_t length, std::size_t lines);

} // namespace asterism
