// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/meeting.h"

class QPushButton;
class QVBoxLayout;

namespace asterism::ui {

class PlanSession;

/// What was changed about a meeting in the last thirty days, when one asks for it.
class MeetingHistory : public QWidget {
    Q_OBJECT

public:
    explicit MeetingHistory(PlanSession& session, QWidget* parent = nullptr);

    void showMeeting(const Meeting& meeting);

private:
    void toggle();
    void fill();

    PlanSession& m_session;
    Id<Meeting> m_meeting;
    QPushButton* m_open;
    QWidget* m_lines;
    QVBoxLayout* m_list;
};

} // namespace asterism::ui
