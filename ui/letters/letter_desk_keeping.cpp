// SPDX-License-Identifier: MIT
// How a letter becomes part of the plan, and what of it outlives a crash.
#include "actions/edit.h"
#include "ui/letters/begun_letters.h"
#include "ui/letters/letter_desk.h"

#include <algorithm>
#include <utility>

namespace asterism::ui {

std::string LetterDesk::draftId() const
{
    const std::string about = toText(m_goal.occasion);
    return m_goal.thread
        ? letterDraftId(*m_goal.thread)
        : letterDraftId(m_goal.person, about.empty() ? m_goal.kind : m_goal.kind + "/" + about);
}

void LetterDesk::keepDraft()
{
    if (m_place == LetterPlaceInThread::Gone || !m_sitting.isTouched) {
        return;
    }
    const auto fields = toJson(m_sitting);
    if (fields != m_draftKept) {
        m_store.keepDraft({draftId(), letterDraftPath, 0, fields, 0});
        m_draftKept = fields;
    }
}

void LetterDesk::leaveDraft()
{
    m_store.dropDraft(draftId());
    m_draftKept.clear();
}

actions::Letter LetterDesk::letter() const
{
    return {
        m_sitting.subject,
        m_sitting.body,
        "email",
        m_sitting.own.empty() ? m_sitting.kind : m_sitting.own,
        m_sitting.tone,
        "en"};
}

std::string LetterDesk::planText() const
{
    const auto letter = actions::letterOf(m_store.reader(), m_thread->id);
    return letter ? letter->subject + "\n" + letter->body : std::string();
}

void LetterDesk::keep()
{
    keepDraft();
    const bool isInPlan
        = m_place == LetterPlaceInThread::Ask || m_place == LetterPlaceInThread::FollowUp;
    if (!isInPlan || !m_sitting.isTouched || !m_thread || planText() == m_sitting.text()) {
        return;
    }
    keepAs([this] { keepInThread(); });
    keepDraft();
}

/// One step. The plan announces it before this returns, and has our own text then.
void LetterDesk::keepAs(const std::function<void()>& work)
{
    const auto before = std::exchange(m_sitting.kept, m_sitting.text());
    try {
        const Deed deed = m_thread ? Deed{Verb::Change, "outreach", addressee().displayName}
                                   : Deed{Verb::Add, "message", addressee().displayName};
        m_store.act(deed, [&](Writer&) { work(); });
    } catch (...) {
        m_sitting.kept = before;
        throw;
    }
}

void LetterDesk::keepInThread()
{
    keepAnswersInThread();
    if (planText() != m_sitting.text()) {
        actions::keepLetter(m_store, m_thread->id, letter(), m_today);
    }
}

/// What was put into a blank is known from then on, where the outreach has a place for it.
void LetterDesk::keepAnswersInThread()
{
    Outreach thread = m_store.reader().at(m_thread->id);
    const Outreach before = thread;
    const auto put = [this](std::string& field, const std::string& blank) {
        if (field.empty()) {
            field = filled(blank);
        }
    };
    put(thread.ask, "ask");
    put(thread.whyYou, "why_you");
    put(thread.whatIOffer, "what_i_offer");
    put(thread.whatIOffer, "what_i_bring");
    if (!(thread == before)) {
        actions::editOutreach(m_store, thread);
    }
}

actions::OutreachStep LetterDesk::step(bool privacyLookedAt) const
{
    actions::OutreachStep step;
    step.letter = letter();
    step.blanksLeft = blanksLeft();
    step.privacyLookedAt = privacyLookedAt;
    return step;
}

void LetterDesk::makeReady(bool privacyLookedAt)
{
    m_sitting.isTouched = true;
    keepAs([&] {
        keepInThread();
        if (m_store.reader().at(m_thread->id).state != OutreachState::Ready) {
            actions::moveOutreach(
                m_store, m_thread->id, OutreachState::Ready, m_today, step(privacyLookedAt));
        }
    });
    keepDraft();
}

void LetterDesk::markSent(bool privacyLookedAt)
{
    const auto place = m_place;
    keepAs([&] {
        if (place == LetterPlaceInThread::Note) {
            keepAsNote();
            return;
        }
        keepInThread();
        const bool isAsk = place == LetterPlaceInThread::Ask;
        if (isAsk && m_store.reader().at(m_thread->id).state != OutreachState::Ready) {
            actions::moveOutreach(
                m_store, m_thread->id, OutreachState::Ready, m_today, step(privacyLookedAt));
        }
        actions::moveOutreach(
            m_store,
            m_thread->id,
            isAsk ? OutreachState::Sent : OutreachState::Nudged,
            m_today,
            step(privacyLookedAt));
    });
    leaveDraft();
    m_sitting = {};
    readPlan();
    m_place = placeNow();
    open();
}

/// A letter that begins nothing is kept with the thread, or else with the person.
void LetterDesk::keepAsNote()
{
    const auto kind = m_sitting.kind == "thanks" ? MessageKind::Thanks : MessageKind::Note;
    const auto gone = letter();
    if (!m_goal.thread) {
        actions::keepLetterAside(m_store, m_goal.person, kind, gone, m_today, m_today);
        return;
    }
    Message message;
    message.outreach = *m_goal.thread;
    message.kind = kind;
    message.subject = gone.subject;
    message.body = gone.body;
    message.channel = gone.channel;
    message.letterTemplate = gone.letterTemplate;
    message.tone = gone.tone;
    message.language = gone.language;
    message.draftedOn = m_today;
    message.sentOn = m_today;
    actions::addToThread(m_store, message, m_today);
}

} // namespace asterism::ui
