// SPDX-License-Identifier: MIT
#include "ui/map/map_page.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/map/constellation.h"
#include "ui/map/map_detail.h"
#include "ui/map/sky_legend.h"
#include "ui/map/sky_table.h"
#include "ui/map/sky_words.h"
#include "ui/text/text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_page.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {
namespace {

constexpr int leastSkyHeight = 260;
constexpr int sideWidth = 264;
constexpr int leastWidthWithSide = 700;

} // namespace

MapPage::MapPage(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new PageHeader(tr("Map"))),
      m_imagining(new Banner(Banner::Kind::Information)),
      m_views(new QStackedWidget),
      m_sky(named(new Constellation, "constellation", tr("Constellation"))),
      m_table(named(new SkyTable, "skyTable", tr("Constellation as a list"))),
      m_empty(new EmptyState(
          QStringLiteral("star"),
          tr("Your sky is still open"),
          tr("Name three people who helped you grow; they become the first stars."),
          tr("Add Three People"))),
      m_side(nullptr),
      m_detail(new MapDetail),
      m_legend(new SkyLegend),
      m_choice(named(
          new SegmentedChoice(
              {tr("Needs"), tr("Time Since"), tr("Give && Take"), tr("A Year Ago")}),
          "mapView",
          tr("What the map shows")))
{
    setObjectName(QStringLiteral("mapPage"));
    fillHeader();
    m_side = makeSide();
    m_views->addWidget(m_sky);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);

    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_views, 1);
    row->addWidget(m_side);
    auto* inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_content->setSpacing(12);
    m_content->addWidget(m_imagining);
    m_content->addLayout(row, 1);
    m_content->addWidget(m_choice, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    // In a small window, or with large text, one scrolls rather than looks at a sky of a few
    // pixels.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    m_views->setMinimumHeight(scaled(leastSkyHeight));
    column->addWidget(scroll, 1);

    auto* bringBack = m_imagining->addButton(tr("Bring Everybody Back"));
    bringBack->setObjectName(QStringLiteral("bringBack"));
    connect(bringBack, &QPushButton::clicked, m_sky, &Constellation::imagineNothing);
    handFocusTo(this, m_sky);
    connectSky();
    connect(&m_session, &PlanSession::changed, this, &MapPage::refresh);
    m_sky->setAngles(keptAngles(), putByHand());
    refresh();
}

void MapPage::fillHeader()
{
    auto* addPerson = m_header->setPrimary(tr("Add Person…"));
    addPerson->setObjectName(QStringLiteral("mapAddPerson"));
    connect(addPerson, &QPushButton::clicked, this, [this] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("add"), {}});
    });
    auto* keep = new WordedMenuButton(tr("Keep a Picture"));
    keep->setIcon(icon(QStringLiteral("print")));
    keep->setObjectName(QStringLiteral("keepPicture"));
    QMenu* menu = keep->choices();
    menu->addAction(tr("Print…"), this, &MapPage::print);
    menu->addAction(tr("Save as PDF…"), this, [this] { savePicture(Picture::Pdf); });
    menu->addAction(tr("Save as PNG…"), this, [this] { savePicture(Picture::Png); });
    menu->addAction(tr("Save as SVG…"), this, [this] { savePicture(Picture::Svg); });
    m_header->addControl(keep);
    m_listButton = m_header->addSecondary(tr("List"), QStringLiteral("list"));
    m_listButton->setObjectName(QStringLiteral("asList"));
    m_listButton->setCheckable(true);
    connect(m_listButton, &QPushButton::clicked, this, &MapPage::showList);
}

QWidget* MapPage::makeSide()
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("mapSide"));
    card->body()->addWidget(m_detail);
    card->body()->addSpacing(16);
    card->body()->addWidget(new Heading(tr("Legend"), TextRole::Strong));
    card->body()->addWidget(m_legend);
    card->body()->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("mapSideScroll"));
    scroll->setAccessibleName(tr("About the selected star"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(card);
    scroll->setFixedWidth(scaled(sideWidth));
    return scroll;
}

void MapPage::connectSky()
{
    connect(m_sky, &Constellation::selectionChanged, this, [this](const QString& id) {
        m_table->select(id);
        showSelected();
    });
    connect(m_table, &SkyTable::selectionMoved, this, [this](const QString& id) {
        m_sky->select(id);
        showSelected();
    });
    const auto openPlace = [this](const QString& need) {
        m_session.goTo({QStringLiteral("reflect"), QStringLiteral("open"), need});
    };
    connect(m_sky, &Constellation::opened, this, &MapPage::openStar);
    connect(m_table, &SkyTable::opened, this, &MapPage::openStar);
    connect(m_sky, &Constellation::placeOpened, this, openPlace);
    connect(m_table, &SkyTable::placeOpened, this, openPlace);
    connect(m_sky, &Constellation::closenessDragged, this, &MapPage::setCloseness);
    connect(m_sky, &Constellation::angleMoved, this, &MapPage::setAngle);
    connect(m_sky, &Constellation::imaginedChanged, this, &MapPage::showImagining);
    connect(m_sky, &Constellation::listRequested, this, [this] { showList(true); });
    connect(m_table, &SkyTable::mapRequested, this, [this] { showList(false); });
    connect(m_sky, &Constellation::legendRequested, this, [this] {
        m_wantsSide = !m_wantsSide;
        m_side->setVisible(m_wantsSide && width() >= scaled(leastWidthWithSide));
    });
    connect(m_choice, &SegmentedChoice::chosenChanged, this, [this](int at) {
        m_sky->setView(static_cast<SkyView>(at));
        m_legend->setPicture(m_sky->picture(), m_sky->view());
    });
    connect(m_detail, &MapDetail::logAsked, this, [this] {
        m_session.goTo({QStringLiteral("log"), QStringLiteral("person"), m_sky->selected()});
    });
    connect(m_detail, &MapDetail::writeAsked, this, [this] {
        m_session.goTo({QStringLiteral("letters"), QStringLiteral("to"), m_sky->selected()});
    });
    connect(m_detail, &MapDetail::openAsked, this, [this] { openStar(m_sky->selected()); });
    connect(m_detail, &MapDetail::withoutAsked, this, [this] {
        m_sky->imagineWithout(m_sky->selected());
    });
    connect(
        m_detail, &MapDetail::addAsked, this, [this, openPlace] { openPlace(m_sky->selected()); });
    connect(m_detail, &MapDetail::leaveOpenAsked, this, &MapPage::leaveOpen);
    auto* empty = static_cast<EmptyState*>(m_empty);
    connect(empty, &EmptyState::actionChosen, this, [this] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("add"), {}});
    });
}

