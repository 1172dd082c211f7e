// SPDX-License-Identifier: MIT
#include "ui/people/groups_panel.h"

#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/groups/group_agenda_card.h"
#include "ui/people/field_edits.h"
#include "ui/people/person_picker.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroll_page.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int besideFrom = 520;
constexpr int listWidth = 200;
constexpr int listHeight = 84;

} // namespace

GroupsPanel::GroupsPanel(PlanSession& session, QWidget* parent)
    : Panel(tr("Groups"), parent),
      m_session(session),
      m_model(
          [this] { return m_session.plan().all<Group>(); },
          [](const Group& group) { return group.id.text; },
          {{.title = tr("Name"), .text = [](const Group& group) { return qt(group.name); }}}),
      m_list(named(new QListView, "groupList", tr("Groups"))),
      m_side(new QWidget),
      m_pages(new QStackedWidget),
      m_empty(new EmptyState(
          QStringLiteral("group"),
          tr("No groups yet"),
          tr("A peer consultation group, a journal club: a circle of people who meet."),
          tr("Add Group"))),
      m_rows(new FieldRows),
      m_agenda(new GroupAgendaCard(session)),
      m_form(m_rows, [this](const QString& field, const auto& edit) { return change(field, edit); })
{
    buildForm();
    buildList();
    connect(m_empty, &EmptyState::actionChosen, this, &GroupsPanel::addGroup);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GroupsPanel::read);
    m_model.refresh();
    read();
}

void GroupsPanel::refresh(const Changes& changes)
{
    if (changes.touches("peer_group") || changes.touches("group_member")
        || changes.touches("person") || changes.touches("meeting")) {
        m_model.refresh();
        read();
    }
}

void GroupsPanel::choose(const Id<Group>& group)
{
    const int row = m_model.rowOf(group.text);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model.index(row, 0));
    }
}

void GroupsPanel::focusFirst()
{
    if (m_model.rowCount() == 0) {
        m_empty->button()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model.index(0, 0));
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

/// Beside each other where there is room, else the list above what it leads to.
void GroupsPanel::fold()
{
    const bool isWide = width() >= scaled(besideFrom);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMaximumWidth(isWide ? scaled(listWidth) : QWIDGETSIZE_MAX);
    m_list->setMaximumHeight(isWide ? QWIDGETSIZE_MAX : scaled(listHeight));
}

void GroupsPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fold();
}

void GroupsPanel::hideEvent(QHideEvent* event)
{
    m_form.keep();
    Panel::hideEvent(event);
}

bool GroupsPanel::change(const QString& field, const std::function<void(Group&)>& edit)
{
    const auto group = chosen();
    return group && changeField<Group>(m_session, group->id, field, group->name, edit);
}

void GroupsPanel::read()
{
    const auto group = chosen();
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 0 : 1);
    m_rows->setEnabled(group.has_value());
    m_agenda->setVisible(group.has_value());
    if (group) {
        readMembers();
        m_form.show(*group);
        m_agenda->fill(*group);
        putInReadingOrder(this);
    }
}

void GroupsPanel::readMembers()
{
    m_members->clear();
    for (const auto& member : m_session.plan().where(&GroupMember::group, chosen()->id)) {
        if (const auto person = m_session.plan().find(member.person)) {
            m_members->addRemovable(qt(person->displayName), qt(person->id.text));
        }
    }
    m_picker->setPeople(m_session.plan(), {});
    m_picker->choose(std::nullopt);
}

void GroupsPanel::buildList()
{
    auto* add = named(new QPushButton(tr("Add Group")), "groupAdd", tr("Add a group"));
    add->setIcon(icon(QStringLiteral("add")));
    connect(add, &QPushButton::clicked, this, &GroupsPanel::addGroup);
    auto* gone = named(new QToolButton, "groupRemove", tr("Remove this group"));
    gone->setIcon(icon(QStringLiteral("remove")));
    gone->setToolTip(tr("Remove this group"));
    gone->setFocusPolicy(Qt::StrongFocus);
    connect(gone, &QToolButton::clicked, this, &GroupsPanel::removeGroup);

    m_list->setModel(&m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add, 1);
    buttons->addWidget(gone);
    auto* left = new QVBoxLayout(m_side);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto* form = new ScrollPage;
    form->body()->addWidget(m_rows);
    form->body()->addWidget(m_agenda);
    auto* both = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(m_side);
    m_columns->addWidget(form, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(both);
    body()->addWidget(m_pages, 1);
}

void GroupsPanel::buildForm()
{
    m_form.line("groupName", tr("Name"), &Group::name, Fold::Never);
    m_form.note("groupPurpose", tr("What for"), &Group::purpose, Fold::Never);
    addMembers();
    m_form.rhythm(
        "groupRhythm", tr("Rhythm"), RhythmField::Asks::HowOften, &Group::cadenceDays, Fold::Never);
    m_form.number("groupMinutes", tr("How long"), &Group::minutes, 1440, tr(" min"), Fold::Never);
    m_form.number("groupSize", tr("Agreed size"), &Group::contractedSize, 1000);
    m_form.note("groupConfidentiality", tr("Confidentiality"), &Group::confidentiality);
    m_form.note("groupRoles", tr("Roles"), &Group::roles);
}

void GroupsPanel::addMembers()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_members = named(new Chips, "groupMembers", tr("Members"));
    m_picker = named(new PersonPicker, "groupMemberAdd", tr("Add a member"));
    column->addWidget(m_members);
    column->addWidget(m_picker, 0, Qt::AlignLeading);
    handFocusTo(holder, m_picker);
    m_rows->add(tr("Members"), holder, Fold::Never);
    connect(m_picker, &PersonPicker::picked, this, [this](const auto& person) {
        const auto group = chosen();
        if (group && person) {
            runNamed(m_session, {Verb::Add, "group_member", group->name}, [&](Store& store) {
                actions::link(store, GroupMember{group->id, *person});
            });
        }
    });
    connect(m_members, &Chips::removeWanted, this, [this](const QVariant& key) {
        const auto group = chosen();
        m_picker->setFocus(Qt::OtherFocusReason);
        if (group) {
            const GroupMember member{group->id, Id<Person>{utf8(key.toString())}};
            runNamed(m_session, {Verb::Remove, "group_member", group->name}, [&](Store& store) {
                actions::unlink(store, member);
            });
        }
    });
}

void GroupsPanel::addGroup()
{
    m_form.keep();
    Group group;
    group.id = newId<Group>();
    group.name = utf8(tr("New group"));
    m_session.run([&](Store& store) { actions::add(store, group); });
    if (m_model.rowOf(group.id.text) >= 0) {
        choose(group.id);
        auto* name = findChild<LineEdit*>("groupName");
        name->setFocus(Qt::OtherFocusReason);
        name->selectAll();
    }
}

void GroupsPanel::removeGroup()
{
    if (const auto group = chosen()) {
        m_session.run(
            [&](Store& store) { actions::remove(store, group->id); },
            tr("%1 removed").arg(qt(group->name)));
        focusFirst();
    }
}

std::optional<Group> GroupsPanel::chosen() const
{
    const QModelIndex row = m_list->currentIndex();
    return row.isValid() ? std::optional{m_model.at(row.row())} : std::nullopt;
}

} // namespace asterism::ui
