// SPDX-License-Identifier: MIT
#include "ui/outreach/outreach_page.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "actions/outreach_settings.h"
#include "analysis/outreach_figures.h"
#include "ui/app/plan_session.h"
#include "ui/app/say.h"
#include "ui/app/text_size.h"
#include "ui/outreach/board_column.h"
#include "ui/outreach/card_hands.h"
#include "ui/outreach/new_idea_row.h"
#include "ui/outreach/outreach_board.h"
#include "ui/outreach/outreach_list.h"
#include "ui/outreach/outreach_moves.h"
#include "ui/outreach/thread_detail.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/segmented_choice.h"

#include <cmath>

namespace asterism::ui {
namespace {

constexpr int leastForBoard = 700; // what a window of 900 leaves beside the sidebar
constexpr int leastBoardBeside = 1100;
constexpr int leastListBeside = 760;
constexpr int detailWidth = 380;
constexpr auto viewNote = "outreach_view";

bool concernsThreads(const Changes& changes)
{
    for (const char* table :
         {"outreach",
          "outreach_need",
          "message",
          "person",
          "relationship",
          "need",
          "hat",
          "exchange"}) {
        if (changes.touches(table)) {
            return true;
        }
    }
    return false;
}

} // namespace

OutreachPage::OutreachPage(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(
          [this] { return outreachRows(m_session); },
          [](const OutreachRow& row) { return row.id.text; },
          outreachColumns()),
      m_menu{
          session,
          [this](const QString& thread) { openCard(thread); },
          [this](const Id<Outreach>& thread, Stage to) { moveCard(thread, to); }},
      m_header(new PageHeader(tr("Outreach"))),
      m_view(named(
          new SegmentedChoice({tr("Board"), tr("List")}), "outreachView", tr("How it is shown"))),
      m_advice(new Caption),
      m_idea(new NewIdeaRow(session)),
      m_hands(new CardHands(this)),
      m_board(new OutreachBoard(m_model, *m_hands)),
      m_list(new OutreachList(m_model, *m_hands)),
      m_cards(new QStackedWidget),
      m_layers(new QStackedWidget),
      m_main(new QWidget),
      m_all(new QWidget),
      m_empty(new EmptyState(
          QStringLiteral("outreach"),
          tr("No outreach under way"),
          tr("When a need has no one, this is where asking starts."),
          tr("Look for Someone"))),
      m_detail(new ThreadDetail(session))
{
    setObjectName("outreachPage");
    m_wantsList = m_session.store().note(viewNote) == "list";
    buildHeader();
    buildBody();
    connectParts();
    connect(&session, &PlanSession::changed, this, &OutreachPage::refresh);
    readRows();
    fit();
    putInReadingOrder(this);
}

OutreachPage::~OutreachPage()
{
    m_detail->keep();
    m_session.disconnect(this);
}

void OutreachPage::showPlace(const Place& place)
{
    if (place.kind == QLatin1String("idea")) {
        newIdea();
    } else if (place.kind == QLatin1String("outreach") && !place.id.isEmpty()) {
        openCard(place.id);
    }
}

bool OutreachPage::isList() const
{
    return m_cards->currentWidget() == m_list;
}

void OutreachPage::newIdea()
{
    m_layers->setCurrentWidget(m_main);
    m_idea->begin();
    fit();
}

void OutreachPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void OutreachPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_readOn != m_session.today() || m_readWith != actions::followUpRhythm(m_session.store())) {
        readRows(); // what is due has changed overnight, or with one's patience
    }
    fit();
}

void OutreachPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void OutreachPage::buildHeader()
{
    m_header->addControl(m_view);
    auto* idea = m_header->addSecondary(tr("New Idea"), QStringLiteral("add"));
    named(idea, "outreachIdea", tr("New idea: somebody you might ask"));
    connect(idea, &QPushButton::clicked, this, &OutreachPage::newIdea);
    auto* reach = m_header->setPrimary(tr("Reach Out…"));
    named(reach, "outreachReachOut", tr("Reach out, page by page"));
    connect(reach, &QPushButton::clicked, this, &OutreachPage::reachOut);
}

