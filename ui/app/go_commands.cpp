// SPDX-License-Identifier: MIT
#include "ui/app/go_commands.h"

#include "ui/app/actions.h"
#include "ui/app/main_window.h"
#include "ui/app/page_host.h"
#include "ui/app/pane_cycle.h"
#include "ui/log/log_commands.h"
#include "ui/people/person_detail.h"
#include "ui/text/text.h"

#include <array>
#include <utility>

namespace asterism::ui {

namespace {

/// The person whose page is looked at.
QString personShown(const MainWindow& window)
{
    const auto* detail = window.findChild<PersonDetail*>();
    return detail != nullptr && detail->isVisible() ? qt(detail->person().text) : QString();
}

} // namespace

GoCommands::GoCommands(MainWindow& window, PaneCycle& panes) : QObject(&window), m_window(window)
{
    addGoing(panes);
    addPartsOfPages();
    addBeginnings();
}

void GoCommands::addGoing(PaneCycle& panes)
{
    Actions& actions = m_window.actions();
    const auto add = [&](const char* name,
                         const QString& text,
                         const QList<QKeySequence>& keys,
                         bool startsGroup,
                         const std::function<void()>& run) {
        ActionEntry entry{name, MenuName::Go, text, keys, run};
        entry.startsGroup = startsGroup;
        return actions.add(entry);
    };
    add("goToAnything", tr("Go to Anything…"), {Qt::CTRL | Qt::Key_K}, false, [this] {
        m_window.openPalette();
    });
    add("goBack", tr("Back"), {Qt::ALT | Qt::Key_Left}, true, [this] {
        m_window.goBack();
    })->setEnabled(false);
    add("goForward", tr("Forward"), {Qt::ALT | Qt::Key_Right}, false, [this] {
        m_window.goForward();
    })->setEnabled(false);
    add("nextPane",
        tr("Next Part of the Window"),
        {Qt::Key_F6, Qt::CTRL | Qt::ALT | Qt::Key_N},
        true,
        [&panes] { panes.next(); });
    add("previousPane",
        tr("Previous Part of the Window"),
        {Qt::SHIFT | Qt::Key_F6, Qt::CTRL | Qt::ALT | Qt::Key_P},
        false,
        [&panes] { panes.previous(); });
}

void GoCommands::addBeginnings()
{
    Actions& actions = m_window.actions();
    actions.add({"addPerson", MenuName::Network, tr("Add Person"), {Qt::CTRL | Qt::Key_N}, [this] {
                     m_window.goTo({QStringLiteral("people"), QStringLiteral("add"), {}});
                 }});
    new LogCommands(m_window);
    actions.add(
        {"notePromise", MenuName::Network, tr("Note a Promise…"), {Qt::CTRL | Qt::Key_D}, [this] {
             m_window.goTo(
                 {QStringLiteral("give"), QStringLiteral("promise"), personShown(m_window)});
         }});
    actions.add(
        {"newIdea",
         MenuName::Network,
         tr("New Outreach Idea"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
         [this] {
             m_window.goTo({QStringLiteral("outreach"), QStringLiteral("idea"), {}});
         }});
    actions.add(
        {"writeLetter", MenuName::Network, tr("Write a Letter…"), {Qt::CTRL | Qt::Key_E}, [this] {
             m_window.goTo({QStringLiteral("letters"), QStringLiteral("templates"), {}});
         }});
    bool isFirst = true;
    for (const PathKind& path : m_window.host().paths()) {
        ActionEntry entry{
            path.name, MenuName::Network, path.beginText, {}, [this, place = placeOf(path)] {
                m_window.goTo(place);
            }};
        entry.startsGroup = std::exchange(isFirst, false);
        actions.add(entry);
    }
    actions.add({"reverse-offer", MenuName::Network, tr("Offer What Is New…"), {}, [this] {
                     m_window.goTo(
                         {QStringLiteral("people"),
                          QStringLiteral("path/reverse"),
                          QStringLiteral("offer")});
                 }});
}

void GoCommands::addPartsOfPages()
{
    struct PartOfPage {
        const char* name;
        QString text;
        Place place;
    };
    const std::array places{
        PartOfPage{"needs", tr("Needs"), {QStringLiteral("reflect"), QStringLiteral("need"), {}}},
        PartOfPage{
            "openPlaces",
            tr("Open Places"),
            {QStringLiteral("reflect"), QStringLiteral("open"), {}}},
        PartOfPage{"groups", tr("Groups"), {QStringLiteral("people"), QStringLiteral("group"), {}}},
        PartOfPage{
            "whoKnowsWhom",
            tr("Who Knows Whom"),
            {QStringLiteral("people"), QStringLiteral("knows"), {}}},
        PartOfPage{
            "promises", tr("Promises"), {QStringLiteral("give"), QStringLiteral("promises"), {}}},
        PartOfPage{
            "agreements",
            tr("Agreements"),
            {QStringLiteral("give"), QStringLiteral("agreements"), {}}},
        PartOfPage{
            "givingOn", tr("Giving On"), {QStringLiteral("give"), QStringLiteral("giving"), {}}}};
    bool isFirst = true;
    for (const auto& [name, text, place] : places) {
        ActionEntry entry{name, MenuName::Go, text, {}, [this, at = place] { m_window.goTo(at); }};
        entry.startsGroup = std::exchange(isFirst, false);
        m_window.actions().add(entry);
    }
}

} // namespace asterism::ui
