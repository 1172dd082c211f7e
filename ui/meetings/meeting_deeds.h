// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/meeting.h"

#include <functional>
#include <vector>

namespace asterism::ui {

class PlanSession;

/// What can be done with a meeting: what is most likely wanted as buttons, the one thing to do now
/// as the first of them, and the rest in a menu.
class MeetingDeeds : public QWidget {
    Q_OBJECT

public:
    explicit MeetingDeeds(PlanSession& session, QWidget* parent = nullptr);

    void showMeeting(const Meeting& meeting);
    void focusFirst();

signals:
    /// To another time.
    void moveWanted();
    void calendarWanted(const QString& meeting);

private:
    struct Deed {
        QString text;
        QByteArray name;
        std::function<void()> run;
        bool isMain = false;
    };
    std::vector<Deed> deedsFor(const Meeting& meeting);
    std::vector<Deed> deedsWhilePlanned(const Meeting& meeting);
    std::vector<Deed> deedsAfterwards(const Meeting& meeting);
    Deed deedOf(const Id<Meeting>& meeting, MeetingState to);
    Deed preparing(const Id<Meeting>& meeting);
    Deed hoursOf(const Meeting& meeting);
    Deed writing(const QString& text, const char* name, const Meeting& meeting, const char* kind);
    void addButton(const Deed& deed);
    void addMenu(const std::vector<Deed>& deeds, std::size_t from);

    PlanSession& m_session;
};

} // namespace asterism::ui
