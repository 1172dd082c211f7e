// SPDX-License-Identifier: MIT
#include "ui/reflect/reflect_page.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "analysis/coverage.h"
#include "ui/paths/reflect/reflect_path.h"
#include "ui/paths/unfinished.h"
#include "ui/reflect/needs_tab.h"
#include "ui/reflect/open_places_tab.h"
#include "ui/reflect/picture_tab.h"
#include "ui/reflect/snapshots_tab.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_choice.h"

#include <algorithm>

namespace asterism::ui {

ReflectPage::ReflectPage(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new PageHeader(tr("Reflect"))),
      m_begin(m_header->setPrimary(tr("Begin a Reflection…"))),
      m_choice(named(
          new SegmentedChoice({tr("Picture"), tr("Needs"), tr("Open Places"), tr("History")}),
          "reflectTabs",
          tr("What is shown"))),
      m_layers(new QStackedWidget),
      m_tabs(new QStackedWidget),
      m_picture(new PictureTab(session)),
      m_needs(new NeedsTab(session)),
      m_openPlaces(new OpenPlacesTab(session)),
      m_snapshots(new SnapshotsTab(session)),
      m_empty(new EmptyState(
          QStringLiteral("reflect"),
          tr("What would you like to grow towards?"),
          tr("Twenty minutes, or five for the short way. You can stop anywhere."),
          tr("Begin a Reflection")))
{
    setObjectName(QStringLiteral("reflectPage"));
    m_begin->setObjectName(QStringLiteral("beginReflection"));
    connect(m_begin, &QPushButton::clicked, this, &ReflectPage::beginOrContinue);
    connect(m_empty, &EmptyState::actionChosen, this, &ReflectPage::beginOrContinue);
    for (QWidget* tab :
         std::initializer_list<QWidget*>{m_picture, m_needs, m_openPlaces, m_snapshots}) {
        m_tabs->addWidget(tab);
    }
    m_layers->addWidget(m_tabs);
    m_layers->addWidget(m_empty);
    connect(m_choice, &SegmentedChoice::chosenChanged, m_tabs, &QStackedWidget::setCurrentIndex);

    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(24, 0, 24, 0);
    tabs->addWidget(m_choice);
    tabs->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tabs);
    column->addWidget(m_layers, 1);
    connect(&m_session, &PlanSession::changed, this, &ReflectPage::refresh);
    refresh({{}, true});
}

bool ReflectPage::isBlank() const
{
    const auto& plan = m_session.plan();
    return plan.count<Statement>() == 0 && plan.count<Value>() == 0 && plan.count<Goal>() == 0
        && plan.count<Need>() == 0 && plan.count<Snapshot>() == 0;
}

void ReflectPage::refresh(const Changes& changes)
{
    m_picture->refresh(changes);
    m_needs->refresh(changes);
    m_openPlaces->refresh(changes);
    m_snapshots->refresh(changes);
    const bool blank = isBlank();
    m_layers->setCurrentWidget(blank ? static_cast<QWidget*>(m_empty) : m_tabs);
    m_choice->setVisible(!blank);
    m_begin->setVisible(!blank);
    tellStatus();
}

void ReflectPage::tellStatus()
{
    const auto unfinished = unfinishedPaths(m_session.store());
    m_isBegun = std::ranges::any_of(
        unfinished, [](const Unfinished& path) { return path.path == reflectPathKey; });
    m_begin->setText(m_isBegun ? tr("Continue the Reflection…") : tr("Begin a Reflection…"));
    PartialDate last;
    for (const auto& snapshot : m_session.plan().all<Snapshot>()) {
        last = std::max(last, snapshot.takenOn);
    }
    m_header->setStatus(
        last.isEmpty() ? QString()
                       : tr("last looked at %1").arg(relative(last, m_session.today())));
}

void ReflectPage::beginOrContinue()
{
    QString draft;
    for (const auto& path : unfinishedPaths(m_session.store())) {
        if (path.path == reflectPathKey && draft.isEmpty()) {
            draft = qt(path.draftId);
        }
    }
    m_session.goTo(
        {QStringLiteral("reflect"),
         QStringLiteral("path/") + QLatin1String(reflectPathKey),
         draft});
}

void ReflectPage::showTab(Tab tab)
{
    m_choice->choose(static_cast<int>(tab));
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void ReflectPage::showPlace(const Place& place)
{
    if (place.kind == QLatin1String("need")) {
        showTab(Tab::Needs);
        m_needs->select(place.id);
    } else if (place.kind == QLatin1String("open")) {
        showTab(Tab::OpenPlaces);
        m_openPlaces->focusPlace(place.id);
    } else if (place.kind == QLatin1String("snapshot")) {
        showTab(Tab::History);
    } else {
        showTab(Tab::Picture);
    }
}

} // namespace asterism::ui
