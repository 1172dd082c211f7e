// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/plan_session.h"

class QListView;
class QPushButton;
class QStackedWidget;

namespace asterism::ui {

class EmptyState;
class HistoryModel;
class LineEdit;
class PageHeader;
class SegmentedChoice;

/// Everything that was done in the last thirty days, by day; and what was removed, which can be
/// put back whatever was done since.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(PlanSession& session);

    /// Kind "removed" shows only what was removed.
    void showPlace(const Place& place);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeTools();
    void refresh();
    void showResult();
    void chosen();
    void putBack();
    void setOnlyRemoved(bool onlyRemoved);

    PlanSession& m_session;
    HistoryModel* m_model;
    PageHeader* m_header;
    SegmentedChoice* m_choice;
    LineEdit* m_search;
    QListView* m_list;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_putBack;
    QStackedWidget* m_content;
    EmptyState* m_nothing;
    EmptyState* m_notFound;
};

} // namespace asterism::ui
