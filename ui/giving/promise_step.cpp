// SPDX-License-Identifier: MIT
#include "ui/giving/promise_step.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "analysis/promises.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/giving/giving_plan.h"
#include "ui/giving/promise_moves.h"
#include "ui/giving/when_field.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

namespace asterism::ui {
namespace {

constexpr auto letterOfNewDate = "reschedule";

QWidget* labelled(const QString& label, QWidget* field)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Caption(label));
    column->addWidget(field);
    return holder;
}

} // namespace

PromiseStep::PromiseStep(PlanSession& session, const Commitment& promise, Kind kind)
    : m_session(session),
      m_promise(promise),
      m_column(new QVBoxLayout(this)),
      m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("promiseStep"));
    m_column->setContentsMargins(16, 8, 0, 8);
    m_column->setSpacing(8);
    m_buttons->setSpacing(8);
    kind == Kind::NewDate ? askForDate() : kind == Kind::Waiting ? askForWaiting() : askForWords();
    m_column->addLayout(m_buttons);
    putInReadingOrder(this);
}

void PromiseStep::focusFirst()
{
    m_first->setFocus(Qt::TabFocusReason);
}

void PromiseStep::askForDate()
{
    auto* field = new WhenField(tr("when it suits"), Leaning::Future);
    field->setNames("promiseNewDate", tr("The new date"));
    field->setToday(m_session.today());
    const bool isTheirs = m_promise.owner == Owner::Them;
    auto* told = named(
        new QCheckBox(isTheirs ? tr("We agreed on it") : tr("They know about it")),
        "promiseTold",
        isTheirs ? tr("We agreed on the new date") : tr("They know about the new date"));
    const auto person = personOf(m_session, m_promise.id);
    told->setVisible(person.has_value());
    told->setChecked(!person);
    m_column->addWidget(new Caption(
        m_promise.due.isEmpty() ? tr("It had no date until now.")
                                : tr("It was meant for %1.").arg(exactDate(m_promise.due))));
    m_column->addWidget(labelled(tr("New date"), field));
    m_column->addWidget(told);
    const auto move = [this, field, told, person](bool writes) {
        const auto due = field->date();
        if (!due) {
            field->complain();
            return;
        }
        const auto before = m_promise.id; // done() may take this away
        Id<Commitment> moved;
        if (movePromise(m_session, m_promise.id, *due, told->isChecked() || writes, moved)) {
            emit done(qt(moved.text));
            if (writes) {
                writeLetterTo(
                    m_session,
                    *person,
                    QLatin1String(letterOfNewDate),
                    {.promise = before, .movedTo = moved});
            }
        }
    };
    connect(field, &WhenField::entered, this, [move] { move(false); });
    connect(field->lineEdit(), &LineEdit::finished, this, [move] { move(false); });
    addButtons(tr("Keep New Date"), [move] { move(false); });
    if (person && !isTheirs) {
        auto* write = named(
            new QPushButton(tr("Keep and Write to Them…")),
            "promiseStepWrite",
            tr("Keep the new date and write to them"));
        connect(write, &QPushButton::clicked, this, [move] { move(true); });
        connect(told, &QCheckBox::toggled, write, &QWidget::setHidden);
        m_buttons->insertWidget(1, write);
    }
    m_first = field->lineEdit();
}

void PromiseStep::askForWaiting()
{
    auto* field = named(new LineEdit, "promiseWaitsFor", tr("What it waits for; empty: nothing"));
    field->setPlaceholderText(tr("for an answer, a form, a free evening"));
    field->setKnownText(qt(waitingForBeside(m_promise)));
    m_column->addWidget(labelled(tr("Waits for"), field));
    const auto keep = [this, field] {
        if (letPromiseWait(m_session, m_promise.id, field->text())) {
            emit done(qt(m_promise.id.text));
        }
    };
    connect(field, &QLineEdit::returnPressed, this, keep);
    addButtons(tr("Keep"), keep);
    m_first = field;
}

void PromiseStep::askForWords()
{
    auto* text = named(new LineEdit, "promiseText", tr("What is promised"));
    auto* first = named(new LineEdit, "promiseFirstStep", tr("The first small step"));
    auto* owner = named(new ComboBox, "promiseWhose", tr("Whose promise it is"));
    text->setKnownText(qt(m_promise.text));
    first->setKnownText(qt(m_promise.firstStep));
    owner->fill<Owner>();
    owner->choose(m_promise.owner);
    m_column->addWidget(labelled(tr("What is promised"), text));
    m_column->addWidget(labelled(tr("First small step"), first));
    m_column->addWidget(labelled(tr("Whose"), owner));
    const auto keep = [this, text, first, owner] {
        Commitment changed = m_session.plan().find(m_promise.id).value_or(m_promise);
        changed.text = utf8(text->text().simplified());
        changed.firstStep = utf8(first->text().simplified());
        changed.owner = owner->chosen<Owner>().value_or(changed.owner);
        if (editPromise(m_session, changed)) {
            emit done(qt(m_promise.id.text));
        }
    };
    connect(text, &QLineEdit::returnPressed, this, keep);
    connect(first, &QLineEdit::returnPressed, this, keep);
    addButtons(tr("Keep"), keep);
    m_first = text;
}

void PromiseStep::addButtons(const QString& keep, const std::function<void()>& run)
{
    auto* yes = named(new QPushButton(keep), "promiseStepKeep", keep);
    yes->setProperty("primary", true);
    auto* no = named(new QPushButton(tr("Cancel")), "promiseStepCancel", tr("Leave it as it was"));
    no->setFlat(true);
    connect(yes, &QPushButton::clicked, this, run);
    connect(no, &QPushButton::clicked, this, &PromiseStep::closed);
    m_buttons->addWidget(yes);
    m_buttons->addWidget(no);
    m_buttons->addStretch(1);
}

void PromiseStep::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// A line at its start, so that it is seen what it belongs to.
void PromiseStep::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    constexpr int bar = 3;
    const int left = isRightToLeft() ? width() - bar : 0;
    painter.fillRect(QRect(left, 4, bar, height() - 8), color(Role::Primary));
}

} // namespace asterism::ui
