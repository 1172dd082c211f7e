// SPDX-License-Identifier: MIT
#include "actions/log.h"

#include "cli/commands.h"
#include "cli/references.h"
#include "cli/words.h"
#include "storage/folding.h"

#include <map>

namespace asterism::cli {
namespace {

using Names = std::map<std::string, std::string>;

Names namesOf(const std::vector<Person>& people)
{
    Names names;
    for (const auto& person : people) {
        names.emplace(person.id.text, person.displayName);
    }
    return names;
}

/// Says who could be meant by a name that is not clear.
void expectClear(const QuickLine& line, const Names& names)
{
    for (const auto& name : line.people) {
        if (name.isClear()) {
            continue;
        }
        if (name.candidates.empty()) {
            throw UnclearReference("There is nobody called “" + name.typed + "” in the plan.");
        }
        std::string sentence = "“" + name.typed + "” could be:";
        for (const auto& candidate : name.candidates) {
            sentence += "\n  " + names.at(candidate.text) + "  " + candidate.text;
        }
        throw UnclearReference(sentence);
    }
}

QuickLine meetingIn(const std::string& text, const std::vector<Person>& people, Day today)
{
    const auto line = readLine(text, people, today, foldFully);
    if (line.kind != LineKind::Met || line.people.empty()) {
        throw UsageError(
            "A meeting is logged as “met Rosalind, Dev yesterday 50m: what stays with me”.");
    }
    return line;
}

std::vector<QuickLine> promisesIn(
    const std::vector<std::string>& texts,
    const std::vector<Person>& people,
    const Names& names,
    Day today)
{
    std::vector<QuickLine> promises;
    for (const auto& text : texts) {
        promises.push_back(readPromise(text, people, today, foldFully));
        if (promises.back().text.empty()) {
            throw UsageError("A promise is noted as “me: send the article by friday”.");
        }
        expectClear(promises.back(), names);
    }
    return promises;
}

Json jsonOf(const actions::Logged& logged)
{
    auto promises = Json::array();
    for (const auto& promise : logged.promises) {
        promises.push_back(promise.text);
    }
    return {{"meeting", logged.meeting.text}, {"promises", std::move(promises)}};
}

std::string inWords(const QuickLine& line, const actions::Logged& logged, const Names& names)
{
    std::vector<std::string> met;
    for (const auto& name : line.people) {
        met.push_back(names.at(name.candidates.front().text));
    }
    std::string sentence = "Logged: met " + listed(met) + " on " + toText(line.on);
    if (line.minutes) {
        sentence += ", " + std::to_string(*line.minutes) + " minutes";
    }
    if (!logged.promises.empty()) {
        sentence += ", with " + counted(logged.promises.size(), "promise", "promises");
    }
    return sentence + ".";
}

} // namespace

void log(
    Session& session, const std::string& text, const std::vector<std::string>& promiseTexts)
{
    auto& store = session.store();
    const auto people = store.reader().all<Person>();
    const auto names = namesOf(people);
    const auto line = meetingIn(text, people, session.today);
    expectClear(line, names);
    const auto promises = promisesIn(promiseTexts, people, names, session.today);
    const auto done = actions::doLine(store, line, session.today, promises);
    if (session.output.isJson()) {
        session.output.json(jsonOf(*done.met));
    } else {
        session.output.say(inWords(line, *done.met, names));
    }
}

} // namespace asterism::cli
