// SPDX-License-Identifier: MIT
#include "analysis/sky_frame.h"

#include "analysis/sky_boxes.h"

#include <algorithm>
#include <cmath>

namespace asterism {

namespace {

constexpr std::array<double, ringCount> ringParts{0.34, 0.6, 0.82, 0.92};
constexpr double sectorNamePart = 0.97;
constexpr double edge = 8; ///< between texts and the edge of the sheet

/// Where the name of a sector stands: as much aside from the middle, in one line or two.
struct NamePlace {
    double aside = 0;
    std::size_t form = 0;
};

using NamePlaces = std::array<NamePlace, sectorCount>;

/// The names of the sectors as they may be written, with the size of each.
class SectorNames {
public:
    explicit SectorNames(const SkyShape& shape)
        : m_centre{shape.width / 2, shape.height / 2}, m_width(shape.width), m_height(shape.height)
    {
        constexpr std::size_t wide = 40;
        constexpr std::size_t narrow = 11;
        for (std::size_t at = 0; at < sectorCount; ++at) {
            const std::string& word = shape.words.sectors.at(at);
            for (std::size_t form = 0; form < forms; ++form) {
                m_texts.at(at).at(form) = wrapped(word, form == 0 ? wide : narrow, 2);
                m_sizes.at(at).at(form) = shape.measure(m_texts.at(at).at(form), SkyText::Sector);
            }
        }
    }

    /// The largest free half-size at which every name stays on the sheet. All eight are counted,
    /// used or not, so that a first star in a sector does not move the others.
    double largestHalf() const
    {
        double low = 40;
        double high = std::max(low, std::min(m_width, m_height) / 2 - edge);
        while (high - low > 0.5) {
            const double middle = (low + high) / 2;
            (placesAt(middle) ? low : high) = middle;
        }
        return std::floor(low);
    }

    /// In the middle of its sector if it can be, otherwise a little nearer to the corner, where
    /// a sheet has the most room.
    std::optional<NamePlaces> placesAt(double half) const
    {
        NamePlaces places;
        std::array<SkyBox, sectorCount> taken;
        for (std::size_t at = 0; at < sectorCount; ++at) {
            const auto place = placeAt(at, half, taken);
            if (!place) {
                return std::nullopt;
            }
            places.at(at) = *place;
            taken.at(at) = boxAt(at, *place, m_centre, half);
        }
        return places;
    }

    SkyLabel label(std::size_t at, const NamePlace& place, SkyPoint centre, double half) const
    {
        return {m_texts.at(at).at(place.form), boxAt(at, place, centre, half), false};
    }

private:
    static constexpr std::size_t forms = 2;

    SkyBox boxAt(std::size_t at, const NamePlace& place, SkyPoint centre, double half) const
    {
        const double degrees = turned(middleOf(static_cast<Sector>(at)) + place.aside);
        return boxBeyond(centre, degrees, half * sectorNamePart, m_sizes.at(at).at(place.form));
    }

    std::optional<NamePlace> placeAt(
        std::size_t at, double half, const std::array<SkyBox, sectorCount>& taken) const
    {
        constexpr double air = 4;
        for (const double aside : {0.0, 3.0, -3.0, 6.0, -6.0, 9.0, -9.0}) {
            for (std::size_t form = 0; form < forms; ++form) {
                const NamePlace place{aside, form};
                const SkyBox box = boxAt(at, place, m_centre, half);
                const SkyBox wide = grown(box, edge, edge);
                const bool stays = wide.x >= 0 && wide.y >= 0 && wide.right() <= m_width
                    && wide.bottom() <= m_height;
                const bool alone = std::none_of(
                    taken.begin(),
                    taken.begin() + static_cast<std::ptrdiff_t>(at),
                    [&](const SkyBox& other) { return overlap(grown(box, air, 0), other); });
                if (stays && alone) {
                    return place;
                }
            }
        }
        return std::nullopt;
    }

