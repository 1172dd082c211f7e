// SPDX-License-Identifier: MIT
#include "ui/today/agreement_card.h"

#include <QHBoxLayout>

#include "ui/agreements/agreement_plan.h"
#include "ui/app/plan_session.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr int most = 3;

} // namespace

AgreementCard::AgreementCard(PlanSession& session)
    : TodayCard("agreementCard", tr("Agreements")), m_session(session)
{
}

void AgreementCard::fill()
{
    clear();
    int number = 0;
    for (const auto& clock :
         agreementClocks(planOfAgreements(m_session.plan()), m_session.today())) {
        if (clock.call != AgreementCall::NeitherReviewNorEnd && number < most) {
            addRow(row(clock, ++number));
        }
    }
    finish();
}

QWidget* AgreementCard::row(const AgreementClock& clock, int number)
{
    const auto person = m_session.plan().find(clock.person);
    const QString name = person ? qt(person->displayName) : QString();
    auto* const row = new QWidget;
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* const texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* const open = linkButton(name, [this, id = qt(clock.person.text)] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("agreement"), id});
    });
    open->setObjectName(QStringLiteral("agreementOpen%1").arg(number));
    texts->addWidget(open);
    texts->addWidget(new TextLabel(words(clock), TextRole::Body, Role::Text2));
    line->addLayout(texts, 1);
    if (clock.call == AgreementCall::EndReached) {
        auto* const close = new QPushButton(tr("Close…"));
        close->setObjectName(QStringLiteral("agreementClose%1").arg(number));
        close->setAccessibleName(tr("Close kindly: %1").arg(name));
        connect(close, &QPushButton::clicked, this, [this, tie = qt(clock.relationship.text)] {
            m_session.goTo({QStringLiteral("people"), QStringLiteral("path/close"), tie});
        });
        line->addWidget(close, 0, Qt::AlignTop);
    }
    return row;
}

QString AgreementCard::words(const AgreementClock& clock) const
{
    const QString day = clock.on ? shortDate(PartialDate(*clock.on), m_session.today()) : QString();
    switch (clock.call) {
    case AgreementCall::ReviewNear:
        return tr("review around %1").arg(day);
    case AgreementCall::PlanLastTwo:
        return tr("ends on %1: time for the last two meetings").arg(day);
    case AgreementCall::EndReached:
        return tr("the end you agreed on, %1, has come").arg(day);
    case AgreementCall::NeitherReviewNorEnd:
        break;
    }
    return {};
}

} // namespace asterism::ui
