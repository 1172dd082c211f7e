// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/hour_rules.h"
#include "ui/widgets/card.h"

#include <map>

class QFormLayout;
class QSpinBox;

namespace asterism::ui {

class Caption;
class ComboBox;
class DateField;
class FieldRows;
class LineEdit;
class NoteEdit;
class SumRows;
struct Complaint;

/// What a board counts, as fields: a set of rules that came with the program is edited as a copy.
/// What the fields do not show stays as it was.
class RulesForm : public Card {
    Q_OBJECT

public:
    explicit RulesForm(Day today, QWidget* parent = nullptr);

    void edit(const HourRules& rules);

signals:
    void kept(const asterism::HourRules& rules);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QSpinBox* number(const char* name, const QString& label, const QString& suffix, int most);
    void addUnits();
    void showUnits(const std::optional<UnitRule>& units);
    std::optional<UnitRule> units() const;
    Complaint complaint() const;
    Complaint unitComplaint() const;
    void addLimits();
    void addCredits();
    HourRules said() const;
    void takeCredit(HourRules& rules) const;
    void keep();

    HourRules m_rules;
    FieldRows* m_rows;
    LineEdit* m_title;
    LineEdit* m_source;
    DateField* m_checked;
    NoteEdit* m_says;
    LineEdit* m_minimum;
    QSpinBox* m_ratio = nullptr;
    QSpinBox* m_between = nullptr;
    QSpinBox* m_years = nullptr;
    QSpinBox* m_week = nullptr;
    std::map<std::string, ComboBox*> m_credits;
    LineEdit* m_unitAlone;
    LineEdit* m_unitInGroup;
    LineEdit* m_unitMore;
    SumRows* m_sums;
    Caption* m_reason;
};

/// A word for one's own rules that no other set has.
std::string ownName(const std::string& base, const std::vector<HourRules>& known);

} // namespace asterism::ui
