// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "actions/calendar.h"
#include "ui/widgets/scroll_page.h"

class QPushButton;

namespace asterism::ui {

class PlanSession;

/// What a calendar file would bring, before it does: meetings that are new, and planned ones that
/// moved or were called off.
class CalendarImport : public ScrollPage {
    Q_OBJECT

public:
    CalendarImport(PlanSession& session, const QString& path, QWidget* parent = nullptr);

    void focusFirst();

signals:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead();
    void addPreview();
    void addList(const QString& title, const std::vector<Meeting>& meetings);
    QString guestsOf(const Meeting& meeting) const;
    void take();

    PlanSession& m_session;
    QString m_path;
    QString m_trouble; ///< why there is nothing to show; "" when there is
    actions::CalendarChanges m_changes;
    QPushButton* m_back;
    QPushButton* m_take;
};

} // namespace asterism::ui
