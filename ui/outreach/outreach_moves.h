// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "actions/outreach.h"
#include "ui/outreach/outreach_stage.h"

// What the board, its list and the card can do with a thread. The guards are those of the actions;
// here they get words.

namespace asterism::ui {

class PlanSession;

/// Why a card cannot go to a column; empty when it can.
QString reasonToStay(PlanSession& session, const Id<Outreach>& thread, Stage to);

/// Moves a card to a column. When it cannot go there the reason is said, nothing changes, and the
/// answer is false.
bool moveToStage(PlanSession& session, const Id<Outreach>& thread, Stage to);

/// From when on a follow-up on what is asked today is kind.
Day lookAgainOn(PlanSession& session, const Outreach& thread);

/// Whether a thread may go to a state at all, its letter apart.
bool mayBecome(OutreachState from, OutreachState to);

/// It was asked, or followed up, by phone or in person: there is no letter that leaves.
bool markAsked(
    PlanSession& session,
    const Id<Outreach>& thread,
    const std::string& channel,
    const std::string& what,
    Day on);

bool logAnswer(PlanSession& session, const Id<Outreach>& thread, const actions::Reply& reply);
bool letRest(PlanSession& session, const Id<Outreach>& thread);
bool withdraw(PlanSession& session, const Id<Outreach>& thread);
bool putOff(PlanSession& session, const Id<Outreach>& thread, const PartialDate& until);
bool removeThread(PlanSession& session, const Id<Outreach>& thread);

/// Another thread with the same person, which knows the one before. Its id; nothing when refused.
std::optional<Id<Outreach>> beginAnew(PlanSession& session, const Id<Outreach>& thread);

/// An idea for somebody known or new; nothing when refused.
std::optional<Id<Outreach>> addIdea(
    PlanSession& session, const QString& name, const std::optional<Id<Need>>& need);

/// Opens the letter of a thread.
void writeLetter(PlanSession& session, const Id<Outreach>& thread);

/// Then there is no third follow-up: it may rest.
bool hasFollowedUpTwice(PlanSession& session, const Id<Outreach>& thread);

/// Whether a letter can be written on a thread in this state.
bool takesLetters(OutreachState state);

/// Whether an answer can be logged on a thread in this state.
bool takesReplies(OutreachState state);

} // namespace asterism::ui
