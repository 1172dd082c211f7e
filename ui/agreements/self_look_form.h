// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace asterism::ui {

class NoteEdit;
class PlanSession;

/// A few questions for oneself before a review; what one writes goes into the journal.
class SelfLookForm : public QWidget {
    Q_OBJECT

public:
    explicit SelfLookForm(PlanSession& session, QWidget* parent = nullptr);

signals:
    void kept();

private:
    void keep();

    PlanSession& m_session;
    NoteEdit* m_note;
};

} // namespace asterism::ui
