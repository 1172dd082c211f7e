// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/agenda.h"

class QPushButton;
class QVBoxLayout;

namespace asterism::ui {

class Banner;
class Caption;
class ComboBox;
class LineEdit;
class PlanSession;

/// What is to be talked about, and what kind of help is wanted with it. What stayed open before can
/// be taken along.
class AgendaField : public QWidget {
    Q_OBJECT

public:
    explicit AgendaField(PlanSession& session, QWidget* parent = nullptr);

    void showMeeting(const Meeting& meeting);
    void focusAdd();

private:
    void addLine();
    QWidget* row(const OpenItem& open, const AgendaItem& item, int number);
    QPushButton* stateButton(const AgendaItem& item, int number);
    void tellCarry();
    void tellShares(const Meeting& meeting);
    void takeAlong();
    void settle(const Id<AgendaItem>& item, AgendaState state);
    void makeGroupAgenda();

    PlanSession& m_session;
    Id<Meeting> m_meeting;
    QVBoxLayout* m_list;
    Banner* m_carry;
    Caption* m_shares;
    QPushButton* m_generate;
    LineEdit* m_text;
    ComboBox* m_wanted;
    std::vector<Id<AgendaItem>> m_open;
};

} // namespace asterism::ui
