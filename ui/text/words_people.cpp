// SPDX-License-Identifier: MIT
// The words of people and ties.
#include <QCoreApplication>

#include "ui/text/words.h"

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString words(Phase value)
{
    switch (value) {
    case Phase::Considered:
        return Words::tr("An idea", "Phase");
    case Phase::ReachingOut:
        return Words::tr("Reaching out", "Phase");
    case Phase::NotNow:
        return Words::tr("Not now", "Phase");
    case Phase::Exploring:
        return Words::tr("Getting to know each other", "Phase");
    case Phase::Active:
        return Words::tr("Active", "Phase");
    case Phase::Paused:
        return Words::tr("Paused", "Phase");
    case Phase::Closing:
        return Words::tr("Closing", "Phase");
    case Phase::KeptWarm:
        return Words::tr("Kept warm", "Phase");
    case Phase::Colleague:
        return Words::tr("Now colleagues", "Phase");
    case Phase::Dormant:
        return Words::tr("Quiet for a long time", "Phase");
    case Phase::Reconnecting:
        return Words::tr("Getting back in touch", "Phase");
    case Phase::FromAfar:
        return Words::tr("From afar", "Phase");
    case Phase::Ended:
        return Words::tr("Ended", "Phase");
    case Phase::SetAside:
        return Words::tr("Set aside", "Phase");
    }
    return {};
}

QString words(Direction value)
{
    switch (value) {
    case Direction::TheyGuideMe:
        return Words::tr("They guide me", "Direction");
    case Direction::IGuideThem:
        return Words::tr("I guide them", "Direction");
    case Direction::Reverse:
        return Words::tr("Reverse: I guide someone senior to me", "Direction");
    case Direction::Peer:
        return Words::tr("We are peers", "Direction");
    }
    return {};
}

QString words(RelationshipKind value)
{
    switch (value) {
    case RelationshipKind::Supervisor:
        return Words::tr("Supervisor", "RelationshipKind");
    case RelationshipKind::Mentor:
        return Words::tr("Guide", "RelationshipKind");
    case RelationshipKind::Coach:
        return Words::tr("Coach", "RelationshipKind");
    case RelationshipKind::Sponsor:
        return Words::tr("Sponsor", "RelationshipKind");
    case RelationshipKind::Connector:
        return Words::tr("Connector", "RelationshipKind");
    case RelationshipKind::RoleModel:
        return Words::tr("Role model", "RelationshipKind");
    case RelationshipKind::Adviser:
        return Words::tr("Adviser", "RelationshipKind");
    case RelationshipKind::Teacher:
        return Words::tr("Teacher", "RelationshipKind");
    case RelationshipKind::Peer:
        return Words::tr("Peer", "RelationshipKind");
    case RelationshipKind::Friend:
        return Words::tr("Friend", "RelationshipKind");
    case RelationshipKind::GroupMember:
        return Words::tr("Group member", "RelationshipKind");
    case RelationshipKind::Mentee:
        return Words::tr("Mentee", "RelationshipKind");
    case RelationshipKind::ReverseMentee:
        return Words::tr("Reverse mentee", "RelationshipKind");
    case RelationshipKind::PastGuide:
        return Words::tr("Guide of the past", "RelationshipKind");
    }
    return {};
}

QString words(Formality value)
{
    switch (value) {
    case Formality::ClinicalSupervision:
        return Words::tr("Clinical supervision", "Formality");
    case Formality::Academic:
        return Words::tr("Academic", "Formality");
    case Formality::Program:
        return Words::tr("Part of a program", "Formality");
    case Formality::Consultation:
        return Words::tr("Consultation", "Formality");
    case Formality::Coaching:
        return Words::tr("Coaching", "Formality");
    case Formality::Informal:
        return Words::tr("Informal, over coffee", "Formality");
    case Formality::FromAfar:
        return Words::tr("From afar", "Formality");
    }
    return {};
}

QString words(Evaluates value)
{
    switch (value) {
    case Evaluates::None:
        return Words::tr("Nobody evaluates", "Evaluates");
    case Evaluates::EvaluatesMe:
        return Words::tr("They evaluate me", "Evaluates");
    case Evaluates::IEvaluate:
        return Words::tr("I evaluate them", "Evaluates");
    }
    return {};
}

QString words(Resting value)
{
    switch (value) {
    case Resting::Active:
        return Words::tr("In touch", "Resting");
    case Resting::Resting:
        return Words::tr("Resting", "Resting");
    case Resting::Ended:
        return Words::tr("Ended", "Resting");
    case Resting::Died:
        return Words::tr("Died", "Resting");
    }
    return {};
}

QString words(Accepts value)
{
    switch (value) {
    case Accepts::Yes:
        return Words::tr("Yes, at the moment", "Accepts");
    case Accepts::AskLater:
        return Words::tr("Ask later", "Accepts");
    case Accepts::No:
        return Words::tr("Not at the moment", "Accepts");
    case Accepts::Unknown:
        return Words::tr("I do not know yet", "Accepts");
    }
    return {};
}

QString words(RelativeLevel value)
{
    switch (value) {
    case RelativeLevel::Senior:
        return Words::tr("More senior than me", "RelativeLevel");
    case RelativeLevel::Peer:
        return Words::tr("At my level", "RelativeLevel");
    case RelativeLevel::Junior:
        return Words::tr("More junior than me", "RelativeLevel");
    }
    return {};
}

QString words(Region value)
{
    switch (value) {
    case Region::Local:
        return Words::tr("Nearby", "Region");
    case Region::National:
        return Words::tr("In my country", "Region");
    case Region::International:
        return Words::tr("Abroad", "Region");
    }
    return {};
}

QString words(ContactKind value)
{
    switch (value) {
    case ContactKind::Email:
        return Words::tr("Email", "ContactKind");
    case ContactKind::Phone:
        return Words::tr("Phone", "ContactKind");
    case ContactKind::Url:
        return Words::tr("Web page", "ContactKind");
    case ContactKind::Messenger:
        return Words::tr("Messenger", "ContactKind");
    case ContactKind::Address:
        return Words::tr("Address", "ContactKind");
    }
    return {};
}

QString words(HatKind value)
{
    switch (value) {
    case HatKind::Manager:
        return Words::tr("My manager", "HatKind");
    case HatKind::Evaluator:
        return Words::tr("Evaluates me", "HatKind");
    case HatKind::OwnTherapist:
        return Words::tr("My own therapist", "HatKind");
    case HatKind::Friend:
        return Words::tr("A friend", "HatKind");
    case HatKind::Family:
        return Words::tr("Family", "HatKind");
    case HatKind::BusinessPartner:
        return Words::tr("A business partner", "HatKind");
    case HatKind::ClientInCommon:
        return Words::tr("We have a client in common", "HatKind");
    }
    return {};
}

QString words(Knows value)
{
    switch (value) {
    case Knows::Yes:
        return Words::tr("They know each other", "Knows");
    case Knows::No:
        return Words::tr("They do not know each other", "Knows");
    }
    return {};
}

} // namespace asterism::ui
