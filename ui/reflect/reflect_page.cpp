// SPDX-License-Identifier: MIT
#include "ui/reflect/reflect_page.h"

#include "ui/paths/tab_order.h"
#include "ui/paths/unfinished.h"
#include "ui/reflect/history_tab.h"
#include "ui/reflect/needs_tab.h"
#include "ui/reflect/open_places_tab.h"
#include "ui/reflect/picture_tab.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_choice.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace asterism::ui {
namespace {

const std::array<const char*, 12> tables{
    "profile", "statement", "value", "goal", "goal_value", "need", "need_goal",
    "coverage", "relationship", "person", "snapshot", "reflection"};

Place pathPlace(const std::string& draft = {})
{
    return {QStringLiteral("reflect"), QStringLiteral("path/reflect"), qt(draft)};
}

bool saysNothing(const Reader& plan)
{
    return plan.count<Statement>() == 0 && plan.count<Value>() == 0 && plan.count<Goal>() == 0
        && plan.count<Need>() == 0 && plan.count<Snapshot>() == 0;
}

} // namespace

ReflectPage::ReflectPage(PlanSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PageHeader(tr("Reflect")))
    , m_tabs(new SegmentedChoice({tr("Picture"), tr("Needs"), tr("Open Places"), tr("History")}))
    , m_views(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_picture(new PictureTab(session))
    , m_needs(new NeedsTab(session))
    , m_open(new OpenPlacesTab(session))
    , m_history(new HistoryTab(session))
{
    setObjectName("reflectPage");
    auto* begin = m_header->setPrimary(tr("Begin a Reflection…"));
    begin->setObjectName("beginReflection");
    m_continue = m_header->addSecondary(tr("Continue"));
    m_continue->setObjectName("continueReflection");
    auto* empty = new EmptyState(
        QStringLiteral("reflect"), tr("What would you like to grow toward?"),
        tr("Twenty minutes, or five for the short way. You can stop anywhere."),
        tr("Begin a Reflection"));
    m_empty = empty;
    const auto beginNow = [this] { m_session.goTo(pathPlace()); };
    connect(begin, &QPushButton::clicked, this, beginNow);
    connect(empty, &EmptyState::actionChosen, this, beginNow);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        m_session.goTo(pathPlace(utf8(m_continue->property("draft").toString())));
    });

    for (QWidget* tab : {static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_needs),
                         static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_history)}) {
        m_stack->addWidget(tab);
    }
    connect(m_tabs, &SegmentedChoice::chosenChanged, this, [this](int tab) {
        open(static_cast<Tab>(tab));
    });
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(24, 0, 24, 4);
    tabs->addWidget(named(m_tabs, "reflectTabs", tr("Part of the page")));
    tabs->addStretch();
    inside->addLayout(tabs);
    inside->addWidget(m_stack, 1);
    m_views->addWidget(content);
    m_views->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);

    connect(&session, &PlanSession::changed, this, [this](const Changes& changes) {
        if (std::ranges::any_of(tables, [&](const char* table) { return changes.touches(table); })) {
            refresh();
        }
    });
    refresh();
}

void ReflectPage::open(Tab tab)
{
    m_tabs->choose(static_cast<int>(tab));
    m_stack->setCurrentIndex(static_cast<int>(tab));
    refresh();
}

void ReflectPage::showPlace(const Place& place)
{
    if (place.kind == QLatin1String("need")) {
        open(Tab::Needs);
        m_needs->showNeed(Id<Need>{utf8(place.id)});
    } else if (place.kind == QLatin1String("open")) {
        open(Tab::OpenPlaces);
    } else if (place.kind == QLatin1String("reflection") || place.kind == QLatin1String("snapshot")) {
        open(Tab::History);
    } else {
        open(Tab::Picture);
        m_picture->showRow(place.id);
    }
}

void ReflectPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Drafts are no part of the plan, so nobody tells when one is there.
    sayDrafts();
}

void ReflectPage::refresh()
{
    m_views->setCurrentIndex(saysNothing(m_session.plan()) ? 1 : 0);
    switch (static_cast<Tab>(m_stack->currentIndex())) {
    case Tab::Picture:
        m_picture->refresh();
        break;
    case Tab::Needs:
        m_needs->refresh();
        break;
    case Tab::OpenPlaces:
        m_open->refresh();
        break;
    case Tab::History:
        m_history->refresh();
        break;
    }
    sayStatus();
    sayDrafts();
    tabInReadingOrder(this);
}

void ReflectPage::sayStatus()
{
    PartialDate last;
    for (const auto& snapshot : m_session.plan().all<Snapshot>()) {
        last = std::max(last, snapshot.takenOn);
    }
    m_header->setStatus(
        last.isEmpty() ? QString()
                       : tr("last looked at %1").arg(relative(last, m_session.today())));
}

void ReflectPage::sayDrafts()
{
    const auto unfinished = unfinishedPaths(m_session.store());
    const auto draft = std::ranges::find(unfinished, std::string("reflect"), &Unfinished::path);
    m_continue->setVisible(draft != unfinished.end());
    if (draft != unfinished.end()) {
        m_continue->setText(
            tr("Continue %1/%2").arg(QString::number(draft->step), QString::number(draft->steps)));
        m_continue->setProperty("draft", qt(draft->draftId));
    }
}

} // namespace asterism::ui
