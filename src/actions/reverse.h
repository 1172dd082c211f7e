// SPDX-License-Identifier: MIT
#pragma once

#include "actions/outreach.h"
#include "storage/store.h"

#include <optional>
#include <string>
#include <vector>

// Mentoring in the other direction: the one earlier in the career teaches, or I learn from them.

namespace asterism::actions {

/// One part of a session with its minutes.
struct SessionPart {
    std::string title;
    int minutes = 0;

    bool operator==(const SessionPart&) const = default;
};

/// A series of sessions as it was thought out (R16).
struct ReverseSeries {
    bool iTeach = true; ///< false: I learn from somebody earlier in their career
    std::optional<Id<Person>> person;
    std::string name;                ///< of somebody new
    std::vector<std::string> topics; ///< what is new to them, or what I would learn
    std::string background;          ///< their role, training and history, as far as I know them
    std::string inCommon;
    std::vector<HatKind> hats; ///< those to add
    std::optional<Evaluates> evaluates;
    std::string notKnown;
    std::string feedback;
    std::string candor; ///< what makes it safe to be candid
    std::string inReturn;
    std::string notATest; ///< the line that says what it is not
    int count = 3;
    int minutes = 45;
    std::vector<SessionPart> parts;
    std::vector<std::string> questions;
    PartialDate first; ///< empty: no day yet
    int daysBetween = 28;
    std::string kind;        ///< of the meetings
    std::string sessionName; ///< "Session {n} of {all}"
    std::string review;      ///< what the last session is for, too
    std::string rhythm;      ///< "3 times 45 minutes"
    bool asks = true;        ///< a letter is begun
    std::string purpose;     ///< the kind of the letter
    std::optional<Letter> letter;
};

/// What became of it.
struct PlannedSeries {
    Id<Person> person;
    Id<Relationship> relationship;
    Id<Agreement> agreement;
    std::vector<Id<Meeting>> meetings;
    std::optional<Id<Outreach>> thread;
};

/// Puts a series into the plan as one step: the person when new, the tie with its direction, what
/// I offer or need, a draft of what is agreed, the sessions with their agenda, all proposed, and
/// the thread with its letter. What is known already is added to, never overwritten. Throws
/// EmptyField without a name, ThreadAlreadyOpen while an ask of them is under way, DoNotContact.
PlannedSeries planReverseSeries(Store& store, const ReverseSeries& series, Day today);

} // namespace asterism::actions
