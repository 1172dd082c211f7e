// SPDX-License-Identifier: MIT
#pragma once

#include "actions/reflect_picture.h"
#include "ui/app/plan_session.h"
#include "ui/widgets/scroll_page.h"

namespace asterism::ui {

class Columns;
class ComboBox;

/// The dated pictures, two of which can be compared in words, and the journal.
class HistoryTab : public ScrollPage {
    Q_OBJECT

public:
    explicit HistoryTab(PlanSession& session, QWidget* parent = nullptr);

    void refresh();

private:
    void fillChoices();
    void compare();
    actions::Picture pictureAt(const ComboBox& choice) const;
    QWidget* makeSide(const QString& title, const actions::Picture& picture, const char* objectName);
    void showJournal();

    PlanSession& m_session;
    std::vector<Snapshot> m_snapshots; ///< newest first
    QWidget* m_comparison;
    ComboBox* m_before;
    ComboBox* m_after;
    QVBoxLayout* m_changes;
    QVBoxLayout* m_sides;
    QVBoxLayout* m_journal;
};

} // namespace asterism::ui
