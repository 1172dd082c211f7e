// SPDX-License-Identifier: MIT
// The real program, started as a process of its own.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include "actions/people.h"
#include "storage/store.h"
#include "tests/support/temporary_folder.h"
#include "ui/app/command_line.h"
#include "ui/app/doorbell.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <fstream>

#include <sys/stat.h>

using namespace asterism;
using namespace asterism::test;

namespace {

/// A home of its own for each test, so that nothing of this user is touched.
struct Home {
    Home()
    {
        for (const char* name : {"data", "config", "state", "run"}) {
            std::filesystem::create_directory(folder / name);
        }
        std::filesystem::permissions(folder / "run", std::filesystem::perms::owner_all);
    }

    QProcessEnvironment environment() const
    {
        auto all = QProcessEnvironment::systemEnvironment();
        all.insert("QT_QPA_PLATFORM", "offscreen");
        if (areWarningsFatal) {
            all.insert("QT_FATAL_WARNINGS", "1");
        }
        all.insert("HOME", text(folder / "data"));
        all.insert("XDG_DATA_HOME", text(folder / "data"));
        all.insert("XDG_CONFIG_HOME", text(folder / "config"));
        all.insert("XDG_STATE_HOME", text(folder / "state"));
        all.insert("XDG_RUNTIME_DIR", text(folder / "run"));
        return all;
    }

    static QString text(const std::filesystem::path& path)
    {
        return QString::fromStdString(path.string());
    }

    std::filesystem::path plan() const { return folder / "data" / "asterism" / "plan.asterism"; }

    TemporaryFolder folder;
    bool areWarningsFatal = true;
};

struct Run {
    explicit Run(const Home& home, const QStringList& arguments, bool hasDisplay = true)
    {
        auto environment = home.environment();
        if (!hasDisplay) {
            environment.insert("QT_QPA_PLATFORM", "xcb");
            environment.remove("DISPLAY");
            environment.remove("WAYLAND_DISPLAY");
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ASTERISM_PROGRAM), arguments);
        REQUIRE(process.waitForStarted());
    }

    ~Run()
    {
        process.kill();
        process.waitForFinished();
    }

    int exitCode()
    {
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return process.exitCode();
    }

    int endKindly()
    {
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        return exitCode();
    }

    /// Whether the window has come: then the bell of its plan hangs.
    bool hasOpened(const Home& home, const std::filesystem::path& plan)
    {
        const auto bell = home.folder / "run" / ui::Doorbell::placeFor(plan).filename().string();
        return QTest::qWaitFor([&] { return std::filesystem::exists(bell); }, 20'000);
    }

    QProcess process;
};

int permissions(const std::filesystem::path& path)
{
    struct stat found = {};
    REQUIRE(::stat(path.c_str(), &found) == 0);
    return static_cast<int>(found.st_mode & 0777U);
}

ui::CommandLine read(const std::vector<std::string>& arguments)
{
    return ui::readCommandLine(arguments);
}

} // namespace

TEST_CASE("--help and --version need no display")
{
    Home home;
    Run help(home, {"--help"}, false);
    CHECK(help.exitCode() == 0);
    CHECK(help.process.readAllStandardOutput().startsWith("Usage: asterism"));

    Run version(home, {"--version"}, false);
    CHECK(version.exitCode() == 0);
    CHECK(version.process.readAllStandardOutput() == "asterism " ASTERISM_VERSION "\n");
}

TEST_CASE("What cannot be started says why and ends with its number")
{
    Home home;
    Run unknown(home, {"--nope"}, false);
    CHECK(unknown.exitCode() == 2);
    CHECK(unknown.process.readAllStandardError().contains("--nope"));

    Run missing(home, {"--file", Home::text(home.folder / "missing.asterism")});
    CHECK(missing.exitCode() == 3);

    std::ofstream(home.folder / "letter.asterism") << "Dear Ann, this is no plan at all.";
    Run another(home, {Home::text(home.folder / "letter.asterism")});
    CHECK(another.exitCode() == 4);
    CHECK(another.process.readAllStandardError().contains("not a plan"));
}

