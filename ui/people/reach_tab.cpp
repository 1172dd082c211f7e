// SPDX-License-Identifier: MIT
#include "ui/people/reach_tab.h"

#include <QCompleter>
#include <QDateTime>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/app/plan_session.h"
#include "ui/people/contact_rows.h"
#include "ui/text/dates.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"

namespace asterism::ui {
namespace {

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/")) {
            names << QString::fromLatin1(id);
        }
    }
    return names;
}

/// "Berlin" and "new york" are enough; nothing for a zone that nobody knows.
QString zoneOf(const QString& typed)
{
    const QString wanted = QString(typed).replace(QLatin1Char(' '), QLatin1Char('_'));
    for (const QString& name : zoneNames()) {
        const bool isWhole = name.compare(wanted, Qt::CaseInsensitive) == 0;
        const bool isCity
            = name.section(QLatin1Char('/'), -1).compare(wanted, Qt::CaseInsensitive) == 0;
        if (isWhole || isCity) {
            return name;
        }
    }
    return {};
}

} // namespace

ReachTab::ReachTab(PlanSession& session, QWidget* parent)
    : PersonTab(session, parent),
      m_ways(new ContactRows(session)),
      m_rows(new FieldRows),
      m_form(m_rows, keeper()),
      m_minute(new QTimer(this))
{
    body()->addWidget(m_ways);
    body()->addWidget(m_rows);
    m_form.line("personTown", tr("Town"), &Person::town, Fold::Never);
    addZone();
    m_form.choice<Region>("personRegion", tr("How far"), &Person::region, tr("Not said"));
    addTaking();
    constexpr int minute = 20'000;
    m_minute->setInterval(minute);
    connect(m_minute, &QTimer::timeout, this, &ReachTab::tellClock);
}

void ReachTab::keep()
{
    m_ways->keep();
    m_form.keep();
    m_zoneText->keep();
}

void ReachTab::read(const Person& person, bool isOther)
{
    m_ways->showPerson(person.id, qt(person.displayName));
    m_form.show(person);
    isOther ? m_zoneText->showAnew(qt(person.timeZone)) : m_zoneText->show(qt(person.timeZone));
    tellClock();
}

void ReachTab::showEvent(QShowEvent* event)
{
    PersonTab::showEvent(event);
    m_minute->start();
    tellClock();
}

void ReachTab::addZone()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_zone = named(new LineEdit, "personZone", tr("Time zone"));
    m_zone->setFree(false);
    m_zone->setPlaceholderText(tr("a city, such as Berlin"));
    auto* completer = new QCompleter(zoneNames(), m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);
    m_clock = named(new Caption, "personClock", {});
    column->addWidget(m_zone);
    column->addWidget(m_clock);
    handFocusTo(holder, m_zone);
    holder->setObjectName("zone");
    m_rows->add(tr("Time zone"), holder);
    m_zoneText = new TextBinding(m_zone, [this](const QString& typed) { return keepZone(typed); });
    m_form.add(
        holder,
        [](const Person&, bool) {},
        [](const Person& person) { return !person.timeZone.empty(); });
}

void ReachTab::addTaking()
{
    const Day today = session().today();
    m_form.choice("personAccepts", tr("Takes people on"), &Person::accepts, Fold::WhileEmpty);
    m_form.date("personAskAfter", tr("Ask after"), &Person::askAfter, today, Leaning::Future);
    m_form.note("personCapacity", tr("Time and room"), &Person::capacityNote);
    m_form.check(
        "personDoNotContact",
        tr("Letters"),
        tr("Do not write to this person"),
        &Person::doNotContact);
}

bool ReachTab::keepZone(const QString& typed)
{
    const QString zone = zoneOf(typed);
    if (zone.isEmpty() && !typed.isEmpty()) {
        m_clock->setText(tr("That time zone is not known. Try the nearest large city."));
        m_clock->show();
        announce(m_clock, m_clock->text());
        return false;
    }
    return change(tr("Time zone"), [&](Person& person) { person.timeZone = utf8(zone); });
}

void ReachTab::tellClock()
{
    if (!isVisible()) {
        m_minute->stop();
    }
    const QString words = clockThere(m_zone->text(), QDateTime::currentMSecsSinceEpoch());
    m_clock->setText(words);
    m_clock->setVisible(!words.isEmpty());
}

} // namespace asterism::ui
