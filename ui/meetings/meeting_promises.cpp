// SPDX-License-Identifier: MIT
#include "ui/meetings/meeting_promises.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/promises.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/meetings/meeting_people.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

namespace asterism::ui {
namespace {

QString ownerWords(Owner owner)
{
    switch (owner) {
    case Owner::Me:
        return MeetingPromises::tr("I promised");
    case Owner::Them:
        return MeetingPromises::tr("They promised");
    case Owner::Both:
        return MeetingPromises::tr("We both promised");
    }
    return {};
}

QString settledWords(const Commitment& promise)
{
    if (!promise.doneOn.isEmpty()) {
        return MeetingPromises::tr("done");
    }
    return promise.releasedOn.isEmpty() ? QString() : MeetingPromises::tr("let go");
}

} // namespace

bool notePromiseAt(
    PlanSession& session,
    const Id<Meeting>& id,
    Owner owner,
    const std::string& text,
    const PartialDate& due)
{
    const auto meeting = session.plan().find(id);
    if (!meeting) {
        return false;
    }
    actions::NewPromise promise;
    promise.text = text;
    promise.owner = owner;
    promise.due = due;
    promise.meeting = id;
    const auto came = cameTo(session.plan(), id);
    if (came.size() == 1) {
        promise.person = came.front();
    }
    const auto day = meeting->startsOn.isWhole() ? meeting->startsOn.earliest() : std::nullopt;
    const Day madeOn = day && *day <= session.today() ? *day : session.today();
    return session.run(
        [&](Store& store) { actions::notePromise(store, promise, madeOn); },
        MeetingPromises::tr("Promise noted"));
}

MeetingPromises::MeetingPromises(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_list(new QVBoxLayout),
      m_owner(named(new ComboBox, "promiseOwner", tr("Whose promise"))),
      m_text(named(new LineEdit, "promiseText", tr("What is promised"))),
      m_due(new DateField(session.today(), Leaning::Future))
{
    constexpr int dueWidth = 160;
    setObjectName("meetingPromises");
    for (const auto owner : everyWord<Owner>()) {
        m_owner->addItem(ownerWords(owner), static_cast<int>(owner));
    }
    m_due->setNames("promiseDue", tr("By when"));
    m_due->lineEdit()->setPlaceholderText(tr("when it suits"));
    m_due->setFixedWidth(scaled(dueWidth));
    m_text->setPlaceholderText(tr("What is promised"));
    m_text->setMinimumWidth(scaled(120));
    auto* noteButton
        = named(new QPushButton(tr("Note It")), "promiseNote", tr("Note this promise"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_owner, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(new TextLabel(tr("by"), TextRole::Body, Role::Text2));
    below->addWidget(m_due);
    below->addWidget(noteButton, 0, Qt::AlignTop);
    below->addStretch(1);
    m_list->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_list);
    column->addLayout(row);
    column->addLayout(below);
    connect(noteButton, &QPushButton::clicked, this, &MeetingPromises::note);
    connect(m_text, &QLineEdit::returnPressed, this, &MeetingPromises::note);
}

void MeetingPromises::showMeeting(const Meeting& meeting)
{
    if (meeting.id != m_meeting) {
        m_text->setKnownText({});
        m_due->setDate({});
    }
    m_meeting = meeting.id;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const auto& promise :
         m_session.plan().where(&Commitment::meeting, std::optional{meeting.id})) {
        m_list->addWidget(row(promise, ++number));
    }
}

QWidget* MeetingPromises::row(const Commitment& promise, int number)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QString settled = settledWords(promise);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(
        tr("%1: %2").arg(ownerWords(promise.owner), qt(promise.text)),
        TextRole::Body,
        settled.isEmpty() ? Role::Text : Role::Text2));
    const QString due
        = promise.due.isEmpty() ? tr("when it suits") : shortDate(promise.due, m_session.today());
    words->addWidget(new Caption(settled.isEmpty() ? due : settled));
    row->addLayout(words, 1);
    if (settled.isEmpty()) {
        auto* done = new QPushButton(tr("Done"));
        named(done, "promiseKept", tr("Done: %1").arg(qt(promise.text)));
        done->setObjectName(QStringLiteral("promiseKept%1").arg(number));
        connect(done, &QPushButton::clicked, this, [this, id = promise.id] {
            m_session.run(
                [&](Store& store) {
                    actions::keepPromise(store, id, m_session.today(), m_session.today());
                },
                tr("Promise kept"));
        });
        row->addWidget(done, 0, Qt::AlignTop);
    }
    return holder;
}

void MeetingPromises::note()
{
    const std::string text = utf8(m_text->text().trimmed());
    const auto due = readDate(m_due->lineEdit()->text(), m_session.today(), Leaning::Future);
    if (text.empty() || !due) {
        (text.empty() ? static_cast<QWidget*>(m_text) : m_due->lineEdit())
            ->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto owner = static_cast<Owner>(m_owner->currentData().toInt());
    if (notePromiseAt(m_session, m_meeting, owner, text, *due)) {
        m_text->setKnownText({});
        m_due->setDate({});
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace asterism::ui
