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
    : DraftPath(session, parent), m_door(door), m_person(std::move(person))
{
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

ReverseSaid ReversePath::firstSaid() const
{
    ReverseSaid first;
    first.door = m_door;
    first.person = m_person;
    takeIn(first, plan());
    return first;
}

bool ReversePath::finish(const std::string& draftId)
{
    const auto series = seriesFrom(said(), plan());
    const bool isKept = keep(
        [&](Store& store) {
            m_planned = actions::planReverseSeries(store, series, today());
            store.dropDraft(draftId);
        },
        tr("%n sessions with %1 are planned", nullptr, said().count).arg(qt(said().name)));
    return isKept;
}

QString ReversePath::reasonAgainst() const
{
    if (said().name.empty()) {
        return tr("Nobody has been named yet. The second step has a line for a name.");
    }
    if (said().wasClient) {
        return tr("Somebody who is or was your client stays outside this plan: their care comes "
                  "first. Perhaps another colleague knows this, too?");
    }
    const auto person = said().person
        ? std::ranges::find(plan().of<Person>(), *said().person, &Person::id)
        : plan().of<Person>().end();
    if (!asksByLetter(said(), plan()) || person == plan().of<Person>().end()) {
        return {};
    }
    if (person->doNotContact) {
        return words(Error(Refusal::DoNotContact, "", person->displayName));
    }
    return actions::openThread(session().plan(), person->id, directionFor(said()))
        ? words(Error(Refusal::ThreadAlreadyOpen, "", person->displayName))
        : QString();
}

} // namespace asterism::ui
