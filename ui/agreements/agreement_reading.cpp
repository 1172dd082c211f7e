// SPDX-License-Identifier: MIT
#include "ui/agreements/agreement_reading.h"

#include <QVBoxLayout>

#include "analysis/agreement_clauses.h"
#include "ui/agreements/agreement_words.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"

namespace asterism::ui {

AgreementReading::AgreementReading(QWidget* parent) : QWidget(parent), m_column(nullptr)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    m_column = new QVBoxLayout;
    m_column->setSpacing(4);
    card->body()->addLayout(m_column);
    outer->addWidget(card);
    setObjectName(QStringLiteral("agreementReading"));
}

void AgreementReading::show(const Agreement& agreement, Day today)
{
    clearLayout(m_column);
    m_column->addWidget(new TextLabel(stateInWords(agreement), TextRole::Strong));
    if (const QString dates = datesInWords(agreement, today); !dates.isEmpty()) {
        m_column->addWidget(new Caption(dates));
    }
    for (const auto& clause : agreementClauses()) {
        const QString text = qt(clauseText(agreement, clause.id)).trimmed();
        if (!text.isEmpty()) {
            m_column->addSpacing(8);
            m_column->addWidget(new TextLabel(qt(clause.label), TextRole::Body, Role::Text2));
            m_column->addWidget(new TextLabel(text));
        }
    }
}

} // namespace asterism::ui
