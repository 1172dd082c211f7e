// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace asterism::ui {

class Caption;
class CheckRow;
class DateField;
class LineEdit;
class NoteEdit;
class PersonPicker;

/// Hours that no meeting tells of: with clients, training, or what was before the plan began. New
/// ones, or some that were kept before. Each keeping is one step that can be undone.
class EntryForm : public Card {
    Q_OBJECT

public:
    explicit EntryForm(PlanSession& session, QWidget* parent = nullptr);

    void openNew();
    void open(const HoursEntry& entry);

signals:
    /// Kept or not; the form can go.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fill(const HoursEntry& entry);
    void fillKinds();
    void sayTime();
    QString reasonNotToKeep() const;
    HoursEntry entry() const;
    void keep();

    PlanSession& m_session;
    HoursEntry m_before;
    DateField* m_when;
    QComboBox* m_kind;
    LineEdit* m_time;
    Caption* m_understood;
    NoteEdit* m_setting;
    QSpinBox* m_size;
    PersonPicker* m_with;
    CheckRow* m_signed;
    CheckRow* m_carried;
    Caption* m_reason;
};

} // namespace asterism::ui
