// SPDX-License-Identifier: MIT
#include "ui/today/suggestion_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

template <Entity Record>
QString titleFor(const Plan& plan, const std::string& id)
{
    for (const auto& row : plan.of<Record>()) {
        if (row.id.text == id) {
            return qt(titleOf(row));
        }
    }
    return {};
}

QString personName(const Plan& plan, const std::optional<Id<Person>>& person)
{
    return person ? titleFor<Person>(plan, person->text) : QString();
}

QString needTitle(const Plan& plan, const Suggestion& suggestion)
{
    return suggestion.need ? titleFor<Need>(plan, suggestion.need->text) : QString();
}

QString waiting(WaitingStep step, const QString& name)
{
    switch (step) {
    case WaitingStep::ReachOut:
        return Words::tr("%1 comes to mind; nobody has asked yet.").arg(name);
    case WaitingStep::FinishLetter:
        return Words::tr("A letter to %1 is begun.").arg(name);
    case WaitingStep::AwaitAnswer:
        return Words::tr("%1 has your letter.").arg(name);
    case WaitingStep::KeepTalking:
        return Words::tr("You are talking with %1 already.").arg(name);
    case WaitingStep::AskAgain:
        return Words::tr("It may be a good time to ask %1 again.").arg(name);
    case WaitingStep::Reconnect:
        return Words::tr("%1 could be glad to hear from you again.").arg(name);
    }
    return {};
}

/// "Ann, Ben and Cleo", three at most.
QString someNames(const Plan& plan, const std::vector<Id<Person>>& people)
{
    QStringList names;
    for (const auto& person : people) {
        if (names.size() < 3) {
            names.append(titleFor<Person>(plan, person.text));
        }
    }
    return QLocale().createSeparatedList(names);
}

QString detailFor(const Suggestion& suggestion, const Plan& plan)
{
    if (suggestion.step && suggestion.person) {
        return waiting(*suggestion.step, personName(plan, suggestion.person));
    }
    if (!suggestion.candidates.empty()) {
        return Words::tr("From a corner you have not asked yet: %1.")
            .arg(someNames(plan, suggestion.candidates));
    }
    return {};
}

QString statement(const Suggestion& suggestion, const Plan& plan)
{
    switch (suggestion.kind) {
    case SuggestionKind::OpenPlace:
        return Words::tr("Nobody holds “%1” yet.").arg(needTitle(plan, suggestion));
    case SuggestionKind::ThinPlace:
        return Words::tr("“%1” is only partly held.").arg(needTitle(plan, suggestion));
    case SuggestionKind::ALotRestsOn:
        return Words::tr("A lot rests on %1.").arg(personName(plan, suggestion.person));
    case SuggestionKind::TouchBase:
        return Words::tr("%1 alone holds “%2”, and it has been a while.")
            .arg(personName(plan, suggestion.person), needTitle(plan, suggestion));
    case SuggestionKind::WhoHoldsYou:
        return Words::tr("You hold many people. Who holds you?");
    case SuggestionKind::WhatWouldSupport:
        return Words::tr("What would support “%1”?").arg(titleFor<Goal>(plan, suggestion.subject));
    case SuggestionKind::SetAGoal:
        return Words::tr("“%1” matters more to you than daily life lets it show. One small goal?")
            .arg(titleFor<Value>(plan, suggestion.subject));
    case SuggestionKind::NameANeed:
        return Words::tr("What support would help you live “%1” more?")
            .arg(titleFor<Value>(plan, suggestion.subject));
    }
    return {};
}

bool isAboutAPerson(SuggestionKind kind)
{
    return kind == SuggestionKind::ALotRestsOn || kind == SuggestionKind::TouchBase;
}

bool isAboutANeed(SuggestionKind kind)
{
    return kind == SuggestionKind::OpenPlace || kind == SuggestionKind::ThinPlace;
}

} // namespace

SuggestionWords words(const Suggestion& suggestion, const Plan& plan)
{
    SuggestionWords said;
    said.statement = statement(suggestion, plan);
    said.detail = detailFor(suggestion, plan);
    if (suggestion.person && (suggestion.step || isAboutAPerson(suggestion.kind))) {
        said.moveText = Words::tr("Open %1").arg(personName(plan, suggestion.person));
        said.move
            = {QStringLiteral("people"), QStringLiteral("person"), qt(suggestion.person->text)};
    } else if (isAboutANeed(suggestion.kind)) {
        said.moveText = Words::tr("Look at This Place");
        said.move = {QStringLiteral("map"), QStringLiteral("need"), qt(suggestion.subject)};
    } else if (suggestion.kind == SuggestionKind::WhatWouldSupport) {
        said.moveText = Words::tr("Open the Goal");
        said.move = {QStringLiteral("reflect"), QStringLiteral("goal"), qt(suggestion.subject)};
    } else {
        said.moveText = Words::tr("Open Reflect");
        said.move = {QStringLiteral("reflect"), {}, {}};
    }
    return said;
}

} // namespace asterism::ui
