// SPDX-License-Identifier: MIT
// What the page of people is made of.
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/people/people_list.h"
#include "ui/people/people_page.h"
#include "ui/people/people_pane.h"
#include "ui/people/person_detail.h"
#include "ui/people/quick_add.h"
#include "ui/people/several_people.h"
#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"

namespace asterism::ui {
namespace {

constexpr int listWidth = 330;

} // namespace

void PeoplePage::buildHeader()
{
    setAcceptDrops(true);
    auto* import = m_header->addSecondary(tr("Import…"), QStringLiteral("import"));
    named(import, "peopleImport", tr("Import people from a file"));
    connect(import, &QPushButton::clicked, this, &PeoplePage::chooseCards);
    auto* more = new MenuButton(QStringLiteral("more"), tr("More about people"));
    more->setObjectName("peopleMore");
    QMenu* menu = more->menu();
    connect(
        menu->addAction(icon(QStringLiteral("link")), tr("&Who Knows Whom…")),
        &QAction::triggered,
        this,
        &PeoplePage::showNetwork);
    connect(
        menu->addAction(icon(QStringLiteral("group")), tr("&Groups…")),
        &QAction::triggered,
        this,
        &PeoplePage::showGroups);
    m_header->addControl(more);
    auto* add = m_header->setPrimary(tr("Add Person"));
    add->setAccessibleName(tr("Add Person"));
    connect(add, &QPushButton::clicked, this, &PeoplePage::addPerson);
}

void PeoplePage::buildMain()
{
    m_empty->setObjectName("peopleEmpty");
    m_empty->button()->setObjectName("peopleEmptyAdd");
    m_empty->button()->setAccessibleName(tr("Add Person"));
    connect(m_empty, &EmptyState::actionChosen, this, &PeoplePage::addPerson);

    auto* hint = new TextLabel(tr("Choose somebody to see more."), TextRole::Body, Role::Hint);
    hint->setAlignment(Qt::AlignCenter);
    auto* nobody = new QVBoxLayout(m_nobody);
    nobody->addWidget(hint, 1);
    m_side->addWidget(m_nobody);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_several);
    m_splitter->setObjectName("peopleSplitter");
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(9);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({scaled(listWidth), 3 * scaled(listWidth)});
    m_body->addWidget(m_empty);
    m_body->addWidget(m_splitter);

    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    m_layers->addWidget(main);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_layers);
}

void PeoplePage::connectList()
{
    connect(list(), &PeopleList::selectionSettled, this, &PeoplePage::showChosen);
    connect(list(), &PeopleList::openWanted, this, [this] {
        openChosen();
        m_side->currentWidget() == m_several ? m_several->focusTags() : m_detail->focusName();
    });
    connect(list(), &PeopleList::renameWanted, this, [this] { m_menu.rename(); });
    connect(list(), &PeopleList::removeWanted, this, [this] {
        removePeople(m_session, list()->selected());
    });
    connect(list(), &PeopleList::menuWanted, this, &PeoplePage::openMenu);
    connect(m_pane->quickAdd(), &QuickAdd::addWanted, this, &PeoplePage::add);
    connect(m_pane, &PeoplePane::stateChanged, this, &PeoplePage::tellStatus);
    connect(m_detail, &PersonDetail::backWanted, this, &PeoplePage::goBack);
    connect(m_detail->menu(), &QMenu::aboutToShow, this, [this] {
        m_menu.fill(*m_detail->menu(), {m_detail->person()});
    });
}

} // namespace asterism::ui
