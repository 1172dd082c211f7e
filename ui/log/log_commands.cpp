// SPDX-License-Identifier: MIT
#include "ui/log/log_commands.h"

#include "analysis/meetings_held.h"
#include "ui/app/actions.h"
#include "ui/app/main_window.h"
#include "ui/app/page_host.h"
#include "ui/log/log_panel.h"
#include "ui/map/constellation.h"
#include "ui/map/map_page.h"
#include "ui/meetings/meetings_page.h"
#include "ui/people/people_list.h"
#include "ui/people/people_page.h"
#include "ui/text/text.h"
#include "ui/widgets/toast.h"

namespace asterism::ui {

LogStart chosenOn(QWidget* page, const Reader& plan)
{
    LogStart start;
    if (qobject_cast<PeoplePage*>(page) != nullptr) {
        const auto people = page->findChild<PeopleList*>()->selected();
        if (people.size() == 1) {
            start.person = people.front();
        }
    } else if (qobject_cast<MapPage*>(page) != nullptr) {
        const Id<Person> person{utf8(page->findChild<Constellation*>()->selected())};
        if (plan.find(person)) {
            start.person = person;
        }
    } else if (const auto* meetings = qobject_cast<MeetingsPage*>(page)) {
        const auto meeting = meetings->chosen() ? plan.find(*meetings->chosen()) : std::nullopt;
        if (meeting
            && (meeting->state == MeetingState::Proposed
                || meeting->state == MeetingState::Confirmed)) {
            start.meeting = meeting->id;
        }
    }
    return start;
}

LogCommands::LogCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    ActionEntry log{
        "logMeeting", MenuName::Network, tr("Log a Meeting…"), {Qt::CTRL | Qt::Key_L}, [this] {
            if (m_window.session() != nullptr) {
                open(chosenOn(m_window.host().currentWidget(), m_window.session()->plan()));
            }
        }};
    log.startsGroup = true;
    window.actions().add(log);
    window.actions().add(
        {"planMeeting", MenuName::Network, tr("Plan a Meeting…"), {Qt::CTRL | Qt::Key_M}, [this] {
             if (m_window.session() == nullptr) {
                 return;
             }
             const auto start
                 = chosenOn(m_window.host().currentWidget(), m_window.session()->plan());
             m_window.goTo(
                 {QStringLiteral("meetings"),
                  QStringLiteral("plan"),
                  start.person ? qt(start.person->text) : QString()});
         }});
    window.actions().add(
        {"prepareMeeting",
         MenuName::Network,
         tr("Prepare for a Meeting"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_M},
         [this] { prepare(); }});
    connect(&window, &MainWindow::sessionChanged, this, &LogCommands::follow);
    connect(&window.host(), &PageHost::shown, this, [this] {
        if (m_panel != nullptr) {
            m_panel->raise();
        }
    });
}

/// Another plan was opened.
void LogCommands::follow()
{
    close();
    m_followed = m_window.session();
    connect(m_followed, &PlanSession::asked, this, [this](const Place& place) {
        if (place.page != QLatin1String("log")) {
            return;
        }
        LogStart start;
        if (place.kind == QLatin1String("person")) {
            start.person = Id<Person>{utf8(place.id)};
        } else if (place.kind == QLatin1String("meeting")) {
            start.meeting = Id<Meeting>{utf8(place.id)};
        } else if (place.kind == QLatin1String("draft")) {
            start.draft = utf8(place.id);
        }
        open(start);
    });
    // Whatever is on screen then belongs to a plan that is gone.
    connect(m_followed, &QObject::destroyed, this, [this] { delete m_panel; });
}

/// For whoever or whatever is chosen, else for the next meeting that is planned.
void LogCommands::prepare()
{
    PlanSession* session = m_window.session();
    if (session == nullptr) {
        return;
    }
    auto start = chosenOn(m_window.host().currentWidget(), session->plan());
    if (!start.meeting && !start.person) {
        Plan plan;
        plan.of<Meeting>() = session->plan().all<Meeting>();
        const auto coming = meetingsComing(plan, session->today());
        if (coming.empty()) {
            emit session->refused(tr("No meeting is planned. Choose somebody first."));
            return;
        }
        start.meeting = coming.front();
    }
    m_window.goTo(
        {QStringLiteral("meetings"),
         QStringLiteral("prepare"),
         qt(start.meeting ? start.meeting->text : start.person->text)});
}

void LogCommands::open(const LogStart& start)
{
    if (m_panel != nullptr) {
        m_panel->focusFirst();
        return;
    }
    m_window.toast().dismiss();
    m_panel = new LogPanel(*m_window.session(), start, &m_window.host());
    connect(m_panel, &LogPanel::closed, this, &LogCommands::close);
    m_panel->focusFirst();
}

void LogCommands::close()
{
    if (m_panel != nullptr) {
        m_panel->hide();
        // It may be one of its own buttons that closes it.
        m_panel->deleteLater();
        m_panel = nullptr;
    }
    // A draft is no change of the plan, so that nobody else tells the page of it.
    if (m_window.session() != nullptr && m_window.host().place().page == QLatin1String("today")) {
        m_window.host().page(QStringLiteral("today"))->show(m_window.host().currentWidget(), {});
    }
}

} // namespace asterism::ui
