// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "actions/outreach.h"
#include "ui/outreach/small_form.h"

namespace asterism::ui {

class ComboBox;
class DateField;
class NameLine;
class NoteEdit;

/// What came back: an answer of one of five kinds, its day and its text.
class AnswerForm : public SmallForm {
    Q_OBJECT

public:
    AnswerForm(Day today, const QStringList& knownNames, QWidget* parent = nullptr);

    void focusFirst();

signals:
    /// `named` is whom they pointed to, known or new; may be empty.
    void kept(const asterism::actions::Reply& reply, const QString& named);

protected:
    void keep() override;

private:
    void showWhatFits();
    actions::ReplyKind kind() const;

    ComboBox* m_kind;
    DateField* m_on;
    DateField* m_again;
    ComboBox* m_holds;
    NameLine* m_named;
    NoteEdit* m_text;
    NoteEdit* m_note;
};

} // namespace asterism::ui
