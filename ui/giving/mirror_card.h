// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "analysis/pay_forward.h"
#include "domain/relationship.h"
#include "ui/widgets/card.h"

namespace asterism::ui {

class PlanSession;

/// What a guide asks herself, in one line.
QString words(MirrorQuestion question);

/// Before the first meeting with somebody whom I guide: a short mirror (R32), and a place for what
/// we leave out. Nothing of it is counted.
class MirrorCard : public Card {
    Q_OBJECT

public:
    MirrorCard(PlanSession& session, const Relationship& tie, const QString& name, int number);
};

} // namespace asterism::ui