TEST_CASE("The command line names one plan, a page and a day")
{
    CHECK(read({}).wishes.plan == std::nullopt);
    CHECK(read({"a.asterism"}).wishes.plan == "a.asterism");
    CHECK(read({"--file=a.asterism"}).wishes.plan == "a.asterism");
    CHECK(read({"--file", "a.asterism"}).wishes.plan == "a.asterism");
    CHECK(
        read({"file:///home/ann/my%20plan.asterism"}).wishes.plan == "/home/ann/my plan.asterism");
    CHECK(read({"--", "--file"}).wishes.plan == "--file");
    CHECK(read({"--page", "map"}).wishes.page == "map");
    CHECK(read({"--log-meeting"}).wishes.page == "log-meeting");
    CHECK(read({"--resume"}).wishes.page == "resume");
    CHECK(read({"--today=2026-06-15"}).wishes.today == day(2026, 6, 15));
    CHECK(read({"--sample"}).wishes.sample);
    CHECK(read({"-reverse", "-platform", "offscreen", "--sample"}).wishes.sample);

    for (const std::vector<std::string>& wrong :
         {std::vector<std::string>{"--page"},
          {"--page", "nowhere"},
          {"--today", "2026-02-30"},
          {"a", "b"},
          {"--sample", "a"},
          {"--file="},
          {"-x"}}) {
        INFO(wrong.front());
        CHECK(read(wrong).exit == ui::Exit::WrongUsage);
        CHECK_FALSE(read(wrong).complaint.empty());
    }
}

TEST_CASE("A first start makes a plan that nobody else can read, says nothing, and ends kindly")
{
    Home home;
    Run run(home, {});
    REQUIRE(run.hasOpened(home, home.plan()));
    CHECK(run.endKindly() == 0);
    CHECK(run.process.readAllStandardError().isEmpty());
    CHECK(run.process.readAllStandardOutput().isEmpty());
    CHECK(permissions(home.plan()) == 0600);
    CHECK(permissions(home.plan().parent_path()) == 0700);
    CHECK(Store::open(home.plan())->verify().isOk);
}

TEST_CASE("A plan is opened by a relative path")
{
    Home home;
    Store::create(home.folder / "a.asterism");
    const QString before = QDir::currentPath();
    QDir::setCurrent(Home::text(home.folder.path()));
    {
        Run run(home, {"./a.asterism"});
        CHECK(run.hasOpened(home, home.folder / "a.asterism"));
        CHECK(run.endKindly() == 0);
    }
    QDir::setCurrent(before);
}

TEST_CASE("The sample never touches one's own plan")
{
    Home home;
    std::filesystem::create_directories(home.plan().parent_path());
    {
        auto own = Store::create(home.plan());
        actions::addPersonOfKind(*own, "Ann", RelationshipKind::Mentor);
    }
    const auto bytes = [&] {
        QFile file(Home::text(home.plan()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    const auto sample = home.folder / "data" / "asterism" / "sample.asterism";
    Run run(home, {"--sample"});
    REQUIRE(run.hasOpened(home, sample));
    CHECK(run.endKindly() == 0);
    CHECK(bytes() == before);
    CHECK(Store::open(sample)->reader().count<Person>() > 10);
}

TEST_CASE("A second start on the same plan calls the first window and ends well")
{
    Home home;
    home.areWarningsFatal
        = false; // a platform without a screen warns that it cannot raise a window
    Run first(home, {});
    REQUIRE(first.hasOpened(home, home.plan()));
    Run second(home, {"--page", "history"});
    CHECK(second.exitCode() == 0);
    CHECK(first.process.state() == QProcess::Running);
    CHECK(first.endKindly() == 0);
}

TEST_CASE("After a crash the next start works, and what was done is there")
{
    Home home;
    {
        Run first(home, {});
        REQUIRE(first.hasOpened(home, home.plan()));
        first.process.kill();
        REQUIRE(first.process.waitForFinished());
    }
    Run second(home, {});
    QTest::qWait(1000);
    CHECK(second.process.state() == QProcess::Running);
    CHECK(second.endKindly() == 0);
    CHECK(Store::open(home.plan())->verify().isOk);
}

TEST_CASE("Everything the program keeps is in its own folders")
{
    Home home;
    Run run(home, {});
    REQUIRE(run.hasOpened(home, home.plan()));
    CHECK(run.endKindly() == 0);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(home.folder.path())) {
        if (entry.is_regular_file()) {
            const auto path = std::filesystem::relative(entry.path(), home.folder.path()).string();
            INFO(path);
            CHECK((path.starts_with("data/asterism/") || path.starts_with("config/asterism/")));
        }
    }
}