    SkyPoint m_centre;
    double m_width;
    double m_height;
    std::array<std::array<std::string, forms>, sectorCount> m_texts;
    std::array<std::array<SkySize, forms>, sectorCount> m_sizes;
};

class Frame {
public:
    Frame(Sky& sky, const SkyPicture& picture, const SkyShape& shape)
        : m_sky(sky), m_shape(shape), m_names(shape)
    {
        sky.width = shape.width * shape.zoom;
        sky.height = shape.height * shape.zoom;
        sky.centre = {sky.width / 2, sky.height / 2};
        chooseSize();
        nameYou();
        nameSectors(picture);
        nameRings();
    }

private:
    void chooseSize()
    {
        const double half = m_names.largestHalf();
        // On a sheet that is too small for its names they stand as they should, and those that
        // cannot stay away.
        m_places = m_names.placesAt(half).value_or(NamePlaces{});
        m_sky.half = half * m_shape.zoom;
        m_sky.scale
            = std::clamp(half / 250, 0.75, 1.25) * std::clamp(std::sqrt(m_shape.zoom), 0.5, 1.6);
        for (std::size_t ring = 0; ring < ringCount; ++ring) {
            m_sky.radii.at(ring) = m_sky.half * ringParts.at(ring);
        }
        m_sky.radii[0] = std::max(m_sky.radii[0], clearOfYou + 18);
    }

    void nameSectors(const SkyPicture& picture)
    {
        std::array<bool, sectorCount> used{};
        for (const Star& star : picture.stars) {
            used.at(static_cast<std::size_t>(star.sector)) = true;
        }
        for (const OpenPlace& place : picture.openPlaces) {
            used.at(static_cast<std::size_t>(place.sector)) = true;
        }
        for (std::size_t at = 0; at < sectorCount; ++at) {
            const auto sector = static_cast<Sector>(at);
            if (used.at(at)) {
                SkyLabel label = m_names.label(at, m_places.at(at), m_sky.centre, m_sky.half);
                label.shown = claim(label.box);
                m_sky.sectors.push_back({sector, std::move(label)});
            }
            if (used.at(at) || used.at((at + sectorCount - 1) % sectorCount)) {
                m_sky.radials.push_back(middleOf(sector) - 180.0 / sectorCount);
            }
        }
    }

    void nameRings()
    {
        for (std::size_t ring = 0; ring < ringCount; ++ring) {
            SkyLabel& name = m_sky.ringNames.at(ring);
            const double radius = m_sky.radii.at(ring);
            const SkySize size = m_shape.measure(m_shape.words.rings.at(ring), SkyText::Ring);
            name.text = m_shape.words.rings.at(ring);
            name.box
                = {m_sky.centre.x - size.width / 2,
                   m_sky.centre.y + radius - size.height / 2,
                   size.width,
                   size.height};
            const bool gapIsSmall = size.width < 1.1 * radius;
            name.shown = static_cast<Ring>(ring) != Ring::Beyond && gapIsSmall && claim(name.box);
        }
    }

    void nameYou()
    {
        const SkySize size = m_shape.measure(m_shape.words.you, SkyText::You);
        const double top = m_sky.centre.y + 17 * std::min(1.1, m_sky.scale);
        m_sky.you
            = {m_shape.words.you,
               {m_sky.centre.x - size.width / 2, top, size.width, size.height},
               true};
        claim(m_sky.you.box);
    }

    /// Whether a text can be written there: on the sheet and not on another text.
    bool claim(const SkyBox& box)
    {
        const bool free = isInside(box, m_sky.width, m_sky.height)
            && std::ranges::none_of(
                              m_claimed, [&](const SkyBox& other) { return overlap(box, other); });
        if (free) {
            m_claimed.push_back(box);
        }
        return free;
    }

    Sky& m_sky;
    const SkyShape& m_shape;
    SectorNames m_names;
    NamePlaces m_places;
    std::vector<SkyBox> m_claimed;
};

} // namespace

void drawFrame(Sky& sky, const SkyPicture& picture, const SkyShape& shape)
{
    const Frame frame(sky, picture, shape);
}

} // namespace asterism
