// SPDX-License-Identifier: MIT
// Where the stars stand, and what it means when somebody moves one.
#include "actions/edit.h"
#include "actions/relationships.h"
#include "ui/map/constellation.h"
#include "ui/map/map_page.h"
#include "ui/text/text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace asterism::ui {
namespace {

// Where stars stand is kept beside the plan: it is no deed. Only what was moved by hand is one.
constexpr auto anglesNote = "sky";

int hundredths(double degrees)
{
    const double turned = std::fmod(std::fmod(degrees, 360.0) + 360.0, 360.0);
    return static_cast<int>(std::lround(turned * 100)) % 36000;
}

} // namespace

std::map<std::string, double> MapPage::keptAngles() const
{
    std::map<std::string, double> angles;
    const auto kept = nlohmann::json::parse(m_session.store().note(anglesNote), nullptr, false);
    if (kept.is_object()) {
        for (const auto& [id, angle] : kept.items()) {
            if (angle.is_number()) {
                angles[id] = angle.get<double>();
            }
        }
    }
    for (const auto& placed : m_session.plan().all<StarPlace>()) {
        angles[placed.subject] = placed.angle / 100.0;
    }
    return angles;
}

std::set<std::string> MapPage::putByHand() const
{
    std::set<std::string> subjects;
    for (const auto& placed : m_session.plan().all<StarPlace>()) {
        subjects.insert(placed.subject);
    }
    return subjects;
}

void MapPage::keepAngles()
{
    nlohmann::json kept = nlohmann::json::object();
    for (const auto& [id, angle] : m_sky->angles()) {
        kept[id] = std::round(angle * 100) / 100;
    }
    const std::string text = kept.dump();
    if (text != m_session.store().note(anglesNote)) {
        m_session.run([&](Store& store) { store.keepNote(anglesNote, text); });
    }
}

void MapPage::setCloseness(const QString& id, Ring ring)
{
    const auto* selected = star(id);
    const auto closeness = closenessOf(ring);
    if (selected == nullptr || selected->relationship.empty() || !closeness) {
        return;
    }
    const Id<Relationship> relationship{selected->relationship};
    m_session.run([&](Store& store) {
        auto tie = store.reader().at(relationship);
        tie.closeness = closeness;
        actions::change(store, tie);
    });
}

void MapPage::setAngle(const QString& id, double degrees)
{
    m_session.run([&](Store& store) { actions::placeStar(store, utf8(id), hundredths(degrees)); });
}

} // namespace asterism::ui
