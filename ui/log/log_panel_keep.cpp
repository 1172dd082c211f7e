// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QLocale>

#include "actions/log.h"
#include "analysis/held_figures.h"
#include "ui/app/plan_session.h"
#include "ui/letters/letter_place.h"
#include "ui/log/log_panel.h"
#include "ui/log/promise_lines.h"
#include "ui/log/who_field.h"
#include "ui/meetings/meeting_people.h"
#include "ui/text/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

/// Whether everything typed is understood; else says what is not, where it is.
bool LogPanel::isReady()
{
    if (!m_who->takeTyped()) {
        return false; // It asks by itself.
    }
    if (m_who->isEmpty()) {
        m_who->focusLine();
        say(tr("Whom did you meet? One name is enough."), nullptr);
        return false;
    }
    if (!m_on->isUnderstood()) {
        say(tr("When was it? The day, or the month, is enough."), m_on->lineEdit());
        return false;
    }
    for (const PromiseLines* lines : {m_mine, m_theirs}) {
        if (QWidget* due = lines->notUnderstood()) {
            say(tr("By when is that? A month is enough, or nothing at all."), due);
            return false;
        }
    }
    return true;
}

void LogPanel::say(const QString& sentence, QWidget* focus)
{
    m_notice->setText(sentence);
    m_notice->show();
    announce(m_notice, sentence);
    if (focus != nullptr) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

void LogPanel::keep()
{
    if (!isReady()) {
        return;
    }
    const LogSitting said = sitting();
    std::vector<Id<Person>> people = said.people;
    QStringList names;
    for (const auto& person : said.people) {
        names << nameOf(m_session.plan(), person);
    }
    for (const auto& name : said.newNames) {
        names << qt(name);
    }
    Id<Meeting> meeting;
    const bool isKept = m_session.run(
        [&](Store& store) { meeting = keepIn(store, people); },
        tr("Kept: met %1").arg(QLocale().createSeparatedList(names)));
    if (!isKept) {
        return;
    }
    dropDraft();
    const auto thanks = said.wantsThanks && !people.empty()
        ? std::optional{placeToWrite(
            m_session.plan(), people.front(), QStringLiteral("thanks"), {.meeting = meeting})}
        : std::nullopt;
    close();
    if (thanks) {
        m_session.goTo(*thanks);
    }
}

Id<Meeting> LogPanel::keepIn(Store& store, std::vector<Id<Person>>& people)
{
    Id<Meeting> meeting;
    const LogSitting said = sitting();
    const Deed deed{Verb::Add, "meeting", utf8(namesOf(store.reader(), said.people))};
    store.act(deed, [&](Writer& plan) {
        for (const auto& name : said.newNames) {
            Person person;
            person.id = newId<Person>();
            person.displayName = name;
            plan.put(person);
            people.push_back(person.id);
        }
        actions::LoggedMeeting logged;
        logged.planned = plannedMeetingOf(plan, said);
        logged.came = people;
        logged.on = said.on;
        logged.minutes = said.minutes;
        logged.stays = said.stays;
        if (said.how > 0) {
            logged.feltHeld = feltOfKey(said.how);
        }
        for (const auto& promise : said.promises) {
            actions::NewPromise made;
            made.text = promise.text;
            made.owner = promise.owner;
            made.due = promise.due;
            logged.promises.push_back(made);
        }
        meeting = actions::logMeeting(store, logged, m_session.today()).meeting;
    });
    return meeting;
}

} // namespace asterism::ui
