// SPDX-License-Identifier: MIT
#include "ui/meetings/time_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/text_size.h"
#include "ui/meetings/meeting_words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

TimeForm::TimeForm(Day today, QWidget* parent)
    : Card(parent),
      m_today(today),
      m_on(new DateField(today, Leaning::Future)),
      m_time(named(new LineEdit, "moveTime", tr("At what time"))),
      m_notice(new TextLabel({}, TextRole::Caption, Role::Text2))
{
    constexpr int timeWidth = 88;
    named(this, "moveForm", tr("Move the meeting"));
    body()->addWidget(new Heading(tr("Move it to another day"), TextRole::Strong));
    m_on->setNames("moveOn", tr("To which day"));
    m_on->lineEdit()->setPlaceholderText(tr("a day, or nothing yet"));
    m_time->setPlaceholderText(tr("time"));
    m_time->setFixedWidth(scaled(timeWidth));
    auto* when = new QHBoxLayout;
    when->setSpacing(8);
    when->addWidget(m_on, 1, Qt::AlignTop);
    when->addWidget(m_time, 0, Qt::AlignTop);
    body()->addLayout(when);
    m_notice->hide();
    body()->addWidget(m_notice);
    auto* keepButton = named(new QPushButton(tr("Move It")), "moveKeep", tr("Move the meeting"));
    keepButton->setProperty("primary", true);
    auto* cancel = named(new QPushButton(tr("Cancel")), "moveCancel", tr("Close without moving"));
    auto* row = new QHBoxLayout;
    row->addWidget(keepButton);
    row->addWidget(cancel);
    row->addStretch(1);
    body()->addLayout(row);
    connect(keepButton, &QPushButton::clicked, this, &TimeForm::keep);
    connect(cancel, &QPushButton::clicked, this, &TimeForm::closed);
    connect(m_on->lineEdit(), &LineEdit::finished, this, &TimeForm::keep);
    connect(m_time, &LineEdit::finished, this, &TimeForm::keep);
}

void TimeForm::focusFirst()
{
    m_on->lineEdit()->setFocus(Qt::TabFocusReason);
}

void TimeForm::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
    } else {
        Card::keyPressEvent(event);
    }
}

void TimeForm::keep()
{
    const auto day = readDate(m_on->lineEdit()->text(), m_today, Leaning::Future);
    const auto time = readTime(m_time->text());
    if (!day || (!m_time->text().trimmed().isEmpty() && !time)) {
        m_notice->setText(
            day ? tr("At what time? Such as 17:00.") : tr("To which day? Or leave it open."));
        m_notice->show();
        announce(m_notice, m_notice->text());
        return;
    }
    actions::NewTime moved;
    moved.startsOn = *day;
    if (time && day->isWhole()) {
        moved.startsAt = instantOf(*day->earliest(), *time);
        moved.timeZone = localZone();
    }
    emit kept(moved);
}

} // namespace asterism::ui
