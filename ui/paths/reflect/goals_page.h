// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "actions/reflect_let_go.h"
#include "ui/paths/reflect/reflect_path_page.h"

class QVBoxLayout;

namespace asterism::ui {

class LetGoRow;
class TextLabel;

/// A5: one to three steps in the next twelve months, and what each would take.
class GoalsPage : public ReflectPathPage {
    Q_OBJECT

public:
    explicit GoalsPage(ReflectPath& path);

    void refresh() override;
    void addAnswers(Sheet& sheet) override;
    QString part() const override;
    void openPart(const QString& part) override;

private:
    QWidget* makeCard(int at, const Id<Goal>& id);
    QWidget* makeClosed(int at, const Id<Goal>& id);
    QWidget* makeFields(int at, const Id<Goal>& id);
    QWidget* makeValues(int at, const Id<Goal>& id);
    QWidget* makeSupports(int at, const Id<Goal>& id);
    QWidget* makeSupport(const QString& place, const Id<Support>& id);
    void addGoal();
    void addSupport(const Id<Goal>& goal, SupportKind kind);
    void removeGoal(const Id<Goal>& id);
    void removeSupport(const Id<Support>& id);
    void putBack(const actions::PutBack& putBack);
    void open(const Id<Goal>& id);
    void sayWhetherLife();

    QVBoxLayout* m_cards;
    LetGoRow* m_letGo;
    TextLabel* m_life;
    Id<Goal> m_open; ///< the one whose fields are shown
};

} // namespace asterism::ui
