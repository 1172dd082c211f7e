// SPDX-License-Identifier: MIT
#include "ui/giving/promises_tab.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "analysis/follow_through.h"
#include "ui/giving/promise_form.h"
#include "ui/giving/promise_words.h"
#include "ui/giving/rebuilding.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/segmented_choice.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr std::size_t mostSilent = 2;
constexpr std::size_t mostEarlier = 100;
constexpr int mine = 1;
constexpr int theirs = 2;
constexpr int ours = 3;
constexpr auto letterOfNewDate = "reschedule";

} // namespace

PromisesTab::PromisesTab(PlanSession& session, QWidget* parent)
    : ScrollPage(ScrollPage::wide, parent),
      m_session(session),
      m_whose(named(
          new SegmentedChoice({tr("All"), tr("Mine"), tr("Theirs"), tr("Ours")}),
          "promisesWhose",
          tr("Whose promises are shown"))),
      m_how(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_form(new PromiseForm(session)),
      m_silent(new QVBoxLayout),
      m_rows(new PromiseRows(session)),
      m_earlier(named(new QPushButton, "promisesEarlier", tr("Earlier promises"))),
      m_empty(new EmptyState(
          QStringLiteral("promise"),
          tr("No promises open"),
          tr("Small promises, kept, are what mentoring is made of."),
          tr("Note a Promise"))),
      m_none(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_head(new QWidget)
{
    setObjectName(QStringLiteral("promisesTab"));
    setAccessibleName(tr("Promises"));
    buildHead();
    m_empty->setObjectName(QStringLiteral("promisesEmpty"));
    named(m_empty->button(), "promisesEmptyNote", tr("Note a promise"));
    m_how->setObjectName(QStringLiteral("followThrough"));
    m_none->setObjectName(QStringLiteral("promisesNone"));
    m_earlier->setFlat(true);
    m_form->hide();
    m_silent->setSpacing(8);
    body()->addWidget(m_head);
    body()->addWidget(m_form);
    body()->addLayout(m_silent);
    body()->addWidget(m_empty);
    body()->addWidget(m_none);
    body()->addWidget(m_rows);
    body()->addWidget(m_earlier, 0, Qt::AlignLeading);
    connect(m_empty, &EmptyState::actionChosen, this, [this] { note(); });
    connect(m_whose, &SegmentedChoice::chosenChanged, this, [this] {
        refresh(planOfGiving(m_session.plan()));
    });
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_showsEarlier = !m_showsEarlier;
        refresh(planOfGiving(m_session.plan()));
    });
    connect(m_form, &PromiseForm::closed, this, &PromisesTab::closeForm);
    connect(m_form, &PromiseForm::noted, this, [this](const QString& promise) {
        m_form->hide();
        select(promise);
    });
}

void PromisesTab::buildHead()
{
    auto* column = new QVBoxLayout(m_head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_whose, 0, Qt::AlignLeading);
    column->addWidget(m_how);
}

QWidget* PromisesTab::firstPart() const
{
    if (!m_empty->isHidden()) {
        return m_empty->button();
    }
    QWidget* first = shownPart(m_rows, QStringLiteral("promiseDone1"));
    return first != nullptr ? first : m_whose->findChild<QWidget*>(QStringLiteral("segment0"));
}

void PromisesTab::note(const std::optional<Id<Person>>& person, const QString& text)
{
    m_empty->hide();
    m_form->begin(person, text);
    ensureWidgetVisible(m_form);
}

