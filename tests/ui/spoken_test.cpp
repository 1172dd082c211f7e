// SPDX-License-Identifier: MIT
// What a screen reader finds: all that can be used, by the words that are seen.
#include <QAbstractButton>
#include <QAccessible>

#include "tests/ui/shell_fixture.h"

#include <catch2/catch.hpp>

#include <set>

using namespace asterism;
using namespace asterism::test;

namespace {

void collect(QAccessibleInterface* from, std::set<const QObject*>& found)
{
    if (from == nullptr) {
        return;
    }
    if (from->object() != nullptr) {
        found.insert(from->object());
    }
    for (int at = 0; at < from->childCount(); ++at) {
        collect(from->child(at), found);
    }
}

std::set<const QObject*> foundFrom(QWidget* window)
{
    std::set<const QObject*> found;
    collect(QAccessible::queryAccessibleInterface(window), found);
    return found;
}

std::string nameOf(const QWidget* widget)
{
    return (QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
            + widget->objectName())
        .toStdString();
}

/// Parts that Qt makes for itself speak through the whole they belong to.
bool isOwnStop(const QWidget* widget)
{
    return widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
        && widget->focusProxy() == nullptr
        && !widget->objectName().startsWith(QLatin1String("qt_"));
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026)).simplified().toLower();
}

/// Every page, and the first page of every path.
std::vector<ui::Place> everyPlace(const Shell& shell)
{
    std::vector<ui::Place> places;
    for (const auto& kind : shell.window->host().pages()) {
        places.push_back({QLatin1String(kind.name), {}, {}});
    }
    for (const auto& path : shell.window->host().paths()) {
        places.push_back(ui::placeOf(path));
    }
    return places;
}

void checkThatAllIsFound(const Shell& shell)
{
    const auto found = foundFrom(shell.window.get());
    for (const QWidget* widget : shell.window->findChildren<QWidget*>()) {
        if (isOwnStop(widget)) {
            INFO(nameOf(widget));
            CHECK(found.contains(widget));
        }
    }
}

} // namespace

TEST_CASE("Whatever can have the focus is found by a screen reader, on every page")
{
    Shell shell(true);
    shell.tellStory();
    shell.show();
    for (const ui::Place& place : everyPlace(shell)) {
        shell.window->goTo(place);
        QApplication::processEvents();
        INFO(place.page.toStdString() << ' ' << place.kind.toStdString());
        checkThatAllIsFound(shell);
    }
}

TEST_CASE("A panel over the page and a toast are found as well")
{
    Shell shell(true);
    shell.tellStory();
    shell.show(QStringLiteral("people"));
    shell.keys(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(shell.find("logPanel") != nullptr);
    checkThatAllIsFound(shell);
    CHECK(foundFrom(shell.window.get()).contains(shell.find("logPanel")));

    shell.keys(Qt::Key_Escape);
    emit shell.session.done(QStringLiteral("Done."));
    auto* toast = shell.window->findChild<ui::Toast*>();
    REQUIRE(toast->isVisible());
    CHECK(foundFrom(shell.window.get()).contains(toast));
}

TEST_CASE("A button is called what is written on it")
{
    Shell shell(true);
    shell.tellStory();
    shell.show();
    for (const ui::Place& place : everyPlace(shell)) {
        shell.window->goTo(place);
        QApplication::processEvents();
        for (QAbstractButton* button : shell.window->findChildren<QAbstractButton*>()) {
            // Behind two blanks there may be the key.
            const QString seen = plain(button->text().section(QStringLiteral("  "), 0, 0));
            if (!button->isVisible() || seen.isEmpty()) {
                continue;
            }
            const auto* spoken = QAccessible::queryAccessibleInterface(button);
            INFO(
                place.page.toStdString() << ' ' << place.kind.toStdString() << ": "
                                         << nameOf(button) << " “" << seen.toStdString() << "”");
            CHECK(
                plain(spoken->text(QAccessible::Name)).toStdString().find(seen.toStdString())
                != std::string::npos);
        }
    }
}
