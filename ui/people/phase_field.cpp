// SPDX-License-Identifier: MIT
#include "ui/people/phase_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/relationships.h"
#include "ui/app/plan_session.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

/// What a step means, for the menu: the phase in words that say what one does.
QString stepWords(Phase phase)
{
    switch (phase) {
    case Phase::Considered:
        return PhaseField::tr("Take it up again as an idea…");
    case Phase::ReachingOut:
        return PhaseField::tr("Reach out");
    case Phase::NotNow:
        return PhaseField::tr("Not now");
    case Phase::Exploring:
        return PhaseField::tr("Get to know each other");
    case Phase::Active:
        return PhaseField::tr("Active");
    case Phase::Paused:
        return PhaseField::tr("Pause");
    case Phase::Closing:
        return PhaseField::tr("Begin to close");
    case Phase::KeptWarm:
        return PhaseField::tr("Keep it warm");
    case Phase::Colleague:
        return PhaseField::tr("Go on as colleagues");
    case Phase::Dormant:
        return PhaseField::tr("Quiet for a long time");
    case Phase::Reconnecting:
        return PhaseField::tr("Get back in touch");
    case Phase::FromAfar:
        return PhaseField::tr("Learn from afar");
    case Phase::Ended:
        return PhaseField::tr("Ended");
    case Phase::SetAside:
        return PhaseField::tr("Set aside");
    }
    return {};
}

/// Escape in the field takes the question back, and goes no further.
class ReasonLine : public LineEdit {
public:
    explicit ReasonLine(std::function<void()> giveUp) : m_giveUp(std::move(giveUp)) { }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape) {
            m_giveUp();
            return;
        }
        LineEdit::keyPressEvent(event);
    }

private:
    std::function<void()> m_giveUp;
};

} // namespace

PhaseField::PhaseField(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_button(new WordedMenuButton),
      m_menu(m_button->choices()),
      m_known(new Caption),
      m_asking(new QWidget),
      m_reason(named(
          new ReasonLine([this] { closeReason(); }), "phaseReason", tr("Why take it up again?"))),
      m_refusal(new TextLabel({}, TextRole::Caption, Role::Care))
{
    m_button->setObjectName("phase");
    m_refusal->setObjectName("phaseRefusal");
    m_refusal->hide();
    m_reason->setPlaceholderText(tr("Why take it up again? A few words are enough"));
    auto* take = named(new QPushButton(tr("Take Up")), "phaseTakeUp", tr("Take up again"));
    auto* asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->addWidget(m_reason, 1);
    asking->addWidget(take);
    m_asking->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_button, 0, Qt::AlignLeading);
    line->addWidget(m_known, 1);
    line->addStretch(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_asking);
    column->addWidget(m_refusal);
    handFocusTo(this, m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &PhaseField::fillMenu);
    connect(m_reason, &QLineEdit::returnPressed, this, &PhaseField::takeReason);
    connect(take, &QPushButton::clicked, this, &PhaseField::takeReason);
}

void PhaseField::showTie(const Relationship& tie)
{
    if (tie.id != m_tie || tie.phase != m_phase) {
        closeReason();
    }
    m_tie = tie.id;
    m_phase = tie.phase;
    m_button->setText(words(tie.phase));
    m_button->setAccessibleName(tr("Where it is now: %1").arg(words(tie.phase)));
    m_known->setText(qt(tie.phaseReason));
    m_known->setVisible(!tie.phaseReason.empty());
}

void PhaseField::fillMenu()
{
    m_menu->clear();
    for (const Phase phase : phasesAfter(m_phase)) {
        QAction* action = m_menu->addAction(stepWords(phase));
        action->setData(static_cast<int>(phase));
        connect(action, &QAction::triggered, this, [this, phase] { choose(phase); });
    }
}

void PhaseField::choose(Phase phase)
{
    if (!needsReason(m_phase, phase)) {
        move(phase, {});
        return;
    }
    m_reason->setKnownText({});
    m_asking->show();
    m_reason->setFocus(Qt::TabFocusReason);
}

void PhaseField::takeReason()
{
    const QString reason = m_reason->text().trimmed();
    if (move(Phase::Considered, reason)) {
        closeReason();
        m_button->setFocus(Qt::OtherFocusReason);
    }
}

void PhaseField::closeReason()
{
    const bool hadFocus = m_asking->isAncestorOf(window()->focusWidget());
    m_asking->hide();
    m_refusal->hide();
    if (hadFocus) {
        m_button->setFocus(Qt::OtherFocusReason);
    }
}

/// A refusal is said here as well as where the window says them all.
bool PhaseField::move(Phase phase, const QString& reason)
{
    QString refusal;
    const auto hear = connect(
        &m_session, &PlanSession::refused, this, [&](const QString& why) { refusal = why; });
    const bool isDone = m_session.run([&](Store& store) {
        actions::movePhase(store, m_tie, phase, m_session.today(), utf8(reason));
    });
    disconnect(hear);
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    return isDone;
}

} // namespace asterism::ui
