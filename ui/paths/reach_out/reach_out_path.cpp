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
    : DraftPath(session, parent), m_need(std::move(need))
{
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

ReachedOut ReachOutPath::firstSaid() const
{
    ReachedOut first;
    first.need = m_need;
    return first;
}

/// Names that were collected long ago are not lost: they are ideas on the board.
void ReachOutPath::setAside(const std::string& draftId, Day)
{
    ReachedOut ideas = said();
    session().run([&](Store& store) { keepAsIdeas(store, ideas, plan(), draftId); });
}

bool ReachOutPath::finish(const std::string& draftId)
{
    const auto* first = said().first();
    const QString name = first != nullptr ? qt(first->name) : QString();
    const bool kept = keep(
        [&](Store& store) { m_thread = keepReachedOut(store, said(), plan(), today(), draftId); },
        tr("%1 is in Outreach").arg(name));
    return kept;
}

void ReachOutPath::addName(const QString& typed)
{
    const QString name = typed.simplified();
    for (const auto& person : plan().of<Person>()) {
        if (qt(person.displayName).compare(name, Qt::CaseInsensitive) == 0) {
            addPerson(person.id);
            return;
        }
    }
    const bool isThere = std::ranges::any_of(said().names, [&](const NamedCandidate& named) {
        return qt(named.name).compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!name.isEmpty() && !isThere) {
        said().names.push_back({newUuid(), {}, utf8(name), {}});
    }
}

void ReachOutPath::addPerson(const Id<Person>& person)
{
    const auto known = std::ranges::find(plan().of<Person>(), person, &Person::id);
    const bool isThere = std::ranges::any_of(
        said().names, [&](const NamedCandidate& named) { return named.person == person; });
    if (known != plan().of<Person>().end() && !isThere) {
        said().names.push_back({newUuid(), person, known->displayName, {}});
    }
}

QString ReachOutPath::reasonAgainstFirst() const
{
    const auto* first = said().first();
    if (first == nullptr || !first->person) {
        return {};
    }
    const auto person = std::ranges::find(plan().of<Person>(), *first->person, &Person::id);
    if (person != plan().of<Person>().end() && person->doNotContact) {
        return words(Error(Refusal::DoNotContact, "", person->displayName));
    }
    const auto open
        = actions::openThread(session().plan(), *first->person, directionFor(said(), plan()));
    const bool isAsked = open && open->state >= OutreachState::Sent;
    return isAsked ? words(Error(Refusal::ThreadAlreadyOpen, "", first->name)) : QString();
}

} // namespace asterism::ui
