// SPDX-License-Identifier: MIT
#include "ui/map/sky_colors.h"

#include <QPalette>

#include "ui/app/theme.h"

namespace asterism::ui {

namespace {

constexpr std::array<Role, 6> kindRoles{
    Role::Guide, Role::Supervisor, Role::Peer, Role::Connector, Role::Learner, Role::Group};

SkyColors colorsOf(const Scheme& scheme)
{
    SkyColors colors;
    colors.ground = scheme[Role::Sky];
    const QColor tint = scheme[scheme.dark ? Role::Guide : Role::Ring];
    const double part = scheme.highContrast ? 0 : scheme.dark ? 0.03 : 0.035;
    for (std::size_t ring = 0; ring < colors.discs.size(); ++ring) {
        const auto times = static_cast<double>(colors.discs.size() - ring);
        colors.discs.at(ring) = mixed(colors.ground, tint, part * times);
    }
    colors.ring = scheme[Role::Ring];
    colors.text = scheme[Role::Text];
    colors.text2 = scheme[Role::Text2];
    colors.care = scheme[Role::Care];
    colors.focus = scheme[Role::Focus];
    colors.chosen = scheme[Role::PrimaryTint];
    colors.chosenEdge = scheme[Role::Primary];
    for (std::size_t at = 0; at < kindRoles.size(); ++at) {
        colors.kinds.at(at) = scheme[kindRoles.at(at)];
    }
    if (scheme.highContrast) {
        colors.initials = scheme[Role::Sky];
    }
    colors.isNight = scheme.dark;
    return colors;
}

} // namespace

SkyColors skyColors()
{
    return colorsOf(currentScheme());
}

SkyColors paperColors()
{
    constexpr double lightGrey = 0.14;
    SkyColors colors = colorsOf(schemeOf(Theme::HighContrastLight, QPalette()));
    colors.kinds.fill(mixed(colors.ground, colors.text, lightGrey));
    colors.shapeEdge = colors.text;
    colors.initials = colors.text;
    colors.care = colors.text;
    colors.ring = mixed(colors.ground, colors.text, 0.5);
    return colors;
}

} // namespace asterism::ui
