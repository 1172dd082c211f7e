// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/follow_up.h"
#include "storage/store.h"

#include <optional>
#include <string>
#include <vector>

// Reaching out, from an idea to an answer. The table of moves is statesAfter(); its guards are
// enforced here, so that a board, a path and the command line can do the same and no more. Each
// function is one step that can be undone; the tie with the person moves along in it (TieNews in
// outreach_phase.h).

namespace asterism::actions {

/// A letter as it is being written, or as it left.
struct Letter {
    std::string subject;
    std::string body;
    std::string channel; ///< "email", "phone" or one's own word
    std::string letterTemplate;
    std::optional<Tone> tone;
    std::string language;

    bool isEmpty() const { return subject.empty() && body.empty(); }
    bool operator==(const Letter&) const = default;
};

struct NewOutreach {
    Id<Person> person;
    Direction direction = Direction::TheyGuideMe; ///< when no relationship is named
    std::optional<Id<Relationship>> relationship;
    std::string purpose; ///< the kind of letter
    std::string ask;
    std::string whyYou;
    std::string whatIOffer;
    std::optional<Id<Person>> wayIn;
    std::vector<Id<Need>> needs;
    std::optional<int> patience;          ///< else as in the settings
    std::optional<Id<Outreach>> previous; ///< else the last thread with them in this direction
};

/// The thread that is under way with a person in a direction, if any.
std::optional<Outreach> openThread(
    const Reader& plan, const Id<Person>& person, Direction direction);

/// Begins a thread as an idea. Without a relationship named it belongs to the live tie in that
/// direction; a new one, only considered, is made when there is none. Throws ThreadAlreadyOpen,
/// SelfReference (a way in through the person themselves), NoSuchRow (a tie with somebody else).
Id<Outreach> beginOutreach(Store& store, const NewOutreach& begun);

/// Changes the texts, the patience and the way in; while it says "later" also the day to ask again
/// (DateNeeded when emptied). State, person, tie and links stay as they are.
void editOutreach(Store& store, const Outreach& changed);

/// For which needs one asks.
void setOutreachNeeds(Store& store, const Id<Outreach>& thread, const std::vector<Id<Need>>& needs);

/// Keeps a letter that has not left with its thread, in the place of the one before; an empty one
/// takes it away. An idea becomes a draft; a ready one with another text becomes a draft again, as
/// nobody has looked at that text yet. Throws OutreachCannotFollow where no letter is to be
/// written.
void keepLetter(Store& store, const Id<Outreach>& thread, const Letter& letter, Day today);

/// The letter that is being written on the thread, if any.
std::optional<Letter> letterOf(const Reader& plan, const Id<Outreach>& thread);

/// What a move has to go by.
struct OutreachStep {
    std::optional<Letter> letter;        ///< the exact text that leaves; else the one that was kept
    std::vector<std::string> blanksLeft; ///< of that letter, as its checks found them
    bool privacyLookedAt = false;        ///< the person has seen what the privacy guard says of it
    std::optional<Day> on;               ///< when it happened; else today
    PartialDate resumeOn;                ///< for Later: when to ask again
    std::string note;                    ///< added as the note on the outcome, when not empty
};

/// Moves a thread to another state. Throws
/// - OutreachCannotFollow when the table has no such move,
/// - for Ready, Sent and Nudged: DoNotContact, BlankLeft, PrivacyNotLookedAt; for Ready and Sent
///   also AskMissing,
/// - for Nudged: NoThirdFollowUp, PatienceNotPassed,
/// - for Later: DateNeeded,
/// - DateStillToCome when it is said to have happened after today.
/// Sent and Nudged keep the letter as a message of the day that is never changed again.
void moveOutreach(
    Store& store,
    const Id<Outreach>& thread,
    OutreachState to,
    Day today,
    const OutreachStep& step = {});

/// Why a move would be refused, without making it; nothing when it would not. For a board that
/// shows where a card can go. PatienceNotPassed and the like are found, DateStillToCome is not.
std::optional<Refusal> refusalToMove(
    const Store& store,
    const Id<Outreach>& thread,
    OutreachState to,
    Day today,
    const OutreachStep& step = {});

enum class ReplyKind { Yes, No, Later, LetsTalk, Referred };

/// What came back.
struct Reply {
    ReplyKind kind = ReplyKind::Yes;
    std::optional<Day> on; ///< when it came; else today
    std::string subject;
    std::string text;
    std::string channel;
    PartialDate resumeOn;                 ///< for Later
    std::optional<Id<Person>> referredTo; ///< whom they named: somebody of the plan …
    std::string referredName;             ///< … or somebody new
    std::string note;
    std::optional<int> holds; ///< for Yes: the tie now holds the thread's needs, 1 partly or 2 well
};

/// Keeps an answer and moves the thread. It is welcome at any time after the ask, also long after
/// it was let go. "Referred" is a kind no with a name in it; a name can come with any answer. The
/// person named is known to, and if new introduced by, the one who answered, and is considered in
/// the same direction. Throws OutreachCannotFollow before anything was asked and after a thread is
/// closed, DateNeeded, DateStillToCome, SelfReference.
void logReply(Store& store, const Id<Outreach>& thread, const Reply& reply, Day today);

/// Adds a thank-you note or another message that moves nothing, to a thread that has begun; a day
/// is needed (DateNeeded). Asks and follow-ups leave by moveOutreach only (OutreachCannotFollow).
Id<Message> addToThread(Store& store, Message message, Day today);

/// Whether a thread asks for nothing and only holds the letters that were sent to somebody besides.
bool isAside(const Outreach& thread);

/// Keeps a letter that has left and belongs to no outreach: thanks, an agenda, news. All such
/// letters to one person lie on one thread that isAside; it stands on no board and moves no tie.
/// Throws EmptyField for a letter without a text, DoNotContact, OutreachCannotFollow for an ask or
/// a follow-up, DateStillToCome.
Id<Message> keepLetterAside(
    Store& store,
    const Id<Person>& person,
    MessageKind kind,
    const Letter& letter,
    Day on,
    Day today);

/// Thanks the way in of a thread, once: the introduction that they gave is marked as thanked for,
/// or kept as such with this text when it was not written down yet. Throws NoSuchRow when nobody
/// led the way, DateStillToCome.
void thankIntroducer(
    Store& store, const Id<Outreach>& thread, const std::string& text, Day on, Day today);

} // namespace asterism::actions
