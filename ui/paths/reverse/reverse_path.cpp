// SPDX-License-Identifier: MIT
#include "ui/paths/reverse/reverse_path.h"

#include "ui/paths/reverse/frame_page.h"
#include "ui/paths/reverse/ground_page.h"
#include "ui/paths/reverse/invite_page.h"
#include "ui/paths/reverse/side_page.h"
#include "ui/paths/reverse/with_page.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {

ReversePath::ReversePath(
    PlanSession& session, Door door, std::optional<Id<Person>> person, QObject* parent)
    : Path(parent), m_session(session), m_door(door), m_person(std::move(person))
{
    readPlan();
    connect(&session, &PlanSession::changed, this, [this] {
        if (!m_isKeeping) {
            readPlan();
            takeIn(m_said, m_plan);
            emit refreshed();
        }
    });
}

std::vector<PathPage*> ReversePath::makePages()
{
    return {
        new SidePage(*this),
        new WithPage(*this),
        new GroundPage(*this),
        new FramePage(*this),
        new InvitePage(*this)};
}

void ReversePath::begin()
{
    readPlan();
    m_said = {};
    m_said.door = m_door;
    m_said.person = m_person;
    takeIn(m_said, m_plan);
}

std::string ReversePath::fields() const
{
    return toJson(m_said);
}

bool ReversePath::setFields(const std::string& json)
{
    auto said = reverseSaidFromJson(json);
    if (said) {
        m_said = std::move(*said);
        readPlan();
        takeIn(m_said, m_plan);
    }
    return said.has_value();
}

/// Half a thought about somebody is nothing for the plan; it goes with its draft.
void ReversePath::setAside(const std::string& draftId, Day)
{
    m_session.store().dropDraft(draftId);
}

bool ReversePath::finish(const std::string& draftId)
{
    m_isKeeping = true;
    const auto series = seriesFrom(m_said, m_plan);
    const bool isKept = m_session.run(
        [&](Store& store) {
            m_planned = actions::planReverseSeries(store, series, today());
            store.dropDraft(draftId);
        },
        tr("%n sessions with %1 are planned", nullptr, m_said.count).arg(qt(m_said.name)));
    m_isKeeping = false;
    return isKept;
}

QString ReversePath::reasonAgainst() const
{
    if (m_said.name.empty()) {
        return tr("Nobody has been named yet. The second step has a line for a name.");
    }
    if (m_said.wasClient) {
        return tr("Somebody who is or was your client stays outside this plan: their care comes "
                  "first. Perhaps another colleague knows this, too?");
    }
    const auto person = m_said.person
        ? std::ranges::find(m_plan.of<Person>(), *m_said.person, &Person::id)
        : m_plan.of<Person>().end();
    if (!asksByLetter(m_said, m_plan) || person == m_plan.of<Person>().end()) {
        return {};
    }
    if (person->doNotContact) {
        return words(Error(Refusal::DoNotContact, "", person->displayName));
    }
    return actions::openThread(m_session.plan(), person->id, directionFor(m_said))
        ? words(Error(Refusal::ThreadAlreadyOpen, "", person->displayName))
        : QString();
}

void ReversePath::readPlan()
{
    m_plan = m_session.plan().plan();
}

} // namespace asterism::ui
