// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "domain/giving.h"
#include "domain/me.h"
#include "domain/meeting.h"
#include "domain/person.h"
#include "domain/reaching_out.h"
#include "domain/relationship.h"

// What a user reads for every enumeration of the domain, in the language of the program.

namespace asterism::ui {

QString words(Phase value);
QString words(Direction value);
QString words(RelationshipKind value);
QString words(Formality value);
QString words(Evaluates value);
QString words(Resting value);
QString words(Accepts value);
QString words(RelativeLevel value);
QString words(Region value);
QString words(ContactKind value);
QString words(HatKind value);
QString words(Knows value);

QString words(CareerStage value);
QString words(Sphere value);
QString words(StatementKind value);
QString words(GoalState value);
QString words(SupportKind value);
QString words(NeedKind value);
QString words(NeedState value);
QString words(Urgency value);
QString words(MentoringFunction value);
QString words(OfferKind value);

QString words(OutreachState value);
QString words(MessageKind value);
QString words(MessageDirection value);
QString words(Tone value);
QString words(MeetingMode value);
QString words(MeetingState value);
QString words(HelpWanted value);
QString words(AgendaState value);
QString words(Owner value);
QString words(ExchangeDirection value);
QString words(ExchangeKind value);
QString words(AgreementState value);

} // namespace asterism::ui
