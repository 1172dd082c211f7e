// SPDX-License-Identifier: MIT
#include "ui/text/refusals.h"

#include <QCoreApplication>

#include "ui/text/dates.h"
#include "ui/text/text.h"

namespace asterism::ui {
namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("Refusals", sentence);
}

QString named(const char* sentence, const std::string& name)
{
    return say(sentence).arg(qt(name));
}

QString dayInWords(const std::string& text)
{
    const auto date = parsePartialDate(text);
    return date && !date->isEmpty() ? plainDate(*date) : qt(text);
}

} // namespace

QString words(const Error& error)
{
    switch (error.refusal()) {
    case Refusal::NoSuchFile:
        return named("There is no file “%1”.", error.subject());
    case Refusal::AlreadyThere:
        return named("There is already a file “%1”. Please choose another name.", error.subject());
    case Refusal::NotAPlan:
        return say("This file is not a plan of Asterism. Nothing was changed in it.");
    case Refusal::NewerVersion:
        return say("This plan was made by a newer Asterism. It was left as it is; please update to "
                   "open it.");
    case Refusal::Damaged:
        return say("The plan file is damaged. It was left as it is; a backup can be restored.");
    case Refusal::InUse:
        return say("The plan is open in another program. Close it there, then try again.");
    case Refusal::FileReplaced:
        return named(
            "Another file was put in the place of your plan while it was open. Yours is safe as "
            "“%1”.",
            error.subject());
    case Refusal::DiskTrouble:
        return say("Could not write to the disk. What you typed is still on screen; please try "
                   "again.");
    case Refusal::NoSuchRow:
        return say("That is no longer in your plan.");
    case Refusal::EmptyField:
        return say("This needs at least a few letters.");
    case Refusal::OutOfRange:
        return say("That number is outside what fits here.");
    case Refusal::UnknownWord:
        return named("“%1” is not one of the choices here.", error.subject());
    case Refusal::PhaseCannotFollow:
        return say("From where this relationship is now, that step does not follow.");
    case Refusal::ReasonNeeded:
        return say("A few words on why you take this up again, please.");
    case Refusal::OutcomeNeedsPast:
        return say("A meeting that is still to come cannot have been held yet.");
    case Refusal::SelfReference:
        return say("That would tie a person to themselves.");
    case Refusal::OtherVersion:
        return say("That was done with an older Asterism, and stays as it is.");
    case Refusal::Conflict:
        return say("That no longer fits what is in the plan. Nothing was changed.");
    case Refusal::BadFile:
        return named("The file could not be read: %1", error.subject());
    case Refusal::OutreachCannotFollow:
        return say("From where this outreach is now, that step does not follow. Undo takes a step "
                   "back; a new outreach to the same person can begin at any time.");
    case Refusal::ThreadAlreadyOpen:
        return named(
            "There is an outreach to %1 under way. One at a time is kinder; it can go on from "
            "there.",
            error.subject());
    case Refusal::DoNotContact:
        return named("%1 is marked as not to be written to.", error.subject());
    case Refusal::BlankLeft:
        return named("There is still a blank to fill: %1.", error.subject());
    case Refusal::AskMissing:
        return say("What is the one small thing you ask for? A few words are enough.");
    case Refusal::PrivacyNotLookedAt:
        return say("Before it leaves, please look once whether the letter says anything about a "
                   "client.");
    case Refusal::PatienceNotPassed:
        return say("A little more time for an answer, please. Following up is kind from %1 on.")
            .arg(dayInWords(error.subject()));
    case Refusal::NoThirdFollowUp:
        return say(
            "Two follow-ups have gone out. It can rest now; an answer is welcome at any time.");
    case Refusal::DateNeeded:
        if (error.subject() == "starts_on") {
            return say("When was it? The day, or the month, is enough.");
        }
        return say("When would you like to look at it again? A month is enough.");
    case Refusal::DateStillToCome:
        return say("That day is still to come.");
    case Refusal::MeetingCannotFollow:
        return say("From where this meeting is now, that step does not follow. Undo takes a step "
                   "back.");
    case Refusal::NobodyThere:
        return say("Whom did you meet? One name is enough.");
    case Refusal::PromiseSettled:
        return say("This promise is settled already. It can be opened again.");
    case Refusal::PromiseNotTheirs:
        return say("This promise is yours; there is nobody to remind of it.");
    case Refusal::DoneBeforePromised:
        return say("That day is before the promise was made.");
    case Refusal::RemindedOnce:
        return say("You reminded them kindly on %1. Once is enough; it can rest, or be let go.")
            .arg(dayInWords(error.subject()));
    case Refusal::AgreementCannotFollow:
        return say("From where this agreement is now, that step does not follow. A change to what "
                   "was agreed is a new version.");
    case Refusal::EndBeforeStart:
        return say("The end lies before the beginning.");
    case Refusal::NothingToWrite:
        return say("There is nothing planned to put into a calendar yet, so no file was made.");
    }
    return qt(error.what());
}

} // namespace asterism::ui
