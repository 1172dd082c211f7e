// SPDX-License-Identifier: MIT
#include "ui/giving/promise_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/plan_session.h"
#include "ui/giving/giving_plan.h"
#include "ui/giving/promise_moves.h"
#include "ui/giving/when_field.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

namespace asterism::ui {

PromiseForm::PromiseForm(PlanSession& session, QWidget* parent)
    : Card(parent),
      m_session(session),
      m_who(named(new NameLine({}), "promiseWho", tr("With whom: a name, or nobody"))),
      m_what(named(new LineEdit, "promiseWhat", tr("What is promised"))),
      m_when(new WhenField(tr("when it suits"), Leaning::Future)),
      m_owner(named(new ComboBox, "promiseOwner", tr("Who promised it")))
{
    setObjectName(QStringLiteral("promiseForm"));
    setAccessibleName(tr("Note a promise"));
    m_who->setPlaceholderText(tr("With whom?"));
    m_what->setPlaceholderText(tr("What, in a few words"));
    m_when->setNames("promiseWhen", tr("By when, as softly as you like"));
    m_owner->addItem(tr("I promised"), static_cast<int>(Owner::Me));
    m_owner->addItem(tr("They promised"), static_cast<int>(Owner::Them));
    m_owner->addItem(tr("We both promised"), static_cast<int>(Owner::Both));
    layOut();
    connect(m_who, &NameLine::personNamed, this, [this] { goOn(); });
    connect(m_who, &NameLine::nobodyNamed, this, [this] { m_what->setFocus(Qt::TabFocusReason); });
    connect(m_what, &QLineEdit::returnPressed, this, &PromiseForm::note);
    connect(m_when, &WhenField::entered, this, &PromiseForm::note);
    for (LineEdit* line : std::initializer_list<LineEdit*>{m_who, m_what, m_when->lineEdit()}) {
        connect(line, &LineEdit::finished, this, &PromiseForm::note);
    }
}

void PromiseForm::layOut()
{
    auto* keep = named(new QPushButton(tr("Note It")), "promiseNote", tr("Note this promise"));
    keep->setProperty("primary", true);
    auto* close = named(new QPushButton(tr("Close")), "promiseClose", tr("Close, nothing is lost"));
    close->setFlat(true);
    connect(keep, &QPushButton::clicked, this, &PromiseForm::note);
    connect(close, &QPushButton::clicked, this, &PromiseForm::closed);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_who, 2);
    first->addWidget(m_what, 3);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_when, 1);
    second->addWidget(m_owner, 0, Qt::AlignTop);
    second->addWidget(keep, 0, Qt::AlignTop);
    second->addWidget(close, 0, Qt::AlignTop);
    body()->addLayout(first);
    body()->addLayout(second);
    putInReadingOrder(this);
}

void PromiseForm::setPerson(const Id<Person>& person)
{
    if (m_fixed && *m_fixed != person) {
        m_what->setKnownText({});
        m_when->setDate({});
    }
    m_fixed = person;
    m_who->hide();
}

void PromiseForm::begin(const std::optional<Id<Person>>& person, const QString& text)
{
    m_when->setToday(m_session.today());
    offerNames(*m_who, m_session.plan());
    const auto known = person ? m_session.plan().find(*person) : std::nullopt;
    if (known) {
        m_who->setKnownText(qt(known->displayName));
    }
    if (!text.isEmpty()) {
        m_what->setKnownText(text);
    }
    show();
    (m_fixed || known ? static_cast<LineEdit*>(m_what) : m_who)->setFocus(Qt::TabFocusReason);
}

/// From the name to the words, with the name as it stands in the plan.
void PromiseForm::goOn()
{
    const auto meant = meantBy(m_session, m_who->text());
    if (!meant.isClear) {
        return;
    }
    if (meant.person) {
        m_who->setKnownText(qt(m_session.plan().at(*meant.person).displayName));
    }
    m_what->setFocus(Qt::TabFocusReason);
}

void PromiseForm::note()
{
    const auto meant = m_fixed ? Meant{true, m_fixed} : meantBy(m_session, m_who->text());
    if (!meant.isClear) {
        m_who->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto due = m_when->date();
    if (!due) {
        m_when->complain();
        return;
    }
    actions::NewPromise promise;
    promise.text = utf8(m_what->text().simplified());
    promise.owner = m_owner->chosen<Owner>().value_or(Owner::Me);
    promise.person = meant.person;
    promise.due = *due;
    Id<Commitment> made;
    if (!notePromise(m_session, promise, made)) {
        m_what->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_who->setKnownText({});
    m_what->setKnownText({});
    m_when->setDate({});
    m_owner->choose(Owner::Me);
    emit noted(qt(made.text));
}

void PromiseForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace asterism::ui
