// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/reach_out_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/text.h"

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReachOutWords)
};

QString words(const Fit& fit)
{
    const auto with = [&](const QString& sentence) {
        return QString(sentence).replace(QLatin1String("%1"), qt(fit.detail));
    };
    switch (fit.reason) {
    case FitReason::ThoughtOfBefore:
        return Words::tr("you thought of them for this before");
    case FitReason::OnYourList:
        return Words::tr("already on your board");
    case FitReason::KnowsAbout:
        return with(Words::tr("knows about %1"));
    case FitReason::DoesThis:
        return Words::tr("already gives you this kind of help");
    case FitReason::NewSetting:
        return with(Words::tr("works where nobody of yours does: %1"));
    case FitReason::Willing:
        return Words::tr("takes on people at the moment");
    case FitReason::ReachableByVideo:
        return Words::tr("can be reached by video");
    case FitReason::Reachable:
        return Words::tr("can be reached");
    case FitReason::WayIn:
        return Words::tr("somebody of yours knows them");
    case FitReason::CarriesALot:
        return Words::tr("a lot rests on them already");
    }
    return {};
}

} // namespace

QString fitWords(const CandidateForNeed& candidate)
{
    QStringList reasons;
    for (const auto& fit : candidate.fits) {
        reasons << words(fit);
    }
    return reasons.join(QStringLiteral(" · "));
}

QString fitStrength(int dots)
{
    return dots >= 3 ? Words::tr("fits well")
        : dots == 2  ? Words::tr("fits in part")
                     : Words::tr("may fit");
}

QString words(LookAt place)
{
    switch (place) {
    case LookAt::Employer:
        return Words::tr("your employer");
    case LookAt::BoardList:
        return Words::tr("the board's list of supervisors");
    case LookAt::TrainingInstitute:
        return Words::tr("a training institute");
    case LookAt::Supervisor:
        return Words::tr("your supervisor");
    case LookAt::TrustedPeer:
        return Words::tr("a peer whom you trust");
    case LookAt::OwnTherapist:
        return Words::tr("your own therapist (who stays outside this plan)");
    case LookAt::Trainer:
        return Words::tr("somebody who trained you");
    case LookAt::CertifiedConsultant:
        return Words::tr("a certified consultant");
    case LookAt::ByVideo:
        return Words::tr("somebody far away, by video");
    case LookAt::PeerGroup:
        return Words::tr("a peer group");
    case LookAt::Alumni:
        return Words::tr("people who studied with you");
    case LookAt::SameLanguageOrSetting:
        return Words::tr("somebody who shares your language or setting");
    case LookAt::Director:
        return Words::tr("a director of a service");
    case LookAt::InterestGroupChair:
        return Words::tr("the chair of an interest group");
    case LookAt::ServiceLead:
        return Words::tr("the lead of another service");
    case LookAt::Editor:
        return Words::tr("an editor whose journal you read");
    case LookAt::Accountant:
        return Words::tr("an accountant who knows practices");
    case LookAt::PrivatePractitioner:
        return Words::tr("somebody in private practice");
    case LookAt::AssociationOfficer:
        return Words::tr("an officer of your association");
    case LookAt::EthicsLine:
        return Words::tr("the ethics line of your association");
    case LookAt::FormerAdviser:
        return Words::tr("a former teacher or adviser of yours");
    case LookAt::JournalClub:
        return Words::tr("a journal club");
    case LookAt::CulturalMediator:
        return Words::tr("a cultural mediator");
    case LookAt::CommunityElder:
        return Words::tr("an elder of the community");
    case LookAt::Peer:
        return Words::tr("a peer");
    case LookAt::Coach:
        return Words::tr("a coach");
    case LookAt::Friends:
        return Words::tr("friends");
    case LookAt::GuidesOutsideWork:
        return Words::tr("a guide outside your work");
    case LookAt::PracticumStudents:
        return Words::tr("students in a practicum");
    case LookAt::ReverseMentoring:
        return Words::tr("somebody more senior who would like to learn from you");
    case LookAt::InterestGroups:
        return Words::tr("an interest group");
    case LookAt::NetworkingEvents:
        return Words::tr("somebody from a conference or an evening");
    case LookAt::InformalNetwork:
        return Words::tr("somebody whom a friend trusts");
    }
    return {};
}

} // namespace asterism::ui
