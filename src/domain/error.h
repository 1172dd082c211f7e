// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace asterism {

/// Why something could not be done. The ui turns each into a sentence of its own.
enum class Refusal {
    NoSuchFile,
    AlreadyThere, ///< a file stands where a new one was to be made
    NotAPlan,
    NewerVersion, ///< made by a newer program; nothing was touched
    Damaged,
    InUse,        ///< another program holds the plan
    FileReplaced, ///< the file under us is not the one we opened; `subject` is where a copy was
                  ///< kept
    DiskTrouble,
    NoSuchRow,
    EmptyField,  ///< `subject` names the column
    OutOfRange,  ///< `subject` names the column
    UnknownWord, ///< `subject` is the word
    PhaseCannotFollow,
    ReasonNeeded,
    OutcomeNeedsPast,     ///< a meeting that is still to come cannot have been held
    SelfReference,        ///< somebody cannot know or introduce themselves
    OtherVersion,         ///< a journal entry of another schema version is never replayed
    Conflict,             ///< undo met something unexpected; the plan is as it was
    BadFile,              ///< a file to import is not what it says; `subject` names the place
    OutreachCannotFollow, ///< no such move of a thread; `subject` is "from to"
    ThreadAlreadyOpen,    ///< one open thread per person and direction; `subject` names the person
    DoNotContact,         ///< `subject` names the person
    BlankLeft,            ///< a letter still has a blank; `subject` is the blank
    AskMissing,           ///< a thread does not say yet what it asks for
    PrivacyNotLookedAt,   ///< nobody has looked yet whether a letter tells of a client
    PatienceNotPassed,    ///< too soon to follow up; `subject` is the day from which it is kind
    NoThirdFollowUp,
    DateNeeded,      ///< asking again later needs to know when; `subject` names the column
    DateStillToCome, ///< what has happened cannot have happened in the future; `subject` the column
    MeetingCannotFollow, ///< no such move of a meeting; `subject` is "from to"
    NobodyThere,         ///< a meeting is with somebody
    PromiseSettled,      ///< done or released already
    PromiseNotTheirs,    ///< nobody is reminded of what I promised
    DoneBeforePromised,
    RemindedOnce,          ///< one gentle reminder is enough; `subject` is the day of it
    AgreementCannotFollow, ///< no such move of an agreement; `subject` is "from to"
    EndBeforeStart,        ///< `subject` names the column of the end
    NothingToWrite,        ///< a calendar without an entry is none; no file was made
};

/// It cannot be done. Whatever was begun has been taken back.
class Error : public std::runtime_error {
public:
    Error(Refusal refusal, const std::string& sentence, std::string subject = {})
        : std::runtime_error(sentence), m_refusal(refusal), m_subject(std::move(subject))
    {
    }

    Refusal refusal() const { return m_refusal; }
    const std::string& subject() const { return m_subject; }

private:
    Refusal m_refusal;
    std::string m_subject;
};

} // namespace asterism
