// SPDX-License-Identifier: MIT
#include "ui/people/person_detail.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/app/plan_session.h"
#include "ui/people/agreement_tab.h"
#include "ui/people/give_tab.h"
#include "ui/people/knows_tab.h"
#include "ui/people/meetings_tab.h"
#include "ui/people/overview_tab.h"
#include "ui/people/person_header.h"
#include "ui/people/reach_tab.h"
#include "ui/people/story_tab.h"
#include "ui/people/work_tab.h"
#include "ui/widgets/reading_order.h"

namespace asterism::ui {
namespace {

/// What the page of a person shows anything of.
bool concerns(const Changes& changes)
{
    for (const char* table :
         {"person",
          "contact_point",
          "credential",
          "tag",
          "custom_field",
          "hat",
          "acquaintance",
          "relationship",
          "relationship_function",
          "coverage",
          "need",
          "meeting",
          "attendance",
          "commitment",
          "exchange",
          "message",
          "outreach",
          "agreement"}) {
        if (changes.touches(table)) {
            return true;
        }
    }
    return false;
}

} // namespace

PersonDetail::PersonDetail(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new PersonHeader(session)),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget)
{
    setObjectName("personDetail");
    named(m_tabs, "personTabs", tr("What is known about this person"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(16, 0, 16, 0);
    tabs->addWidget(m_tabs, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
    addLeaf(tr("Overview"), [this] { return new OverviewTab(m_session); });
    addLeaf(tr("Meetings"), [this] { return new MeetingsTab(m_session); });
    addLeaf(tr("Give && Take"), [this] { return new GiveTab(m_session); });
    m_agreement = static_cast<int>(m_leaves.size());
    addLeaf(tr("Agreement"), [this] { return new AgreementTab(m_session); });
    addLeaf(tr("Reach"), [this] { return new ReachTab(m_session); });
    addLeaf(tr("Work"), [this] { return new WorkTab(m_session); });
    addLeaf(tr("Story"), [this] { return new StoryTab(m_session); });
    addLeaf(tr("Knows"), [this] { return new KnowsTab(m_session); });
    connect(m_tabs, &QTabBar::currentChanged, this, &PersonDetail::showLeaf);
    connect(m_header, &PersonHeader::backWanted, this, &PersonDetail::backWanted);
}

void PersonDetail::showPerson(const PersonRow& row)
{
    if (row.id == m_row.id) {
        return;
    }
    QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = isAncestorOf(focused);
    const PersonRow chosen = row; // Keeping what was typed may make the list anew, rows and all.
    keep();
    m_row = chosen;
    read();
    if (hadFocus && focused->isVisibleTo(this)) {
        focused->setFocus(Qt::OtherFocusReason);
    }
}

void PersonDetail::refresh(const PersonRow& row, const Changes& changes)
{
    if (row.id == m_row.id && concerns(changes)) {
        m_row = row;
        read();
    }
}

void PersonDetail::keep()
{
    if (isAncestorOf(QApplication::focusWidget())) {
        QApplication::focusWidget()->clearFocus();
    }
    m_header->keep();
    for (const Leaf& leaf : m_leaves) {
        if (leaf.tab != nullptr && leaf.tab->person() == m_row.id && !m_row.id.isEmpty()) {
            leaf.tab->keep();
        }
    }
}

void PersonDetail::focusName()
{
    m_header->focusName();
}

void PersonDetail::focusTags()
{
    m_tabs->setCurrentIndex(0);
    if (auto* overview = qobject_cast<OverviewTab*>(leafAt(0))) {
        overview->focusTags();
    }
}

void PersonDetail::showAgreement()
{
    m_tabs->setCurrentIndex(m_agreement);
}

void PersonDetail::setBackShown(bool isShown)
{
    m_header->setBackShown(isShown);
}

QMenu* PersonDetail::menu() const
{
    return m_header->menu();
}

void PersonDetail::hideEvent(QHideEvent* event)
{
    keep();
    QWidget::hideEvent(event);
}

void PersonDetail::addLeaf(const QString& title, std::function<PersonTab*()> make)
{
    m_leaves.push_back({std::move(make)});
    m_tabs->addTab(title);
}

/// Made when it is first looked at.
PersonTab* PersonDetail::leafAt(int at)
{
    Leaf& leaf = m_leaves.at(static_cast<std::size_t>(at));
    if (leaf.tab == nullptr) {
        leaf.tab = leaf.make();
        m_pages->addWidget(leaf.tab);
    }
    return leaf.tab;
}

void PersonDetail::showLeaf(int at)
{
    m_pages->setCurrentWidget(leafAt(at));
    read();
}

void PersonDetail::read()
{
    const auto person = m_session.plan().find(m_row.id);
    if (!person) {
        return;
    }
    m_header->showPerson(*person, m_row);
    PersonTab* leaf = leafAt(m_tabs->currentIndex());
    m_pages->setCurrentWidget(leaf);
    leaf->showPerson(*person);
    putInReadingOrder(this);
}

} // namespace asterism::ui
