// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/reaching_out.h"
#include "ui/app/plan_session.h"

class QPushButton;

namespace asterism::ui {

class Caption;
class ComboBox;
class Heading;
class LineEdit;
class NoteEdit;
class SegmentedChoice;
class TextLabel;

/// Where a template of one's own is written. What cannot be understood is said while one types,
/// with its line and column.
class TemplateEditor : public QWidget {
    Q_OBJECT

public:
    explicit TemplateEditor(PlanSession& session, QWidget* parent = nullptr);

    /// A template that is to be changed, or a new one (no id).
    void edit(const LetterTemplate& own);

signals:
    void saved(const QString& id);
    void left();

private:
    LetterTemplate typed() const;
    void look();
    void save();

    PlanSession& m_session;
    LetterTemplate m_own;
    Heading* m_title;
    ComboBox* m_kind;
    SegmentedChoice* m_tone;
    LineEdit* m_subject;
    NoteEdit* m_body;
    TextLabel* m_problem;
    Caption* m_blanks;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace asterism::ui
