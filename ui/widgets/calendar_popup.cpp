// SPDX-License-Identifier: MIT
#include "ui/widgets/calendar_popup.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

CalendarPopup::CalendarPopup(const QDate& chosen, const QDate& today, QWidget* parent)
    : QMenu(parent), m_calendar(named(new QCalendarWidget, "calendar", tr("Calendar")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setSelectedDate(chosen);
    dress(today);
    auto* entry = new QWidgetAction(this);
    entry->setDefaultWidget(m_calendar);
    addAction(entry);
    const auto pick = [this](const QDate& day) {
        emit picked(day);
        close();
    };
    connect(m_calendar, &QCalendarWidget::activated, this, pick);
    connect(m_calendar, &QCalendarWidget::clicked, this, pick);
}

void CalendarPopup::openBelow(const QWidget* widget)
{
    popup(widget->mapToGlobal(QPoint(0, widget->height() + 2)));
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::dress(const QDate& today)
{
    QTextCharFormat plain;
    plain.setForeground(color(Role::Text));
    m_calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    QTextCharFormat names;
    names.setForeground(color(Role::Text2));
    names.setBackground(color(Role::Surface));
    m_calendar->setHeaderTextFormat(names);
    QTextCharFormat now;
    now.setFontWeight(QFont::Bold);
    now.setForeground(color(Role::Primary));
    m_calendar->setDateTextFormat(today, now);

    // The bar with the month is painted in the colors of a selection; ours is a quiet one.
    if (auto* bar = m_calendar->findChild<QWidget*>("qt_calendar_navigationbar")) {
        bar->setBackgroundRole(QPalette::Base);
        QPalette quiet = bar->palette();
        quiet.setColor(QPalette::HighlightedText, color(Role::Text));
        for (auto* button : bar->findChildren<QToolButton*>()) {
            button->setPalette(quiet);
        }
    }
    const auto arrow = [this](const char* name, const char* picture, const QString& spoken) {
        if (auto* button = m_calendar->findChild<QToolButton*>(name)) {
            button->setIcon(ui::icon(QLatin1String(picture), Role::Text2));
            button->setAccessibleName(spoken);
        }
    };
    arrow("qt_calendar_prevmonth", "back", tr("Previous month"));
    arrow("qt_calendar_nextmonth", "forward", tr("Next month"));
    if (auto* days = m_calendar->findChild<QAbstractItemView*>("qt_calendar_calendarview")) {
        days->setAccessibleName(tr("Days"));
        days->setFrameShape(QFrame::NoFrame);
    }
}

} // namespace asterism::ui
