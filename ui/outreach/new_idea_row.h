// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/me.h"

#include <optional>

class QHBoxLayout;

namespace asterism::ui {

class ComboBox;
class NameLine;
class PlanSession;

/// One line for a new idea: who, and for which need.
class NewIdeaRow : public QWidget {
    Q_OBJECT

public:
    explicit NewIdeaRow(PlanSession& session, QWidget* parent = nullptr);

    /// Ready for a name.
    void begin();

signals:
    void added(const QString& thread);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add(const QString& name);

    PlanSession& m_session;
    NameLine* m_name = nullptr;
    ComboBox* m_need;
    QHBoxLayout* m_row;
};

} // namespace asterism::ui
