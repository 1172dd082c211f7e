// SPDX-License-Identifier: MIT
#include "ui/agreements/agreements_tab.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/agreements/agreement_paper.h"
#include "ui/agreements/agreement_plan.h"
#include "ui/agreements/agreement_words.h"
#include "ui/agreements/clock_box.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/paths/begin/begin_path.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/print/paper.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

/// "Mentor · since January 14, 2026"
QString tieInWords(const Relationship& tie)
{
    return tie.since.isEmpty()
        ? words(tie.kind)
        : AgreementsTab::tr("%1 · since %2").arg(words(tie.kind), plainDate(tie.since));
}

template <Entity Record>
const Record* rowOf(const Plan& plan, const Id<Record>& id)
{
    const auto& rows = plan.of<Record>();
    const auto found = std::ranges::find(rows, id, &Record::id);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

AgreementsTab::AgreementsTab(PlanSession& session, QWidget* parent)
    : ScrollPage(ScrollPage::reading, parent),
      m_session(session),
      m_rows(new QVBoxLayout),
      m_empty(new EmptyState(
          QStringLiteral("promise"),
          tr("Nothing is agreed on yet"),
          tr("A page that both have read makes a formal relationship lighter: what it is for, how "
             "often, and how it ends."),
          tr("Begin a Relationship…")))
{
    named(this, "agreementsTab", tr("Agreements"));
    m_rows->setSpacing(12);
    body()->addLayout(m_rows);
    body()->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        m_session.goTo(
            {QStringLiteral("people"),
             QStringLiteral("path/%1").arg(QLatin1String(beginPathKey)),
             {}});
    });
    connect(&session, &PlanSession::changed, this, [this](const Changes& changes) {
        for (const char* table :
             {"agreement", "relationship", "person", "meeting", "attendance", "profile"}) {
            m_isStale = m_isStale || changes.touches(table);
        }
        if (m_isStale && isVisible()) {
            refresh();
        }
    });
}

void AgreementsTab::refresh()
{
    m_isStale = false;
    clearLayout(m_rows);
    const auto rows = rowsOf(planOfAgreements(m_session.plan()));
    int at = 0;
    for (const auto& row : rows) {
        m_rows->addWidget(makeRow(row, at++));
    }
    m_empty->setVisible(rows.empty());
    putInReadingOrder(this);
}

void AgreementsTab::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

/// Current agreements, and formal ties that have none; what calls for a look first, then what ends
/// or is looked at soonest, then what is over.
std::vector<AgreementsTab::Row> AgreementsTab::rowsOf(const Plan& plan) const
{
    const auto clocks = agreementClocks(plan, m_session.today());
    std::vector<Row> rows;
    for (const auto& tie : plan.of<Relationship>()) {
        const Person* person = rowOf(plan, tie.person);
        auto agreement = currentAgreement(plan.of<Agreement>(), tie.id);
        auto own = clocksOf(clocks, tie.id);
        if (person != nullptr && (agreement || !own.empty())) {
            rows.push_back({tie, *person, std::move(agreement), std::move(own)});
        }
    }
    const auto rank = [](const Row& row) {
        const bool isPast = row.agreement && isOver(*row.agreement);
        const auto next = row.agreement ? std::min(
                              row.agreement->reviewOn.latest().value_or(Day::max()),
                              row.agreement->endsOn.latest().value_or(Day::max()))
                                        : Day::max();
        return std::tuple(isPast, row.clocks.empty(), next, row.person.displayName);
    };
    std::ranges::sort(
        rows, [&](const Row& one, const Row& other) { return rank(one) < rank(other); });
    return rows;
}

QWidget* AgreementsTab::makeRow(const Row& row, int at)
{
    auto* card = new Card;
    card->body()->setSpacing(4);
    auto* name = new TextLabel(qt(row.person.displayName), TextRole::Strong);
    name->setObjectName(QStringLiteral("agreementOf%1").arg(at));
    card->body()->addWidget(name);
    card->body()->addWidget(new Caption(tieInWords(row.tie)));
    if (row.agreement) {
        if (!row.agreement->purpose.empty()) {
            card->body()->addWidget(
                new TextLabel(qt(row.agreement->purpose).section(QLatin1Char('\n'), 0, 0)));
        }
        const QString dates = datesInWords(*row.agreement, m_session.today());
        const QString state = stateInWords(*row.agreement);
        card->body()->addWidget(
            new Caption(dates.isEmpty() ? state : tr("%1 · %2").arg(state, dates)));
    }
    if (!row.clocks.empty()) {
        auto* clocks = new ClockBox(m_session);
        card->body()->addSpacing(4);
        card->body()->addWidget(clocks);
        clocks->show(row.clocks);
    }
    auto* buttons = new QWidget;
    addButtons(new FlowLayout(buttons), row, at);
    card->body()->addSpacing(4);
    card->body()->addWidget(buttons);
    return card;
}

void AgreementsTab::addButtons(QLayout* layout, const Row& row, int at)
{
    const QString who = qt(row.person.displayName);
    auto* open = named(
        new QPushButton(row.agreement ? tr("Open") : tr("Write an Agreement")),
        utf8(QStringLiteral("agreementOpen%1").arg(at)).c_str(),
        tr("Open the agreement with %1").arg(who));
    connect(open, &QPushButton::clicked, this, [this, id = qt(row.person.id.text)] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("agreement"), id});
    });
    layout->addWidget(open);
    if (row.agreement) {
        auto* paper = named(
            new QPushButton(tr("Print for Both…")),
            utf8(QStringLiteral("agreementPrint%1").arg(at)).c_str(),
            tr("Print the agreement with %1 for both").arg(who));
        paper->setIcon(icon(QStringLiteral("print")));
        connect(paper, &QPushButton::clicked, this, [this, row] { print(row); });
        layout->addWidget(paper);
    }
}

void AgreementsTab::print(const Row& row)
{
    const AgreementParties parties{
        myName(m_session.plan().all<Profile>()),
        qt(row.person.displayName),
        isSupervision(row.tie)};
    previewSheet(this, agreementPaper(*row.agreement, parties, m_session.today()));
}

} // namespace asterism::ui
