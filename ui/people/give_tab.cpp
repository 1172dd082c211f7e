// SPDX-License-Identifier: MIT
#include "ui/people/give_tab.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "analysis/giving.h"
#include "ui/app/plan_session.h"
#include "ui/giving/exchange_form.h"
#include "ui/giving/giving_plan.h"
#include "ui/giving/promise_form.h"
#include "ui/giving/promise_rows.h"
#include "ui/giving/rebuilding.h"
#include "ui/giving/woven_row.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr std::size_t atFirst = 12;

bool isOpen(const ShownPromise& promise)
{
    return promise.progress != PromiseProgress::Done
        && promise.progress != PromiseProgress::Released;
}

} // namespace

GiveTab::GiveTab(PlanSession& session, QWidget* parent)
    : PersonTab(session, parent),
      m_promise(new PromiseForm(session)),
      m_exchange(new ExchangeForm(session)),
      m_note(named(
          new QPushButton(tr("Note a Promise…")),
          "personPromise",
          tr("Note a promise with this person"))),
      m_write(named(
          new QPushButton(tr("Write Down Give or Take…")),
          "personExchange",
          tr("Write down what was given or received"))),
      m_idea(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_openTitle(new Heading(tr("Open promises"), TextRole::Strong)),
      m_open(new PromiseRows(session)),
      m_threadTitle(new Heading(tr("Between you"), TextRole::Strong)),
      m_thread(new QVBoxLayout),
      m_more(named(new QPushButton, "personThreadMore", tr("Show all of it"))),
      m_nothing(new TextLabel(
          tr("Nothing yet. A promise, a thank-you or an article sent would stand here."),
          TextRole::Body,
          Role::Text2))
{
    setObjectName(QStringLiteral("giveTab"));
    m_idea->setObjectName(QStringLiteral("personIdea"));
    m_thread->setSpacing(8);
    m_more->setFlat(true);
    buildHead();
    body()->addWidget(m_promise);
    body()->addWidget(m_exchange);
    body()->addWidget(m_idea);
    body()->addWidget(m_openTitle);
    body()->addWidget(m_open);
    body()->addWidget(m_threadTitle);
    body()->addLayout(m_thread);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    body()->addWidget(m_nothing);
    m_promise->hide();
    m_exchange->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        readThread(planOfGiving(this->session().plan()));
        putInReadingOrder(this);
        m_write->setFocus(Qt::OtherFocusReason);
    });
}

void GiveTab::buildHead()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_note);
    buttons->addWidget(m_write);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(m_note, &QPushButton::clicked, this, [this] { m_promise->begin(); });
    connect(m_write, &QPushButton::clicked, this, [this] { m_exchange->begin(); });
    connect(m_promise, &PromiseForm::closed, this, [this] {
        m_promise->hide();
        m_note->setFocus(Qt::OtherFocusReason);
    });
    connect(m_promise, &PromiseForm::noted, this, [this](const QString& promise) {
        m_promise->hide();
        m_open->focusPromise(promise);
    });
    const auto closeExchange = [this] {
        m_exchange->hide();
        m_write->setFocus(Qt::OtherFocusReason);
    };
    connect(m_exchange, &ExchangeForm::closed, this, closeExchange);
    connect(m_exchange, &ExchangeForm::kept, this, closeExchange);
}

void GiveTab::read(const Person& person, bool isOther)
{
    if (isOther) {
        m_showsAll = false;
        m_promise->hide();
        m_exchange->hide();
        m_promise->setPerson(person.id);
        m_exchange->setPerson(person.id);
    }
    const Plan plan = planOfGiving(session().plan());
    readPromises(plan);
    readIdeas(plan);
    readThread(plan);
    putInReadingOrder(this);
}

void GiveTab::readPromises(const Plan& plan)
{
    PromiseSection open;
    for (auto& shown : shownPromises(plan, session().today())) {
        const bool isTheirs = std::ranges::find(shown.people, person()) != shown.people.end();
        if (isTheirs && isOpen(shown)) {
            open.promises.push_back(std::move(shown));
        }
    }
    m_openTitle->setVisible(!open.promises.empty());
    m_open->setVisible(!open.promises.empty());
    m_open->show(plan, {open});
}

/// What one could bring to them, as far as their goals and tags say.
void GiveTab::readIdeas(const Plan& plan)
{
    const RowsById<Offer> offers(plan.of<Offer>());
    QStringList titles;
    for (const auto& fit : offersFor(plan, person())) {
        if (!fit.wasGiven) {
            titles << tr("“%1”").arg(qt(offers.find(fit.offer)->title));
        }
    }
    m_idea->setText(tr("You could bring: %1").arg(titles.join(QStringLiteral(", "))));
    m_idea->setVisible(!titles.isEmpty());
}

/// What was given or received is changed right here; everything else has a page.
void GiveTab::open(const WovenThing& what)
{
    if (const auto place = placeOf(what, session().plan())) {
        session().goTo(*place);
    } else if (const auto* id = std::get_if<Id<Exchange>>(&what)) {
        if (const auto exchange = session().plan().find(*id)) {
            m_exchange->beginWith(*exchange);
            ensureWidgetVisible(m_exchange);
        }
    }
}

void GiveTab::readThread(const Plan& plan)
{
    emptyOut(m_thread);
    const auto entries = wovenTimeline(plan, person(), session().today());
    const std::size_t shown = m_showsAll ? entries.size() : std::min(entries.size(), atFirst);
    for (std::size_t at = 0; at < shown; ++at) {
        auto* row = new WovenRow(session(), plan, entries[at]);
        row->setObjectName(QStringLiteral("woven%1").arg(at + 1));
        connect(row, &WovenRow::clicked, this, [this, what = entries[at].what] { open(what); });
        m_thread->addWidget(row);
    }
    m_threadTitle->setVisible(!entries.empty());
    m_more->setVisible(shown < entries.size());
    m_more->setText(tr("Show All (%1)").arg(entries.size()));
    m_nothing->setVisible(entries.empty() && m_open->isEmpty());
}

} // namespace asterism::ui
