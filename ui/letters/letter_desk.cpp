// SPDX-License-Identifier: MIT
#include "ui/letters/letter_desk.h"

#include "actions/outreach_settings.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr auto introduction = "warm_introduction";

} // namespace

LetterDesk::LetterDesk(Store& store, Day today, LetterGoal goal)
    : m_store(store), m_today(today), m_goal(std::move(goal))
{
    readPlan();
    m_place = placeNow();
    open();
}

void LetterDesk::readPlan()
{
    m_plan = m_store.reader().plan();
    m_thread = m_goal.thread ? m_store.reader().find(*m_goal.thread) : std::nullopt;
    if (m_thread) {
        m_goal.person = m_thread->person;
    }
}

LetterPlaceInThread LetterDesk::placeNow() const
{
    if (!m_thread) {
        return LetterPlaceInThread::Note;
    }
    const auto state = m_thread->state;
    if (state < OutreachState::Sent || state == OutreachState::Later) {
        return LetterPlaceInThread::Ask;
    }
    if (state > OutreachState::Nudged) {
        return LetterPlaceInThread::Note;
    }
    return refusalNow() ? LetterPlaceInThread::Gone : LetterPlaceInThread::FollowUp;
}

std::optional<Error> LetterDesk::refusalNow() const
{
    if (!m_thread
        || (m_thread->state != OutreachState::Sent && m_thread->state != OutreachState::Nudged)) {
        return std::nullopt;
    }
    const auto messages = m_store.reader().where(&Message::outreach, m_thread->id);
    const auto story = storyOf(*m_thread, messages, m_today);
    if (story.followUps >= mostFollowUps) {
        return Error(Refusal::NoThirdFollowUp, "Two follow-ups have gone.");
    }
    const auto day = followUpDay(*m_thread, story, actions::followUpRhythm(m_store));
    if (day && m_today < *day) {
        return Error(Refusal::PatienceNotPassed, "It is too soon.", toText(*day));
    }
    return std::nullopt;
}

void LetterDesk::open()
{
    if (m_place == LetterPlaceInThread::Gone) {
        showGone();
        return;
    }
    if (!openDraft()) {
        m_sitting = {};
        const auto letter
            = m_thread ? actions::letterOf(m_store.reader(), m_thread->id) : std::nullopt;
        if (letter) {
            take(*letter);
        } else {
            m_sitting.kind = firstKind();
            refill();
        }
    }
    turnToGoal();
    if (!m_goal.occasion.isEmpty()) {
        fillFromOccasion();
    }
}

bool LetterDesk::openDraft()
{
    const auto draft = m_store.draft(draftId());
    auto sitting = draft ? sittingFromJson(draft->fields) : std::nullopt;
    const auto* kind = sitting ? letterKind(sitting->kind) : nullptr;
    if (kind == nullptr || !isOffered(*kind)) {
        return false;
    }
    m_sitting = std::move(*sitting);
    m_draftKept = draft->fields;
    followPlan();
    return true;
}

/// Another kind of letter was asked for than the one that is lying here: that one is put aside.
void LetterDesk::turnToGoal()
{
    const auto* wanted = letterKind(m_goal.kind);
    if (m_goal.thread && wanted != nullptr && isOffered(*wanted) && wanted->id != m_sitting.kind) {
        beginAnew();
        choose(wanted->id, "");
    }
}

/// What the plan knows of the occasion stands in the blanks that nobody has filled yet.
void LetterDesk::fillFromOccasion()
{
    if (m_sitting.isByHand) {
        return;
    }
    for (const auto& [name, text] : occasionBlanks(m_plan, m_goal.occasion, m_sitting.kind)) {
        m_sitting.typed.try_emplace(name, text);
    }
    refill();
}

