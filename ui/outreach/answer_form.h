// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

#include "actions/outreach.h"

class QPushButton;

namespace asterism::ui {

class ComboBox;
class DateField;
class NameLine;
class NoteEdit;

/// What came back: an answer of one of five kinds, its day and its text.
class AnswerForm : public Card {
    Q_OBJECT

public:
    AnswerForm(Day today, const QStringList& knownNames, QWidget* parent = nullptr);

    void focusFirst();

signals:
    /// `named` is whom they pointed to, known or new; may be empty.
    void kept(const asterism::actions::Reply& reply, const QString& named);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addButtons();
    void showWhatFits();
    void keep();
    actions::ReplyKind kind() const;

    ComboBox* m_kind;
    DateField* m_on;
    DateField* m_again;
    ComboBox* m_holds;
    NameLine* m_named;
    NoteEdit* m_text;
    NoteEdit* m_note;
};

/// "Label" above a field.
QWidget* underLabel(const QString& label, QWidget* field);

} // namespace asterism::ui
