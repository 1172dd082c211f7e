// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include "analysis/supervision_tags.h"

namespace asterism::ui {

class Banner;
class Chips;
class PlanSession;

/// What an hour of supervision was for and what was brought to it, each a few words to tick; and,
/// after six such hours, what has had no room yet (R46).
class SupervisionField : public QWidget {
    Q_OBJECT

public:
    explicit SupervisionField(PlanSession& session, QWidget* parent = nullptr);

    void showMeeting(const Meeting& meeting);

private:
    void take();
    void tellLook();

    PlanSession& m_session;
    Id<Meeting> m_meeting;
    Chips* m_functions;
    Chips* m_materials;
    Banner* m_look;
};

QString words(SupervisionFunction function);
QString words(SupervisionMaterial material);

/// "Has there been room for you?" and "Could you bring a recording once?", as far as it is time.
QStringList lookWords(const SupervisionLook& look);

} // namespace asterism::ui