void OutreachPage::buildBody()
{
    m_advice->setObjectName("outreachAdvice");
    m_idea->hide();
    m_cards->addWidget(m_board);
    m_cards->addWidget(m_list);
    auto* left = new QVBoxLayout(m_all);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    left->addWidget(m_advice);
    left->addWidget(m_idea);
    left->addWidget(m_cards, 1);
    auto* row = new QHBoxLayout(m_main);
    row->setContentsMargins(16, 0, 16, 16);
    row->setSpacing(8);
    row->addWidget(m_all, 1);
    row->addWidget(m_detail, 1);
    m_empty->setObjectName("outreachEmpty");
    named(m_empty->button(), "outreachEmptyReach", tr("Look for someone"));
    connect(m_empty, &EmptyState::actionChosen, this, &OutreachPage::reachOut);
    m_layers->addWidget(m_main);
    m_layers->addWidget(m_empty);
    m_detail->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_layers, 1);
}

void OutreachPage::connectParts()
{
    connect(m_view, &SegmentedChoice::chosenChanged, this, [this](int at) { chooseView(at == 1); });
    connect(m_idea, &NewIdeaRow::added, this, &OutreachPage::choose);
    connect(m_idea, &NewIdeaRow::closed, this, [this] {
        m_idea->hide();
        readRows();
        focusCards();
    });
    connect(m_board, &OutreachBoard::currentChanged, this, &OutreachPage::followSelection);
    connect(m_board, &OutreachBoard::cardDropped, this, &OutreachPage::drop);
    connect(m_list, &OutreachList::currentRowChanged, this, &OutreachPage::followSelection);
    connect(m_hands, &CardHands::openWanted, this, &OutreachPage::openCard);
    connect(m_hands, &CardHands::writeWanted, this, [this](const QString& thread) {
        writeLetter(m_session, Id<Outreach>{utf8(thread)});
    });
    connect(m_hands, &CardHands::removeWanted, this, [this](const QString& thread) {
        removeThread(m_session, Id<Outreach>{utf8(thread)});
    });
    connect(m_hands, &CardHands::shiftWanted, this, &OutreachPage::shift);
    connect(m_hands, &CardHands::menuWanted, this, &OutreachPage::openMenu);
    connect(m_detail, &ThreadDetail::closeWanted, this, &OutreachPage::closeCard);
    connect(m_detail, &ThreadDetail::otherWanted, this, [this](const QString& thread) {
        choose(thread);
        openCard(thread);
    });
}

void OutreachPage::refresh(const Changes& changes)
{
    if (concernsThreads(changes)) {
        readRows();
    }
}

void OutreachPage::readRows()
{
    const QString chosen = current();
    const bool hadFocus = m_cards->isAncestorOf(QApplication::focusWidget());
    m_readOn = m_session.today();
    m_readWith = actions::followUpRhythm(m_session.store());
    m_isReading = true;
    m_model.refresh();
    m_isReading = false;
    if (!chosen.isEmpty() && m_model.rowOf(utf8(chosen)) >= 0) {
        choose(chosen); // it may stand in another column now
    }
    if (m_isOpen) {
        const int row = m_model.rowOf(m_detail->thread().text);
        if (row >= 0) {
            m_detail->showRow(m_model.at(row));
        } else {
            closeCard();
        }
    }
    const bool isEmpty = m_model.rowCount() == 0 && m_idea->isHidden();
    m_layers->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_main);
    tellStatus();
    tellAdvice();
    fit();
    if (hadFocus) {
        focusCards();
    }
}

void OutreachPage::tellStatus()
{
    const Plan plan = planOfThreads(m_session.plan());
    const auto figures = outreachFigures(plan, m_session.today());
    const int open = outreachAdvice(plan, m_session.today()).openAsks;
    QStringList parts;
    if (m_model.rowCount() > 0) {
        parts
            << (open == 0       ? tr("nothing waits for an answer")
                    : open == 1 ? tr("one open ask")
                                : tr("%n open asks", nullptr, open));
    }
    if (figures.replyRate) {
        parts << tr("%1 of %2 answered").arg(figures.answered).arg(figures.threads);
    }
    m_header->setStatus(parts.join(QStringLiteral(" · ")));
}

void OutreachPage::tellAdvice()
{
    const auto advice = outreachAdvice(planOfThreads(m_session.plan()), m_session.today());
    m_advice->setVisible(advice.isMany);
    m_advice->setText(
        tr("%n asks wait for an answer. More than five at a time are hard to do justice to; new "
           "ones can stay ideas for a while.",
           nullptr,
           advice.openAsks));
}

void OutreachPage::chooseView(bool list)
{
    const QString chosen = current();
    m_wantsList = list;
    m_session.run([list](Store& store) { store.keepNote(viewNote, list ? "list" : "board"); });
    fit();
    choose(chosen);
}

