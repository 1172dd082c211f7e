// SPDX-License-Identifier: MIT
#include "ui/app/program.h"

#include <QAction>
#include <QApplication>
#include <QDate>
#include <QTimer>

#include "actions/whole_plan.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "storage/plan_place.h"
#include "ui/app/actions.h"
#include "ui/app/doorbell.h"
#include "ui/app/main_window.h"
#include "ui/app/page_host.h"
#include "ui/app/page_kinds.h"
#include "ui/app/plan_session.h"
#include "ui/app/platform.h"
#include "ui/app/process.h"
#include "ui/app/view_commands.h"
#include "ui/paths/unfinished.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"

#include <future>

namespace asterism::ui {
namespace {

/// Which telling of the story the sample was made from: a newer program makes it anew as long as
/// nobody has tried anything in it.
constexpr auto storyKey = "story";

std::unique_ptr<Store> openOrCreate(const std::filesystem::path& path)
{
    return std::filesystem::exists(path) ? Store::open(path) : Store::create(path);
}

std::unique_ptr<Store> openSample(const std::filesystem::path& path)
{
    auto store = openOrCreate(path);
    if (store->note(storyKey).empty()) {
        actions::importPlan(*store, readPlan(story(StoryName::EarlyCareer)), "Amara Villareal");
        store->keepNote(storyKey, ASTERISM_VERSION);
    }
    return store;
}

} // namespace

std::filesystem::path samplePath()
{
    return defaultPlanPath().replace_filename("sample.asterism");
}

std::filesystem::path planOf(const Wishes& wishes)
{
    return wishes.sample ? samplePath() : wishes.plan.value_or(defaultPlanPath());
}

Program::Program(Wishes wishes, const std::filesystem::path& settingsFile)
    : m_wishes(std::move(wishes)), m_settings(settingsFile)
{
}

Program::~Program()
{
    if (m_window) {
        m_window->setSession(nullptr);
    }
}

bool Program::callFirst(const Wishes& wishes)
{
    return Doorbell::ring(planOf(wishes), qt(wishes.page));
}

void Program::start()
{
    // The plan is opened beside the window that is being made: neither needs the other.
    auto opening = std::async(
        std::launch::async, [this] { return openPlan(planOf(m_wishes), m_wishes.sample); });
    applyLook(m_settings);
    m_window = std::make_unique<MainWindow>(m_settings, pageKinds(), pathKinds());
    // Before anybody can know that we are here: who is asked to end must end kindly.
    m_signals = std::make_unique<EndingSignals>();
    connect(m_signals.get(), &EndingSignals::endWanted, this, [this] {
        m_window->close();
        QApplication::quit();
    });
    auto store = opening.get();
    // The desktop makes room for the window while its page is still being filled; it is painted
    // once, when all is there.
    m_window->show();
    take(std::move(store), planOf(m_wishes), m_wishes.sample);
    if (m_wishes.page.empty()) {
        m_window->goToLastPage();
    } else {
        show(qt(m_wishes.page));
    }
    connect(m_window.get(), &MainWindow::sampleWanted, this, &Program::showSample);
    connect(m_window.get(), &MainWindow::ownPlanWanted, this, &Program::showOwnPlan);
    // A large plan is gone through once for the first page; most of that is not needed any more.
    QTimer::singleShot(1000, this, &giveBackMemory);
}

void Program::show(const QString& wish)
{
    if (wish == QLatin1String("log-meeting")) {
        if (m_window->host().currentWidget() == nullptr) {
            m_window->goToLastPage();
        }
        m_window->actions().action("logMeeting")->trigger();
    } else if (wish == QLatin1String("resume")) {
        const auto waiting = unfinishedPaths(m_session->store());
        m_window->goTo(
            waiting.empty() ? Place{QStringLiteral("today"), {}, {}} : placeOf(waiting.front()));
    } else {
        m_window->goTo({wish, {}, {}});
    }
}

void Program::showSample()
{
    open(samplePath(), true);
    m_window->goTo({QStringLiteral("today"), {}, {}});
}

void Program::showOwnPlan()
{
    open(m_wishes.plan.value_or(defaultPlanPath()), false);
    m_window->goTo({QStringLiteral("today"), {}, {}});
}

void Program::open(const std::filesystem::path& plan, bool isSample)
{
    take(openPlan(plan, isSample), plan, isSample);
}

std::unique_ptr<Store> Program::openPlan(const std::filesystem::path& plan, bool isSample) const
{
    // A plan that was named must be there; the usual ones are made when they are not.
    const bool isNamed = m_wishes.plan.has_value() && !isSample;
    return isSample ? openSample(plan) : isNamed ? Store::open(plan) : openOrCreate(plan);
}

void Program::take(std::unique_ptr<Store> store, const std::filesystem::path& plan, bool isSample)
{
    m_window->setSession(nullptr);
    m_session = std::make_unique<PlanSession>(std::move(store), clockFor(isSample), isSample);
    m_doorbell = std::make_unique<Doorbell>(plan);
    connect(m_doorbell.get(), &Doorbell::rung, this, &Program::raise);
    m_window->setSession(m_session.get());
}

std::function<Day()> Program::clockFor(bool isSample) const
{
    if (m_wishes.today) {
        return [day = *m_wishes.today] { return day; };
    }
    // In the sample it is always the day on which its story is told.
    return isSample ? std::function<Day()>(storyDay) : [] { return toDay(QDate::currentDate()); };
}

void Program::raise(const QString& page)
{
    if (!page.isEmpty()) {
        show(page);
    }
    if (m_window->isMinimized()) {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace asterism::ui
