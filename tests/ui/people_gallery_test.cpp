// SPDX-License-Identifier: MIT
// Not a test but a mirror: paints the page of people, for somebody to look at.
// ASTERISM_GALLERY=folder ui_tests "[.gallery]"
#include <QDir>
#include <QTabBar>

#include "tests/ui/people_desk.h"
#include "ui/app/style.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"

using namespace asterism;
using namespace asterism::tests;
using namespace asterism::ui;

namespace {

void keepPicture(QWidget& widget, const QString& name)
{
    const QDir folder(qEnvironmentVariable("ASTERISM_GALLERY", QDir::tempPath()));
    for (int round = 0; round < 5; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    CHECK(widget.grab().save(folder.filePath(name + ".png")));
}

void paint(const QString& name, QSize size, const std::function<void(PeopleDesk&)>& act = {})
{
    PeopleDesk desk(sampleStore(), size);
    desk.choose(samplePerson("P01"));
    if (act) {
        act(desk);
    }
    keepPicture(desk.page, "people-" + name);
}

} // namespace

TEST_CASE("The page of people in the mirror", "[.gallery]")
{
    applyTheme(Theme::Light);
    paint("light", {820, 700});
    paint("light-wide", {1180, 800});
    paint("reach", {820, 700}, [](PeopleDesk& desk) { desk.openLeaf("Reach"); });
    paint("work", {820, 700}, [](PeopleDesk& desk) { desk.openLeaf("Work"); });
    paint("story", {820, 700}, [](PeopleDesk& desk) { desk.openLeaf("Story"); });
    paint("knows", {820, 700}, [](PeopleDesk& desk) { desk.openLeaf("Knows"); });
    paint("two-hats", {820, 800}, [](PeopleDesk& desk) { desk.choose(samplePerson("P09")); });
    paint("resting", {820, 700}, [](PeopleDesk& desk) { desk.choose(samplePerson("P06")); });
    paint("adding", {820, 700}, [](PeopleDesk& desk) { desk.page.addPerson(); });
    paint("several", {820, 700}, [](PeopleDesk& desk) {
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
    });
    paint("network", {900, 600}, [](PeopleDesk& desk) { desk.page.showNetwork(); });
    paint("groups", {900, 600}, [](PeopleDesk& desk) { desk.page.showGroups(); });
    paint("small", {584, 338});
    paint("small-person", {584, 338}, [](PeopleDesk& desk) { desk.key(Qt::Key_Return); });
    paint("900", {704, 578});
    {
        PeopleDesk desk(Store::inMemory(), {820, 600});
        keepPicture(desk.page, "people-empty");
    }
    applyTheme(Theme::Dark);
    paint("dark", {820, 700});
    paint("dark-knows", {820, 700}, [](PeopleDesk& desk) { desk.openLeaf("Knows"); });
    applyTheme(Theme::Light);
    applyTextSize(150);
    paint("150", {1000, 760});
    paint("150-person", {1000, 760}, [](PeopleDesk& desk) { desk.key(Qt::Key_Return); });
    applyTextSize(200);
    paint("200-person", {1000, 760}, [](PeopleDesk& desk) { desk.key(Qt::Key_Return); });
    applyTextSize(100);
}
