// SPDX-License-Identifier: MIT
#pragma once

#include "actions/outreach.h"
#include "analysis/due_letters.h"
#include "domain/error.h"
#include "letters/letter_blanks.h"
#include "letters/letter_checks.h"
#include "letters/letter_occasion.h"
#include "letters/mail_draft.h"
#include "ui/letters/letter_sitting.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace asterism::ui {

/// For whom one writes: on a thread, or to somebody without one.
struct LetterGoal {
    std::optional<Id<Outreach>> thread;
    Id<Person> person;         ///< of the thread, or the one who is written to
    std::string kind;          ///< asked for from outside; may be empty
    LetterOccasion occasion{}; ///< what it is about, when that is known
};

/// What a letter is within its thread.
enum class LetterPlaceInThread {
    Ask,      ///< the first letter, or asking again
    FollowUp, ///< one is due
    Note,     ///< moves nothing: thanks, an agenda, news
    Gone,     ///< it has left, and nothing is to be written now
};

struct TemplateChoice {
    const LetterKind* kind = nullptr;
    std::string own; ///< id of a template of one's own; "" for the built-in one
    Tone tone = Tone::Warm;
    int version = 0;
    bool fits = false; ///< there is an occasion for it
};

/// A blank that its owner is to fill.
struct BlankToFill {
    LetterBlank blank;
    bool isOptional = false;
    bool isForThread = false; ///< stands in no text; the outreach wants to know it
};

/// A letter that is being written: what the plan knows for it, its text, and how it becomes part
/// of the plan. Knows no widgets.
class LetterDesk {
public:
    LetterDesk(Store& store, Day today, LetterGoal goal);

    /// Reads the plan anew. The text stays, unless the plan has another one than it had.
    void refresh();

    const LetterGoal& goal() const { return m_goal; }
    LetterPlaceInThread place() const { return m_place; }
    /// Why nothing is to be written now; nothing when no reason is known.
    std::optional<Error> refusalNow() const;
    const Outreach* thread() const { return m_thread ? &*m_thread : nullptr; }
    /// Who gets the letter: for an introduction the one who is to introduce.
    Person addressee() const;
    std::string address() const;
    /// What the outreach is for, by the titles of its needs.
    std::vector<std::string> needs() const;
    /// Those of the thread that left, the newest first.
    std::vector<Message> sentMessages() const;

    const LetterSitting& sitting() const { return m_sitting; }
    const LetterKind& kind() const;

    /// Whether the tie can bear the letter, when it asks somebody to put one's name forward.
    std::optional<SponsorshipReadiness> sponsorship() const;

    std::vector<TemplateChoice> choices() const;
    void choose(const std::string& kind, const std::string& own);
    void chooseTone(Tone tone);
    /// Puts the text of the template in the place of what stands there, which is kept beside.
    void beginAnew();
    bool canBringBack() const { return m_sitting.before.has_value(); }
    void bringBack();

    std::vector<BlankToFill> blanks() const;
    void fillBlank(const std::string& name, const std::string& text);
    std::string filled(const std::string& name) const;

    void write(const std::string& subject, const std::string& body);

    std::vector<LetterCheck> checks(int privacyMarks) const;
    std::vector<std::string> blanksLeft() const;
    void setLookedAt() { m_sitting.lookedAt = m_sitting.text(); }
    bool isLookedAt() const { return m_sitting.lookedAt == m_sitting.text(); }
    void setAsked() { m_sitting.wasAsked = true; }

    /// What the plan itself put into the letter and no client can hide in: days of the thread, the
    /// next meeting, one's own signature.
    std::vector<std::string> ownTexts() const;

    MailDraft mailDraft() const;

    /// Into the draft table: outside the plan, no step to undo.
    void keepDraft();
    /// Into the plan, as one step, when something was written. Throws Error.
    void keep();
    /// Throws Error, with everything as before.
    void makeReady(bool privacyLookedAt);
    void markSent(bool privacyLookedAt);

private:
    void readPlan();
    void open();
    bool openDraft();
    void turnToGoal();
    void fillFromOccasion();
    void take(const actions::Letter& letter);
    void followPlan();
    void showGone();
    void refill();
    LetterPlaceInThread placeNow() const;
    std::string draftId() const;
    std::string firstKind() const;
    bool isOffered(const LetterKind& kind) const;
    bool fits(const LetterKind& kind) const;
    LetterTemplateText templateText() const;
    std::string withRoundSaid(std::string text) const;
    Blanks known() const;
    Blanks values() const;
    actions::Letter letter() const;
    std::string planText() const;
    actions::OutreachStep step(bool privacyLookedAt) const;
    void keepAs(const std::function<void()>& work);
    void keepInThread();
    void keepAnswersInThread();
    void keepAsNote();
    void leaveDraft();
    bool wantsAsk() const;
    const LetterTemplate* ownTemplate(const std::string& id) const;

    Store& m_store;
    Day m_today;
    LetterGoal m_goal;
    Plan m_plan;
    std::optional<Outreach> m_thread;
    LetterPlaceInThread m_place = LetterPlaceInThread::Note;
    LetterSitting m_sitting;
    std::string m_draftKept;
};

} // namespace asterism::ui
