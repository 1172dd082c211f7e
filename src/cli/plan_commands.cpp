// SPDX-License-Identifier: MIT
#include "actions/whole_plan.h"
#include "cli/commands.h"
#include "cli/exit_codes.h"
#include "cli/words.h"
#include "interchange/plan_json.h"
#include "storage/plan_place.h"

#include <ctime>
#include <iomanip>
#include <sstream>

namespace asterism::cli {
namespace {

std::string timeText(Instant at, const char* format, bool isLocal)
{
    const auto seconds = static_cast<std::time_t>(at / 1000);
    std::tm parts{};
    if (isLocal) {
        ::localtime_r(&seconds, &parts);
    } else {
        ::gmtime_r(&seconds, &parts);
    }
    std::ostringstream text;
    text << std::put_time(&parts, format);
    return text.str();
}

Json jsonOf(const HistoryEntry& entry)
{
    return {
        {"at", timeText(entry.at, "%Y-%m-%dT%H:%M:%SZ", false)},
        {"label", words(entry.deed)},
        {"undone", entry.undone}};
}

std::string whoseStory(StoryName name)
{
    switch (name) {
    case StoryName::EarlyCareer:
        return "Amara Villareal";
    case StoryName::MidCareer:
        return "Jonas Abara";
    case StoryName::LateCareer:
        return "Dr Ruth Ambler";
    }
    return {};
}

/// A name that no copy has yet: two backups may be made in one second.
std::filesystem::path freshName(const std::filesystem::path& folder, const std::string& stem)
{
    const std::string now
        = timeText(static_cast<Instant>(std::time(nullptr)) * 1000, "%Y-%m-%d-%H%M%S", true);
    for (int number = 1;; ++number) {
        const std::string tail = number == 1 ? "" : "-" + std::to_string(number);
        const auto path = folder / (stem + "-" + now + tail + ".asterism");
        if (!std::filesystem::exists(path)) {
            return path;
        }
    }
}

/// Runs undo or redo and answers with the entry of the history that it moved.
void replay(Session& session, std::optional<Deed> (Store::*move)(), const std::string& none)
{
    auto& store = session.store();
    const auto before = store.history();
    if (!(store.*move)()) {
        throw Error(Refusal::NoSuchRow, none);
    }
    const auto after = store.history();
    for (std::size_t at = 0; at < after.size(); ++at) {
        if (at < before.size() && before[at].undone == after[at].undone) {
            continue;
        }
        if (session.output.isJson()) {
            session.output.json(Json::array({jsonOf(after[at])}));
        }
        session.output.say(
            (after[at].undone ? "Undone: " : "Done again: ") + words(after[at].deed) + ".");
        return;
    }
}

} // namespace

void init(Session& session, std::optional<StoryName> sample)
{
    // Read before the file is made, so that nothing is left behind if it could not be.
    const Plan plan = sample ? readPlan(story(*sample)) : Plan{};
    session.opened = Store::create(session.file);
    if (sample) {
        actions::importPlan(session.store(), plan, whoseStory(*sample));
    }
    if (session.output.isJson()) {
        session.output.json({{"file", session.file.string()}});
        return;
    }
    session.output.say("Made the plan “" + session.file.string() + "”.");
    if (sample) {
        session.output.say(
            "It tells the story of " + whoseStory(*sample) + " on " + toText(storyDay())
            + "; “--as-of " + toText(storyDay()) + "” looks at it on that day.");
    }
}

void verify(Session& session, int& exitCode)
{
    const auto found = session.store().verify();
    if (session.output.isJson()) {
        session.output.json({{"ok", found.isOk}, {"problems", found.problems}});
    } else if (found.isOk) {
        session.output.say("The plan is whole.");
    } else {
        for (const auto& problem : found.problems) {
            session.output.line(problem);
        }
    }
    exitCode = found.isOk ? exitDone : exitUnopened;
}

void backUp(Session& session, const std::string& folder)
{
    const std::filesystem::path place
        = folder.empty() ? defaultBackupFolder() : std::filesystem::path(folder);
    const auto path = freshName(place, session.file.stem().string());
    session.store().backUpTo(path);
    if (session.output.isJson()) {
        session.output.json({{"file", path.string()}});
    } else {
        session.output.say("Kept a copy as “" + path.string() + "”.");
    }
}

void history(Session& session)
{
    auto entries = Json::array();
    std::vector<TableRow> rows;
    for (const auto& entry : session.store().history()) {
        entries.push_back(jsonOf(entry));
        const Tint tint = entry.undone ? Tint::Faint : Tint::None;
        rows.push_back(
            {TableCell(timeText(entry.at, "%Y-%m-%d %H:%M", true), Tint::Faint),
             TableCell(words(entry.deed), tint),
             TableCell(entry.undone ? "undone" : "", tint)});
    }
    if (session.output.isJson()) {
        session.output.json(entries);
    } else {
        session.output.table({"when", "what", ""}, rows);
    }
}

void undo(Session& session)
{
    replay(session, &Store::undo, "There is nothing to undo.");
}

void redo(Session& session)
{
    replay(session, &Store::redo, "There is nothing to do again.");
}

} // namespace asterism::cli
