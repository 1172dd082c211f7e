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
    : Path(parent), m_session(session), m_tie(std::move(tie))
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
    return !m_said.isShort() || page == 0 || page == closePathPages - 1;
}

void ClosePath::begin()
{
    readPlan();
    m_said = {};
    if (m_tie) {
        chooseTie(*m_tie);
    }
}

std::string ClosePath::fields() const
{
    return toJson(m_said);
}

bool ClosePath::setFields(const std::string& json)
{
    auto said = actions::endingFromJson(json);
    if (said) {
        m_said = std::move(*said);
        readPlan();
        takeIn(m_said, m_plan);
    }
    return said.has_value();
}

/// What was to end and did not is nothing to keep: the relationship itself is as it was.
void ClosePath::setAside(const std::string& draftId, Day)
{
    m_session.store().dropDraft(draftId);
}

bool ClosePath::finish(const std::string& draftId)
{
    m_isKeeping = true;
    const QString who = name();
    m_closed = person() != nullptr && m_said.data != actions::KeptData::Nothing
        ? qt(person()->id.text)
        : QString();
    const bool isClosed = m_session.run(
        [&](Store& store) { actions::closeKindly(store, m_said, today(), draftId); },
        tr("Closed kindly: %1").arg(who));
    if (isClosed && writesLetter()) {
        beginLetter();
    }
    m_isKeeping = false;
    return isClosed;
}

void ClosePath::chooseTie(const Id<Relationship>& tie)
{
    if (m_said.tie != tie) {
        m_said.tie = tie;
        m_said.promises.clear();
        m_said.needs.clear();
        m_said.functions.reset();
        m_said.after.reset();
        m_said.letter.typed.clear();
    }
}

void ClosePath::chooseReason(actions::EndingReason reason)
{
    m_said.reason = reason;
    m_said.after.reset();
    emit wayChanged();
}

const Relationship* ClosePath::tie() const
{
    if (!m_said.tie) {
        return nullptr;
    }
    const auto& ties = m_plan.of<Relationship>();
    const auto found = std::ranges::find(ties, *m_said.tie, &Relationship::id);
    return found == ties.end() ? nullptr : &*found;
}

const Person* ClosePath::person() const
{
    const Relationship* chosen = tie();
    if (chosen == nullptr) {
        return nullptr;
    }
    const auto& people = m_plan.of<Person>();
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
    const auto current = currentAgreement(m_plan.of<Agreement>(), tie()->id);
    return current && holds(*current) ? current : std::nullopt;
}

std::string ClosePath::letterKindId() const
{
    return m_said.letter.kind.empty() ? closingLetter : m_said.letter.kind;
}

Tone ClosePath::letterTone() const
{
    const bool isFormal = tie() != nullptr && isSupervision(*tie());
    return m_said.letter.tone.value_or(isFormal ? Tone::Formal : Tone::Warm);
}

bool ClosePath::writesLetter() const
{
    return m_said.how == actions::HowSaid::Letter && !m_said.isShort()
        && m_said.data != actions::KeptData::Nothing && person() != nullptr
        && !person()->doNotContact;
}

std::optional<ClosePath::Letter> ClosePath::letter() const
{
    if (!writesLetter()) {
        return std::nullopt;
    }
    auto blanks = knownBlanks(m_plan, person()->id, std::nullopt, letterTone());
    for (const auto& [blank, text] : m_said.letter.typed) {
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
    LetterDesk desk(m_session.store(), today(), goal);
    desk.choose(goal.kind, {});
    desk.chooseTone(letterTone());
    for (const auto& [blank, text] : m_said.letter.typed) {
        desk.fillBlank(blank, text);
    }
    desk.keepDraft();
}

void ClosePath::readPlan()
{
    m_plan = m_session.plan().plan();
}

} // namespace asterism::ui