void LetterDesk::take(const actions::Letter& letter)
{
    const auto* own = ownTemplate(letter.letterTemplate);
    const auto* kind = letterKind(own != nullptr ? own->kind : letter.letterTemplate);
    m_sitting.kind = kind != nullptr ? kind->id : firstKind();
    m_sitting.own = own != nullptr ? letter.letterTemplate : "";
    m_sitting.tone = letter.tone.value_or(Tone::Warm);
    refill();
    m_sitting.isByHand = m_sitting.subject != letter.subject || m_sitting.body != letter.body;
    m_sitting.subject = letter.subject;
    m_sitting.body = letter.body;
    m_sitting.kept = m_sitting.text();
}

void LetterDesk::showGone()
{
    m_sitting = {};
    const auto gone = sentMessages();
    m_sitting.kind = firstKind();
    if (!gone.empty()) {
        m_sitting.subject = gone.front().subject;
        m_sitting.body = gone.front().body;
    }
}

void LetterDesk::refresh()
{
    readPlan();
    const auto place = placeNow();
    if (place != m_place || place == LetterPlaceInThread::Gone) {
        m_place = place;
        open();
        return;
    }
    followPlan();
}

/// Somebody else, or an undo, may have changed the letter in the plan.
void LetterDesk::followPlan()
{
    const auto letter = m_thread ? actions::letterOf(m_store.reader(), m_thread->id) : std::nullopt;
    const auto text = letter ? letter->subject + "\n" + letter->body : std::string();
    if (text == m_sitting.kept) {
        if (!m_sitting.isByHand) {
            refill();
        }
        return;
    }
    const bool isOurs = m_sitting.text() == m_sitting.kept;
    if (!letter) {
        m_sitting.kept.clear();
        m_sitting.isTouched = m_sitting.isTouched && !isOurs;
        return;
    }
    const auto before = m_sitting;
    take(*letter);
    if (!isOurs && before.isTouched) {
        m_sitting.before = LetterSitting::Before{
            before.kind, before.own, before.tone, before.subject, before.body, before.isByHand};
    }
}

Person LetterDesk::addressee() const
{
    const bool isIntroduction
        = m_sitting.kind == introduction && m_thread && m_thread->wayIn.has_value();
    const auto& id = isIntroduction ? *m_thread->wayIn : m_goal.person;
    const auto& people = m_plan.of<Person>();
    const auto found = std::ranges::find(people, id, &Person::id);
    return found == people.end() ? Person{} : *found;
}

std::string LetterDesk::address() const
{
    return mailAddressOf(m_plan, addressee().id);
}

std::vector<std::string> LetterDesk::needs() const
{
    std::vector<std::string> titles;
    for (const auto& link : m_plan.of<OutreachNeed>()) {
        const auto& needs = m_plan.of<Need>();
        const auto need = std::ranges::find(needs, link.need, &Need::id);
        if (link.outreach == m_goal.thread && need != needs.end()) {
            titles.push_back(need->title);
        }
    }
    return titles;
}

std::vector<Message> LetterDesk::sentMessages() const
{
    std::vector<Message> gone;
    if (m_thread) {
        for (const auto& message : m_plan.of<Message>()) {
            if (message.outreach == m_thread->id && message.direction == MessageDirection::Out
                && !message.sentOn.isEmpty()) {
                gone.push_back(message);
            }
        }
    }
    std::ranges::stable_sort(gone, std::greater{}, &Message::sentOn);
    return gone;
}

const LetterKind& LetterDesk::kind() const
{
    return *letterKind(m_sitting.kind);
}

std::vector<LetterCheck> LetterDesk::checks(int privacyMarks) const
{
    const auto person = addressee().id;
    return checkLetter(
        {withRoundSaid(m_sitting.subject),
         withRoundSaid(m_sitting.body),
         mentionedIn(m_plan, person, m_goal.thread),
         privacyMarks},
        kind(),
        m_plan,
        person);
}

std::vector<std::string> LetterDesk::ownTexts() const
{
    return ownTextsIn(known());
}

MailDraft LetterDesk::mailDraft() const
{
    return {addressee().displayName, address(), m_sitting.subject, m_sitting.body};
}

} // namespace asterism::ui
