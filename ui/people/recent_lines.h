// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/person.h"

class QVBoxLayout;

namespace asterism::ui {

class PlanSession;

/// The last meetings and the open promises of a person, to read. Gone when there are none.
class RecentLines : public QWidget {
    Q_OBJECT

public:
    explicit RecentLines(PlanSession& session, QWidget* parent = nullptr);

    void showPerson(const Id<Person>& person);

private:
    QVBoxLayout* addSection(const QString& title);
    void addMeetings(const Id<Person>& person);
    void addPromises(const Id<Person>& person);

    PlanSession& m_session;
    QVBoxLayout* m_column;
};

} // namespace asterism::ui
