// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/relationship.h"

class QMenu;

namespace asterism::ui {

class LineEdit;
class PlanSession;
class TextLabel;
class WordedMenuButton;

/// Where a relationship is, and where it can go from here: only what the model knows as a next
/// step. Taking up what had ended asks for a few words first, right here.
class PhaseField : public QWidget {
    Q_OBJECT

public:
    explicit PhaseField(PlanSession& session, QWidget* parent = nullptr);

    void showTie(const Relationship& tie);

private:
    void fillMenu();
    void choose(Phase phase);
    void takeReason();
    void closeReason();
    bool move(Phase phase, const QString& reason);

    PlanSession& m_session;
    Id<Relationship> m_tie;
    Phase m_phase = Phase::Considered;
    WordedMenuButton* m_button;
    QMenu* m_menu;
    TextLabel* m_known;
    QWidget* m_asking;
    LineEdit* m_reason;
    TextLabel* m_refusal;
};

} // namespace asterism::ui
