// SPDX-License-Identifier: MIT
#pragma once

#include "domain/dates.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

// What the program was asked for when it was started. Read before there is a display, so that
// --help and --version need none.

namespace asterism::ui {

/// How a start ends; the same numbers as those of asterism-cli.
enum class Exit { Done = 0, Failed = 1, WrongUsage = 2, NoSuchFile = 3, NotUsable = 4 };

/// What one start of the program is to open and show.
struct Wishes {
    std::optional<std::filesystem::path> plan; ///< none: the plan of this user
    bool sample = false;
    std::string page; ///< "" for the one that was open last; also "log-meeting" and "resume"
    std::optional<Day> today; ///< none: the day of the clock
};

struct CommandLine {
    Wishes wishes;
    std::optional<Exit> exit; ///< set when there is nothing to start
    std::string printed;      ///< for stdout
    std::string complaint;    ///< for stderr
};

/// Reads the arguments, without the program's own name.
CommandLine readCommandLine(const std::vector<std::string>& arguments);

/// The names that --page knows.
const std::vector<std::string>& pageNames();

/// The text of --help.
std::string usage();

/// A path as it is written on a command line: relative, absolute, or a file:// address.
std::filesystem::path pathFromArgument(const std::string& argument);

} // namespace asterism::ui
