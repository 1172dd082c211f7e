// SPDX-License-Identifier: MIT
#include "ui/text/refusals.h"

#include "ui/text/dates.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <map>

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

/// A noun for each table, in the user's words.
QString noun(const std::string& what)
{
    static const std::map<std::string, const char*> nouns{
        {"profile", QT_TRANSLATE_NOOP("Deeds", "About Me")},
        {"statement", QT_TRANSLATE_NOOP("Deeds", "Statement")},
        {"value", QT_TRANSLATE_NOOP("Deeds", "Value")},
        {"goal", QT_TRANSLATE_NOOP("Deeds", "Goal")},
        {"goal_value", QT_TRANSLATE_NOOP("Deeds", "Link to a Value")},
        {"support", QT_TRANSLATE_NOOP("Deeds", "Support")},
        {"support_goal", QT_TRANSLATE_NOOP("Deeds", "Link to a Goal")},
        {"need", QT_TRANSLATE_NOOP("Deeds", "Need")},
        {"need_goal", QT_TRANSLATE_NOOP("Deeds", "Link to a Goal")},
        {"need_support", QT_TRANSLATE_NOOP("Deeds", "Link to a Support")},
        {"strength", QT_TRANSLATE_NOOP("Deeds", "Strength")},
        {"offer", QT_TRANSLATE_NOOP("Deeds", "Offer")},
        {"reflection", QT_TRANSLATE_NOOP("Deeds", "Reflection")},
        {"snapshot", QT_TRANSLATE_NOOP("Deeds", "Picture")},
        {"star", QT_TRANSLATE_NOOP("Deeds", "Star")},
        {"person", QT_TRANSLATE_NOOP("Deeds", "Person")},
        {"contact_point", QT_TRANSLATE_NOOP("Deeds", "Way to Reach")},
        {"credential", QT_TRANSLATE_NOOP("Deeds", "Credential")},
        {"tag", QT_TRANSLATE_NOOP("Deeds", "Tag")},
        {"custom_field", QT_TRANSLATE_NOOP("Deeds", "Field")},
        {"extra_property", QT_TRANSLATE_NOOP("Deeds", "Card Detail")},
        {"hat", QT_TRANSLATE_NOOP("Deeds", "Other Role")},
        {"acquaintance", QT_TRANSLATE_NOOP("Deeds", "Who Knows Whom")},
        {"peer_group", QT_TRANSLATE_NOOP("Deeds", "Group")},
        {"group_member", QT_TRANSLATE_NOOP("Deeds", "Group Member")},
        {"relationship", QT_TRANSLATE_NOOP("Deeds", "Relationship")},
        {"relationship_function", QT_TRANSLATE_NOOP("Deeds", "Function")},
        {"coverage", QT_TRANSLATE_NOOP("Deeds", "Who Holds What")},
        {"outreach", QT_TRANSLATE_NOOP("Deeds", "Outreach")},
        {"outreach_need", QT_TRANSLATE_NOOP("Deeds", "Link to a Need")},
        {"message", QT_TRANSLATE_NOOP("Deeds", "Message")},
        {"letter_template", QT_TRANSLATE_NOOP("Deeds", "Letter Template")},
        {"meeting", QT_TRANSLATE_NOOP("Deeds", "Meeting")},
        {"attendance", QT_TRANSLATE_NOOP("Deeds", "Who Was There")},
        {"meeting_need", QT_TRANSLATE_NOOP("Deeds", "Link to a Need")},
        {"agenda_item", QT_TRANSLATE_NOOP("Deeds", "Agenda Item")},
        {"commitment", QT_TRANSLATE_NOOP("Deeds", "Promise")},
        {"exchange", QT_TRANSLATE_NOOP("Deeds", "Give & Take")},
        {"agreement", QT_TRANSLATE_NOOP("Deeds", "Agreement")},
        {"hours_entry", QT_TRANSLATE_NOOP("Deeds", "Hours")},
        {"choice", QT_TRANSLATE_NOOP("Deeds", "Choice")},
        {"hour_rules", QT_TRANSLATE_NOOP("Deeds", "Hour Rules")},
        {"hours_counted_by", QT_TRANSLATE_NOOP("Deeds", "Hour Rules to")},
        {"supervision_tags", QT_TRANSLATE_NOOP("Deeds", "What Was Brought to")},
        {"mirror", QT_TRANSLATE_NOOP("Deeds", "Look into the Mirror for")},
        {"plan", QT_TRANSLATE_NOOP("Deeds", "Plan")},
        {"reflect", QT_TRANSLATE_NOOP("Deeds", "Reflection")},
    };
    const auto found = nouns.find(what);
    return found == nouns.end() ? qt(what) : QCoreApplication::translate("Deeds", found->second);
}

