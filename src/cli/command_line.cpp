// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/exit_codes.h"
#include "cli/references.h"
#include "storage/plan_place.h"

#include <ctime>
#include <iostream>

#include <CLI/CLI.hpp>

namespace asterism::cli {
namespace {

/// Everything that can stand on the command line.
struct Arguments {
    std::string file;
    std::string asOf;
    bool isJson = false;
    bool isQuiet = false;
    std::string kind;
    std::string reference;
    std::string sample;
    std::string format;
    std::string out;
    bool isDryRun = false;
    int people = 2000;
    std::string keep;
    int meetings = 20000;
    LetterRequest letter{.tone = "warm"};
    HoursRequest hours;
    bool withNames = false;
    std::vector<std::string> words;
    std::string text;
};

using Command = std::function<void(Session&)>;

Day systemToday()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::localtime_r(&now, &parts);
    return day(
        parts.tm_year + 1900,
        static_cast<unsigned>(parts.tm_mon + 1),
        static_cast<unsigned>(parts.tm_mday));
}

Day todayOf(const Arguments& arguments)
{
    if (arguments.asOf.empty()) {
        return systemToday();
    }
    const auto day = parseDay(arguments.asOf);
    if (!day) {
        throw UsageError("“" + arguments.asOf + "” is not a day such as 2026-06-15.");
    }
    return *day;
}

std::optional<StoryName> sampleOf(const CLI::Option& option, const Arguments& arguments)
{
    if (option.count() == 0) {
        return std::nullopt;
    }
    // CLI11 says "true" for an option that stands without its value.
    const bool isAlone = arguments.sample.empty() || arguments.sample == "true";
    const auto name
        = isAlone ? std::optional{StoryName::EarlyCareer} : fromWord<StoryName>(arguments.sample);
    if (!name) {
        throw UsageError("The samples are early, mid and late.");
    }
    return name;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

/// The commands, each with its own arguments, and what is to be done in the end.
class CommandLine {
public:
    CommandLine()
    {
        m_app.name("asterism-cli");
        m_app.set_version_flag("--version", "asterism-cli " ASTERISM_VERSION);
        m_app.require_subcommand(1);
        m_app
            .add_option(
                "--file", m_arguments.file, "The plan (default: the one that Asterism opens)")
            ->type_name("PATH");
        m_app.add_option("--as-of", m_arguments.asOf, "Conclude as on this day")
            ->type_name("YYYY-MM-DD");
        m_app.add_flag("--json", m_arguments.isJson, "Answer in JSON");
        m_app.add_flag("-q,--quiet", m_arguments.isQuiet, "Say only what was asked for");
        addFileCommands();
        addReadingCommands();
        addEditingCommands();
        addLetterCommand();
        addExchangeCommands();
    }

    int run(int argc, const char* const* argv)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return m_app.exit(error) == 0 ? exitDone : exitUsage;
        }
        Session session{
            m_arguments.file.empty() ? defaultPlanPath() : std::filesystem::path(m_arguments.file),
            todayOf(m_arguments),
            Output(std::cout, m_arguments.isJson, m_arguments.isQuiet)};
        int exitCode = exitDone;
        m_exitCode = &exitCode;
        m_command(session);
        std::cout.flush();
        if (!std::cout) {
            throw Error(Refusal::DiskTrouble, "The answer could not be written.");
        }
        return exitCode;
    }

private:
    CLI::App* add(const char* name, const char* help, Command command)
    {
        auto* sub = m_app.add_subcommand(name, help);
        sub->fallthrough();
        sub->callback([this, command = std::move(command)] { m_command = command; });
        return sub;
    }

