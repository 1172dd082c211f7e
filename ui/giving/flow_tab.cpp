// SPDX-License-Identifier: MIT
#include "ui/giving/flow_tab.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "actions/exchanges.h"
#include "analysis/constellation.h"
#include "ui/giving/action_row.h"
#include "ui/giving/flow_row.h"
#include "ui/giving/rebuilding.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/today/put_off.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr std::size_t mostThanks = 2;
constexpr std::size_t mostIdeas = 2;
constexpr std::size_t mostFits = 2;
constexpr int aQuarter = 91;

std::string keyOf(const CouldBring& could)
{
    return "bring:" + could.person.text;
}

QPushButton* buttonOf(const QString& text, const QString& objectName, const QString& spoken)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(spoken);
    return button;
}

} // namespace

FlowTab::FlowTab(PlanSession& session, QWidget* parent)
    : ScrollPage(ScrollPage::wide, parent),
      m_session(session),
      m_form(new ExchangeForm(session)),
      m_parts(new QVBoxLayout),
      m_empty(new EmptyState(
          QStringLiteral("give"),
          tr("Nothing written down yet"),
          tr("An article sent, a question answered, a door opened: small things go both ways."),
          tr("Write Something Down")))
{
    setObjectName(QStringLiteral("flowTab"));
    setAccessibleName(tr("Flow"));
    m_form->hide();
    m_parts->setSpacing(16);
    m_empty->setObjectName(QStringLiteral("flowEmpty"));
    named(m_empty->button(), "flowEmptyWrite", tr("Write something down"));
    body()->addWidget(m_form);
    body()->addWidget(m_empty);
    body()->addLayout(m_parts);
    connect(m_empty, &EmptyState::actionChosen, this, [this] { write(); });
    connect(m_form, &ExchangeForm::closed, this, &FlowTab::closeForm);
    connect(m_form, &ExchangeForm::kept, this, &FlowTab::closeForm);
}

QWidget* FlowTab::firstPart() const
{
    return m_empty->isHidden() ? shownPart(this, QStringLiteral("flowName1")) : m_empty->button();
}

void FlowTab::write(const ExchangeStart& start)
{
    m_empty->hide();
    m_form->begin(start);
    ensureWidgetVisible(m_form);
}

