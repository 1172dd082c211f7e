// SPDX-License-Identifier: MIT
#include "ui/app/help_commands.h"

#include "ui/app/actions.h"
#include "ui/app/main_window.h"

namespace asterism::ui {

HelpCommands::HelpCommands(MainWindow& window) : QObject(&window)
{
    const auto add = [&](const char* name,
                         const QString& text,
                         const QList<QKeySequence>& keys,
                         const Place& place,
                         bool startsGroup = false) {
        ActionEntry entry{
            name, MenuName::Help, text, keys, [&window, place] { window.goTo(place); }};
        entry.startsGroup = startsGroup;
        window.actions().add(entry);
    };
    add("firstSteps",
        tr("First Steps"),
        {},
        {QStringLiteral("today"), QStringLiteral("firstSteps"), {}});
    add("shortcuts",
        tr("Keyboard Shortcuts"),
        {Qt::CTRL | Qt::Key_Question},
        {QStringLiteral("shortcuts"), {}, {}});
    add("keptWhere", tr("What Is Kept Where"), {}, {QStringLiteral("kept"), {}, {}});
    add("about", tr("About Asterism"), {}, {QStringLiteral("about"), {}, {}}, true);
}

} // namespace asterism::ui
