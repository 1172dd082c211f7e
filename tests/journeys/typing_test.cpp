// SPDX-License-Identifier: MIT
// What was typed survives whatever ends the program. Somebody types in a program of its own, and
// that program is ended in the middle.
#include <QProcess>
#include <QTest>

#include "actions/people.h"
#include "storage/store.h"
#include "tests/support/temporary_folder.h"
#include "ui/app/main_window.h"
#include "ui/app/program.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <cstdio>

using namespace asterism;
using namespace asterism::test;

namespace {

constexpr const char* sentence = "I would like somebody to think with.";

/// Another process in which somebody has just typed the sentence, wherever `page` led.
struct Typist {
    Typist(const std::filesystem::path& plan, const char* where)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("ASTERISM_TYPIST_PLAN", QString::fromStdString(plan.string()));
        environment.insert("ASTERISM_TYPIST_WHERE", where);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {"[.typist]"});
        REQUIRE(process.waitForStarted());
        QByteArray said;
        while (!said.contains("typed\n")) {
            REQUIRE(process.waitForReadyRead(20'000));
            said += process.readAllStandardOutput();
        }
    }

    void end(int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
        REQUIRE(process.waitForFinished());
    }

    QProcess process;
};

bool isKept(const std::filesystem::path& plan)
{
    const auto store = Store::open(plan);
    const auto drafts = store->drafts();
    return std::any_of(drafts.begin(), drafts.end(), [](const Draft& draft) {
        return draft.fields.find(sentence) != std::string::npos;
    });
}

} // namespace

TEST_CASE("Somebody types", "[.typist]")
{
    const TemporaryFolder settings;
    ui::Wishes wishes;
    wishes.plan = qgetenv("ASTERISM_TYPIST_PLAN").toStdString();
    ui::Program program(wishes, settings / "asterism.conf");
    program.start();
    auto& window = program.window();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    if (qgetenv("ASTERISM_TYPIST_WHERE") == "reflection") {
        window.goTo({QStringLiteral("reflect"), QStringLiteral("path/reflect"), {}});
        QTest::qWait(50);
        window.findChild<QWidget*>("whatBringsMe")->setFocus();
    }
    if (qgetenv("ASTERISM_TYPIST_WHERE") == "note") {
        window.goTo({QStringLiteral("people"), {}, {}});
        window.findChild<QWidget*>("peopleList")->setFocus();
        REQUIRE(
            QTest::qWaitFor([&] { return window.findChild<QWidget*>("personNote") != nullptr; }));
        window.findChild<QWidget*>("personNote")->setFocus();
    }
    QTest::keyClicks(QApplication::focusWidget(), sentence);
    std::puts("typed");
    std::fflush(stdout);
    QApplication::exec();
}

TEST_CASE("A draft is in the file one and a half seconds after the last key, come what may")
{
    const TemporaryFolder home;
    const auto plan = home / "plan.asterism";
    Store::create(plan);
    Typist typist(plan, "reflection");

    QTest::qWait(1'600);
    typist.end(SIGKILL);

    CHECK(isKept(plan));
    CHECK(Store::open(plan)->verify().isOk);
}

TEST_CASE(
    "A note is in the plan one and a half seconds after the last key, and at once on a wish to end")
{
    const auto [signal, wait] = GENERATE(std::pair(SIGKILL, 1'700), std::pair(SIGTERM, 0));
    const TemporaryFolder home;
    const auto plan = home / "plan.asterism";
    actions::addPersonOfKind(*Store::create(plan), "Ann", RelationshipKind::Peer);
    Typist typist(plan, "note");

    QTest::qWait(wait);
    typist.end(signal);

    CHECK(Store::open(plan)->reader().all<Person>().front().note == sentence);
}

TEST_CASE("A wish to end keeps the draft however short the time since the last key was")
{
    for (int round = 0; round < 3; ++round) {
        const TemporaryFolder home;
        const auto plan = home / "plan.asterism";
        Store::create(plan);
        Typist typist(plan, "reflection");

        typist.end(SIGTERM);

        CHECK(typist.process.exitStatus() == QProcess::NormalExit);
        CHECK(isKept(plan));
    }
}