/// Which of the parts there is room for.
void OutreachPage::fit()
{
    const bool roomForBoard = width() >= scaled(leastForBoard);
    const bool list = m_wantsList || !roomForBoard;
    const bool isEmpty = m_layers->currentWidget() == m_empty;
    if (list != isList()) {
        const QString chosen = current();
        const bool hadFocus = m_cards->isAncestorOf(QApplication::focusWidget());
        m_cards->setCurrentWidget(list ? static_cast<QWidget*>(m_list) : m_board);
        choose(chosen);
        if (hadFocus) {
            focusCards();
        }
    }
    m_view->choose(list ? 1 : 0);
    m_view->setVisible(roomForBoard && !isEmpty);
    const bool beside = hasRoomBeside();
    m_detail->setVisible(m_isOpen);
    m_detail->setAlone(!beside);
    m_all->setVisible(beside || !m_isOpen);
    if (beside) {
        m_detail->setFixedWidth(scaled(detailWidth));
    } else {
        m_detail->setMinimumWidth(0);
        m_detail->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    handFocusTo(
        this,
        isEmpty        ? static_cast<QWidget*>(m_empty->button())
            : isList() ? static_cast<QWidget*>(m_list)
                       : m_board->column());
}

bool OutreachPage::hasRoomBeside() const
{
    return width() >= scaled(isList() ? leastListBeside : leastBoardBeside);
}

QString OutreachPage::current() const
{
    return isList() ? currentThread(*m_list) : m_board->current();
}

void OutreachPage::choose(const QString& thread)
{
    if (!thread.isEmpty()) {
        isList() ? m_list->choose(thread) : m_board->choose(thread);
    }
}

void OutreachPage::shift(const QString& thread, int by)
{
    const Id<Outreach> id{utf8(thread)};
    const int row = m_model.rowOf(id.text);
    const int to = row < 0 ? -1 : static_cast<int>(m_model.at(row).stage) + by;
    if (to >= 0 && to < stageCount) {
        moveCard(id, static_cast<Stage>(to));
    }
}

/// Being asked sets a day to look again, which can be changed at once; undo is in the menu.
void OutreachPage::moveCard(const Id<Outreach>& thread, Stage to)
{
    if (!moveToStage(m_session, thread, to) || to != Stage::Asked) {
        return;
    }
    const Day again = lookAgainOn(m_session, m_session.plan().at(thread));
    sayBeside(
        this,
        tr("Asked. Look again on %1.").arg(shortDate(again, m_session.today())),
        tr("Change"),
        [this, thread] {
            openCard(qt(thread.text));
            m_detail->focusPatience();
        });
}

void OutreachPage::drop(const QString& thread, Stage to)
{
    // Not while the drag is still under way.
    QMetaObject::invokeMethod(
        this,
        [this, thread, to] { moveCard(Id<Outreach>{utf8(thread)}, to); },
        Qt::QueuedConnection);
}

void OutreachPage::openMenu(const QString& thread, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName("cardMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu.fill(*menu, Id<Outreach>{utf8(thread)});
    menu->popup(place);
}

void OutreachPage::openCard(const QString& thread)
{
    if (m_model.rowOf(utf8(thread)) < 0) {
        return;
    }
    choose(thread);
    showCard(thread);
    m_detail->focusFirst();
}

void OutreachPage::showCard(const QString& thread)
{
    const int row = m_model.rowOf(utf8(thread));
    if (row < 0) {
        return;
    }
    m_isOpen = true;
    m_detail->showRow(m_model.at(row));
    fit();
}

void OutreachPage::closeCard()
{
    m_detail->keep();
    const bool hadFocus = m_detail->isAncestorOf(QApplication::focusWidget());
    m_isOpen = false;
    fit();
    if (hadFocus || QApplication::focusWidget() == nullptr) {
        focusCards();
    }
}

/// While a card is open beside the others, it is the one that is chosen.
void OutreachPage::followSelection()
{
    const QString chosen = current();
    if (m_isOpen && !m_isReading && !chosen.isEmpty() && hasRoomBeside()
        && chosen != qt(m_detail->thread().text)) {
        showCard(chosen);
    }
}

void OutreachPage::focusCards()
{
    if (m_layers->currentWidget() == m_empty) {
        m_empty->button()->setFocus(Qt::TabFocusReason);
    } else if (isList()) {
        m_list->setFocus(Qt::TabFocusReason);
    } else {
        m_board->takeFocus();
    }
}

void OutreachPage::reachOut()
{
    m_session.goTo({QStringLiteral("outreach"), QStringLiteral("path/reach-out"), {}});
}

} // namespace asterism::ui
