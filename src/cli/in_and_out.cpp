// SPDX-License-Identifier: MIT
#include "actions/calendar.h"
#include "actions/whole_plan.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/person_json.h"
#include "cli/words.h"
#include "interchange/csv_out.h"
#include "interchange/csv_people.h"
#include "interchange/plan_json.h"

#include <ctime>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

namespace asterism::cli {
namespace {

/// What an import did, or would do.
struct ImportReport {
    std::string format;
    int added = 0;
    int updated = 0;
    int skipped = 0;
    int conflicts = 0;
    std::vector<Problem> problems;
    Json people = Json::array();
    Json meetings = Json::array();
};

template <RecordType Record>
Json keyOf(const Record& row)
{
    auto key = Json::array();
    forEachColumn<Record>([&](const auto& column) {
        if (column.part == Part::Key) {
            const Cell cell = toCell(row.*(column.member));
            key.push_back(std::get<std::string>(cell));
        }
    });
    return key;
}

/// Counts which rows of a plan are new, other than here, or the same.
void compare(const Plan& incoming, const Plan& here, ImportReport& report)
{
    forEachRecord([&]<typename Record>() {
        std::map<std::string, const Record*> known;
        for (const auto& row : here.of<Record>()) {
            known.emplace(keyOf(row).dump(), &row);
        }
        for (const auto& row : incoming.of<Record>()) {
            const auto found = known.find(keyOf(row).dump());
            if (found == known.end()) {
                ++report.added;
            } else if (*found->second == row) {
                ++report.skipped;
            } else {
                ++report.updated;
            }
        }
    });
}

ImportReport importJson(
    Session& session, const std::string& bytes, const std::string& name, bool isDryRun)
{
    ImportReport report{.format = "json"};
    const Plan plan = readPlan(bytes);
    compare(plan, session.store().reader().plan(), report);
    for (const auto& card : personCards(plan)) {
        report.people.push_back(toJson(factsOf(card)));
    }
    for (const auto& meeting : plan.of<Meeting>()) {
        report.meetings.push_back(
            {{"uid", meeting.id.text},
             {"summary", meeting.what.empty() ? meeting.purpose : meeting.what},
             {"starts", meeting.startsOn.isEmpty() ? Json() : Json(toText(meeting.startsOn))},
             {"kind", meeting.kind}});
    }
    if (!isDryRun) {
        actions::importPlan(session.store(), plan, name);
    }
    return report;
}

ImportReport importEvents(
    Session& session, const std::string& bytes, const std::string& name, bool isDryRun)
{
    ImportReport report{.format = "icalendar"};
    const auto calendar = readCalendar(bytes);
    const auto changes
        = actions::changesFrom(calendar, session.store().reader().plan(), session.today);
    report.added = static_cast<int>(changes.added.size());
    report.updated = static_cast<int>(changes.changed.size());
    report.skipped = changes.skipped;
    report.problems = calendar.problems;
    for (const auto& event : calendar.events) {
        report.meetings.push_back(
            {{"uid", event.uid},
             {"summary", event.summary},
             {"starts", event.starts.empty() ? Json() : Json(event.starts)},
             {"kind", wordOf(event.kind)}});
    }
    if (!isDryRun) {
        actions::importCalendar(session.store(), changes, name);
    }
    return report;
}

/// Cards that may be somebody of the plan: only their owner could say.
int unansweredRows(const CardPreview& preview, const std::vector<CardChoice>& choices)
{
    std::set<std::size_t> chosen;
    for (const auto& choice : choices) {
        chosen.insert(choice.row);
    }
    int unanswered = 0;
    for (std::size_t row = 0; row < preview.rows.size(); ++row) {
        unanswered += preview.rows[row].state == CardState::Unclear && !chosen.contains(row);
    }
    return unanswered;
}

ImportReport importPeople(
    Session& session,
    const std::string& format,
    const Plan& plan,
    const CardPreview& preview,
    const std::string& name,
    bool isDryRun)
{
    ImportReport report{.format = format};
    const auto choices = usualChoices(preview);
    const auto changes = changesFor(preview, plan, choices);
    report.added = changes.addedPeople;
    report.updated = changes.updatedPeople;
    report.conflicts = unansweredRows(preview, choices);
    report.problems = preview.problems;
    for (const auto& row : preview.rows) {
        if (row.state != CardState::Group && row.state != CardState::Unreadable) {
            report.people.push_back(toJson(row.found.facts));
        }
    }
    report.skipped
        = static_cast<int>(preview.rows.size()) - report.added - report.updated - report.conflicts;
    if (!isDryRun && !changes.isEmpty()) {
        Plan coming = changes.added;
        auto& people = coming.of<Person>();
        people.insert(people.end(), changes.changed.begin(), changes.changed.end());
        actions::importPlan(session.store(), coming, name);
    }
    return report;
}

/// By what is in the file, whatever its name.
ImportReport importAny(
    Session& session, const std::string& bytes, const std::string& file, bool isDryRun)
{
    const std::string name = std::filesystem::path(file).filename().string();
    if (looksLikeJson(bytes)) {
        return importJson(session, bytes, name, isDryRun);
    }
    if (looksLikeCalendar(bytes)) {
        return importEvents(session, bytes, name, isDryRun);
    }
    const Plan plan = session.store().reader().plan();
    if (looksLikeCards(bytes)) {
        return importPeople(
            session, "vcard", plan, previewCards(readCards(bytes), plan), name, isDryRun);
    }
    const CsvTable table = readCsv(bytes);
    const CsvMapping mapping = mappingFor(table);
    if (!namesPeople(mapping)) {
        const std::string why = table.problems.empty() ? "" : " " + table.problems.front().says;
        throw Error(
            Refusal::BadFile,
            "“" + file
                + "” is neither a vCard or calendar file, nor a table of people, nor a plan as "
                  "JSON."
                + why,
            file);
    }
    return importPeople(session, "csv", plan, previewCsv(table, mapping, plan), name, isDryRun);
}

Json jsonOf(const ImportReport& report)
{
    auto problems = Json::array();
    for (const auto& problem : report.problems) {
        problems.push_back({{"line", problem.line}, {"says", problem.says}});
    }
    return {
        {"format", report.format},
        {"added", report.added},
        {"updated", report.updated},
        {"skipped", report.skipped},
        {"conflicts", report.conflicts},
        {"problems", std::move(problems)},
        {"people", report.people},
        {"meetings", report.meetings}};
}

void print(Output& output, const ImportReport& report, bool isDryRun)
{
    const bool isPlan = report.format == "json";
    const bool isCalendar = report.format == "icalendar";
    const std::string what = isPlan ? "row" : isCalendar ? "meeting" : "person";
    const std::string many = isPlan ? "rows" : isCalendar ? "meetings" : "people";
    const auto number
        = [&](int count) { return counted(static_cast<std::size_t>(count), what, many); };
    output.say(
        std::string(isDryRun ? "Would add " : "Added ") + number(report.added) + ", "
        + (isDryRun ? "change " : "changed ") + std::to_string(report.updated) + ", "
        + (isDryRun ? "leave out " : "left out ") + std::to_string(report.skipped)
        + (report.conflicts == 0 ? "."
                                 : "; " + std::to_string(report.conflicts)
                   + " may be somebody who is here already."));
    for (const auto& problem : report.problems) {
        const std::string place
            = problem.line == 0 ? "" : "Line " + std::to_string(problem.line) + ": ";
        output.say(place + problem.says);
    }
}

Instant now()
{
    return static_cast<Instant>(std::time(nullptr)) * 1000;
}

std::string exported(const Plan& plan, const std::string& format)
{
    if (format == "json") {
        std::ostringstream out;
        writePlan(plan, out);
        return out.str();
    }
    std::vector<PersonCard> cards;
    for (auto& card : personCards(plan)) {
        if (!card.person.sensitive) {
            cards.push_back(std::move(card));
        }
    }
    if (format == "csv") {
        return writeCsv(cards);
    }
    return writeCards(cards, format == "vcard3" ? CardVersion::V30 : CardVersion::V40, now());
}

std::string calendarOf(Session& session, bool withNames)
{
    const auto bytes
        = actions::calendarFile(session.store(), session.today, now(), {.withNames = withNames});
    if (bytes.empty()) {
        throw Error(
            Refusal::NothingToWrite,
            "There is nothing planned to put into a calendar yet, so no file was made.");
    }
    return bytes;
}

void expectNotThePlan(const Session& session, const std::filesystem::path& file)
{
    std::error_code trouble;
    if (std::filesystem::equivalent(session.file, file, trouble)) {
        throw Error(
            Refusal::AlreadyThere,
            "“" + file.string() + "” is the plan itself. Please choose another name.",
            file.string());
    }
}

} // namespace

void importFile(Session& session, const std::string& file, bool isDryRun)
{
    const auto report = importAny(session, readFile(file), file, isDryRun);
    if (session.output.isJson()) {
        session.output.json(jsonOf(report));
    } else {
        print(session.output, report, isDryRun);
    }
}

void exportPlan(
    Session& session, const std::string& format, const std::string& file, bool withNames)
{
    const std::string bytes = format == "ics" ? calendarOf(session, withNames)
                                              : exported(session.store().reader().plan(), format);
    if (file.empty()) {
        std::cout << bytes;
        return;
    }
    expectNotThePlan(session, file);
    writeFile(file, bytes);
    session.output.say("Wrote “" + file + "”.");
}

} // namespace asterism::cli
