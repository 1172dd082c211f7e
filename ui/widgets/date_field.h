// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/dates.h"
#include "ui/text/dates.h"

class QLabel;
class QToolButton;

namespace asterism::ui {

class LineEdit;

/// A date as one remembers it: a day, a month, a year or nothing. Typed in words ("May 2024",
/// "yesterday", "in 3 weeks") or picked from a calendar.
class DateField : public QWidget {
    Q_OBJECT

public:
    explicit DateField(Day today, Leaning leaning = Leaning::Nearest, QWidget* parent = nullptr);

    /// What was understood last.
    PartialDate date() const { return m_date; }
    void setDate(const PartialDate& date);
    void setToday(Day today) { m_today = today; }

    /// False while the text makes no sense; date() is then what it was before.
    bool isUnderstood() const;

    LineEdit* lineEdit() const { return m_line; }

    /// Named after the label in front of it; passes the name on to its parts.
    void setNames(const char* objectName, const QString& accessibleName);

signals:
    /// By hand only, when the field is left or a day is picked.
    void dateChanged(const asterism::PartialDate& date);

private:
    void readText();
    void take(const PartialDate& date);
    void openCalendar();
    void showWhetherUnderstood();

    Day m_today;
    Leaning m_leaning;
    PartialDate m_date;
    LineEdit* m_line;
    QToolButton* m_open;
    QLabel* m_hint;
};

} // namespace asterism::ui
