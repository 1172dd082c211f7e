// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/meeting.h"

namespace asterism::ui {

class Chips;
class PlanSession;
class WhoField;

/// Who is to come, or who came: one chip for each, chosen for those who are there.
class AttendanceField : public QWidget {
    Q_OBJECT

public:
    explicit AttendanceField(PlanSession& session, QWidget* parent = nullptr);

    void showMeeting(const Meeting& meeting);

private:
    void keepChips();
    void addPeople();

    PlanSession& m_session;
    Id<Meeting> m_meeting;
    Chips* m_chips;
    WhoField* m_more;
};

} // namespace asterism::ui
