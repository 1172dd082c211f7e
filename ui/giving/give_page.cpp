// SPDX-License-Identifier: MIT
#include "ui/giving/give_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "analysis/promises.h"
#include "ui/agreements/agreements_tab.h"
#include "ui/giving/flow_tab.h"
#include "ui/giving/giving_on_tab.h"
#include "ui/giving/giving_plan.h"
#include "ui/giving/promises_tab.h"
#include "ui/giving/rebuilding.h"
#include "ui/text/text.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {

GivePage::GivePage(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new PageHeader(tr("Give & Take"))),
      m_choice(named(
          new SegmentedChoice({tr("Promises"), tr("Flow"), tr("Agreements"), tr("Giving On")}),
          "giveTabs",
          tr("What is shown"))),
      m_tabs(new QStackedWidget),
      m_promises(new PromisesTab(session)),
      m_flow(new FlowTab(session)),
      m_agreements(new AgreementsTab(session)),
      m_givingOn(new GivingOnTab(session))
{
    setObjectName(QStringLiteral("givePage"));
    buildHeader();
    for (QWidget* tab :
         std::initializer_list<QWidget*>{m_promises, m_flow, m_agreements, m_givingOn}) {
        m_tabs->addWidget(tab);
    }
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(24, 0, 24, 0);
    tabs->addWidget(m_choice);
    tabs->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tabs);
    column->addWidget(m_tabs, 1);
    connectTabs();
    readTab();
}

void GivePage::buildHeader()
{
    auto* note = m_header->setPrimary(tr("Note a Promise…"));
    named(note, "givePromise", tr("Note a promise"));
    connect(note, &QPushButton::clicked, this, [this] { notePromise({}, {}); });
    auto* write = m_header->addSecondary(tr("Write Down…"));
    named(write, "giveWrite", tr("Write down what was given or received"));
    write->setToolTip(tr("Something that was given or received"));
    connect(write, &QPushButton::clicked, this, [this] {
        showTab(Tab::Flow);
        m_flow->write();
    });
}

void GivePage::connectTabs()
{
    connect(m_choice, &SegmentedChoice::chosenChanged, this, [this](int at) {
        showTab(static_cast<Tab>(at));
    });
    connect(m_flow, &FlowTab::promiseWanted, this, &GivePage::notePromise);
    connect(m_givingOn, &GivingOnTab::promiseWanted, this, &GivePage::notePromise);
    connect(&m_session, &PlanSession::changed, this, [this](const Changes& changes) {
        if (concernsGiving(changes)) {
            m_fresh.clear();
            if (isVisible()) {
                readTab();
            }
        }
    });
}

void GivePage::showPlace(const Place& place)
{
    if (place.kind == QLatin1String("promise")) {
        notePromise(place.id, {});
    } else if (place.kind == QLatin1String("commitment")) {
        showTab(Tab::Promises);
        m_promises->select(place.id);
    } else if (place.kind == QLatin1String("exchange")) {
        showTab(Tab::Flow);
        m_flow->write(
            {place.id.isEmpty() ? std::nullopt : std::optional{Id<Person>{utf8(place.id)}},
             ExchangeDirection::Given,
             {},
             {}});
    } else if (place.kind == QLatin1String("flow")) {
        showTab(Tab::Flow);
    } else if (place.kind == QLatin1String("agreements")) {
        showTab(Tab::Agreements);
    } else if (place.kind == QLatin1String("giving")) {
        showTab(Tab::GivingOn);
    } else if (place.kind == QLatin1String("promises")) {
        showTab(Tab::Promises);
    }
}

void GivePage::showTab(Tab tab)
{
    m_choice->choose(static_cast<int>(tab));
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    readTab();
}

void GivePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readTab();
}

void GivePage::notePromise(const QString& person, const QString& text)
{
    showTab(Tab::Promises);
    m_promises->note(
        person.isEmpty() ? std::nullopt : std::optional{Id<Person>{utf8(person)}}, text);
}

/// Reads the tab in view, when the plan or the day is another than it shows. Agreements read by
/// themselves.
void GivePage::readTab()
{
    if (m_readOn != m_session.today()) {
        m_readOn = m_session.today();
        m_fresh.clear();
    }
    QWidget* tab = m_tabs->currentWidget();
    if (!m_fresh.contains(tab)) {
        const Plan plan = planOfGiving(m_session.plan());
        if (tab == m_promises) {
            m_promises->refresh(plan);
        } else if (tab == m_flow) {
            m_flow->refresh(plan);
        } else if (tab == m_givingOn) {
            m_givingOn->refresh(plan);
        }
        tellStatus(plan);
        m_fresh.insert(tab);
    }
    followFocus();
    putInReadingOrder(this);
}

/// How many are open on either side.
void GivePage::tellStatus(const Plan& plan)
{
    int mine = 0;
    int theirs = 0;
    for (const auto& promise : plan.of<Commitment>()) {
        const auto progress = progressOf(promise, m_session.today());
        if (progress != PromiseProgress::Done && progress != PromiseProgress::Released) {
            mine += promise.owner == Owner::Them ? 0 : 1;
            theirs += promise.owner == Owner::Me ? 0 : 1;
        }
    }
    QStringList parts;
    if (mine > 0) {
        parts << tr("%n of yours open", nullptr, mine);
    }
    if (theirs > 0) {
        parts << tr("%n of theirs", nullptr, theirs);
    }
    m_header->setStatus(parts.join(QStringLiteral(" · ")));
}

void GivePage::followFocus()
{
    QWidget* tab = m_tabs->currentWidget();
    QWidget* first = tab == m_promises ? m_promises->firstPart()
        : tab == m_flow                ? m_flow->firstPart()
        : tab == m_givingOn            ? m_givingOn->firstPart()
                                       : nullptr;
    QWidget* segment = shownPart(m_choice, QStringLiteral("segment%1").arg(m_choice->chosen()));
    handFocusTo(this, first != nullptr ? first : segment);
}

} // namespace asterism::ui
