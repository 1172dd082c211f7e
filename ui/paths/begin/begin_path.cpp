// SPDX-License-Identifier: MIT
#include "ui/paths/begin/begin_path.h"

#include <QDateTime>

#include "actions/calendar.h"
#include "actions/whole_plan.h"
#include "analysis/agreement_check.h"
#include "ui/agreements/agreement_paper.h"
#include "ui/agreements/agreement_words.h"
#include "ui/paths/begin/clauses_page.h"
#include "ui/paths/begin/give_take_page.h"
#include "ui/paths/begin/last_look_page.h"
#include "ui/paths/begin/promises_page.h"
#include "ui/paths/begin/rhythm_page.h"
#include "ui/paths/begin/who_page.h"
#include "ui/people/rhythm_field.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {

BeginPath::BeginPath(
    PlanSession& session,
    std::optional<Id<Person>> person,
    std::optional<Id<Relationship>> tie,
    QObject* parent)
    : DraftPath(session, parent), m_person(std::move(person)), m_tie(std::move(tie))
{
}

std::vector<PathPage*> BeginPath::makePages()
{
    return {
        new WhoPage(*this),
        new RhythmPage(*this),
        new ClausesPage(*this),
        new GiveTakePage(*this),
        new PromisesPage(*this),
        new LastLookPage(*this)};
}

actions::Beginning BeginPath::firstSaid() const
{
    return actions::beginWith(plan(), m_person, m_tie);
}

bool BeginPath::finish(const std::string& draftId)
{
    const bool hasBegun = keep(
        [&](Store& store) {
            const auto tie = actions::beginRelationship(store, whole(), today(), draftId);
            m_begun = store.reader().at(tie).person;
        },
        tr("Begun with %1").arg(name()));
    return hasBegun;
}

void BeginPath::chooseName(const QString& typed)
{
    const QString name = typed.simplified();
    for (const auto& person : plan().of<Person>()) {
        if (qt(person.displayName).compare(name, Qt::CaseInsensitive) == 0) {
            if (said().person != person.id) {
                actions::choosePerson(said(), plan(), person.id);
            }
            return;
        }
    }
    said().person.reset();
    said().tie.reset();
    said().name = utf8(name);
}

QString BeginPath::name() const
{
    return qt(actions::nameIn(said(), plan()));
}

bool BeginPath::isSupervision() const
{
    return said().kind == RelationshipKind::Supervisor
        || said().formality == Formality::ClinicalSupervision;
}

QString BeginPath::reasonAgainst() const
{
    if (name().isEmpty()) {
        return tr("With whom? One name is enough.");
    }
    const bool hasReason = !qt(said().whyAgain).trimmed().isEmpty();
    return actions::needsWhyAgain(said(), plan()) && !hasReason
        ? tr("A few words on why you take this up again, please.")
        : QString();
}

actions::Beginning BeginPath::whole() const
{
    actions::Beginning all = said();
    const bool isSaid = all.clauses.contains("rhythm") || !all.cadenceDays;
    if (!isSaid && actions::agreementIn(all, today())) {
        all.clauses["rhythm"] = utf8(tr("About every %1.").arg(stretchWords(*all.cadenceDays)));
    }
    return all;
}

std::optional<Sheet> BeginPath::paper() const
{
    auto agreement = actions::agreementIn(whole(), today());
    if (!agreement) {
        return std::nullopt;
    }
    agreement->state = said().isAgreed ? AgreementState::InForce : AgreementState::Proposed;
    if (said().isAgreed) {
        agreement->agreedOn = today();
    }
    const AgreementParties parties{myName(plan().of<Profile>()), name(), isSupervision()};
    return agreementPaper(*agreement, parties, today());
}

/// The plan as it would be, in memory: its dates are those that a later export has as well.
std::string BeginPath::calendar() const
{
    if (!reasonAgainst().isEmpty()) {
        return {};
    }
    const auto preview = Store::inMemory();
    actions::importPlan(*preview, plan(), {});
    actions::Beginning wished = said();
    wished.isAgreed = true; // the dates are those of the agreement, whoever has said yes to it
    const auto tie = actions::beginRelationship(*preview, wished, today());
    const Plan then = preview->reader().plan();
    const auto agreement = currentAgreement(then.of<Agreement>(), tie);
    const std::string agreed
        = agreement ? actions::calendarUid(then, agreement->id) : std::string();
    auto entries = actions::calendarEntries(then, today());
    std::erase_if(entries, [&](const CalendarEntry& entry) {
        const bool isAgreed = !agreed.empty() && entry.uid.starts_with(agreed);
        const bool isMeeting
            = !wished.meeting.isEmpty() && entry.uid.starts_with(wished.meeting.text);
        return !isAgreed && !isMeeting;
    });
    return writeCalendar(entries, QDateTime::currentMSecsSinceEpoch());
}

} // namespace asterism::ui