/// "%1": the noun; "%2": its name in quotes, when there is one.
const char* phrase(Verb verb, bool hasSubject)
{
    switch (verb) {
    case Verb::Add:
        return hasSubject ? QT_TRANSLATE_NOOP("Deeds", "Add %1 “%2”")
                          : QT_TRANSLATE_NOOP("Deeds", "Add %1");
    case Verb::Remove:
        return hasSubject ? QT_TRANSLATE_NOOP("Deeds", "Remove %1 “%2”")
                          : QT_TRANSLATE_NOOP("Deeds", "Remove %1");
    case Verb::MovePhase:
        return QT_TRANSLATE_NOOP("Deeds", "Move Relationship with “%2”");
    case Verb::Rest:
        return QT_TRANSLATE_NOOP("Deeds", "Change State of “%2”");
    case Verb::Tag:
        return QT_TRANSLATE_NOOP("Deeds", "Tag as “%2”");
    case Verb::Untag:
        return QT_TRANSLATE_NOOP("Deeds", "Take Away Tag “%2”");
    case Verb::Know:
        return QT_TRANSLATE_NOOP("Deeds", "Who Knows Whom: %2");
    case Verb::Cover:
        return QT_TRANSLATE_NOOP("Deeds", "Who Holds “%2”");
    case Verb::Rank:
        return QT_TRANSLATE_NOOP("Deeds", "Order of Values");
    case Verb::Place:
        return QT_TRANSLATE_NOOP("Deeds", "Move Star");
    case Verb::Reflect:
        return QT_TRANSLATE_NOOP("Deeds", "Keep Reflection");
    case Verb::Import:
        return hasSubject ? QT_TRANSLATE_NOOP("Deeds", "Import %1 “%2”")
                          : QT_TRANSLATE_NOOP("Deeds", "Import %1");
    case Verb::PutBack:
        return hasSubject ? QT_TRANSLATE_NOOP("Deeds", "Put Back %1 “%2”")
                          : QT_TRANSLATE_NOOP("Deeds", "Put Back %1");
    case Verb::Change:
        break;
    }
    return hasSubject ? QT_TRANSLATE_NOOP("Deeds", "Change %1 “%2”")
                      : QT_TRANSLATE_NOOP("Deeds", "Change %1");
}

QString shortened(const std::string& subject)
{
    constexpr qsizetype most = 40;
    const QString text = qt(subject).simplified();
    return text.size() > most ? text.left(most - 1) + QChar(0x2026) : text;
}

QString dayInWords(const std::string& text)
{
    const auto date = parsePartialDate(text);
    return date && !date->isEmpty() ? plainDate(*date) : qt(text);
}

/// How many people a deed was about, when it says only that.
int peopleIn(const Deed& deed)
{
    const bool isNumber = deed.what == "person"
        && deed.subject.find_first_not_of("0123456789") == std::string::npos;
    return isNumber && deed.verb != Verb::Tag && deed.verb != Verb::Untag
        ? qt(deed.subject).toInt()
        : 0;
}

QString severalPeople(Verb verb)
{
    switch (verb) {
    case Verb::Add:
        return QCoreApplication::translate("Deeds", "Add %1 People");
    case Verb::Remove:
        return QCoreApplication::translate("Deeds", "Remove %1 People");
    case Verb::PutBack:
        return QCoreApplication::translate("Deeds", "Put Back %1 People");
    default:
        return QCoreApplication::translate("Deeds", "Change %1 People");
    }
}

} // namespace

QString words(const Deed& deed)
{
    if (const int people = peopleIn(deed); people > 0) {
        return QString(severalPeople(deed.verb)).arg(people);
    }
    const QString text
        = QCoreApplication::translate("Deeds", phrase(deed.verb, !deed.subject.empty()));
    if (!text.contains(QLatin1String("%1"))) {
        // One pass in any case: a name may hold "%1" itself.
        return text.contains(QLatin1String("%2"))
            ? QString(text).replace(QLatin1String("%2"), shortened(deed.subject))
            : text;
    }
    return deed.subject.empty() ? text.arg(noun(deed.what))
                                : text.arg(noun(deed.what), shortened(deed.subject));
}

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
            "There is an outreach to %1 under way. One at a time is kinder; it can go on from there.",
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
        return say("Two follow-ups have gone out. It can rest now; an answer is welcome at any time.");
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
