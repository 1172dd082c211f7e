// SPDX-License-Identifier: MIT
#include "ui/app/view_commands.h"

#include <QActionGroup>

#include "ui/app/actions.h"
#include "ui/app/main_window.h"
#include "ui/app/page_host.h"
#include "ui/app/settings.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"

namespace asterism::ui {
namespace {

constexpr int usualTextSize = 100;
constexpr int textStep = 10;

} // namespace

void applyLook(const Settings& settings)
{
    applyTextSize(settings.number(Setting::TextSize));
    applyTheme(static_cast<Theme>(settings.number(Setting::Theme)));
}

ViewCommands::ViewCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    addPages();
    addSidebar();
    addTextSizes();
    addThemes();
    addFullScreen();
}

void ViewCommands::addPages()
{
    int number = 1;
    for (const PageKind& page : m_window.host().pages()) {
        if (page.isInSidebar()) {
            const QString name = QLatin1String(page.name);
            m_window.actions().add(
                {(QByteArray("page-") + page.name).constData(),
                 MenuName::View,
                 page.title,
                 {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++)},
                 [this, name] {
                     m_window.goTo({name, {}, {}});
                 }});
        }
    }
}

void ViewCommands::addSidebar()
{
    Settings& settings = m_window.settings();
    ActionEntry entry{
        "sidebar", MenuName::View, tr("Wide Sidebar"), {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, [this] {
            m_window.setSidebarWide(m_window.actions().action("sidebar")->isChecked());
        }};
    entry.isChoice = true;
    entry.startsGroup = true;
    QAction* const action = m_window.actions().add(entry);
    action->setChecked(settings.isOn(Setting::Sidebar));
}

void ViewCommands::addTextSizes()
{
    const QString submenu = tr("Text Size");
    const auto add = [&](const char* name,
                         const QString& text,
                         const QList<QKeySequence>& keys,
                         const std::function<int()>& wanted) {
        m_window.actions().add(
            {name, MenuName::View, text, keys, [this, wanted] { setTextSize(wanted()); }, submenu});
    };
    add("largerText", tr("Larger Text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [] {
        return textSize() + textStep;
    });
    add("smallerText", tr("Smaller Text"), {Qt::CTRL | Qt::Key_Minus}, [] {
        return textSize() - textStep;
    });
    add("usualText", tr("Normal Text"), {Qt::CTRL | Qt::Key_0}, [] { return usualTextSize; });
}

void ViewCommands::setTextSize(int percent)
{
    applyTextSize(percent);
    m_window.settings().put(Setting::TextSize, textSize());
}

void ViewCommands::addThemes()
{
    struct Choice {
        const char* name;
        QString text;
        Theme theme;
    };
    const QList<Choice> choices{
        {"themeSystem", tr("Follow the System"), Theme::FollowSystem},
        {"themeLight", tr("Light"), Theme::Light},
        {"themeDark", tr("Dark"), Theme::Dark},
        {"themeContrastLight", tr("High Contrast, Light"), Theme::HighContrastLight},
        {"themeContrastDark", tr("High Contrast, Dark"), Theme::HighContrastDark}};
    auto* const group = new QActionGroup(this);
    for (const Choice& choice : choices) {
        ActionEntry entry{
            choice.name, MenuName::View, choice.text, {}, [this, theme = choice.theme] {
                applyTheme(theme);
                m_window.settings().put(Setting::Theme, static_cast<int>(theme));
            }};
        entry.submenu = tr("Theme");
        entry.isChoice = true;
        QAction* const action = m_window.actions().add(entry);
        group->addAction(action);
        // Settings may change while the window is going, so the window is not asked for them.
        Settings& settings = m_window.settings();
        const auto showWhetherOn = [&settings, action, theme = choice.theme] {
            action->setChecked(settings.number(Setting::Theme) == static_cast<int>(theme));
        };
        showWhetherOn();
        connect(&settings, &Settings::changed, action, showWhetherOn);
    }
}

void ViewCommands::addFullScreen()
{
    ActionEntry entry{
        "fullScreen",
        MenuName::View,
        tr("Full Screen"),
        {Qt::Key_F11, Qt::CTRL | Qt::SHIFT | Qt::Key_F},
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); }};
    entry.isChoice = true;
    entry.startsGroup = true;
    m_window.actions().add(entry);
}

} // namespace asterism::ui
