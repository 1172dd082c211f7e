// SPDX-License-Identifier: MIT
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/app/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/toast.h"

#include <catch2/catch.hpp>

using namespace asterism::ui;

namespace {

/// Listens like a screen reader as long as it lives.
struct Listener {
    QStringList heard;
    QObject context;

    Listener()
    {
        QObject::connect(
            &Announcements::instance(),
            &Announcements::made,
            &context,
            [this](const QString& sentence) { heard << sentence; });
    }
};

struct Host {
    QWidget window;
    LineEdit* field = new LineEdit;
    Toast* toast = nullptr;

    Host()
    {
        applyTheme(Theme::Light);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field);
        window.resize(800, 500);
        toast = new Toast(&window);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }

    QPushButton* action() { return window.findChild<QPushButton*>("toastAction"); }
};

} // namespace

TEST_CASE("A toast is said aloud and does not take the focus")
{
    const Listener listener;
    Host host;

    host.toast->offer("“Letter to Okafor” removed", "Undo", [] {});

    CHECK(listener.heard == QStringList{"“Letter to Okafor” removed"});
    CHECK(host.field->hasFocus());
    CHECK(host.toast->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), "typing goes on");
    CHECK(host.field->text() == "typing goes on");
}

TEST_CASE("A toast lies at the bottom in the middle and stays there")
{
    Host host;
    host.toast->say("All changes are kept");
    const auto isInPlace = [&] {
        const QRect box = host.toast->geometry();
        return std::abs(box.center().x() - host.window.rect().center().x()) <= 1
            && box.bottom() < host.window.height() && box.top() > host.window.height() / 2;
    };
    CHECK(isInPlace());

    host.window.resize(500, 400);
    QTest::qWait(1);

    CHECK(isInPlace());
}

TEST_CASE("Undo in a toast does it once and the toast goes")
{
    Host host;
    int undone = 0;
    host.toast->offer("Promise removed", "Undo", [&] { ++undone; });
    CHECK(host.action()->text() == "Undo");

    host.action()->click();

    CHECK(undone == 1);
    CHECK_FALSE(host.toast->isVisible());
}

TEST_CASE("The action of a toast may say something new")
{
    Host host;
    host.toast->offer("Removed", "Undo", [&] { host.toast->say("Back again"); });

    host.action()->click();

    CHECK(host.toast->sentence() == "Back again");
    CHECK_FALSE(host.action()->isVisible());
}

TEST_CASE("A toast can be reached, gives the focus back, and Esc closes it")
{
    Host host;
    CHECK_FALSE(host.toast->takeFocus());
    host.toast->offer("Removed", "Undo", [] {});

    REQUIRE(host.toast->takeFocus());
    CHECK(host.action()->hasFocus());
    QTest::keyClick(host.action(), Qt::Key_Escape);

    CHECK_FALSE(host.toast->isVisible());
    CHECK(host.field->hasFocus());
}

TEST_CASE("A toast goes by itself, but not while it has the focus")
{
    Host host;
    host.toast->setPatience(30);
    host.toast->offer("Removed", "Undo", [] {});
    host.toast->takeFocus();
    QTest::qWait(60);
    CHECK(host.toast->isVisible());

    host.field->setFocus();

    CHECK(QTest::qWaitFor([&] { return !host.toast->isVisible(); }, 1000));
}

TEST_CASE("A later toast takes the place of an earlier one")
{
    Host host;
    bool isFirstUndone = false;
    host.toast->offer("One removed", "Undo", [&] { isFirstUndone = true; });

    host.toast->offer("3 people removed", "Undo", [] {});
    host.action()->click();

    CHECK_FALSE(isFirstUndone);
}

TEST_CASE("A banner that changes while it is seen is said aloud")
{
    Host host;
    auto* banner = new Banner(Banner::Kind::Stop, "Everything is fine.", &host.window);
    host.window.layout()->addWidget(banner);
    QTest::qWait(1);
    const Listener listener;

    banner->setText("Could not write to the disk. Your last change is still on screen.");

    REQUIRE(listener.heard.size() == 1);
    CHECK(listener.heard.first() == banner->text());
}
