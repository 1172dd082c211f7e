// SPDX-License-Identifier: MIT
#include <QFile>
#include <QSplitter>

#include "tests/ui/shell_fixture.h"
#include "ui/app/window_memory.h"

using namespace asterism;
using namespace asterism::test;
using ui::Setting;

namespace {

const QRect laptop(0, 0, 1366, 768);
const QRect second(1366, 0, 1920, 1080);
constexpr QSize least(640, 360);

void settle(const QWidget& window)
{
    QTest::qWait(500);
    static_cast<void>(window);
}

} // namespace

TEST_CASE("A setting that is missing or not fit is its default")
{
    TemporaryFolder folder;
    const auto file = folder / "asterism.conf";
    QFile written(QString::fromStdString(file.string()));
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write("[look]\ntheme=99\ntext_size=abc\n[splitters]\npeople=100,-5\n");
    written.close();

    ui::Settings settings(file);
    CHECK(settings.number(Setting::Theme) == 0);
    CHECK(settings.number(Setting::TextSize) == 100);
    CHECK(settings.number(Setting::WindowWidth) == 1000);
    CHECK(settings.word(Setting::Page) == "today");
    CHECK(settings.numbers(Setting::Splitters, "people").isEmpty());
}

TEST_CASE("Every setting has a name of its own and comes back from the file")
{
    TemporaryFolder folder;
    const auto file = folder / "asterism.conf";
    QStringList names;
    {
        ui::Settings settings(file);
        for (const auto& row : ui::settingRows()) {
            CHECK_FALSE(names.contains(row.name));
            names.append(row.name);
        }
        settings.put(Setting::TextSize, 150);
        settings.put(Setting::Page, QStringLiteral("map"));
        settings.put(Setting::Splitters, QStringLiteral("people"), {300, 500});
    }
    ui::Settings again(file);
    CHECK(again.number(Setting::TextSize) == 150);
    CHECK(again.word(Setting::Page) == "map");
    CHECK(again.numbers(Setting::Splitters, "people") == QList<int>{300, 500});
}

TEST_CASE("A window comes back where it was, as long as a screen can show it there")
{
    const QRect kept(200, 100, 900, 600);
    CHECK(ui::fitted(kept, true, {laptop}, least) == kept);

    const QRect onSecond(1500, 200, 1000, 700);
    CHECK(ui::fitted(onSecond, true, {laptop, second}, least) == onSecond);
    const QRect moved = ui::fitted(onSecond, true, {laptop}, least);
    CHECK(laptop.contains(moved));
}

TEST_CASE("No window is larger than nine tenths of its screen, nor placed outside of it")
{
    const QRect huge = ui::fitted({-50, -50, 5000, 5000}, true, {laptop}, least);
    CHECK(laptop.contains(huge));
    CHECK(huge.width() <= laptop.width() * 9 / 10);
    CHECK(huge.height() <= laptop.height() * 9 / 10);

    const QRect first = ui::fitted({-100000, -100000, 1000, 700}, false, {laptop}, least);
    CHECK(laptop.contains(first));
    CHECK(first.center().x() == Approx(laptop.center().x()).margin(1));
}

TEST_CASE("Size, sidebar and page of the window are there again after a restart")
{
    TemporaryFolder folder;
    const auto file = folder / "asterism.conf";
    const auto window = [&](ui::Settings& settings) {
        return std::make_unique<ui::MainWindow>(settings, ui::pageKinds(), ui::pathKinds());
    };
    ui::PlanSession session(
        Store::inMemory(), [] { return day(2026, 6, 15); }, false);
    {
        ui::Settings settings(file);
        auto first = window(settings);
        first->setSession(&session);
        first->goToLastPage();
        first->show();
        first->resize(700, 450);
        first->goTo({QStringLiteral("map"), {}, {}});
        first->actions().action("sidebar")->trigger();
        settle(*first);
        first->close();
    }
    ui::Settings settings(file);
    auto second = window(settings);
    second->setSession(&session);
    second->goToLastPage();
    CHECK(second->size() == QSize(700, 450));
    CHECK(second->host().place().page == "map");
    CHECK(second->sidebar().isFolded());
    CHECK_FALSE(second->actions().action("sidebar")->isChecked());
}

TEST_CASE("A maximised window keeps the size that it goes back to")
{
    TemporaryFolder folder;
    const auto file = folder / "asterism.conf";
    {
        ui::Settings settings(file);
        QWidget window;
        window.setGeometry(30, 40, 500, 300);
        ui::WindowMemory memory(&window, settings);
        window.show();
        QTest::qWait(500);
        window.setWindowState(Qt::WindowMaximized);
        QTest::qWait(500);
    }
    ui::Settings settings(file);
    CHECK(settings.isOn(Setting::Maximized));
    CHECK(settings.number(Setting::WindowWidth) == 500);
    CHECK(settings.number(Setting::WindowHeight) == 300);
}

TEST_CASE("A start that never shows the window writes nothing")
{
    TemporaryFolder folder;
    const auto file = folder / "asterism.conf";
    {
        ui::Settings settings(file);
        ui::MainWindow window(settings, ui::pageKinds(), ui::pathKinds());
        window.resize(1200, 800);
        QTest::qWait(500);
    }
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("A splitter with a name keeps its sizes")
{
    TemporaryFolder folder;
    ui::Settings settings(folder / "asterism.conf");
    const auto splitter = [](QWidget& window) {
        auto* const made = new QSplitter(&window);
        made->setObjectName(QStringLiteral("people"));
        made->addWidget(new QWidget);
        made->addWidget(new QWidget);
        made->resize(600, 200);
        return made;
    };
    {
        QWidget window;
        QSplitter* const panes = splitter(window);
        ui::WindowMemory memory(&window, settings);
        memory.adopt(&window);
        panes->setSizes({400, 195});
        emit panes->splitterMoved(400, 1);
    }
    QWidget window;
    QSplitter* const panes = splitter(window);
    ui::WindowMemory memory(&window, settings);
    memory.adopt(&window);
    CHECK(panes->sizes().front() > panes->sizes().back());
}

TEST_CASE("Text size and theme change at once and are kept")
{
    Shell shell;
    shell.show();
    const qreal before = QApplication::font().pointSizeF();
    shell.action("largerText")->trigger();
    CHECK(QApplication::font().pointSizeF() > before);
    CHECK(shell.settings.number(Setting::TextSize) == 110);
    shell.action("usualText")->trigger();
    CHECK(QApplication::font().pointSizeF() == Approx(before));

    shell.action("themeDark")->trigger();
    CHECK(shell.settings.number(Setting::Theme) == 2);
    CHECK(shell.action("themeDark")->isChecked());
    CHECK_FALSE(shell.action("themeLight")->isChecked());
    shell.action("themeLight")->trigger();
}