void FlowTab::closeForm()
{
    m_form->hide();
    refresh(planOfGiving(m_session.plan()));
    if (QWidget* first = firstPart()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void FlowTab::refresh(const Plan& plan)
{
    const FocusByName focus(this);
    const bool isInForm = m_form->isAncestorOf(window()->focusWidget());
    emptyOut(m_parts);
    const NamesOf names(plan);
    showThanks(plan, names);
    showIdeas(plan, names);
    showFits(plan, names);
    showFlows(plan, names);
    m_empty->setVisible(plan.of<Exchange>().empty() && m_form->isHidden());
    putInReadingOrder(this);
    if (!isInForm) {
        focus.giveBack(firstPart());
    }
}

void FlowTab::showThanks(const Plan& plan, const NamesOf& names)
{
    const auto open = thanksOpen(plan, m_session.today());
    if (open.empty()) {
        return;
    }
    auto* card = new Card;
    card->body()->addWidget(new Heading(tr("A thank-you would be nice"), TextRole::Strong));
    for (std::size_t at = 0; at < std::min(open.size(), mostThanks); ++at) {
        card->body()->addWidget(thanksRow(open[at], plan, names, static_cast<int>(at) + 1));
    }
    m_parts->addWidget(card);
    card->show(); // now, so that the focus can go there
}

QWidget* FlowTab::thanksRow(const ThanksOpen& open, const Plan& plan, const NamesOf& names, int at)
{
    const RowsById<Exchange> rows(plan.of<Exchange>());
    const QString name = names(open.person);
    auto* write = buttonOf(
        tr("Write Thanks…"),
        QStringLiteral("thanksWrite%1").arg(at),
        tr("Write thanks to %1").arg(name));
    connect(write, &QPushButton::clicked, this, [this, open] {
        writeLetterTo(
            m_session, open.person, QStringLiteral("thanks"), {.exchange = open.exchange});
    });
    auto* said = buttonOf(
        tr("I Said It"),
        QStringLiteral("thanksSaid%1").arg(at),
        tr("I said thanks to %1").arg(name));
    connect(said, &QPushButton::clicked, this, [this, id = open.exchange, name] {
        m_session.run(
            [&](Store& store) {
                actions::thankFor(store, id, m_session.today(), m_session.today());
            },
            tr("Thanks to %1 noted").arg(name));
    });
    return new ActionRow(
        qt(rows.find(open.exchange)->text),
        tr("from %1 · %2").arg(name, relative(PartialDate(open.on), m_session.today())),
        {write, said});
}

void FlowTab::showIdeas(const Plan& plan, const NamesOf& names)
{
    auto could = whatCouldIBring(plan, m_session.today());
    const auto hidden = PutOff(m_session.store()).keys(m_session.today());
    std::erase_if(could, [&](const CouldBring& each) {
        return std::ranges::find(hidden, keyOf(each)) != hidden.end();
    });
    if (could.empty()) {
        return;
    }
    auto* card = new Card;
    card->body()->addWidget(new Heading(tr("An idea, if you like"), TextRole::Strong));
    for (std::size_t at = 0; at < std::min(could.size(), mostIdeas); ++at) {
        card->body()->addWidget(ideaRow(could[at], plan, names, static_cast<int>(at) + 1));
    }
    m_parts->addWidget(card);
    card->show(); // now, so that the focus can go there
}

QWidget* FlowTab::ideaRow(const CouldBring& could, const Plan& plan, const NamesOf& names, int at)
{
    const RowsById<Offer> offers(plan.of<Offer>());
    const QString name = names(could.person);
    QStringList titles;
    for (const auto& fit : could.offers) {
        titles << tr("“%1”").arg(qt(offers.find(fit.offer)->title));
    }
    const QString first
        = could.offers.empty() ? QString() : qt(offers.find(could.offers.front().offer)->title);
    auto* promise = buttonOf(
        tr("Promise Something…"),
        QStringLiteral("bringPromise%1").arg(at),
        tr("Promise something to %1").arg(name));
    connect(promise, &QPushButton::clicked, this, [this, id = could.person, first] {
        emit promiseWanted(qt(id.text), first);
    });
    auto* gave = buttonOf(
        tr("I Gave…"),
        QStringLiteral("bringGave%1").arg(at),
        tr("Write down what I gave %1").arg(name));
    connect(gave, &QPushButton::clicked, this, [this, id = could.person] {
        write({id, ExchangeDirection::Given, {}, {}});
    });
    auto* later = buttonOf(
        tr("Not Now"),
        QStringLiteral("bringLater%1").arg(at),
        tr("Not now for %1: ask in three months").arg(name));
    later->setFlat(true);
    connect(later, &QPushButton::clicked, this, [this, key = keyOf(could)] {
        PutOff(m_session.store()).putOff(key, m_session.today() + std::chrono::days(aQuarter));
        refresh(planOfGiving(m_session.plan()));
    });
    return new ActionRow(
        tr("What could you bring to %1?").arg(name),
        titles.isEmpty() ? tr("A question about how they are counts, too.")
                         : tr("Perhaps %1.").arg(titles.join(QStringLiteral(", "))),
        {promise, gave, later});
}

/// Offers that meet what matters to somebody, apart from the people already thought of.
void FlowTab::showFits(const Plan& plan, const NamesOf& names)
{
    const Constellation sky(plan);
    const RowsById<Offer> offers(plan.of<Offer>());
    const auto could = whatCouldIBring(plan, m_session.today());
    auto* card = new Card;
    card->body()->addWidget(new Heading(tr("Offers that may suit"), TextRole::Strong));
    std::size_t shown = 0;
    for (const Person* person : sky.activePeople()) {
        const auto fits = offersFor(plan, person->id);
        const bool isNamed
            = std::ranges::find(could, person->id, &CouldBring::person) != could.end();
        if (isNamed || fits.empty() || fits.front().wasGiven || shown == mostFits) {
            continue;
        }
        const Offer offer = *offers.find(fits.front().offer);
        QStringList words;
        for (const auto& word : fits.front().words) {
            words << qt(word);
        }
        auto* promise = buttonOf(
            tr("Promise It…"),
            QStringLiteral("fitPromise%1").arg(++shown),
            tr("Promise “%1” to %2").arg(qt(offer.title), names(person->id)));
        connect(promise, &QPushButton::clicked, this, [this, id = person->id, offer] {
            emit promiseWanted(qt(id.text), qt(offer.title));
        });
        auto* gave = buttonOf(
            tr("I Gave It…"),
            QStringLiteral("fitGave%1").arg(shown),
            tr("Write down that I gave “%1” to %2").arg(qt(offer.title), names(person->id)));
        connect(gave, &QPushButton::clicked, this, [this, id = person->id, offer] {
            write({id, ExchangeDirection::Given, qt(offer.title), offer.id});
        });
        card->body()->addWidget(new ActionRow(
            tr("%1 for %2").arg(qt(offer.title), names(person->id)),
            tr("both speak of: %1").arg(words.join(QStringLiteral(", "))),
            {promise, gave}));
    }
    if (shown == 0) {
        delete card;
        return;
    }
    m_parts->addWidget(card);
    card->show(); // now, so that the focus can go there
}

void FlowTab::showFlows(const Plan& plan, const NamesOf& names)
{
    const RowsById<Exchange> rows(plan.of<Exchange>());
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    int number = 0;
    for (const auto& flow : flows(plan, m_session.today())) {
        FlowRow::Contents contents{flow.person, names(flow.person), {}, {}};
        for (const auto& id : flow.given) {
            contents.given.push_back(*rows.find(id));
        }
        for (const auto& id : flow.received) {
            contents.received.push_back(*rows.find(id));
        }
        const QString key = qt(flow.person.text);
        auto* row = new FlowRow(m_session, contents, ++number, m_open.contains(key));
        connect(row, &FlowRow::opened, this, [this, key](bool isOpen) {
            isOpen ? static_cast<void>(m_open.insert(key)) : static_cast<void>(m_open.remove(key));
            putInReadingOrder(this);
        });
        connect(row, &FlowRow::changeWanted, this, [this](const QString& id) {
            if (const auto exchange = m_session.plan().find(Id<Exchange>{utf8(id)})) {
                m_form->beginWith(*exchange);
                ensureWidgetVisible(m_form);
            }
        });
        column->addWidget(row);
    }
    if (number > 0) {
        m_parts->addWidget(new Heading(tr("Back and forth"), TextRole::Strong));
    }
    m_parts->addWidget(list);
    list->show();
}

} // namespace asterism::ui
