// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QMenu>

class QCalendarWidget;

namespace asterism::ui {

/// A month to pick a day from. Deletes itself when it closes.
class CalendarPopup : public QMenu {
    Q_OBJECT

public:
    CalendarPopup(const QDate& chosen, const QDate& today, QWidget* parent);

    void openBelow(const QWidget* widget);

signals:
    void picked(const QDate& day);

private:
    void dress(const QDate& today);

    QCalendarWidget* m_calendar;
};

} // namespace asterism::ui