    void addFileCommands()
    {
        auto* sub = m_app.add_subcommand("init", "Make a new plan; never overwrites one");
        sub->fallthrough();
        auto* sample
            = sub->add_option(
                     "--sample", m_arguments.sample, "Fill it with a story: early, mid or late")
                  ->expected(0, 1)
                  ->type_name("[early|mid|late]");
        sub->callback([this, sample] {
            m_command = [this, sample](Session& session) {
                init(session, sampleOf(*sample, m_arguments));
            };
        });
        add("verify", "Check the whole file", [this](Session& session) {
            verify(session, *m_exitCode);
        });
        add("backup", "Keep a checked copy", [this](Session& session) {
            backUp(session, m_arguments.out);
        })->add_option("DIR", m_arguments.out, "Where to (default: the folder for backups)");
        add("history", "What was done in the last 30 days", history);
        add("undo", "Take the last step back", undo);
        add("redo", "Do it again", redo);
        auto* bench = add("bench", "Time the program on a made-up plan", [this](Session& session) {
            cli::bench(session, m_arguments.people, m_arguments.meetings, m_arguments.keep);
        });
        bench->add_option("--people", m_arguments.people, "How many")
            ->check(CLI::Range(10, 100000));
        bench->add_option("--meetings", m_arguments.meetings, "How many")
            ->check(CLI::Range(10, 1000000));
        bench->add_option("--keep", m_arguments.keep, "Where to leave the made-up plan")
            ->type_name("FILE");
    }

    void addReadingCommands()
    {
        auto* sub = add(
            "show", "Show people, relationships, goals, needs, values …", [this](Session& session) {
                show(session, m_arguments.kind, m_arguments.reference);
            });
        sub->add_option(
               "KIND",
               m_arguments.kind,
               "people, relationships, goals, needs, values, supports, "
               "statements, meetings, promises, exchanges, outreach, agreements, groups, hours")
            ->required();
        sub->add_option(
            "REF", m_arguments.reference, "One of them: its name, a part of it, or its id");
        add("coverage", "Which need is held by whom, and which is an open place", coverage);
        add("due", "With whom it has been how long", due);
        add("network", "The people around you as a network", network);
        add("promises", "What was promised, by whom, and what became of it", promises);
        add("meetings", "Meetings that were held, by kind", meetings);
        add("held", "How held you felt after meetings", [this](Session& session) {
            held(session, m_arguments.reference);
        })->add_option("NAME", m_arguments.reference, "With one person only");
        add("outreach", "Whom you asked, who answered, and what comes next", outreach);
        add("exchange", "What went back and forth with whom", exchange);
        addHoursCommand();
        add("search",
            "Find words in everything written",
            [this](Session& session) { search(session, joined(m_arguments.words)); })
            ->add_option("WORDS", m_arguments.words, "Words, or their beginnings")
            ->required();
        addLint();
    }

    void addHoursCommand()
    {
        auto& request = m_arguments.hours;
        auto* sub = add(
            "hours", "Supervision by the month, as a rule set counts it", [this](Session& session) {
                hours(session, m_arguments.hours);
            });
        sub->add_option(
               "--rules",
               request.rules,
               "bacp, cacrep, california, blank, one of your own, or a .json file")
            ->required()
            ->type_name("NAME");
        sub->add_option(
               "--from", request.from, "First month or day (default: the first with hours)")
            ->type_name("YYYY-MM");
        sub->add_option("--to", request.to, "Last month or day (default: this month)")
            ->type_name("YYYY-MM");
        sub->add_option("--evidence", request.evidence, "Write the evidence of the period as CSV")
            ->type_name("FILE");
    }

    void addLint()
    {
        auto* sub = m_app.add_subcommand("lint", "Find what could tell who a client is");
        sub->fallthrough();
        auto* text = sub->add_option(
            "TEXT", m_arguments.text, "What to look at (default: standard input)");
        sub->callback([this, text] {
            m_command = [this, text](Session& session) {
                lint(session, text->count() > 0 ? std::optional(m_arguments.text) : std::nullopt);
            };
        });
    }

    void addLog()
    {
        auto* sub = add("log", "Log a meeting from one line", [this](Session& session) {
            log(session, m_arguments.text, m_arguments.words);
        });
        sub->add_option(
               "LINE", m_arguments.text, "As in “met Rosalind, Dev yesterday 50m: what stays”")
            ->required();
        sub->add_option(
               "--promise",
               m_arguments.words,
               "As in “me: text by friday”; may be said again and again")
            ->type_name("PROMISE")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }

