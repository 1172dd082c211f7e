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
    const auto found
        = std::ranges::find_if(entries, [&](const Entry& entry) { return entry.row.now.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

ReflectPath::ReflectPath(PlanSession& session, MapPreview preview, QObject* parent)
    : DraftPath(session, parent, actions::planForReflection), m_preview(std::move(preview))
{
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
    return !said().shortWay || shortWay.at(static_cast<std::size_t>(page));
}

actions::Reflected ReflectPath::firstSaid() const
{
    return actions::beginReflection(plan());
}

void ReflectPath::setAside(const std::string& draftId, Day begun)
{
    session().run(
        [&](Store& store) { actions::setAsideReflection(store, said(), begun, draftId); });
}

bool ReflectPath::finish(const std::string& draftId)
{
    const bool kept = keep(
        [&](Store& store) { actions::keepReflection(store, said(), today(), draftId); },
        tr("Reflection kept"));
    return kept;
}

void ReflectPath::setShortWay(bool shortWay)
{
    said().shortWay = shortWay;
    emit wayChanged();
}

QString ReflectPath::nameOf(const Id<Person>& person) const
{
    const auto known = std::ranges::find(plan().of<Person>(), person, &Person::id);
    if (known != plan().of<Person>().end()) {
        return qt(known->displayName);
    }
    const auto fresh = std::ranges::find(said().newPeople, person, &actions::NewPerson::id);
    return fresh == said().newPeople.end() ? tr("(removed)") : qt(fresh->name);
}

actions::Kept<Value>* ReflectPath::value(const Id<Value>& id)
{
    const auto found = std::ranges::find_if(
        said().values, [&](const actions::Kept<Value>& value) { return value.now.id == id; });
    return found == said().values.end() ? nullptr : &*found;
}

actions::ReflectedStrength* ReflectPath::strength(const Id<Strength>& id)
{
    return find(said().strengths, id);
}

actions::ReflectedGoal* ReflectPath::goal(const Id<Goal>& id)
{
    return find(said().goals, id);
}

actions::ReflectedSupport* ReflectPath::support(const Id<Support>& id)
{
    return find(said().supports, id);
}

actions::ReflectedNeed* ReflectPath::need(const Id<Need>& id)
{
    return find(said().needs, id);
}

} // namespace asterism::ui
