// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/references.h"
#include "cli/words.h"
#include "guard/guard.h"
#include "letters/characters.h"
#include "letters/letter_blanks.h"
#include "letters/letter_checks.h"

#include <algorithm>
#include <map>

namespace asterism::cli {
namespace {

const LetterKind& kindOf(const std::string& word)
{
    if (const auto* kind = letterKind(word)) {
        return *kind;
    }
    throw UsageError("There is no kind of letter “" + word + "”; letter --list names them.");
}

Tone toneOf(const std::string& word)
{
    const auto tone = fromWord<Tone>(word);
    if (!tone) {
        throw UsageError("The tones are formal, warm and brief.");
    }
    return *tone;
}

/// "minutes=30" as a blank and what stands in it. "\n" begins a new line where there may be one.
void setBlank(Blanks& blanks, const LetterKind& kind, const Plan& plan, const std::string& setting)
{
    const auto equals = setting.find('=');
    const auto name = setting.substr(0, equals);
    const auto* blank = kind.blank(name);
    if (equals == std::string::npos || blank == nullptr) {
        std::vector<std::string> names;
        for (const auto& each : kind.blanks) {
            names.push_back(each.id);
        }
        throw UsageError(
            "“" + setting + "” fills no blank of this letter. Its blanks are " + listed(names)
            + ", such as --set minutes=30.");
    }
    auto value = setting.substr(equals + 1);
    const auto& people = plan.of<Person>();
    const auto known = std::find_if(people.begin(), people.end(), [&](const Person& person) {
        return person.displayName == value;
    });
    if (known != people.end()) {
        blanks.setPerson(name, personWords(*known, plan));
    } else if (blank->hasLines) {
        for (auto at = value.find("\\n"); at != std::string::npos; at = value.find("\\n", at)) {
            value.replace(at, 2, "\n");
        }
        blanks.setLines(name, value);
    } else if (name == "their_name" || name == "my_name") {
        blanks.setName(name, value);
    } else {
        blanks.set(name, value);
    }
}

std::string rangeInWords(const LetterCheck& check, const std::string& what)
{
    return std::to_string(check.count) + " " + what + "; " + std::to_string(check.low) + " to "
        + std::to_string(check.high) + " read best.";
}

std::string says(const LetterCheck& check)
{
    switch (check.check) {
    case LetterCheckKind::Blanks:
        return check.ok ? "No blank is left." : "Still to fill: " + listed(check.names) + ".";
    case LetterCheckKind::Ask:
        return check.count < check.low   ? "What exactly do you ask?"
            : check.ok && check.high > 0 ? "One clear ask."
            : check.ok                   ? "It asks for nothing, as it should."
            : check.high == 0            ? "This kind of letter asks for nothing."
                                         : "Which of the questions matters most?";
    case LetterCheckKind::EasyOut:
        return check.ok ? "It is easy to say no." : "How could they say no with ease?";
    case LetterCheckKind::Words:
        return rangeInWords(check, "words");
    case LetterCheckKind::Subject:
        return rangeInWords(check, "words in the subject");
    case LetterCheckKind::Questions:
        return check.ok ? counted(static_cast<std::size_t>(check.count), "question.", "questions.")
                        : "Too many questions.";
    case LetterCheckKind::Salutation:
        return check.ok ? "The greeting fits."
                        : "“" + listed(check.names) + "” does not name the person it goes to.";
    case LetterCheckKind::OtherNames:
        return check.ok ? "Nobody else is named." : "It names " + listed(check.names) + ".";
    case LetterCheckKind::Privacy:
        break;
    }
    return check.ok ? std::string(nothingFound())
                    : counted(static_cast<std::size_t>(check.count), "thing", "things")
            + " could identify somebody; lint shows what.";
}

Json jsonOf(const FilledLetter& letter, const std::vector<LetterCheck>& checks)
{
    auto blanks = Json::array();
    for (const auto& left : letter.blanksLeft) {
        if (std::find(blanks.begin(), blanks.end(), left.name) == blanks.end()) {
            blanks.push_back(left.name);
        }
    }
    auto made = Json::array();
    for (const auto& check : checks) {
        made.push_back(
            {{"check", wordOf(check.check)},
             {"ok", check.ok},
             {"says", says(check)},
             {"weight", wordOf(check.weight)}});
    }
    return {
        {"subject", letter.subject},
        {"body", letter.body},
        {"words", countWords(letterProper(letter.body))},
        {"blanks", std::move(blanks)},
        {"checks", std::move(made)},
        {"ready", isReady(checks)}};
}

void print(Output& output, const FilledLetter& letter, const std::vector<LetterCheck>& checks)
{
    output.line("Subject: " + letter.subject, Tint::Strong);
    output.line("");
    for (const auto line : linesOf(letter.body)) {
        output.line(std::string(line));
    }
    output.line("");
    for (const auto& check : checks) {
        output.line((check.ok ? "✓ " : "○ ") + says(check), check.ok ? Tint::Good : Tint::Open);
    }
}

void listLetters(Output& output)
{
    auto json = Json::array();
    std::vector<TableRow> rows;
    for (const auto& kind : letterKinds()) {
        auto blanks = Json::array();
        for (const auto& blank : kind.blanks) {
            blanks.push_back(
                {{"blank", blank.id}, {"asks", blank.label}, {"required", blank.isRequired}});
        }
        json.push_back(
            {{"kind", kind.id},
             {"title", kind.title},
             {"group", kind.group},
             {"words", {kind.fewestWords, kind.mostWords}},
             {"blanks", std::move(blanks)}});
        rows.push_back({kind.id, kind.title, kind.when});
    }
    if (output.isJson()) {
        output.json(json);
    } else {
        output.table({"kind", "letter", "when"}, rows);
    }
}

/// What the guard finds, less what the plan itself has put there.
int privacyMarksIn(const FilledLetter& letter, const Plan& plan, const Blanks& fromPlan)
{
    const auto names = knownNames(plan);
    const auto own = ownTextsIn(fromPlan);
    int count = 0;
    for (const std::string& text : {letter.subject, letter.body}) {
        for (const auto& mark : look(text, names)) {
            const auto marked = text.substr(mark.start, mark.length);
            count += std::none_of(own.begin(), own.end(), [&](const std::string& known) {
                return known.find(marked) != std::string::npos;
            });
        }
    }
    return count;
}

} // namespace

void letter(Session& session, const LetterRequest& request)
{
    if (request.isList) {
        listLetters(session.output);
        return;
    }
    if (request.to.empty()) {
        throw UsageError("A letter needs --to and --kind; --list names the kinds.");
    }
    const auto& kind = kindOf(request.kind);
    const auto tone = toneOf(request.tone);
    const auto& reader = session.store().reader();
    const Plan plan = reader.plan();
    const Id<Person> to{References(reader).find(request.to, {Table<Person>::name}).id};
    const auto thread = threadFor(plan, to, kind.id);
    const auto fromPlan = knownBlanks(plan, to, thread, tone);
    auto blanks = fromPlan;
    for (const auto& setting : request.settings) {
        setBlank(blanks, kind, plan, setting);
    }
    const auto made = fill(builtInTemplate(kind.id, tone), blanks);
    const auto checks = checkLetter(
        {made.subject,
         made.body,
         mentionedIn(plan, to, thread),
         privacyMarksIn(made, plan, fromPlan)},
        kind,
        plan,
        to);
    if (session.output.isJson()) {
        session.output.json(jsonOf(made, checks));
    } else {
        print(session.output, made, checks);
    }
}

} // namespace asterism::cli
