// SPDX-License-Identifier: MIT
#include "ui/outreach/outreach_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include "actions/outreach.h"
#include "actions/outreach_settings.h"
#include "ui/app/plan_session.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <algorithm>
#include <map>

namespace asterism::ui {
namespace {

struct Cards {
    Q_DECLARE_TR_FUNCTIONS(OutreachCards)
};

/// What the sentences about one thread go by.
struct Facts {
    const Outreach& thread;
    ThreadStory story;
    std::optional<NextStep> step;
    bool hasLetter = false;
    Day today;
};

QString said(const std::optional<Day>& on, Day today)
{
    return on ? shortDate(*on, today) : QString();
}

/// "Asked May 11 · look again May 20"
QString waitingWords(const Facts& facts)
{
    const QString asked = facts.story.lastOutOn
        ? Cards::tr("asked %1").arg(said(facts.story.lastOutOn, facts.today))
        : Cards::tr("asked");
    if (!facts.step) {
        return asked;
    }
    const QString when = said(facts.step->on, facts.today);
    const bool isDue = facts.step->isDue(facts.today);
    QString next;
    if (facts.step->what == FollowUpStep::LetRest) {
        next = isDue ? Cards::tr("it may rest now") : Cards::tr("it may rest from %1 on").arg(when);
    } else {
        next
            = isDue ? Cards::tr("a follow-up would be kind") : Cards::tr("look again %1").arg(when);
    }
    return asked + QStringLiteral(" · ") + next;
}

QString laterWords(const Facts& facts)
{
    if (facts.thread.resumeOn.isEmpty()) {
        return Cards::tr("later");
    }
    const bool isDue = facts.step && facts.step->isDue(facts.today);
    return isDue ? Cards::tr("you could ask again now")
                 : Cards::tr("ask again %1").arg(shortDate(facts.thread.resumeOn, facts.today));
}

QString withDay(
    const QString& undated, const QString& dated, const std::optional<Day>& on, Day today)
{
    return on ? QString(dated).replace(QLatin1String("%1"), said(on, today)) : undated;
}

QString nextWords(const Facts& facts)
{
    const auto& answered = facts.story.answeredOn;
    switch (facts.thread.state) {
    case OutreachState::Idea:
        return Cards::tr("when it suits you");
    case OutreachState::Draft:
        return facts.hasLetter ? Cards::tr("the letter has begun") : Cards::tr("write the letter");
    case OutreachState::Ready:
        return Cards::tr("the letter is ready to leave");
    case OutreachState::Sent:
    case OutreachState::Nudged:
        return waitingWords(facts);
    case OutreachState::InConversation:
        return withDay(
            Cards::tr("you are in touch"), Cards::tr("in touch since %1"), answered, facts.today);
    case OutreachState::Accepted:
        return withDay(Cards::tr("said yes"), Cards::tr("said yes %1"), answered, facts.today);
    case OutreachState::Declined:
        return withDay(
            Cards::tr("no, thank you"), Cards::tr("no, thank you · %1"), answered, facts.today);
    case OutreachState::Later:
        return laterWords(facts);
    case OutreachState::LetGo:
        return Cards::tr("at rest; an answer is still welcome");
    case OutreachState::Withdrawn:
        return Cards::tr("taken back");
    case OutreachState::Dropped:
        break;
    }
    return {};
}

/// The titles of the needs of every thread.
std::map<std::string, QStringList> needsOfThreads(const Plan& plan)
{
    std::map<std::string, QString> titles;
    for (const auto& need : plan.of<Need>()) {
        titles[need.id.text] = qt(need.title);
    }
    std::map<std::string, QStringList> needs;
    for (const auto& link : plan.of<OutreachNeed>()) {
        needs[link.outreach.text] << titles[link.need.text];
    }
    return needs;
}

OutreachRow rowFrom(const Facts& facts, const Person& person, const QStringList& needs)
{
    OutreachRow row;
    row.id = facts.thread.id;
    row.name = qt(person.displayName);
    row.needs = QLocale().createSeparatedList(needs);
    row.state = facts.thread.state;
    row.stage = *stageOf(facts.thread.state);
    row.next = nextWords(facts);
    row.on = facts.step ? std::optional{facts.step->on} : std::nullopt;
    row.isDue = facts.step && facts.step->isDue(facts.today);
    return row;
}

bool comesFirst(const OutreachRow& one, const OutreachRow& other)
{
    if (one.stage != other.stage) {
        return one.stage < other.stage;
    }
    if (one.on.has_value() != other.on.has_value()) {
        return one.on.has_value();
    }
    if (one.on != other.on) {
        return *one.on < *other.on;
    }
    return QString::localeAwareCompare(one.name, other.name) < 0;
}

} // namespace

Plan planOfThreads(const Reader& reader)
{
    Plan plan;
    plan.of<Outreach>() = reader.all<Outreach>();
    plan.of<OutreachNeed>() = reader.all<OutreachNeed>();
    plan.of<Message>() = reader.all<Message>();
    plan.of<Person>() = reader.all<Person>();
    plan.of<Relationship>() = reader.all<Relationship>();
    plan.of<Need>() = reader.all<Need>();
    plan.of<Hat>() = reader.all<Hat>();
    plan.of<Exchange>() = reader.all<Exchange>();
    return plan;
}

std::vector<OutreachRow> outreachRows(PlanSession& session)
{
    const Plan plan = planOfThreads(session.plan());
    const Day today = session.today();
    const auto rhythm = actions::followUpRhythm(session.store());
    std::map<std::string, NextStep> steps;
    for (const auto& step : nextSteps(plan, today, rhythm)) {
        steps.emplace(step.thread.text, step);
    }
    std::map<std::string, const Person*> people;
    for (const auto& person : plan.of<Person>()) {
        people[person.id.text] = &person;
    }
    auto needs = needsOfThreads(plan);
    const auto stories = threadStories(plan, today);
    std::vector<OutreachRow> rows;
    for (std::size_t at = 0; at < stories.size(); ++at) {
        const Outreach& thread = plan.of<Outreach>()[at];
        const Person* person = people[thread.person.text];
        if (person == nullptr || !stageOf(thread.state)) {
            continue;
        }
        const auto step = steps.find(thread.id.text);
        const Facts facts{
            thread,
            stories[at],
            step == steps.end() ? std::nullopt : std::optional{step->second},
            actions::letterOf(session.plan(), thread.id).has_value(),
            today};
        rows.push_back(rowFrom(facts, *person, needs[thread.id.text]));
    }
    std::ranges::stable_sort(rows, comesFirst);
    return rows;
}

OutreachModel::Columns outreachColumns()
{
    const std::function<QVariant(const OutreachRow&)> id
        = [](const OutreachRow& row) { return QVariant(qt(row.id.text)); };
    const std::function<QVariant(const OutreachRow&)> spoken = [](const OutreachRow& row) {
        QStringList parts{row.name};
        if (!row.needs.isEmpty()) {
            parts << row.needs;
        }
        parts << stateWords(row) << row.next;
        return QVariant(parts.join(QStringLiteral(", ")));
    };
    return {
        {.title = Cards::tr("Who"),
         .text = [](const OutreachRow& row) { return row.name; },
         .tooltip = [](const OutreachRow& row) { return row.needs; },
         .roles = {{outreachIdRole, id}, {Qt::AccessibleTextRole, spoken}}},
        {.title = Cards::tr("For"),
         .text = [](const OutreachRow& row) { return row.needs; },
         .tooltip = [](const OutreachRow& row) { return row.needs; }},
        {.title = Cards::tr("Where it is"),
         .text = [](const OutreachRow& row) { return stateWords(row); }},
        {.title = Cards::tr("What is next"),
         .text = [](const OutreachRow& row) { return row.next; },
         .tooltip = [](const OutreachRow& row) { return row.on ? exactDate(*row.on) : row.next; }},
    };
}

QString stateWords(const OutreachRow& row)
{
    return words(row.state);
}

} // namespace asterism::ui
