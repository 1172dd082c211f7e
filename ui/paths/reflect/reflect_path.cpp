// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/reflect_path.h"

#include "ui/paths/reflect/arrive_page.h"
#include "ui/paths/reflect/goals_page.h"
#include "ui/paths/reflect/holders_page.h"
#include "ui/paths/reflect/needs_page.h"
#include "ui/paths/reflect/picture_page.h"
#include "ui/paths/reflect/strengths_page.h"
#include "ui/paths/reflect/values_page.h"
#include "ui/paths/reflect/vision_page.h"
#include "ui/text/text.h"

#include <algorithm>
#include <array>

namespace asterism::ui {
namespace {

constexpr std::array<bool, reflectPathPages> shortWay{
    true, true, false, false, false, true, true, true};

template <typename Entry, typename Key>
Entry* find(std::vector<Entry>& entries, const Key& id)
{
    const auto found = std::ranges::find_if(
        entries, [&](const Entry& entry) { return entry.row.now.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

ReflectPath::ReflectPath(PlanSession& session, MapPreview preview, QObject* parent)
    : Path(parent)
    , m_session(session)
    , m_preview(std::move(preview))
{
    readPlan();
    connect(&session, &PlanSession::changed, this, [this] {
        if (!m_isKeeping) {
            readPlan();
            actions::takeIn(m_said, m_plan);
            emit refreshed();
        }
    });
}

std::vector<PathPage*> ReflectPath::makePages()
{
    return {
        new ArrivePage(*this),
        new VisionPage(*this),
        new ValuesPage(*this),
        new StrengthsPage(*this),
        new GoalsPage(*this),
        new NeedsPage(*this),
        new HoldersPage(*this),
        new PicturePage(*this)};
}

bool ReflectPath::isOnTheWay(int page) const
{
    return !m_said.shortWay || shortWay.at(static_cast<std::size_t>(page));
}

void ReflectPath::begin()
{
    readPlan();
    m_said = actions::beginReflection(m_plan);
    emit wayChanged();
}

std::string ReflectPath::fields() const
{
    return actions::toJson(m_said);
}

bool ReflectPath::setFields(const std::string& json)
{
    auto said = actions::reflectedFromJson(json);
    if (said) {
        m_said = std::move(*said);
        readPlan();
        actions::takeIn(m_said, m_plan);
        emit wayChanged();
    }
    return said.has_value();
}

void ReflectPath::setAside(const std::string& draftId, Day begun)
{
    m_session.run([&](Store& store) { actions::setAsideReflection(store, m_said, begun, draftId); });
}

bool ReflectPath::finish(const std::string& draftId)
{
    m_isKeeping = true;
    const bool kept = m_session.run(
        [&](Store& store) { actions::keepReflection(store, m_said, today(), draftId); },
        tr("Reflection kept"));
    m_isKeeping = false;
    return kept;
}

void ReflectPath::setShortWay(bool shortWay)
{
    m_said.shortWay = shortWay;
    emit wayChanged();
}

QString ReflectPath::nameOf(const Id<Person>& person) const
{
    const auto known = std::ranges::find(m_plan.of<Person>(), person, &Person::id);
    if (known != m_plan.of<Person>().end()) {
        return qt(known->displayName);
    }
    const auto fresh = std::ranges::find(m_said.newPeople, person, &actions::NewPerson::id);
    return fresh == m_said.newPeople.end() ? tr("(removed)") : qt(fresh->name);
}

actions::Kept<Value>* ReflectPath::value(const Id<Value>& id)
{
    const auto found = std::ranges::find_if(
        m_said.values, [&](const actions::Kept<Value>& value) { return value.now.id == id; });
    return found == m_said.values.end() ? nullptr : &*found;
}

actions::ReflectedStrength* ReflectPath::strength(const Id<Strength>& id)
{
    return find(m_said.strengths, id);
}

actions::ReflectedGoal* ReflectPath::goal(const Id<Goal>& id)
{
    return find(m_said.goals, id);
}

actions::ReflectedSupport* ReflectPath::support(const Id<Support>& id)
{
    return find(m_said.supports, id);
}

actions::ReflectedNeed* ReflectPath::need(const Id<Need>& id)
{
    return find(m_said.needs, id);
}

void ReflectPath::readPlan()
{
    m_plan = actions::planForReflection(m_session.plan());
}

} // namespace asterism::ui
