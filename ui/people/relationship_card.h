// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/relationship.h"
#include "ui/people/record_form.h"
#include "ui/widgets/card.h"

#include <set>

namespace asterism::ui {

class Chips;
class HoldsField;
class PhaseField;
class PlanSession;
class RhythmField;

/// One way in which a person and I are tied, edited in place.
class RelationshipCard : public Card {
    Q_OBJECT

public:
    RelationshipCard(PlanSession& session, const Id<Relationship>& tie, QWidget* parent = nullptr);

    const Id<Relationship>& tie() const { return m_tie; }

    /// Reads the plan again. `isOnly`: the person has no other tie.
    void refresh(const Relationship& tie, const QString& person, bool isOnly);

    /// Keeps what was typed and not yet left.
    void keep() { m_form.keep(); }

    void focusFirst();

private:
    bool change(const QString& field, const std::function<void(Relationship&)>& edit);
    void changeKind();
    void takeFunctions();
    void remove();
    QWidget* makeHead();
    void addEveryday();
    void addTerms();

    PlanSession& m_session;
    Id<Relationship> m_tie;
    QString m_person;
    FieldRows* m_rows;
    RecordForm<Relationship> m_form;
    ComboBox* m_kind = nullptr;
    ComboBox* m_direction = nullptr;
    PhaseField* m_phase = nullptr;
    HoldsField* m_holds = nullptr;
    RhythmField* m_rhythm = nullptr;
    Chips* m_functions = nullptr;
};

} // namespace asterism::ui
