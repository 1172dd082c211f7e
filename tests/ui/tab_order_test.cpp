// SPDX-License-Identifier: MIT
// The program without a mouse: Tab comes by everything once, and out of everything again.
#include <QAbstractButton>

#include "tests/ui/shell_fixture.h"
#include "ui/app/page_kinds.h"

#include <set>

using namespace asterism;
using namespace asterism::test;

namespace {

bool isStop(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    // Of buttons that exclude each other Tab comes by one; the arrows lead to the others.
    const bool isOneOfSeveral = button != nullptr && button->autoExclusive();
    return widget->isVisible() && widget->isEnabled() && !isOneOfSeveral
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr
        && !widget->objectName().startsWith("qt_");
}

std::vector<QWidget*> tour(const Shell& shell, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    std::vector<QWidget*> stops;
    QWidget* const first = QApplication::focusWidget();
    do {
        stops.push_back(QApplication::focusWidget());
        shell.keys(key, modifiers);
        QApplication::processEvents();
    } while (QApplication::focusWidget() != first && stops.size() < 300);
    return stops;
}

std::string describe(const QWidget* widget)
{
    return std::string(widget->metaObject()->className()) + " "
        + widget->objectName().toStdString();
}

} // namespace

TEST_CASE(
    "Tab comes once by everything that can have the focus, on every page, and back the same way")
{
    for (const auto& kind : ui::pageKinds()) {
        INFO(kind.name);
        Shell shell;
        shell.tellStory();
        shell.show(kind.name);
        QApplication::processEvents();
        shell.find("sidebarPages")->setFocus(Qt::TabFocusReason);

        auto ahead = tour(shell, Qt::Key_Tab, Qt::NoModifier);
        const auto back = tour(shell, Qt::Key_Backtab, Qt::ShiftModifier);

        REQUIRE(ahead.size() < 300);
        const std::set<QWidget*> once(ahead.begin(), ahead.end());
        CHECK(once.size() == ahead.size());
        for (const QWidget* widget : shell.window->findChildren<QWidget*>()) {
            if (isStop(widget)) {
                INFO(describe(widget));
                CHECK(once.count(const_cast<QWidget*>(widget)) == 1);
            }
        }
        std::reverse(ahead.begin() + 1, ahead.end());
        CHECK(ahead == back);
    }
}
