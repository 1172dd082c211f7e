// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/person.h"
#include "storage/changeset.h"
#include "ui/models/query_table_model.h"
#include "ui/people/panel.h"
#include "ui/people/record_form.h"

class QBoxLayout;
class QListView;
class QStackedWidget;

namespace asterism::ui {

class Chips;
class EmptyState;
class GroupAgendaCard;
class PersonPicker;
class PlanSession;

/// The circles in which people meet: a list, and beside it one group edited in place.
class GroupsPanel : public Panel {
    Q_OBJECT

public:
    explicit GroupsPanel(PlanSession& session, QWidget* parent = nullptr);

    void refresh(const Changes& changes);
    /// Nothing happens when there is no such group.
    void choose(const Id<Group>& group);

protected:
    void focusFirst() override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool change(const QString& field, const std::function<void(Group&)>& edit);
    void fold();
    void read();
    void readMembers();
    void buildList();
    void buildForm();
    void addMembers();
    void addGroup();
    void removeGroup();
    std::optional<Group> chosen() const;

    PlanSession& m_session;
    QueryTableModel<Group> m_model;
    QListView* m_list;
    QWidget* m_side;
    QBoxLayout* m_columns = nullptr;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    FieldRows* m_rows;
    GroupAgendaCard* m_agenda;
    RecordForm<Group> m_form;
    Chips* m_members = nullptr;
    PersonPicker* m_picker = nullptr;
};

} // namespace asterism::ui
