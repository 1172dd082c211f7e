// SPDX-License-Identifier: MIT
#include "ui/giving/exchange_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/exchanges.h"
#include "ui/app/plan_session.h"
#include "ui/giving/giving_plan.h"
#include "ui/giving/when_field.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {

ExchangeForm::ExchangeForm(PlanSession& session, QWidget* parent)
    : Card(parent),
      m_session(session),
      m_who(named(new NameLine({}), "exchangeWho", tr("With whom: a name"))),
      m_direction(named(
          new SegmentedChoice(
              {words(ExchangeDirection::Given),
               words(ExchangeDirection::Received),
               words(ExchangeDirection::Mutual)}),
          "exchangeDirection",
          tr("Which way it went"))),
      m_what(named(new LineEdit, "exchangeWhat", tr("What it was"))),
      m_kind(named(new ComboBox, "exchangeKind", tr("What kind of thing"))),
      m_when(new WhenField(tr("today"), Leaning::Past)),
      m_contact(named(
          new QCheckBox(tr("We were in touch")),
          "exchangeContact",
          tr("We were in touch: it counts as contact")))
{
    setObjectName(QStringLiteral("exchangeForm"));
    setAccessibleName(tr("Write down give or take"));
    m_who->setPlaceholderText(tr("With whom?"));
    m_what->setPlaceholderText(tr("What, in a few words"));
    m_when->setNames("exchangeWhen", tr("When it was"));
    m_kind->fill<ExchangeKind>(tr("Kind not said"));
    layOut();
    connect(m_who, &NameLine::personNamed, this, [this] { goOn(); });
    connect(m_what, &QLineEdit::returnPressed, this, &ExchangeForm::keep);
    connect(m_when, &WhenField::entered, this, &ExchangeForm::keep);
    for (LineEdit* line : std::initializer_list<LineEdit*>{m_who, m_what, m_when->lineEdit()}) {
        connect(line, &LineEdit::finished, this, &ExchangeForm::keep);
    }
}

void ExchangeForm::layOut()
{
    auto* yes = named(new QPushButton(tr("Keep")), "exchangeKeep", tr("Keep it"));
    yes->setProperty("primary", true);
    auto* no = named(new QPushButton(tr("Close")), "exchangeClose", tr("Close, nothing is lost"));
    no->setFlat(true);
    connect(yes, &QPushButton::clicked, this, &ExchangeForm::keep);
    connect(no, &QPushButton::clicked, this, &ExchangeForm::closed);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_who, 1);
    first->addWidget(m_direction);
    auto* third = new QHBoxLayout;
    third->setSpacing(8);
    third->addWidget(m_kind, 0, Qt::AlignTop);
    third->addWidget(m_when, 1);
    auto* last = new QHBoxLayout;
    last->setSpacing(8);
    last->addWidget(m_contact);
    last->addStretch(1);
    last->addWidget(yes);
    last->addWidget(no);
    body()->addLayout(first);
    body()->addWidget(m_what);
    body()->addLayout(third);
    body()->addLayout(last);
    putInReadingOrder(this);
}

void ExchangeForm::setPerson(const Id<Person>& person)
{
    if (m_fixed && *m_fixed != person) {
        clear();
    }
    m_fixed = person;
    m_who->hide();
}

void ExchangeForm::begin(const ExchangeStart& start)
{
    if (m_changed) {
        clear();
    }
    m_when->setToday(m_session.today());
    offerNames(*m_who, m_session.plan());
    const auto known = start.person ? m_session.plan().find(*start.person) : std::nullopt;
    if (known) {
        m_who->setKnownText(qt(known->displayName));
        m_direction->choose(static_cast<int>(start.direction));
    }
    if (!start.text.isEmpty()) {
        m_what->setKnownText(start.text);
    }
    m_offer = start.offer;
    show();
    (m_fixed || known ? static_cast<LineEdit*>(m_what) : m_who)->setFocus(Qt::TabFocusReason);
}

void ExchangeForm::beginWith(const Exchange& exchange)
{
    const auto tie = m_session.plan().find(exchange.relationship);
    begin(
        {tie ? std::optional{tie->person} : std::nullopt,
         exchange.direction,
         qt(exchange.text),
         exchange.offer});
    m_changed = exchange;
    m_who->setEnabled(false);
    m_kind->choose(exchange.kind);
    m_when->setDate(exchange.happenedOn);
    m_contact->setChecked(exchange.wasContact);
}

void ExchangeForm::goOn()
{
    const auto meant = meantBy(m_session, m_who->text());
    if (meant.isClear && meant.person) {
        m_who->setKnownText(qt(m_session.plan().at(*meant.person).displayName));
        m_what->setFocus(Qt::TabFocusReason);
    }
}

Exchange ExchangeForm::written() const
{
    Exchange exchange = m_changed.value_or(Exchange{});
    exchange.direction = static_cast<ExchangeDirection>(m_direction->chosen());
    exchange.text = utf8(m_what->text().simplified());
    exchange.kind = m_kind->chosen<ExchangeKind>();
    exchange.happenedOn = m_when->date().value_or(PartialDate());
    exchange.wasContact = m_contact->isChecked();
    exchange.offer = m_offer;
    return exchange;
}

void ExchangeForm::keep()
{
    const auto meant = m_fixed ? Meant{true, m_fixed} : meantBy(m_session, m_who->text());
    if (!meant.person && !m_changed) {
        if (meant.isClear) {
            emit m_session.refused(tr("With whom was it? One name is enough."));
        }
        m_who->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_when->date()) {
        m_when->complain();
        return;
    }
    const Exchange exchange = written();
    Id<Exchange> id = exchange.id;
    const bool isKept = m_session.run(
        [&](Store& store) {
            if (m_changed) {
                actions::editExchange(store, exchange, m_session.today());
            } else {
                id = actions::addExchangeWith(store, *meant.person, exchange, m_session.today());
            }
        },
        m_changed ? tr("Entry changed") : tr("Written down"));
    if (!isKept) {
        m_what->setFocus(Qt::OtherFocusReason);
        return;
    }
    clear();
    emit kept(qt(id.text));
}

void ExchangeForm::clear()
{
    m_changed.reset();
    m_offer.reset();
    m_who->setEnabled(true);
    m_who->setKnownText({});
    m_what->setKnownText({});
    m_direction->choose(0);
    m_kind->setCurrentIndex(0);
    m_when->setDate({});
    m_contact->setChecked(false);
}

void ExchangeForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace asterism::ui
