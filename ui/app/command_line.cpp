// SPDX-License-Identifier: MIT
#include "ui/app/command_line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace asterism::ui {
namespace {

/// Switches of Qt itself, which reads them later; true for those that take a value.
struct QtSwitch {
    std::string_view name;
    bool takesValue;
};
constexpr std::array qtSwitches{
    QtSwitch{"-reverse", false},
    QtSwitch{"-platform", true},
    QtSwitch{"-display", true},
    QtSwitch{"-session", true},
    QtSwitch{"-name", true}};

/// Takes one argument after the other.
class Arguments {
public:
    explicit Arguments(const std::vector<std::string>& all) : m_all(all) { }

    bool isAtEnd() const { return m_next >= m_all.size(); }
    const std::string& take() { return m_all.at(m_next++); }

private:
    const std::vector<std::string>& m_all;
    std::size_t m_next = 0;
};

CommandLine refused(const std::string& why)
{
    CommandLine line;
    line.exit = Exit::WrongUsage;
    line.complaint = "asterism: " + why + "\nTry “asterism --help”.\n";
    return line;
}

CommandLine answered(const std::string& text)
{
    CommandLine line;
    line.exit = Exit::Done;
    line.printed = text;
    return line;
}

/// Reads "--name VALUE" and "--name=VALUE".
struct Option {
    std::string name;
    std::optional<std::string> value;
};

Option split(const std::string& argument)
{
    const auto equals = argument.find('=');
    return equals == std::string::npos
        ? Option{argument, std::nullopt}
        : Option{argument.substr(0, equals), argument.substr(equals + 1)};
}

bool passToQt(const Option& option, Arguments& rest)
{
    const auto found = std::find_if(qtSwitches.begin(), qtSwitches.end(), [&](const auto& known) {
        return option.name == known.name;
    });
    if (found == qtSwitches.end()) {
        return false;
    }
    if (found->takesValue && !option.value && !rest.isAtEnd()) {
        rest.take();
    }
    return true;
}

/// Puts the value of an option into the wishes; answers what is wrong with it, or "".
std::string apply(const Option& option, const std::string& value, Wishes& wishes)
{
    if (option.name == "--file") {
        wishes.plan = pathFromArgument(value);
        return value.empty() ? "“--file” needs a path." : "";
    }
    if (option.name == "--page") {
        wishes.page = value;
        const auto& known = pageNames();
        return std::find(known.begin(), known.end(), value) == known.end()
            ? "There is no page “" + value + "”."
            : "";
    }
    wishes.today = parseDay(value);
    return wishes.today ? "" : "“" + value + "” is not a day like 2026-06-15.";
}

bool takesValue(const Option& option)
{
    return option.name == "--file" || option.name == "--page" || option.name == "--today";
}

} // namespace

const std::vector<std::string>& pageNames()
{
    static const std::vector<std::string> names{
        "today",
        "map",
        "people",
        "outreach",
        "meetings",
        "give",
        "reflect",
        "letters",
        "history",
        "hours",
        "preferences"};
    return names;
}

std::string usage()
{
    return "Usage: asterism [OPTION]… [FILE]\n"
           "Plan and tend your constellation of mentors.\n"
           "\n"
           "  FILE              open this plan instead of your own\n"
           "      --file PATH   the same\n"
           "      --sample      look at a sample network; nothing in it touches your own\n"
           "      --page NAME   show today, map, people, outreach, meetings, give, reflect, "
           "letters,\n"
           "                    history, hours or preferences\n"
           "      --log-meeting note a meeting\n"
           "      --resume      go on with what you began last and have not finished\n"
           "      --help        say this and stop\n"
           "      --version     name the version and stop\n"
           "\n"
           "Everything stays on this computer. Exit status: 0 done, 1 not done, 2 wrong usage,\n"
           "3 no such file, 4 in use, damaged or not a plan.\n";
}

std::filesystem::path pathFromArgument(const std::string& argument)
{
    constexpr std::string_view scheme = "file://";
    if (!argument.starts_with(scheme)) {
        return argument;
    }
    // file:///path and file://localhost/path name the same file.
    const auto slash = argument.find('/', scheme.size());
    std::string path;
    for (std::size_t at = slash; at < argument.size(); ++at) {
        unsigned value = 0;
        const char* const digits = argument.data() + at + 1;
        const bool isEscaped = argument[at] == '%' && at + 2 < argument.size()
            && std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2;
        path += isEscaped ? static_cast<char>(value) : argument[at];
        at += isEscaped ? 2 : 0;
    }
    return path;
}

CommandLine readCommandLine(const std::vector<std::string>& arguments)
{
    CommandLine line;
    Arguments rest(arguments);
    bool isOptionsOver = false;
    while (!rest.isAtEnd()) {
        const std::string& argument = rest.take();
        const Option option = split(argument);
        if (isOptionsOver || !argument.starts_with('-')) {
            if (line.wishes.plan) {
                return refused("One plan at a time, please.");
            }
            line.wishes.plan = pathFromArgument(argument);
        } else if (argument == "--") {
            isOptionsOver = true;
        } else if (argument == "--help" || argument == "-h") {
            return answered(usage());
        } else if (argument == "--version") {
            return answered("asterism " ASTERISM_VERSION "\n");
        } else if (argument == "--sample") {
            line.wishes.sample = true;
        } else if (argument == "--log-meeting" || argument == "--resume") {
            line.wishes.page = argument.substr(2);
        } else if (takesValue(option)) {
            if (!option.value && rest.isAtEnd()) {
                return refused("“" + option.name + "” needs a value.");
            }
            const std::string value = option.value ? *option.value : rest.take();
            if (const std::string wrong = apply(option, value, line.wishes); !wrong.empty()) {
                return refused(wrong);
            }
        } else if (!passToQt(option, rest)) {
            return refused("There is no option “" + option.name + "”.");
        }
    }
    return line.wishes.sample && line.wishes.plan
        ? refused("Either the sample or a plan of your own, please.")
        : line;
}

} // namespace asterism::ui
