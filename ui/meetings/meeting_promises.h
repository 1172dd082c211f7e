// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/giving.h"

class QVBoxLayout;

namespace asterism::ui {

class ComboBox;
class DateField;
class LineEdit;
class PlanSession;

/// What was promised at a meeting, and a line to note one more.
class MeetingPromises : public QWidget {
    Q_OBJECT

public:
    explicit MeetingPromises(PlanSession& session, QWidget* parent = nullptr);

    void showMeeting(const Meeting& meeting);

private:
    QWidget* row(const Commitment& promise, int number);
    void note();

    PlanSession& m_session;
    Id<Meeting> m_meeting;
    QVBoxLayout* m_list;
    ComboBox* m_owner;
    LineEdit* m_text;
    DateField* m_due;
};

/// Notes a promise made at a meeting: to who came, when it was one, on the day of the meeting.
bool notePromiseAt(
    PlanSession& session,
    const Id<Meeting>& meeting,
    Owner owner,
    const std::string& text,
    const PartialDate& due);

} // namespace asterism::ui
