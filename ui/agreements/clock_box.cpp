// SPDX-License-Identifier: MIT
#include "ui/agreements/clock_box.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "actions/agreements.h"
#include "ui/agreements/agreement_words.h"
#include "ui/agreements/last_meetings_form.h"
#include "ui/agreements/self_look_form.h"
#include "ui/app/plan_session.h"
#include "ui/paths/close/close_path.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {

std::vector<AgreementClock> clocksOf(
    const std::vector<AgreementClock>& clocks, const Id<Relationship>& tie)
{
    std::vector<AgreementClock> own;
    std::ranges::copy_if(clocks, std::back_inserter(own), [&](const AgreementClock& clock) {
        return clock.relationship == tie;
    });
    return own;
}

ClockBox::ClockBox(PlanSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("clockBox"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    hide();
}

void ClockBox::show(const std::vector<AgreementClock>& clocks)
{
    if (clocks != m_shown) {
        m_shown = clocks;
        clearLayout(m_column);
        for (const auto& clock : clocks) {
            m_column->addWidget(makeClock(clock));
        }
        putInReadingOrder(this);
    }
    setVisible(!clocks.empty());
}

QWidget* ClockBox::makeClock(const AgreementClock& clock)
{
    auto* card = new Card;
    card->setGround(Role::CareTint);
    card->body()->setContentsMargins(16, 10, 16, 12);
    card->body()->setSpacing(8);
    auto* sentence = new TextLabel(words(clock, m_session.today()));
    sentence->setObjectName(QStringLiteral("clockSentence"));
    card->body()->addWidget(sentence);
    addWays(card->body(), clock);
    return card;
}

void ClockBox::addWays(QVBoxLayout* column, const AgreementClock& clock)
{
    auto* ways = new QWidget;
    auto* row = new FlowLayout(ways);
    if (clock.call == AgreementCall::PlanLastTwo) {
        auto* plan = addWay(row, tr("Plan the Last Meetings"), "clockPlan");
        connect(plan, &QPushButton::clicked, this, [this, column, plan, clock] {
            openBelow(column, new LastMeetingsForm(m_session, clock), plan);
        });
    }
    if (clock.call == AgreementCall::PlanLastTwo || clock.call == AgreementCall::EndReached) {
        connect(
            addWay(row, tr("Close Kindly…"), "clockClose"),
            &QPushButton::clicked,
            this,
            [this, tie = qt(clock.relationship.text)] {
                m_session.goTo(
                    {QStringLiteral("people"),
                     QStringLiteral("path/%1").arg(QLatin1String(closePathKey)),
                     tie});
            });
    }
    if (clock.call == AgreementCall::ReviewNear) {
        auto* look = addWay(row, tr("Look at Myself First"), "clockLook");
        connect(look, &QPushButton::clicked, this, [this, column, look] {
            openBelow(column, new SelfLookForm(m_session), look);
        });
    }
    column->addWidget(ways);
    ways->setVisible(row->count() > 0);
}

QPushButton* ClockBox::addWay(QLayout* row, const QString& text, const char* name)
{
    auto* button = named(new QPushButton(text), name, text);
    row->addWidget(button);
    return button;
}

void ClockBox::openBelow(QVBoxLayout* column, QWidget* form, QPushButton* opener)
{
    opener->setEnabled(false);
    column->addWidget(form);
    putInReadingOrder(this);
    const auto fields = fieldsInReadingOrder(form);
    if (!fields.isEmpty()) {
        fields.front()->setFocus(Qt::TabFocusReason);
    }
    connect(form, &QObject::destroyed, opener, [opener] { opener->setEnabled(true); });
    if (auto* look = qobject_cast<SelfLookForm*>(form)) {
        connect(look, &SelfLookForm::kept, form, [form, opener] {
            form->hide();
            form->deleteLater();
            opener->setEnabled(true);
            opener->setFocus(Qt::OtherFocusReason);
        });
    }
}

} // namespace asterism::ui
