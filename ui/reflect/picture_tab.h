// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/widgets/scroll_page.h"

class QVBoxLayout;

namespace asterism::ui {

class NoteEdit;

/// What I want to become: vision and mission, values with what is lived of them, and goals. All
/// of it is edited where it stands.
class PictureTab : public ScrollPage {
    Q_OBJECT

public:
    explicit PictureTab(PlanSession& session, QWidget* parent = nullptr);

    void refresh(const Changes& changes);

private:
    NoteEdit* addStatement(
        StatementKind kind, Sphere sphere, const QString& label, const char* name);
    void refreshStatements();
    void refreshValues();
    void refreshGoals();
    void addGoalRow(const Goal& goal);

    struct StatementField {
        StatementKind kind;
        Sphere sphere;
        NoteEdit* edit;
    };

    PlanSession& m_session;
    std::vector<StatementField> m_statements;
    QVBoxLayout* m_values;
    QVBoxLayout* m_goals;
};

} // namespace asterism::ui