    void addEditingCommands()
    {
        addLog();
        auto* sub = add("add", "Add something", [this](Session& session) {
            cli::add(session, m_arguments.kind, m_arguments.words);
        });
        sub->add_option("KIND", m_arguments.kind, "As in show, or any table of the plan")
            ->required();
        sub->add_option("FIELD=VALUE", m_arguments.words, "What to say of it")->required();
        sub = add("set", "Change something", [this](Session& session) {
            set(session, m_arguments.reference, m_arguments.words);
        });
        sub->add_option("REF", m_arguments.reference, "A name, a part of it, an id, or “me”")
            ->required();
        sub->add_option("FIELD=VALUE", m_arguments.words, "What to say of it now")->required();
        sub = add("remove", "Remove something; undo brings it back", [this](Session& session) {
            remove(session, m_arguments.reference, m_arguments.words);
        });
        sub->add_option(
               "REF", m_arguments.reference, "A name, a part of it, an id; or the KIND of a link")
            ->required();
        sub->add_option("FIELD=VALUE", m_arguments.words, "Which link");
    }

    void addLetterCommand()
    {
        auto* sub = add(
            "letter", "Fill a letter from its template and look it over", [this](Session& session) {
                letter(session, m_arguments.letter);
            });
        auto& request = m_arguments.letter;
        sub->add_flag("--list", request.isList, "Only name the kinds of letters");
        auto* to = sub->add_option("--to", request.to, "Whom it goes to")->type_name("NAME");
        auto* kind
            = sub->add_option("--kind", request.kind, "What kind of letter")->type_name("KIND");
        sub->add_option("--tone", request.tone, "formal, warm or brief (default: warm)")
            ->type_name("TONE");
        sub->add_option(
               "--set", request.settings, "What stands in a blank; may be said again and again")
            ->type_name("BLANK=VALUE")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        to->needs(kind);
        kind->needs(to);
    }

    void addExchangeCommands()
    {
        auto* sub = add(
            "import",
            "Bring in a vCard, CSV or calendar file, or a plan as JSON",
            [this](Session& session) {
                importFile(session, m_arguments.reference, m_arguments.isDryRun);
            });
        sub->add_option("FILE", m_arguments.reference, "Read by what is in it, whatever its name")
            ->required();
        sub->add_flag("--dry-run", m_arguments.isDryRun, "Only say what would come in");
        sub = add("export", "Write the plan or its people to a file", [this](Session& session) {
            exportPlan(session, m_arguments.format, m_arguments.out, m_arguments.withNames);
        });
        sub->add_option("--format", m_arguments.format, "json, vcard, vcard3, ics or csv")
            ->required()
            ->check(CLI::IsMember({"json", "vcard", "vcard3", "ics", "csv"}));
        sub->add_option("--out", m_arguments.out, "The file (default: standard output)");
        sub->add_flag("--with-names", m_arguments.withNames, "Calendar: say with whom and where");
    }

    CLI::App m_app{"Asterism on the command line: the same plan, without a window."};
    Arguments m_arguments;
    Command m_command;
    int* m_exitCode = nullptr;
};

int exitCodeOf(const Error& error)
{
    switch (error.refusal()) {
    case Refusal::NoSuchFile:
        return exitNoFile;
    case Refusal::NotAPlan:
    case Refusal::NewerVersion:
    case Refusal::Damaged:
    case Refusal::InUse:
        return exitUnopened;
    default:
        return exitFailed;
    }
}

} // namespace

int run(int argc, const char* const* argv)
{
    try {
        return CommandLine().run(argc, argv);
    } catch (const UsageError& error) {
        std::cerr << error.what() << '\n';
        return exitUsage;
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return exitCodeOf(error);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return exitFailed;
    }
}

} // namespace asterism::cli
