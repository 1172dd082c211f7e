// SPDX-License-Identifier: MIT
#include "ui/today/today_page.h"

#include <QEvent>
#include <QLocale>
#include <QTime>

#include "ui/app/text_size.h"
#include "ui/paths/reverse/series_card.h"
#include "ui/paths/unfinished.h"
#include "ui/text/dates.h"
#include "ui/today/agreement_card.h"
#include "ui/today/ask_card.h"
#include "ui/today/coming_cards.h"
#include "ui/today/first_steps_card.h"
#include "ui/today/promises_card.h"
#include "ui/today/quick_line_field.h"
#include "ui/today/quick_people_page.h"
#include "ui/today/silence_card.h"
#include "ui/today/suggestion_card.h"
#include "ui/today/today_news.h"
#include "ui/today/welcome.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_page.h"
#include "ui/widgets/shown.h"

#include <array>

namespace asterism::ui {
namespace {

constexpr int twoColumnsFrom = 680;
constexpr int noon = 12;
constexpr int evening = 18;

/// Whatever is said here is drawn from these.
constexpr std::array tables{
    "profile",
    "value",
    "goal",
    "goal_value",
    "need",
    "need_goal",
    "person",
    "hat",
    "acquaintance",
    "peer_group",
    "group_member",
    "relationship",
    "relationship_function",
    "coverage",
    "outreach",
    "message",
    "meeting",
    "attendance",
    "exchange",
    "commitment",
    "statement",
    "agreement"};

bool isOfInterest(const Changes& changes)
{
    return std::any_of(
        tables.begin(), tables.end(), [&](const char* table) { return changes.touches(table); });
}

QWidget* column(const std::initializer_list<QWidget*>& cards)
{
    auto* const widget = new QWidget;
    auto* const rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    for (QWidget* card : cards) {
        rows->addWidget(card);
    }
    rows->addStretch(1);
    return widget;
}

bool hasCards(const QWidget* column)
{
    const auto cards = column->findChildren<TodayCard*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(
        cards.begin(), cards.end(), [](const TodayCard* card) { return !card->isEmpty(); });
}

} // namespace

TodayPage::TodayPage(PlanSession& session)
    : m_session(session),
      m_welcome(new Welcome(session)),
      m_quick(new QuickPeoplePage(session)),
      m_suggestion(new SuggestionCard(session)),
      m_continue(new ContinueCard(session)),
      m_firstSteps(new FirstStepsCard(session)),
      m_asking(new AskCard(session)),
      m_coming(new ComingCard(session)),
      m_promises(new PromisesCard(session)),
      m_agreements(new AgreementCard(session)),
      m_silences(new SilenceCard(session)),
      m_series(new SeriesCard(session))
{
    named(this, "todayPage", tr("Today"));
    addWidget(m_welcome);
    addWidget(m_quick);
    addWidget(makeDay());
    connect(m_welcome, &Welcome::peopleWanted, this, [this] {
        setCurrentWidget(m_quick);
        m_quick->begin();
    });
    connect(m_quick, &QuickPeoplePage::left, this, [this] {
        setCurrentWidget(m_welcome);
        refresh();
    });
    connect(m_quick, &QuickPeoplePage::added, this, [this] {
        setCurrentWidget(m_day);
        m_session.goTo({QStringLiteral("map"), {}, {}});
    });
    connect(m_series, &SeriesCard::putOff, this, &TodayPage::refresh);
    connect(m_suggestion, &SuggestionCard::putOff, this, &TodayPage::refresh);
    connect(&session, &PlanSession::changed, this, [this](const Changes& changes) {
        m_isStale = m_isStale || isOfInterest(changes);
        if (m_isStale && isVisible()) {
            refresh();
        }
    });
}

QWidget* TodayPage::makeDay()
{
    m_day = named(new ScrollPage(ScrollPage::wide), "todayCards", tr("Today"));
    m_header = new PageHeader(QString());
    m_header->layout()->setContentsMargins(0, 0, 0, 0);
    auto* log = m_header->setPrimary(tr("Log a Meeting…"));
    named(log, "todayLog", tr("Log a meeting"));
    connect(log, &QPushButton::clicked, this, [this] {
        m_session.goTo({QStringLiteral("log"), {}, {}});
    });
    m_left = column({m_suggestion, m_continue, m_series, m_silences, m_firstSteps});
    m_right = column({m_asking, m_coming, m_agreements, m_promises});
    m_quiet = new TextLabel(
        tr("Nothing asks for you today. Your constellation is where you left it."),
        TextRole::Body,
        Role::Text2);
    m_quiet->setObjectName(QStringLiteral("quietDay"));
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(16);
    m_columns->addWidget(m_left, 3);
    m_columns->addWidget(m_right, 2);
    m_day->body()->addWidget(m_header);
    // Above the cards, so that it is seen however many there are.
    m_line = new QuickLineField(m_session);
    m_day->body()->addWidget(m_line);
    m_day->body()->addWidget(m_quiet);
    m_day->body()->addLayout(m_columns);
    return m_day;
}

void TodayPage::showPlace(const Place& place)
{
    if (place.kind == QLatin1String("firstSteps")) {
        m_firstSteps->bringBack();
    }
    refresh();
}

void TodayPage::greet()
{
    const int hour = QTime::currentTime().hour();
    m_header->setTitle(
        hour < noon          ? tr("Good morning")
            : hour < evening ? tr("Good afternoon")
                             : tr("Good evening"));
    m_header->setStatus(exactDate(PartialDate(m_session.today())));
}

void TodayPage::refresh()
{
    m_isStale = false;
    if (isUntouched(m_session.store())) {
        if (currentWidget() != m_quick) {
            setCurrentWidget(m_welcome);
        }
        return;
    }
    greet();
    fillCards();
    if (currentWidget() != m_quick || readQuickPeople(m_session.store()).empty()) {
        setCurrentWidget(m_day);
    }
}

void TodayPage::fillCards()
{
    const TodayNews news = newsOf(m_session.store(), m_session.today());
    m_suggestion->fill(news);
    m_continue->fill(
        unfinishedPaths(m_session.store()),
        begunLetters(m_session.store(), m_session.plan()),
        logDrafts(m_session.store()));
    m_firstSteps->fill(firstStepsTaken(m_session.store()));
    m_asking->fill(news.asking);
    m_coming->fill(news.coming);
    m_promises->fill(news.promises);
    m_agreements->fill();
    m_silences->fill(news.silences);
    m_series->refresh();
    fold();
}

void TodayPage::fold()
{
    const bool hasLeft = hasCards(m_left);
    const bool hasRight = hasCards(m_right);
    setShown(m_left, hasLeft);
    setShown(m_right, hasRight);
    setShown(m_quiet, !hasLeft && !hasRight);
    const bool isWide = width() >= scaled(twoColumnsFrom);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TodayPage::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    refresh();
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    QStackedWidget::resizeEvent(event);
    fold();
}

void TodayPage::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    const bool mayBeAnotherDay = event->type() == QEvent::ActivationChange && isActiveWindow();
    if (mayBeAnotherDay && isVisible()) {
        greet();
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        fold();
    }
}

} // namespace asterism::ui
