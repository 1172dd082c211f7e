// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"
#include "interchange/stories.h"

#include <optional>
#include <string>
#include <vector>

// What the program can be told, a function each. They throw Error, UsageError or UnclearReference;
// nothing has been changed then.

namespace asterism::cli {

// The plan as a file
void init(Session& session, std::optional<StoryName> sample);
void verify(Session& session, int& exitCode);
void backUp(Session& session, const std::string& folder);
void history(Session& session);
void undo(Session& session);
void redo(Session& session);

// What is in it
void show(Session& session, const std::string& kind, const std::string& reference);
void search(Session& session, const std::string& words);

// Plain edits
void add(Session& session, const std::string& kind, const std::vector<std::string>& fields);
void set(Session& session, const std::string& reference, const std::vector<std::string>& fields);
void remove(Session& session, const std::string& reference, const std::vector<std::string>& fields);

// A meeting from one line, with promises
void log(Session& session, const std::string& text, const std::vector<std::string>& promiseTexts);

// Conclusions
void coverage(Session& session);
void due(Session& session);
void network(Session& session);
void outreach(Session& session);
void promises(Session& session);
void meetings(Session& session);
void held(Session& session, const std::string& name);
void exchange(Session& session);

// Hours
struct HoursRequest {
    std::string rules; ///< a name, or a file that ends in .json
    std::string from;  ///< a month or a day; "" for the first month with hours
    std::string to;
    std::string evidence; ///< the file to write the evidence to; "" for none
};
void hours(Session& session, const HoursRequest& request);

// Letters
struct LetterRequest {
    bool isList = false; ///< only the kinds are asked for
    std::string to;      ///< a person, as they are referred to
    std::string kind;
    std::string tone;
    std::vector<std::string> settings; ///< "blank=value"
};
void letter(Session& session, const LetterRequest& request);

// In and out
void importFile(Session& session, const std::string& file, bool isDryRun);
void exportPlan(
    Session& session, const std::string& format, const std::string& file, bool withNames = false);

// A text
void lint(Session& session, const std::optional<std::string>& text);

/// `keep`: where the made-up plan is left for other measurements; "" leaves nothing.
void bench(Session& session, int people, int meetings, const std::string& keep);

} // namespace asterism::cli
