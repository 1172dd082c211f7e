// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

#include "analysis/promises.h"
#include "ui/giving/giving_plan.h"
#include "ui/giving/promise_step.h"

#include <vector>

class QMenu;
class QVBoxLayout;

namespace asterism::ui {

class PlanSession;

/// A group of promises under one title.
struct PromiseSection {
    QString title;
    std::vector<ShownPromise> promises;
};

/// Promises one below the other, in groups. A tick keeps one; the rest is in the menu of each row
/// and opens in place. The arrow keys go from row to row, Enter and the menu key open the menu,
/// F2 changes the words, Delete removes.
class PromiseRows : public QWidget {
    Q_OBJECT

public:
    explicit PromiseRows(PlanSession& session, QWidget* parent = nullptr);

    /// Shows these. A step that is open stays open as long as its promise is there.
    void show(const Plan& plan, const std::vector<PromiseSection>& sections);

    /// Gives the focus to a promise; false when it is not shown.
    bool focusPromise(const QString& id);
    bool isEmpty() const { return m_ids.empty(); }

    /// Opens the step in which one thing of a promise is changed.
    void openStep(const Id<Commitment>& promise, PromiseStep::Kind kind);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* row(const ShownPromise& shown, const Commitment& promise, const NamesOf& names);
    void fillMenu(QMenu& menu, const Id<Commitment>& id);
    void fillOpenMenu(QMenu& menu, const Commitment& promise);
    void copyReminder(const Commitment& promise);
    void tick(const Id<Commitment>& id, bool isKept);
    void closeStep();
    void place();
    QWidget* tickOf(const QString& id) const;
    QWidget* tickAt(int at) const;

    PlanSession& m_session;
    QVBoxLayout* m_column;
    std::vector<QString> m_ids; ///< in the order of the rows
    QPointer<PromiseStep> m_step;
};

} // namespace asterism::ui
