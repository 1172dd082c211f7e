// SPDX-License-Identifier: MIT
#include "ui/widgets/date_field.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/widgets/calendar_popup.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

DateField::DateField(Day today, Leaning leaning, QWidget* parent)
    : QWidget(parent),
      m_today(today),
      m_leaning(leaning),
      m_line(new LineEdit),
      m_open(new QToolButton),
      m_hint(new TextLabel({}, TextRole::Caption, Role::Text2))
{
    m_line->setFree(false);
    m_line->setPlaceholderText(tr("a day, “May 2024” or “in 3 weeks”"));
    m_open->setIcon(icon(QStringLiteral("calendar"), Role::Text2));
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setToolTip(tr("Pick a day"));
    m_hint->setText(tr("Try a day, “May 2024”, “yesterday” or “in 3 weeks”."));
    m_hint->hide();
    setNames("dateField", tr("Date"));

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_hint);
    handFocusTo(this, m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_line, &LineEdit::left, this, &DateField::readText);
    connect(m_line, &QLineEdit::textEdited, m_hint, &QWidget::hide);
    connect(m_open, &QToolButton::clicked, this, &DateField::openCalendar);
}

void DateField::setDate(const PartialDate& date)
{
    m_date = date;
    m_line->setKnownText(plainDate(date));
    m_line->setToolTip(exactDate(date));
    showWhetherUnderstood();
}

bool DateField::isUnderstood() const
{
    return readDate(m_line->text(), m_today, m_leaning).has_value();
}

void DateField::setNames(const char* objectName, const QString& accessibleName)
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(accessibleName);
    named(m_line, "dateText", accessibleName);
    named(m_open, "dateCalendar", tr("Calendar for %1").arg(accessibleName));
}

void DateField::readText()
{
    const auto understood = readDate(m_line->text(), m_today, m_leaning);
    if (understood) {
        take(*understood);
    } else {
        showWhetherUnderstood();
        announce(m_hint, m_hint->text());
    }
}

void DateField::take(const PartialDate& date)
{
    const bool isNew = date != m_date;
    setDate(date);
    if (isNew) {
        emit dateChanged(date);
    }
}

void DateField::openCalendar()
{
    const QDate shown = toQDate(m_date.earliest().value_or(m_today));
    auto* calendar = new CalendarPopup(shown, toQDate(m_today), this);
    connect(calendar, &CalendarPopup::picked, this, [this](const QDate& picked) {
        take(PartialDate(toDay(picked)));
        m_line->setFocus(Qt::OtherFocusReason);
    });
    calendar->openBelow(m_open);
}

void DateField::showWhetherUnderstood()
{
    m_hint->setVisible(!isUnderstood());
}

} // namespace asterism::ui
