// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "actions/meetings.h"
#include "ui/widgets/card.h"

namespace asterism::ui {

class DateField;
class LineEdit;
class TextLabel;

/// To when a meeting moves: a day and a time, or nothing yet.
class TimeForm : public Card {
    Q_OBJECT

public:
    explicit TimeForm(Day today, QWidget* parent = nullptr);

    void focusFirst();

signals:
    void kept(const asterism::actions::NewTime& time);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keep();

    Day m_today;
    DateField* m_on;
    LineEdit* m_time;
    TextLabel* m_notice;
};

} // namespace asterism::ui
