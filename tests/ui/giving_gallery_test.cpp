// SPDX-License-Identifier: MIT
// Pictures of Give & Take, for looking at by eye.
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

#include "tests/ui/shell_fixture.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/giving/give_page.h"
#include "ui/people/people_list.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;

namespace {

struct Look {
    const char* name;
    QSize size;
    ui::Theme theme;
    int text;
};

const QList<Look> looks{
    {"light", {1000, 700}, ui::Theme::Light, 100},
    {"dark", {1000, 700}, ui::Theme::Dark, 100},
    {"small", {900, 600}, ui::Theme::Light, 100},
    {"large", {1000, 700}, ui::Theme::Light, 150},
    {"tiny", {640, 400}, ui::Theme::Light, 100},
};

struct Gallery {
    Look look;
    Shell shell;

    explicit Gallery(const Look& wanted, bool isNew) : look(wanted)
    {
        if (!isNew) {
            shell.tellStory();
            addMore();
        }
        shell.show("give");
        shell.window->resize(look.size);
    }

    void addMore()
    {
        for (const char* title : {"Working with interpreters", "Telehealth and consent"}) {
            Offer offer;
            offer.title = title;
            actions::add(shell.store(), offer);
        }
        Person henrik = shell.store()
                            .reader()
                            .where(&Person::displayName, std::string("Dr Henrik Vale"))
                            .at(0);
        henrik.theirGoals = "Telehealth that the board accepts";
        actions::change(shell.store(), henrik);
        shell.addPerson("Robin Ash");
        auto tie = shell.store().reader().all<Relationship>().back();
        tie.direction = Direction::IGuideThem;
        tie.kind = RelationshipKind::Mentee;
        actions::change(shell.store(), tie);
    }

    void grab(const char* what)
    {
        for (int turn = 0; turn < 4; ++turn) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
        const QString folder = qEnvironmentVariable("ASTERISM_GALLERY", QDir::tempPath());
        QDir().mkpath(folder);
        shell.window->grab().save(
            folder
            + QStringLiteral("/giving-%1-%2.png")
                  .arg(QLatin1String(what), QLatin1String(look.name)));
    }

    void go(const char* kind) { shell.window->goTo({"give", kind, {}}); }

    void press(const char* name)
    {
        if (auto* button = shell.find<QAbstractButton>(name)) {
            button->click();
        }
    }

    void scroll(const char* name, double part)
    {
        QCoreApplication::processEvents();
        auto* bar = shell.find<QScrollArea>(name)->verticalScrollBar();
        bar->setValue(static_cast<int>(bar->maximum() * part));
    }
};

} // namespace

TEST_CASE("Pictures of give and take", "[.gallery]")
{
    for (const Look& look : looks) {
        ui::applyTheme(look.theme);
        ui::applyTextSize(look.text);
        {
            Gallery blank(look, true);
            blank.go("promises");
            blank.grab("new-promises");
            blank.go("flow");
            blank.grab("new-flow");
            blank.go("giving");
            blank.grab("new-giving");
        }
        Gallery told(look, false);
        told.go("promises");
        told.grab("promises");
        told.go("promise");
        told.grab("note");
        told.press("promiseClose");
        told.press("silentDate1");
        told.grab("date");
        told.press("promiseStepCancel");
        told.press("promisesEarlier");
        told.scroll("promisesTab", 1.0);
        told.grab("earlier");
        told.go("flow");
        told.grab("flow");
        told.press("flowName1");
        told.scroll("flowTab", 0.5);
        told.grab("flow-open");
        told.go("exchange");
        told.grab("exchange");
        told.go("giving");
        told.grab("giving");
        told.scroll("givingOnTab", 0.5);
        told.grab("giving-middle");
        told.scroll("givingOnTab", 1.0);
        told.grab("giving-end");
        const auto noor = told.shell.store().reader().where(
            &Person::displayName, std::string("Dr Rosalind Achterberg"));
        told.shell.window->goTo({"people", "person", ui::qt(noor.at(0).id.text)});
        auto* tabs = told.shell.find<QTabBar>("personTabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        told.grab("person");
        told.shell.window->goTo({"today", {}, {}});
        told.grab("today");
    }
    ui::applyTheme(ui::Theme::Light);
    ui::applyTextSize(100);
}
