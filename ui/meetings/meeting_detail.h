// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>

#include "domain/meeting.h"
#include "ui/people/record_form.h"
#include "ui/widgets/scroll_page.h"

class QBoxLayout;
class QPushButton;

namespace asterism::ui {

class AgendaField;
class AttendanceField;
class Banner;
class Caption;
class CheckInField;
class MeetingDeeds;
class MeetingHistory;
class MeetingPromises;
class NeedsField;
class PlanSession;
class SupervisionField;
class TextLabel;

/// Everything about one meeting, edited in place: when and with whom, what is to be talked about,
/// what it was, and what comes of it.
class MeetingDetail : public ScrollPage {
    Q_OBJECT

public:
    explicit MeetingDetail(PlanSession& session, QWidget* parent = nullptr);

    const Id<Meeting>& meeting() const { return m_meeting; }
    void showMeeting(const Id<Meeting>& meeting);
    /// Keeps what was typed and not yet left.
    void keep();
    void focusFirst();
    /// Whether it stands in the place of the list, and so needs a way back.
    void setAlone(bool alone);

signals:
    void closeWanted();
    void otherWanted(const QString& meeting);
    void calendarWanted(const QString& meeting);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addHead();
    void addWhen();
    void addMore();
    void addGroup();
    void addWhat();
    void addAfter();
    QWidget* addNote(
        QVBoxLayout* column, TextLabel* label, const char* name, std::string Meeting::*member);
    void showHead(const Meeting& meeting);
    void showWhat(const Meeting& meeting);
    void tellNowWhat(const Meeting& meeting);
    void promiseNowWhat();
    bool change(const QString& field, const std::function<void(Meeting&)>& edit);
    void setTime(const QString& typed);
    void setDay(const PartialDate& day);
    void openMove();
    void closeForm();

    PlanSession& m_session;
    Id<Meeting> m_meeting;
    QPushButton* m_back;
    QBoxLayout* m_top;
    TextLabel* m_who;
    Caption* m_kindLine;
    TextLabel* m_when;
    Banner* m_ask;
    MeetingDeeds* m_deeds;
    QVBoxLayout* m_formPlace;
    QPointer<QWidget> m_form;
    QWidget* m_fields;
    FieldRows* m_rows;
    RecordForm<Meeting> m_edit;
    DateField* m_on = nullptr;
    LineEdit* m_time = nullptr;
    ComboBox* m_kind = nullptr;
    ComboBox* m_group = nullptr;
    AttendanceField* m_attendance;
    NeedsField* m_needs;
    AgendaField* m_agenda;
    QWidget* m_after;
    QCheckBox* m_incident = nullptr;
    Banner* m_first;
    TextLabel* m_whatLabel;
    TextLabel* m_soWhatLabel;
    TextLabel* m_nowWhatLabel;
    Banner* m_offer;
    MeetingPromises* m_promises;
    SupervisionField* m_supervision;
    CheckInField* m_checkIn;
    MeetingHistory* m_history;
};

} // namespace asterism::ui
