// SPDX-License-Identifier: MIT
#include "ui/people/relationship_card.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include "actions/ending.h"
#include "actions/people.h"
#include "actions/relationships.h"
#include "analysis/rhythm.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/people/field_edits.h"
#include "ui/people/holds_field.h"
#include "ui/people/phase_field.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_button.h"

namespace asterism::ui {
RelationshipCard::RelationshipCard(
    PlanSession& session, const Id<Relationship>& tie, QWidget* parent)
    : Card(parent),
      m_session(session),
      m_tie(tie),
      m_rows(new FieldRows),
      m_form(m_rows, [this](const QString& field, const auto& edit) { return change(field, edit); })
{
    setObjectName("relationship");
    body()->setSpacing(10);
    body()->addWidget(makeHead());
    body()->addWidget(m_rows);
    addEveryday();
    addTerms();
}

void RelationshipCard::refresh(const Relationship& tie, const QString& person, bool isOnly)
{
    m_person = person;
    m_rhythm->setOffered(cadencePresets(tie.kind));
    m_form.show(tie);
    m_phase->showTie(tie);
    m_holds->showTie(tie.id);
    QVariantList functions;
    for (const auto& each : m_session.plan().where(&RelationshipFunction::relationship, tie.id)) {
        functions << static_cast<int>(each.function);
    }
    m_functions->setChosenKeys(functions);
    m_rows->setFilled(m_functions, !functions.isEmpty());
    const bool isPast = tie.phase == Phase::Ended || tie.phase == Phase::SetAside;
    setBar(isPast || isOnly ? Role::Line : Role::Primary);
}

void RelationshipCard::focusFirst()
{
    m_kind->setFocus(Qt::TabFocusReason);
}

bool RelationshipCard::change(const QString& field, const std::function<void(Relationship&)>& edit)
{
    return changeField<Relationship>(m_session, m_tie, field, utf8(m_person), edit);
}

QWidget* RelationshipCard::makeHead()
{
    m_kind = named(new ComboBox, "tieKind", tr("Kind of relationship"));
    m_kind->fill<RelationshipKind>();
    m_direction = named(new ComboBox, "tieDirection", tr("Who guides whom"));
    m_direction->fill<Direction>();
    m_form.bindChoice(m_direction, tr("Direction"), &Relationship::direction);
    m_form.add(
        m_kind,
        [this](const Relationship& tie, bool) { m_kind->choose(tie.kind); },
        [](const Relationship&) { return true; });
    connect(m_kind, &QComboBox::activated, this, &RelationshipCard::changeKind);

    auto* more = new MenuButton(QStringLiteral("more"), tr("More about this relationship"));
    more->setObjectName("tieMore");
    connect(
        more->menu()->addAction(icon(QStringLiteral("remove")), tr("&Remove This Relationship")),
        &QAction::triggered,
        this,
        &RelationshipCard::remove);

    QAction* close = more->menu()->addAction(tr("&Close This…"));
    close->setObjectName(QStringLiteral("tieClose"));
    connect(close, &QAction::triggered, this, [this] {
        keep();
        m_session.goTo({QStringLiteral("people"), QStringLiteral("path/close"), qt(m_tie.text)});
    });
    connect(more->menu(), &QMenu::aboutToShow, close, [this, close] {
        const auto tie = m_session.plan().find(m_tie);
        close->setVisible(tie && !actions::afterwardsOf(*tie).empty());
    });

    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices);
    flow->addWidget(m_kind);
    flow->addWidget(m_direction);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(choices, 1);
    row->addWidget(more, 0, Qt::AlignTop);
    return head;
}

void RelationshipCard::addEveryday()
{
    m_phase = new PhaseField(m_session);
    m_rows->add(tr("Where it is"), m_phase, Fold::Never);
    m_form.dots(
        "tieCloseness",
        tr("Closeness"),
        {tr("distant"), tr("occasional"), tr("steady"), tr("near"), tr("close")},
        &Relationship::closeness,
        Fold::Never);
    m_holds = new HoldsField(m_session);
    m_rows->add(tr("Holds"), m_holds, Fold::Never);

    m_rhythm = m_form.rhythm(
        "tieRhythm",
        tr("Rhythm"),
        RhythmField::Asks::HowOften,
        &Relationship::cadenceDays,
        Fold::Never);
}

void RelationshipCard::addTerms()
{
    const Day today = m_session.today();
    m_form.choice<Formality>(
        "tieFormality", tr("How formal"), &Relationship::formality, tr("Not said"));
    m_form.date("tieSince", tr("Since"), &Relationship::since, today, Leaning::Past);
    m_form.date("tieUntil", tr("Until"), &Relationship::until, today);

    m_form.rhythm(
        "tieStretch",
        tr("A little later"),
        RhythmField::Asks::HowMuchLater,
        &Relationship::stretchDays);
    m_form.number("tieMinutes", tr("Usual length"), &Relationship::usualMinutes, 1440, tr(" min"));

    m_functions = new Chips;
    named(m_functions, "tieFunctions", tr("What it gives"));
    for (const auto function : everyWord<MentoringFunction>()) {
        m_functions->addChoice(words(function), static_cast<int>(function))
            ->setObjectName(QStringLiteral("function_%1").arg(static_cast<int>(function)));
    }
    m_rows->add(tr("What it gives"), m_functions);
    connect(m_functions, &Chips::chosenChanged, this, &RelationshipCard::takeFunctions);

    m_form.note("tieIBring", tr("What I bring"), &Relationship::whatIBring);
    m_form.note("tieTheyHope", tr("What they hope"), &Relationship::whatTheyHope);
    m_form.note("tieBoundaries", tr("Boundaries"), &Relationship::boundaries);
    m_form.choice("tieEvaluates", tr("Who evaluates"), &Relationship::evaluates, Fold::WhileEmpty);
    m_form.check(
        "tieHours", tr("Hours"), tr("Our meetings count for hours"), &Relationship::countsForHours);
}

/// A direction that was only the usual one of the old kind follows to that of the new.
void RelationshipCard::changeKind()
{
    const auto kind = m_kind->chosen<RelationshipKind>();
    change(tr("Kind"), [kind](Relationship& tie) {
        if (tie.direction == actions::usualDirection(tie.kind)) {
            tie.direction = actions::usualDirection(kind.value_or(tie.kind));
        }
        tie.kind = kind.value_or(tie.kind);
    });
}

void RelationshipCard::takeFunctions()
{
    std::set<MentoringFunction> chosen;
    for (const QVariant& key : m_functions->chosenKeys()) {
        chosen.insert(static_cast<MentoringFunction>(key.toInt()));
    }
    m_session.run([&](Store& store) { actions::setFunctions(store, m_tie, chosen); });
}

void RelationshipCard::remove()
{
    runNamed(
        m_session,
        {Verb::Remove, "relationship", fieldOf(m_kind->currentText(), utf8(m_person))},
        [this](Store& store) { actions::remove(store, m_tie); },
        tr("Relationship removed"));
}

} // namespace asterism::ui
