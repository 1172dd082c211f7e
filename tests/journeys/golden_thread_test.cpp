// SPDX-License-Identifier: MIT
// The first day and the next morning, by keyboard alone.
#include <QFileDialog>
#include <QLineEdit>

#include "tests/ui/shell_fixture.h"
#include "ui/map/constellation.h"
#include "ui/people/people_list.h"
#include "ui/text/text.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;

namespace {

/// Somebody in front of the window, with the keyboard only.
struct Therapist : Shell {
    using Shell::Shell;

    static void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        keys(key, modifiers);
        settle();
        if (QApplication::activeWindow() == nullptr && window->isVisible()) {
            // Where there is no window manager, nobody gives the place back when a list of names
            // or a dialog has gone.
            QApplication::setActiveWindow(window.get());
            settle();
        }
    }

    void write(const QString& text)
    {
        type(text);
        settle();
    }

    static QString focus()
    {
        return QApplication::focusWidget() == nullptr ? QString()
                                                      : QApplication::focusWidget()->objectName();
    }

    void tabTo(const QString& name)
    {
        for (int step = 0; step < 150 && focus() != name; ++step) {
            press(Qt::Key_Tab);
        }
        QWidget* at = QApplication::focusWidget();
        INFO(
            name.toStdString() << " but at "
                               << (at == nullptr ? "nothing" : at->metaObject()->className()));
        REQUIRE(focus() == name);
    }

    /// Qt's own dialog, as there is no desktop here that would bring its own.
    void chooseFile(const std::string& path)
    {
        auto* dialog = window->findChild<QFileDialog*>();
        REQUIRE(dialog != nullptr);
        auto* name = dialog->findChild<QLineEdit*>("fileNameEdit");
        REQUIRE(name != nullptr);
        QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(name, QString::fromStdString(path));
        QTest::keyClick(name, Qt::Key_Return);
        settle();
        QApplication::setActiveWindow(window.get());
        settle();
    }
};

void reflect(Therapist& me)
{
    const auto next = [&] { me.press(Qt::Key_PageDown, Qt::ControlModifier); };
    me.tabTo("beginReflection");
    me.press(Qt::Key_Return);
    me.tabTo("whatBringsMe");
    me.write("A hard spring");
    next();
    me.write("A steady practice");
    me.press(Qt::Key_Return, Qt::ControlModifier);
    for (int card = 0; card < 4; ++card) {
        me.press(Qt::Key_1);
    }
    me.tabTo("enough");
    me.press(Qt::Key_Return);
    for (int chip = 0; chip < 3; ++chip) {
        me.press(Qt::Key_Space);
        me.press(Qt::Key_Right);
    }
    next();
    me.write("Two languages");
    next();
    me.write("Finish the trauma course");
    me.tabTo("addGoal");
    me.press(Qt::Key_Return);
    me.write("Four free evenings a week");
    next();
    for (const char* need : {"Company", "Advice on money", "A look at my tapes", "A reader"}) {
        me.tabTo("ownNeed");
        me.write(need);
        me.press(Qt::Key_Return);
    }
    next();
    next();
    me.press(Qt::Key_Return, Qt::ControlModifier);
}

void importCards(Therapist& me)
{
    me.press(Qt::Key_3, Qt::ControlModifier);
    me.tabTo("peopleImport");
    me.press(Qt::Key_Return);
    me.chooseFile(ASTERISM_TEST_DATA "/vcard/apple-groups-and-labels.vcf");
    me.tabTo("bringIn");
    me.press(Qt::Key_Return);
}

/// From the map: the next open place, opened, and a name.
void nameHolder(Therapist& me, const QString& name)
{
    me.press(Qt::Key_2, Qt::ControlModifier);
    me.press(Qt::Key_G);
    me.press(Qt::Key_Return);
    REQUIRE(me.focus() == "holderOfPlace");
    me.write(name);
    // The list of names may hang below the line; Enter belongs to the line.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    me.settle();
}

} // namespace

TEST_CASE("The first day by keyboard alone, and an undo on the next morning")
{
    const TemporaryFolder home;
    const auto file = home / "plan.asterism";
    std::string removed;
    Plan whole;
    {
        Therapist me(Store::create(file));
        me.show();

        // A whole reflection: three values, two goals, four needs.
        reflect(me);
        const auto& plan = me.session.plan();
        CHECK(plan.count<Value>() == 3);
        CHECK(plan.count<Goal>() == 2);
        REQUIRE(plan.count<Need>() == 4);

        // An address book comes in, and two people hold two of the needs.
        importCards(me);
        REQUIRE(plan.count<Person>() >= 1);
        nameHolder(me, ui::qt(plan.all<Person>().front().displayName));
        nameHolder(me, "Jonas Roth");
        CHECK(plan.count<Coverage>() == 2);
        me.press(Qt::Key_2, Qt::ControlModifier);
        CHECK(me.window->findChild<ui::Constellation*>()->picture().openPlaces.size() == 2);
        whole = plan.plan();

        // Somebody is removed, and the window is closed without a thought.
        me.press(Qt::Key_3, Qt::ControlModifier);
        auto* list = me.find<ui::PeopleList>("peopleList");
        list->setFocus();
        me.press(Qt::Key_Home);
        removed = list->currentIndex().data().toString().toStdString();
        INFO(me.focus().toStdString() << " " << list->selectionModel()->selectedRows().size());
        me.press(Qt::Key_Delete);
        CHECK(plan.plan() != whole);
        me.window->close();
    }
    {
        Therapist me(Store::open(file));
        me.show("people");
        me.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(me.session.plan().plan() == whole);
        INFO(removed);
        CHECK(me.find<ui::PeopleList>("peopleList")->model()->rowCount() == 2);
    }
}
