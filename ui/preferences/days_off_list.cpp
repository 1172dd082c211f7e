// SPDX-License-Identifier: MIT
#include "ui/preferences/days_off_list.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/app/say.h"
#include "ui/people/field_rows.h"
#include "ui/text/dates.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

QString daysOf(const actions::DaysOff& off)
{
    return off.from == off.until
        ? plainDate(off.from)
        : DaysOffList::tr("%1 to %2").arg(plainDate(off.from), plainDate(off.until));
}

QString nameOf(const actions::DaysOff& off)
{
    return off.name.empty() ? daysOf(off) : qt(off.name);
}

} // namespace

DaysOffList::DaysOffList(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new QVBoxLayout),
      m_nothing(new TextLabel(
          tr("None yet. A vacation, a retreat, a feast of your own."),
          TextRole::Body,
          Role::Text2)),
      m_trouble(new TextLabel({}, TextRole::Caption, Role::Care)),
      m_from(new DateField(session.today(), Leaning::Future)),
      m_until(new DateField(session.today(), Leaning::Future)),
      m_name(named(new LineEdit, "dayOffName", tr("Name of the days off")))
{
    m_rows->setSpacing(4);
    m_nothing->setObjectName(QStringLiteral("noDaysOff"));
    m_trouble->setObjectName(QStringLiteral("daysOffTrouble"));
    m_trouble->hide();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_nothing);
    column->addLayout(m_rows);
    column->addSpacing(4);
    column->addWidget(adding());
}

QWidget* DaysOffList::adding()
{
    m_from->setNames("dayOffFrom", tr("First day off"));
    m_until->setNames("dayOffUntil", tr("Last day off"));
    m_until->lineEdit()->setPlaceholderText(tr("only if there are more days"));
    m_name->setPlaceholderText(tr("what it is, if you like"));
    auto* const rows = new FieldRows;
    rows->add(tr("From"), m_from, Fold::Never);
    rows->add(tr("Until"), m_until, Fold::Never);
    rows->add(tr("Name"), m_name, Fold::Never);
    auto* const button = named(new QPushButton(tr("Add")), "addDayOff", tr("Add the days off"));
    button->setIcon(icon(QStringLiteral("add")));
    connect(button, &QPushButton::clicked, this, &DaysOffList::add);
    connect(m_name, &QLineEdit::returnPressed, this, &DaysOffList::add);
    connect(m_name, &LineEdit::finished, this, &DaysOffList::add);
    for (DateField* const field : {m_from, m_until}) {
        connect(field->lineEdit(), &QLineEdit::textEdited, this, &DaysOffList::quiet);
    }
    auto* const whole = new QWidget;
    auto* const column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_trouble); // above: the field that gets the focus then is below
    column->addWidget(rows);
    column->addWidget(button, 0, Qt::AlignLeading);
    return whole;
}

QWidget* DaysOffList::rowOf(const actions::DaysOff& off)
{
    auto* const row = new QWidget;
    row->setObjectName(QStringLiteral("dayOff"));
    auto* const words = new TextLabel(nameOf(off));
    auto* const away = new QToolButton;
    named(away, "removeDayOff", tr("Remove %1").arg(nameOf(off)));
    away->setToolTip(away->accessibleName());
    away->setIcon(icon(QStringLiteral("delete"), Role::Text2));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    connect(away, &QToolButton::clicked, this, [this, off] { remove(off); });
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(words);
    if (!off.name.empty()) {
        line->addWidget(new TextLabel(daysOf(off), TextRole::Body, Role::Text2), 1);
    } else {
        line->addStretch(1);
    }
    line->addWidget(away);
    return row;
}

void DaysOffList::showDays()
{
    m_from->setToday(m_session.today());
    m_until->setToday(m_session.today());
    while (QLayoutItem* const item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto daysOff = actions::ownDaysOff(m_session.store());
    for (const auto& off : daysOff) {
        m_rows->addWidget(rowOf(off));
    }
    m_nothing->setVisible(daysOff.empty());
    putInReadingOrder(this);
}

void DaysOffList::add()
{
    const auto from = m_from->date();
    const auto until = m_until->date();
    if (!m_from->isUnderstood() || !from.isWhole()) {
        complain(tr("A day to begin with, please, such as “August 3”."), m_from);
        return;
    }
    if (!m_until->isUnderstood() || (!until.isEmpty() && !until.isWhole())) {
        complain(tr("A day to end with, please, or nothing for a single day."), m_until);
        return;
    }
    actions::DaysOff off;
    off.from = *from.earliest();
    off.until = until.isEmpty() ? off.from : *until.latest();
    off.name = utf8(m_name->text().simplified());
    auto daysOff = actions::ownDaysOff(m_session.store());
    daysOff.push_back(off);
    if (keep(daysOff)) {
        m_from->setDate({});
        m_until->setDate({});
        m_name->setKnownText({});
        m_from->setFocus(Qt::OtherFocusReason);
        announce(m_from, tr("%1 was added.").arg(nameOf(off)));
    }
}

void DaysOffList::remove(const actions::DaysOff& off)
{
    const auto before = actions::ownDaysOff(m_session.store());
    auto after = before;
    std::erase(after, off);
    m_from->setFocus(Qt::OtherFocusReason);
    if (keep(after)) {
        sayBeside(
            this, tr("%1 counts as usual again.").arg(nameOf(off)), tr("Undo"), [this, before] {
                keep(before);
            });
    }
}

bool DaysOffList::keep(const std::vector<actions::DaysOff>& daysOff)
{
    quiet();
    try {
        actions::keepDaysOff(m_session.store(), daysOff);
    } catch (const Error& error) {
        complain(
            error.refusal() == Refusal::OutOfRange ? tr("A year of days off is the most.")
                                                   : words(error),
            m_until);
        return false;
    }
    showDays();
    emit changed();
    return true;
}

void DaysOffList::complain(const QString& sentence, QWidget* where)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    announce(m_trouble, sentence);
    where->setFocus(Qt::OtherFocusReason);
}

void DaysOffList::quiet()
{
    m_trouble->hide();
}

} // namespace asterism::ui
