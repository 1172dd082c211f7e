// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/widgets/scroll_page.h"

namespace asterism::ui {

class LineEdit;
class NoteEdit;

/// Vision, values, goals and mission, each edited where it stands.
class PictureTab : public ScrollPage {
    Q_OBJECT

public:
    explicit PictureTab(PlanSession& session, QWidget* parent = nullptr);

    void refresh();

    /// Gives the focus to the row of that id.
    void showRow(const QString& id);

private:
    void addStatements(StatementKind kind, const QString& workLabel, const QString& lifeLabel);
    void addValues();
    void addGoals();
    void showStatements();
    void showValues();
    void showGoals();
    QWidget* makeValue(const Value& value);
    QWidget* makeGoal(const Goal& goal);
    QString gapWords(const Value& value) const;
    void addValue();
    void addGoal();

    struct Words {
        NoteEdit* edit;
        StatementKind kind;
        Sphere sphere;
    };

    PlanSession& m_session;
    std::vector<Words> m_words;
    QVBoxLayout* m_values = nullptr;
    QVBoxLayout* m_goals = nullptr;
    LineEdit* m_newValue = nullptr;
    LineEdit* m_newGoal = nullptr;
    QPushButton* m_allGoals = nullptr;
    bool m_showsAllGoals = false;
    std::vector<Value> m_shownValues;
    std::vector<Goal> m_shownGoals;
};

} // namespace asterism::ui
