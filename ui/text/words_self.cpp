// SPDX-License-Identifier: MIT
// The words of what I want for myself.
#include <QCoreApplication>

#include "ui/text/words.h"

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString words(CareerStage value)
{
    switch (value) {
    case CareerStage::Student:
        return Words::tr("In training", "CareerStage");
    case CareerStage::Early:
        return Words::tr("Early career", "CareerStage");
    case CareerStage::Mid:
        return Words::tr("Mid career", "CareerStage");
    case CareerStage::Advanced:
        return Words::tr("Advanced career", "CareerStage");
    case CareerStage::Transition:
        return Words::tr("In transition", "CareerStage");
    case CareerStage::Outside:
        return Words::tr("Outside the profession", "CareerStage");
    }
    return {};
}

QString words(Sphere value)
{
    switch (value) {
    case Sphere::Professional:
        return Words::tr("Work", "Sphere");
    case Sphere::Personal:
        return Words::tr("Life outside work", "Sphere");
    }
    return {};
}

QString words(StatementKind value)
{
    switch (value) {
    case StatementKind::Vision:
        return Words::tr("Vision", "StatementKind");
    case StatementKind::Mission:
        return Words::tr("Mission", "StatementKind");
    }
    return {};
}

QString words(GoalState value)
{
    switch (value) {
    case GoalState::Draft:
        return Words::tr("A first thought", "GoalState");
    case GoalState::Active:
        return Words::tr("Working on it", "GoalState");
    case GoalState::Achieved:
        return Words::tr("Reached", "GoalState");
    case GoalState::Paused:
        return Words::tr("Paused", "GoalState");
    case GoalState::LetGo:
        return Words::tr("Let go", "GoalState");
    }
    return {};
}

QString words(SupportKind value)
{
    switch (value) {
    case SupportKind::Skill:
        return Words::tr("Skill", "SupportKind");
    case SupportKind::Knowledge:
        return Words::tr("Knowledge", "SupportKind");
    case SupportKind::Opportunity:
        return Words::tr("Opportunity", "SupportKind");
    }
    return {};
}

QString words(NeedKind value)
{
    switch (value) {
    case NeedKind::Exposure:
        return Words::tr("Exposure", "NeedKind");
    case NeedKind::Guidance:
        return Words::tr("Guidance", "NeedKind");
    case NeedKind::RoleModel:
        return Words::tr("A role model", "NeedKind");
    }
    return {};
}

QString words(NeedState value)
{
    switch (value) {
    case NeedState::Noticed:
        return Words::tr("Noticed", "NeedState");
    case NeedState::Seeking:
        return Words::tr("Looking for someone", "NeedState");
    case NeedState::Met:
        return Words::tr("Met", "NeedState");
    case NeedState::SetAside:
        return Words::tr("Set aside", "NeedState");
    case NeedState::LeftOpen:
        return Words::tr("Left open on purpose", "NeedState");
    }
    return {};
}

QString words(Urgency value)
{
    switch (value) {
    case Urgency::Now:
        return Words::tr("Now", "Urgency");
    case Urgency::Soon:
        return Words::tr("Soon", "Urgency");
    case Urgency::Later:
        return Words::tr("When it suits", "Urgency");
    }
    return {};
}

QString words(MentoringFunction value)
{
    switch (value) {
    case MentoringFunction::Sponsorship:
        return Words::tr("Opening doors", "MentoringFunction");
    case MentoringFunction::Exposure:
        return Words::tr("Making me visible", "MentoringFunction");
    case MentoringFunction::Coaching:
        return Words::tr("Coaching", "MentoringFunction");
    case MentoringFunction::Protection:
        return Words::tr("Protection", "MentoringFunction");
    case MentoringFunction::Challenge:
        return Words::tr("Challenging work", "MentoringFunction");
    case MentoringFunction::RoleModelling:
        return Words::tr("Being a role model", "MentoringFunction");
    case MentoringFunction::Acceptance:
        return Words::tr("Acceptance and encouragement", "MentoringFunction");
    case MentoringFunction::Counselling:
        return Words::tr("A place to think aloud", "MentoringFunction");
    case MentoringFunction::Friendship:
        return Words::tr("Friendship", "MentoringFunction");
    }
    return {};
}

QString words(OfferKind value)
{
    switch (value) {
    case OfferKind::Skill:
        return Words::tr("Skill", "OfferKind");
    case OfferKind::Resource:
        return Words::tr("Resource", "OfferKind");
    case OfferKind::Language:
        return Words::tr("Language", "OfferKind");
    case OfferKind::Technology:
        return Words::tr("Technology", "OfferKind");
    case OfferKind::Culture:
        return Words::tr("Culture", "OfferKind");
    case OfferKind::Network:
        return Words::tr("People I know", "OfferKind");
    case OfferKind::Time:
        return Words::tr("Time", "OfferKind");
    }
    return {};
}

} // namespace asterism::ui
