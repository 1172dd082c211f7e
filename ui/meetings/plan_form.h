// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "actions/meetings.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QSpinBox;

namespace asterism::ui {

class ComboBox;
class DateField;
class FieldRows;
class LineEdit;
class PlanSession;
class TextLabel;
class WhoField;

/// A meeting that is to be: who, when, how long and where; the rest has time.
class PlanForm : public Card {
    Q_OBJECT

public:
    explicit PlanForm(PlanSession& session, QWidget* parent = nullptr);

    /// With somebody already chosen, or with nobody.
    void begin(const std::optional<Id<Person>>& person);
    void focusFirst();

signals:
    void planned(const QString& meeting);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFields();
    void addButtons();
    void tellOpenItems();
    bool isReady();
    void say(const QString& sentence, QWidget* focus);
    actions::NewMeeting said() const;
    void keep();

    PlanSession& m_session;
    FieldRows* m_rows;
    WhoField* m_who;
    DateField* m_on;
    LineEdit* m_time;
    QSpinBox* m_minutes;
    LineEdit* m_place;
    ComboBox* m_kind;
    ComboBox* m_group;
    LineEdit* m_purpose;
    QCheckBox* m_agreed;
    QCheckBox* m_carry;
    TextLabel* m_notice;
    std::vector<Id<AgendaItem>> m_open; ///< what stayed open with them
};

} // namespace asterism::ui
