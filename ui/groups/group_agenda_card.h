// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/group_agenda.h"
#include "ui/app/plan_session.h"
#include "ui/widgets/card.h"

class QSpinBox;
class QVBoxLayout;

namespace asterism::ui {

class Caption;
class Sheet;

/// The next meeting of a peer group: whose turn it is, its parts in minutes; to be printed or
/// planned.
class GroupAgendaCard : public Card {
    Q_OBJECT

public:
    explicit GroupAgendaCard(PlanSession& session, QWidget* parent = nullptr);

    void fill(const Group& group);

    /// What goes on paper.
    Sheet sheet() const;

private:
    void build();
    void refresh();
    void takeCases(int cases);
    void useLine();
    void plan();
    int minutes() const;
    QString nameOf(const GroupSeat& seat, const QString& me) const;
    QString nameOnPaper() const;
    QString partWords(const GroupPart& part, const QString& me) const;
    std::vector<GroupPart> parts() const;

    PlanSession& m_session;
    Group m_group;
    GroupRoles m_roles;
    QSpinBox* m_cases;
    Caption* m_turns;
    QVBoxLayout* m_parts;
    Caption* m_size;
    QWidget* m_suggestion;
};

} // namespace asterism::ui
