// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/reach_out_path.h"

#include "actions/outreach.h"
#include "ui/paths/reach_out/ask_page.h"
#include "ui/paths/reach_out/choose_page.h"
#include "ui/paths/reach_out/finish_page.h"
#include "ui/paths/reach_out/keep_reached_out.h"
#include "ui/paths/reach_out/names_page.h"
#include "ui/paths/reach_out/need_page.h"
#include "ui/paths/reach_out/way_in_page.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {

ReachOutPath::ReachOutPath(PlanSession& session, std::optional<Id<Need>> need, QObject* parent)
    : Path(parent), m_session(session), m_need(std::move(need))
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

std::vector<PathPage*> ReachOutPath::makePages()
{
    return {
        new NeedPage(*this),
        new NamesPage(*this),
        new ChoosePage(*this),
        new WayInPage(*this),
        new AskPage(*this),
        new FinishPage(*this)};
}

void ReachOutPath::begin()
{
    readPlan();
    m_said = {};
    m_said.need = m_need;
}

std::string ReachOutPath::fields() const
{
    return toJson(m_said);
}

bool ReachOutPath::setFields(const std::string& json)
{
    auto said = reachedOutFromJson(json);
    if (said) {
        m_said = std::move(*said);
        readPlan();
        takeIn(m_said, m_plan);
    }
    return said.has_value();
}

/// Names that were collected long ago are not lost: they are ideas on the board.
void ReachOutPath::setAside(const std::string& draftId, Day)
{
    ReachedOut ideas = m_said;
    m_session.run([&](Store& store) { keepAsIdeas(store, ideas, m_plan, draftId); });
}

bool ReachOutPath::finish(const std::string& draftId)
{
    m_isKeeping = true;
    const auto* first = m_said.first();
    const QString name = first != nullptr ? qt(first->name) : QString();
    const bool kept = m_session.run(
        [&](Store& store) { m_thread = keepReachedOut(store, m_said, m_plan, today(), draftId); },
        tr("%1 is in Outreach").arg(name));
    m_isKeeping = false;
    return kept;
}

void ReachOutPath::addName(const QString& typed)
{
    const QString name = typed.simplified();
    for (const auto& person : m_plan.of<Person>()) {
        if (qt(person.displayName).compare(name, Qt::CaseInsensitive) == 0) {
            addPerson(person.id);
            return;
        }
    }
    const bool isThere = std::ranges::any_of(m_said.names, [&](const NamedCandidate& named) {
        return qt(named.name).compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!name.isEmpty() && !isThere) {
        m_said.names.push_back({newUuid(), {}, utf8(name), {}});
    }
}

void ReachOutPath::addPerson(const Id<Person>& person)
{
    const auto known = std::ranges::find(m_plan.of<Person>(), person, &Person::id);
    const bool isThere = std::ranges::any_of(
        m_said.names, [&](const NamedCandidate& named) { return named.person == person; });
    if (known != m_plan.of<Person>().end() && !isThere) {
        m_said.names.push_back({newUuid(), person, known->displayName, {}});
    }
}

QString ReachOutPath::reasonAgainstFirst() const
{
    const auto* first = m_said.first();
    if (first == nullptr || !first->person) {
        return {};
    }
    const auto person = std::ranges::find(m_plan.of<Person>(), *first->person, &Person::id);
    if (person != m_plan.of<Person>().end() && person->doNotContact) {
        return words(Error(Refusal::DoNotContact, "", person->displayName));
    }
    const auto open
        = actions::openThread(m_session.plan(), *first->person, directionFor(m_said, m_plan));
    const bool isAsked = open && open->state >= OutreachState::Sent;
    return isAsked ? words(Error(Refusal::ThreadAlreadyOpen, "", first->name)) : QString();
}

void ReachOutPath::readPlan()
{
    m_plan = m_session.plan().plan();
}

} // namespace asterism::ui
