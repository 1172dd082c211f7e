// SPDX-License-Identifier: MIT
// The words of reaching out, meeting and giving.
#include <QCoreApplication>

#include "ui/text/words.h"

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString words(OutreachState value)
{
    switch (value) {
    case OutreachState::Idea:
        return Words::tr("Idea", "OutreachState");
    case OutreachState::Draft:
        return Words::tr("Preparing", "OutreachState");
    case OutreachState::Ready:
        return Words::tr("Ready to send", "OutreachState");
    case OutreachState::Sent:
        return Words::tr("Asked", "OutreachState");
    case OutreachState::Nudged:
        return Words::tr("Asked again", "OutreachState");
    case OutreachState::InConversation:
        return Words::tr("Talking", "OutreachState");
    case OutreachState::Accepted:
        return Words::tr("Yes", "OutreachState");
    case OutreachState::Declined:
        return Words::tr("No, thank you", "OutreachState");
    case OutreachState::Later:
        return Words::tr("Later", "OutreachState");
    case OutreachState::LetGo:
        return Words::tr("Let go", "OutreachState");
    case OutreachState::Withdrawn:
        return Words::tr("Withdrawn", "OutreachState");
    case OutreachState::Dropped:
        return Words::tr("Dropped", "OutreachState");
    }
    return {};
}

QString words(MessageKind value)
{
    switch (value) {
    case MessageKind::Ask:
        return Words::tr("Letter", "MessageKind");
    case MessageKind::FollowUp1:
        return Words::tr("First follow-up", "MessageKind");
    case MessageKind::FollowUp2:
        return Words::tr("Second follow-up", "MessageKind");
    case MessageKind::Thanks:
        return Words::tr("Thank-you note", "MessageKind");
    case MessageKind::Reply:
        return Words::tr("Reply", "MessageKind");
    case MessageKind::Note:
        return Words::tr("Note", "MessageKind");
    }
    return {};
}

QString words(MessageDirection value)
{
    switch (value) {
    case MessageDirection::Out:
        return Words::tr("From me", "MessageDirection");
    case MessageDirection::In:
        return Words::tr("To me", "MessageDirection");
    }
    return {};
}

QString words(Tone value)
{
    switch (value) {
    case Tone::Formal:
        return Words::tr("Formal", "Tone");
    case Tone::Warm:
        return Words::tr("Warm", "Tone");
    case Tone::Brief:
        return Words::tr("Brief", "Tone");
    }
    return {};
}

QString words(MeetingMode value)
{
    switch (value) {
    case MeetingMode::InPerson:
        return Words::tr("In person", "MeetingMode");
    case MeetingMode::Video:
        return Words::tr("Video", "MeetingMode");
    case MeetingMode::Phone:
        return Words::tr("Phone", "MeetingMode");
    case MeetingMode::Message:
        return Words::tr("Messages", "MeetingMode");
    case MeetingMode::Letter:
        return Words::tr("Letter", "MeetingMode");
    }
    return {};
}

QString words(MeetingState value)
{
    switch (value) {
    case MeetingState::Proposed:
        return Words::tr("Proposed", "MeetingState");
    case MeetingState::Confirmed:
        return Words::tr("Confirmed", "MeetingState");
    case MeetingState::Held:
        return Words::tr("Held", "MeetingState");
    case MeetingState::Moved:
        return Words::tr("Moved", "MeetingState");
    case MeetingState::Cancelled:
        return Words::tr("Canceled", "MeetingState");
    case MeetingState::MissedByMe:
        return Words::tr("I could not come", "MeetingState");
    case MeetingState::MissedByThem:
        return Words::tr("They could not come", "MeetingState");
    case MeetingState::Signed:
        return Words::tr("Signed", "MeetingState");
    case MeetingState::Amended:
        return Words::tr("Amended", "MeetingState");
    }
    return {};
}

QString words(HelpWanted value)
{
    switch (value) {
    case HelpWanted::Listen:
        return Words::tr("Listen to me", "HelpWanted");
    case HelpWanted::Advise:
        return Words::tr("Advise me", "HelpWanted");
    case HelpWanted::Challenge:
        return Words::tr("Challenge me", "HelpWanted");
    case HelpWanted::Practise:
        return Words::tr("Practice with me", "HelpWanted");
    }
    return {};
}

QString words(AgendaState value)
{
    switch (value) {
    case AgendaState::Open:
        return Words::tr("Open", "AgendaState");
    case AgendaState::Discussed:
        return Words::tr("Talked about", "AgendaState");
    case AgendaState::Parked:
        return Words::tr("For next time", "AgendaState");
    case AgendaState::Dropped:
        return Words::tr("Dropped", "AgendaState");
    }
    return {};
}

QString words(Owner value)
{
    switch (value) {
    case Owner::Me:
        return Words::tr("Mine", "Owner");
    case Owner::Them:
        return Words::tr("Theirs", "Owner");
    case Owner::Both:
        return Words::tr("Ours", "Owner");
    }
    return {};
}

QString words(ExchangeDirection value)
{
    switch (value) {
    case ExchangeDirection::Given:
        return Words::tr("I gave", "ExchangeDirection");
    case ExchangeDirection::Received:
        return Words::tr("I received", "ExchangeDirection");
    case ExchangeDirection::Mutual:
        return Words::tr("Both", "ExchangeDirection");
    }
    return {};
}

QString words(ExchangeKind value)
{
    switch (value) {
    case ExchangeKind::Knowledge:
        return Words::tr("Knowledge", "ExchangeKind");
    case ExchangeKind::Feedback:
        return Words::tr("Feedback", "ExchangeKind");
    case ExchangeKind::Introduction:
        return Words::tr("Introduction", "ExchangeKind");
    case ExchangeKind::Recommendation:
        return Words::tr("Recommendation", "ExchangeKind");
    case ExchangeKind::Resource:
        return Words::tr("Resource", "ExchangeKind");
    case ExchangeKind::Time:
        return Words::tr("Time", "ExchangeKind");
    case ExchangeKind::Visibility:
        return Words::tr("Visibility", "ExchangeKind");
    case ExchangeKind::Support:
        return Words::tr("Support", "ExchangeKind");
    case ExchangeKind::PracticalHelp:
        return Words::tr("Practical help", "ExchangeKind");
    case ExchangeKind::ReverseTeaching:
        return Words::tr("Reverse teaching", "ExchangeKind");
    case ExchangeKind::Gratitude:
        return Words::tr("Thanks", "ExchangeKind");
    case ExchangeKind::Gift:
        return Words::tr("Gift", "ExchangeKind");
    }
    return {};
}

QString words(AgreementState value)
{
    switch (value) {
    case AgreementState::Draft:
        return Words::tr("Draft", "AgreementState");
    case AgreementState::Proposed:
        return Words::tr("Proposed", "AgreementState");
    case AgreementState::Agreed:
        return Words::tr("Agreed", "AgreementState");
    case AgreementState::InForce:
        return Words::tr("In force", "AgreementState");
    case AgreementState::Closing:
        return Words::tr("Closing", "AgreementState");
    case AgreementState::Completed:
        return Words::tr("Completed", "AgreementState");
    case AgreementState::CompletedEarly:
        return Words::tr("Completed early", "AgreementState");
    case AgreementState::EndedNoFault:
        return Words::tr("Ended, nobody at fault", "AgreementState");
    case AgreementState::Superseded:
        return Words::tr("Replaced by a newer one", "AgreementState");
    }
    return {};
}

} // namespace asterism::ui