void MapPage::refresh()
{
    const Plan plan = m_session.plan().plan();
    m_sky->setAngles(keptAngles(), putByHand());
    m_sky->setPicture(skyPicture(plan, m_session.today()));
    const auto aYearAgo = m_session.today() - std::chrono::days{365};
    m_sky->setEarlier(skyPictureThen(plan, aYearAgo, m_session.today()));
    const auto& picture = m_sky->picture();
    m_table->setPicture(picture, m_sky->items());
    m_legend->setPicture(picture, m_sky->view());
    m_header->setStatus(summaryOf(picture));
    const bool isEmpty = picture.stars.empty() && picture.openPlaces.empty();
    if (isEmpty) {
        m_views->setCurrentWidget(m_empty);
    } else {
        showList(m_wantsList);
        keepAngles();
    }
    m_choice->setVisible(!isEmpty);
    m_side->setVisible(!isEmpty && m_wantsSide && width() >= scaled(leastWidthWithSide));
    m_listButton->setEnabled(!isEmpty);
    showImagining();
    showSelected();
}

void MapPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < scaled(leastWidthWithSide);
    m_side->setFixedWidth(scaled(sideWidth));
    m_views->setMinimumHeight(scaled(leastSkyHeight));
    m_side->setVisible(m_views->currentWidget() != m_empty && m_wantsSide && !narrow);
    const int edge = narrow ? 16 : 24;
    m_content->setContentsMargins(edge, 4, edge, 16);
}

void MapPage::select(const QString& id)
{
    m_sky->select(id);
    showSelected();
}

void MapPage::showList(bool list)
{
    m_wantsList = list;
    m_listButton->setChecked(list);
    const bool hadFocus = m_sky->hasFocus() || m_table->hasFocus();
    QWidget* view = list ? static_cast<QWidget*>(m_table) : m_sky;
    if (m_views->currentWidget() != m_empty || m_sky->picture().stars.size() > 0
        || m_sky->picture().openPlaces.size() > 0) {
        m_views->setCurrentWidget(view);
    }
    m_choice->setEnabled(!list);
    if (hadFocus) {
        view->setFocus();
    }
}

bool MapPage::isList() const
{
    return m_wantsList;
}

const Star* MapPage::star(const QString& id) const
{
    for (const auto& each : m_sky->picture().stars) {
        if (qt(each.id) == id) {
            return &each;
        }
    }
    return nullptr;
}

const OpenPlace* MapPage::place(const QString& id) const
{
    for (const auto& each : m_sky->picture().openPlaces) {
        if (qt(each.need) == id) {
            return &each;
        }
    }
    return nullptr;
}

void MapPage::showSelected()
{
    const QString id = m_sky->selected();
    if (const auto* selected = star(id)) {
        m_detail->showStar(m_sky->picture(), *selected);
    } else if (const auto* open = place(id)) {
        m_detail->showPlace(*open);
    } else {
        m_detail->showNothing(m_sky->picture());
    }
}

void MapPage::showImagining()
{
    m_imagining->setVisible(m_sky->isImagining());
    if (!m_sky->isImagining()) {
        showSelected();
        return;
    }
    int opened = 0;
    for (const auto& open : m_sky->picture().openPlaces) {
        opened += open.imagined ? 1 : 0;
    }
    m_imagining->setText(
        opened == 0 ? tr("You imagine somebody away. Every need would still be held.")
                    : tr("You imagine somebody away. %n needs would be open.", nullptr, opened));
    showSelected();
}

void MapPage::openStar(const QString& id)
{
    const auto* selected = star(id);
    if (selected != nullptr) {
        const auto kind = selected->kind == StarKind::Group && selected->relationship.empty()
            ? QStringLiteral("group")
            : QStringLiteral("person");
        m_session.goTo({QStringLiteral("people"), kind, id});
    }
}

void MapPage::leaveOpen(bool onPurpose)
{
    const Id<Need> id{utf8(m_sky->selected())};
    m_session.run([&](Store& store) {
        auto need = store.reader().at(id);
        need.state = onPurpose ? NeedState::LeftOpen : NeedState::Noticed;
        actions::change(store, need);
    });
}

} // namespace asterism::ui