void PromisesTab::closeForm()
{
    m_form->hide();
    refresh(planOfGiving(m_session.plan()));
    if (QWidget* first = firstPart()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void PromisesTab::select(const QString& promise)
{
    if (!m_rows->focusPromise(promise)) {
        m_whose->choose(0);
        m_showsEarlier = true;
        refresh(planOfGiving(m_session.plan()));
        m_rows->focusPromise(promise);
    }
}

bool PromisesTab::isWanted(const Commitment& promise) const
{
    switch (m_whose->chosen()) {
    case mine:
        return promise.owner == Owner::Me;
    case theirs:
        return promise.owner == Owner::Them;
    case ours:
        return promise.owner == Owner::Both;
    default:
        return true;
    }
}

std::vector<PromiseSection> PromisesTab::sections(const Plan& plan)
{
    PromiseSection soon{tr("Soon"), {}};
    PromiseSection suits{tr("When it suits"), {}};
    PromiseSection waiting{tr("Waiting"), {}};
    PromiseSection done{tr("Done this month"), {}};
    PromiseSection earlier{tr("Earlier"), {}};
    const RowsById<Commitment> rows(plan.of<Commitment>());
    for (auto& shown : shownPromises(plan, m_session.today())) {
        if (!isWanted(*rows.find(shown.promise))) {
            continue;
        }
        auto& section = shown.group == PromiseGroup::Earlier ? earlier
            : shown.group == PromiseGroup::DoneThisMonth     ? done
            : shown.progress == PromiseProgress::Waiting     ? waiting
            : shown.group == PromiseGroup::Soon              ? soon
                                                             : suits;
        section.promises.push_back(std::move(shown));
    }
    m_earlier->setVisible(!earlier.promises.empty());
    m_earlier->setText(
        m_showsEarlier ? tr("Hide Earlier Promises")
                       : tr("Show Earlier Promises (%1)").arg(earlier.promises.size()));
    m_earlier->setAccessibleName(m_earlier->text());
    earlier.promises.resize(std::min(earlier.promises.size(), m_showsEarlier ? mostEarlier : 0));
    return {
        std::move(soon), std::move(suits), std::move(waiting), std::move(done), std::move(earlier)};
}

void PromisesTab::refresh(const Plan& plan)
{
    const bool wasEmptyFocused = m_empty->button()->hasFocus();
    m_how->setText(followThroughSentence(followThrough(plan.of<Commitment>(), m_session.today())));
    m_how->setVisible(!m_how->text().isEmpty());
    m_rows->show(plan, sections(plan));
    const bool isBlank = plan.of<Commitment>().empty();
    m_head->setVisible(!isBlank);
    m_empty->setVisible(isBlank && m_form->isHidden());
    m_none->setText(
        m_whose->chosen() == 0 ? tr("Nothing is open. What was kept is below.")
                               : tr("None of these at the moment."));
    m_none->setVisible(!isBlank && m_rows->isEmpty());
    showSilent(plan);
    putInReadingOrder(this);
    if (wasEmptyFocused && !isBlank && firstPart() != nullptr) {
        firstPart()->setFocus(Qt::OtherFocusReason);
    }
}

/// Promises of mine past their day with nobody in touch since: a few kind words help (R35).
void PromisesTab::showSilent(const Plan& plan)
{
    const FocusByName focus(this);
    emptyOut(m_silent);
    auto silent = silentPromises(plan, contactDates(plan, m_session.today()), m_session.today());
    silent.resize(std::min(silent.size(), m_whose->chosen() == theirs ? 0 : mostSilent));
    const NamesOf names(plan);
    int at = 0;
    for (const auto& each : silent) {
        QWidget* card = silentCard(each, plan, names, ++at);
        m_silent->addWidget(card);
        card->show(); // now, so that the focus can go there
    }
    if (focus.name().startsWith(QLatin1String("silent"))) {
        focus.giveBack(firstPart());
    }
}

QWidget* PromisesTab::silentCard(
    const SilentPromise& silent, const Plan& plan, const NamesOf& names, int at)
{
    const RowsById<Commitment> rows(plan.of<Commitment>());
    const Commitment& promise = *rows.find(silent.promise);
    const QString name = names(silent.person);
    auto* card = new Card;
    card->setBar(Role::Care);
    card->body()->addWidget(new TextLabel(
        tr("“%1” was meant for %2, and you and %3 have not been in touch since. A few kind words "
           "with a new date are all it takes.")
            .arg(qt(promise.text), shortDate(promise.due, m_session.today()), name)));
    auto* write = new QPushButton(tr("Write a Few Words…"));
    named(write, "silentWrite", tr("Write a few words to %1").arg(name));
    write->setObjectName(QStringLiteral("silentWrite%1").arg(at));
    connect(write, &QPushButton::clicked, this, [this, silent] {
        writeLetterTo(
            m_session, silent.person, QLatin1String(letterOfNewDate), {.promise = silent.promise});
    });
    auto* date = new QPushButton(tr("New Date…"));
    named(date, "silentDate", tr("New date for “%1”").arg(qt(promise.text)));
    date->setObjectName(QStringLiteral("silentDate%1").arg(at));
    connect(date, &QPushButton::clicked, this, [this, id = silent.promise] {
        m_rows->openStep(id, PromiseStep::Kind::NewDate);
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(write);
    buttons->addWidget(date);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    return card;
}

} // namespace asterism::ui
