// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/begin/begin_page.h"

class QPushButton;
class QVBoxLayout;

namespace asterism::ui {

class CheckRow;
class TextLabel;

/// C6: one page for both to look at, on paper, as a file and for the calendar.
class LastLookPage : public BeginPage {
    Q_OBJECT

public:
    explicit LastLookPage(BeginPath& path);

    void refresh() override;
    QString reasonToStay() const override;

    /// Writes the calendar file and tells how it went.
    void saveCalendar(const QString& file);

private:
    void addButtons();
    void showPaper();
    QString summary() const;
    void chooseCalendarFile();

    TextLabel* m_summary;
    QWidget* m_card;
    QVBoxLayout* m_paper;
    CheckRow* m_agreed;
    QPushButton* m_print = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_calendar = nullptr;
};

} // namespace asterism::ui
