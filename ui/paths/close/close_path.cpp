// SPDX-License-Identifier: MIT
#include "ui/paths/close/close_path.h"

#include "analysis/agreement_check.h"
#include "letters/letter_blanks.h"
#include "letters/letter_kinds.h"
#include "letters/letter_template.h"
#include "ui/letters/letter_desk.h"
#include "ui/paths/close/afterwards_page.h"
#include "ui/paths/close/how_it_is_page.h"
#include "ui/paths/close/look_back_page.h"
#include "ui/paths/close/say_it_page.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr auto closingLetter = "close_relationship";

} // namespace

ClosePath::ClosePath(PlanSession& session, std::optional<Id<Relationship>> tie, QObject* parent)
    : DraftPath(session, parent), m_tie(std::move(tie))
{
}

std::vector<PathPage*> ClosePath::makePages()
{
    return {
        new HowItIsPage(*this),
        new LookBackPage(*this),
        new SayItPage(*this),
        new AfterwardsPage(*this)};
}

/// Nobody is asked for thanks after an ending that was not good.
bool ClosePath::isOnTheWay(int page) const
{
    return !said().isShort() || page == 0 || page == closePathPages - 1;
}

actions::Ending ClosePath::firstSaid() const
{
    actions::Ending first;
    first.tie = m_tie;
    return first;
}

bool ClosePath::finish(const std::string& draftId)
{
    const QString who = name();
    m_closed = person() != nullptr && said().data != actions::KeptData::Nothing
        ? qt(person()->id.text)
        : QString();
    const bool isClosed = keep(
        [&](Store& store) { actions::closeKindly(store, said(), today(), draftId); },
        tr("Closed kindly: %1").arg(who));
    if (isClosed && writesLetter()) {
        beginLetter();
    }
    return isClosed;
}

void ClosePath::chooseTie(const Id<Relationship>& tie)
{
    if (said().tie != tie) {
        said().tie = tie;
        said().promises.clear();
        said().needs.clear();
        said().functions.reset();
        said().after.reset();
        said().letter.typed.clear();
    }
}

void ClosePath::chooseReason(actions::EndingReason reason)
{
    said().reason = reason;
    said().after.reset();
    emit wayChanged();
}

const Relationship* ClosePath::tie() const
{
    if (!said().tie) {
        return nullptr;
    }
    const auto& ties = plan().of<Relationship>();
    const auto found = std::ranges::find(ties, *said().tie, &Relationship::id);
    return found == ties.end() ? nullptr : &*found;
}

const Person* ClosePath::person() const
{
    const Relationship* chosen = tie();
    if (chosen == nullptr) {
        return nullptr;
    }
    const auto& people = plan().of<Person>();
    const auto found = std::ranges::find(people, chosen->person, &Person::id);
    return found == people.end() ? nullptr : &*found;
}

QString ClosePath::name() const
{
    return person() != nullptr ? qt(person()->displayName) : QString();
}

std::optional<Agreement> ClosePath::agreement() const
{
    if (tie() == nullptr) {
        return std::nullopt;
    }
    const auto current = currentAgreement(plan().of<Agreement>(), tie()->id);
    return current && holds(*current) ? current : std::nullopt;
}

std::string ClosePath::letterKindId() const
{
    return said().letter.kind.empty() ? closingLetter : said().letter.kind;
}

Tone ClosePath::letterTone() const
{
    const bool isFormal = tie() != nullptr && isSupervision(*tie());
    return said().letter.tone.value_or(isFormal ? Tone::Formal : Tone::Warm);
}

bool ClosePath::writesLetter() const
{
    return said().how == actions::HowSaid::Letter && !said().isShort()
        && said().data != actions::KeptData::Nothing && person() != nullptr
        && !person()->doNotContact;
}

std::optional<ClosePath::Letter> ClosePath::letter() const
{
    if (!writesLetter()) {
        return std::nullopt;
    }
    auto blanks = knownBlanks(plan(), person()->id, std::nullopt, letterTone());
    for (const auto& [blank, text] : said().letter.typed) {
        blanks.set(blank, text);
    }
    const auto filled = fill(builtInTemplate(letterKindId(), letterTone()), blanks);
    return Letter{qt(filled.subject), qt(filled.body)};
}

QString ClosePath::letterPlace() const
{
    return writesLetter() ? QStringLiteral("%1/%2").arg(qt(person()->id.text), qt(letterKindId()))
                          : QString();
}

/// The letter waits, filled as far as it is, where letters are written.
void ClosePath::beginLetter()
{
    LetterGoal goal;
    goal.person = person()->id;
    goal.kind = letterKindId();
    LetterDesk desk(session().store(), today(), goal);
    desk.choose(goal.kind, {});
    desk.chooseTone(letterTone());
    for (const auto& [blank, text] : said().letter.typed) {
        desk.fillBlank(blank, text);
    }
    desk.keepDraft();
}

} // namespace asterism::ui
