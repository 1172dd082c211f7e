// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/hour_rules.h"
#include "ui/app/plan_session.h"

class QVBoxLayout;
class QPushButton;

namespace asterism::actions {
struct Evidence;
}

namespace asterism::ui {

class Banner;
class Caption;
class ComboBox;
class EmptyState;
class EntriesTable;
class EntryForm;
class MonthsTable;
class PageHeader;
class PeriodField;
class RulesForm;
class ScrollPage;
class WeeksTable;

/// Hours of supervision and with clients: by month, held against the rules that were chosen, added
/// to by hand, and put on paper for a board.
class HoursPage : public QWidget {
    Q_OBJECT

public:
    explicit HoursPage(PlanSession& session, QWidget* parent = nullptr);

    /// Kind "add" opens the form for hours; "month" shows that month alone.
    void showPlace(const Place& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    QWidget* buildChoices();
    void buildBody();
    void addSection(const QString& title, QWidget* part, QWidget** section);
    void refresh();
    void showHours(const Plan& plan);
    void showRules();
    void showLookAt(const QStringList& sentences);
    void fillRules();
    void chooseRules(const std::string& name);
    void editRules();
    void keepRules(const HourRules& rules);
    void dropRules();
    void openForm(const std::optional<HoursEntry>& entry);
    void closeForms();
    actions::Evidence evidence() const;
    void savePdf();
    void saveTable();
    bool isOwn() const;

    PlanSession& m_session;
    HourRules m_rules;
    std::pair<Day, Day> m_days;
    bool m_isStale = true;
    PageHeader* m_header;
    ScrollPage* m_scroll;
    ComboBox* m_rulesChoice;
    PeriodField* m_period;
    Caption* m_source;
    Banner* m_leftOut;
    EntryForm* m_form;
    RulesForm* m_rulesForm;
    EmptyState* m_empty;
    MonthsTable* m_months;
    WeeksTable* m_weeks;
    EntriesTable* m_entries;
    QVBoxLayout* m_lookAt;
    QVBoxLayout* m_says;
    QPushButton* m_edit;
    QPushButton* m_drop;
    QWidget* m_monthsPart = nullptr;
    QWidget* m_lookAtPart = nullptr;
    QWidget* m_weeksPart = nullptr;
    QWidget* m_entriesPart = nullptr;
    QWidget* m_rulesPart = nullptr;
};

} // namespace asterism::ui
