// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/giving.h"

class QHBoxLayout;
class QVBoxLayout;

namespace asterism::ui {

class LineEdit;
class PlanSession;

/// What opens below a promise to change one thing about it: its day, what it waits for, its words.
class PromiseStep : public QWidget {
    Q_OBJECT

public:
    enum class Kind { NewDate, Waiting, Words };

    PromiseStep(PlanSession& session, const Commitment& promise, Kind kind);

    const Id<Commitment>& promise() const { return m_promise.id; }
    void focusFirst();

signals:
    /// It is done; `promise` is the one that goes on from here.
    void done(const QString& promise);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void askForDate();
    void askForWaiting();
    void askForWords();
    void addButtons(const QString& keep, const std::function<void()>& run);

    PlanSession& m_session;
    Commitment m_promise;
    QVBoxLayout* m_column;
    QHBoxLayout* m_buttons;
    QWidget* m_first = nullptr;
};

} // namespace asterism::ui
