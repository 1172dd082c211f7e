// SPDX-License-Identifier: MIT
#include "ui/app/actions.h"

#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include "ui/text/access_keys.h"

#include <array>

namespace asterism::ui {
namespace {

constexpr std::array menus{
    MenuName::File,
    MenuName::Edit,
    MenuName::View,
    MenuName::Go,
    MenuName::Network,
    MenuName::Help};

/// Where in the text a letter stands that nobody has taken: the beginning of a word if possible.
qsizetype freeLetter(const QString& text, const QString& taken)
{
    for (const bool onlyWordStarts : {true, false}) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isWordStart = at == 0 || text.at(at - 1) == QLatin1Char(' ');
            if (text.at(at).isLetter() && (isWordStart || !onlyWordStarts)
                && !taken.contains(text.at(at), Qt::CaseInsensitive)) {
                return at;
            }
        }
    }
    return -1;
}

} // namespace

Actions::Actions(QWidget* window) : QObject(window), m_window(window) { }

QString Actions::menuTitle(MenuName menu)
{
    switch (menu) {
    case MenuName::File:
        return tr("&File");
    case MenuName::Edit:
        return tr("&Edit");
    case MenuName::View:
        return tr("&View");
    case MenuName::Go:
        return tr("&Go");
    case MenuName::Network:
        return tr("&Network");
    case MenuName::Help:
        return tr("&Help");
    }
    return {};
}

QString Actions::keyed(const QString& text, MenuName menu, const QString& submenu)
{
    QString& taken = m_takenKeys[QString::number(static_cast<int>(menu)) + submenu];
    const qsizetype at = freeLetter(text, taken);
    if (at < 0) {
        return asLabel(text);
    }
    taken += text.at(at);
    return asLabel(text.left(at)) + QLatin1Char('&') + asLabel(text.mid(at));
}

QAction* Actions::add(const ActionEntry& entry)
{
    auto* action = new QAction(keyed(entry.text, entry.menu, entry.submenu), m_window);
    action->setObjectName(QLatin1String(entry.name));
    action->setShortcuts(entry.shortcuts);
    action->setCheckable(entry.isChoice);
    action->setMenuRole(QAction::NoRole);
    action->setProperty("keyHint", entry.keyHint);
    action->setProperty("menu", menuTitle(entry.menu).remove(QLatin1Char('&')));
    if (!entry.keyHint.isEmpty()) {
        action->setText(action->text() + QLatin1Char('\t') + entry.keyHint);
    }
    connect(action, &QAction::triggered, this, entry.run);
    m_window->addAction(action);
    m_all.append(action);
    m_places.append({entry.menu, entry.submenu, entry.startsGroup});
    return action;
}

QAction* Actions::action(const char* name) const
{
    for (QAction* action : m_all) {
        if (action->objectName() == QLatin1String(name)) {
            return action;
        }
    }
    return nullptr;
}

void Actions::retitle(const char* name, const QString& text)
{
    QAction* const changed = action(name);
    const QString old = changed->text();
    qsizetype key = -1;
    for (qsizetype at = 0; at + 1 < old.size(); ++at) {
        if (old.at(at) == QLatin1Char('&')) {
            key = text.indexOf(old.at(at + 1), 0, Qt::CaseInsensitive);
            break;
        }
    }
    changed->setText(
        key < 0 ? asLabel(text)
                : asLabel(text.left(key)) + QLatin1Char('&') + asLabel(text.mid(key)));
}

QString Actions::plainText(const QAction* action)
{
    return asRead(action->text().section(QLatin1Char('\t'), 0, 0));
}

void Actions::fill(QMenuBar* bar)
{
    for (const MenuName name : menus) {
        QMenu* const menu = bar->addMenu(menuTitle(name));
        menu->setObjectName(QStringLiteral("menu") + QString::number(static_cast<int>(name)));
        QHash<QString, QMenu*> submenus;
        for (qsizetype at = 0; at < m_all.size(); ++at) {
            const Place& place = m_places.at(at);
            if (place.menu != name) {
                continue;
            }
            if (place.startsGroup) {
                menu->addSeparator();
            }
            QMenu* into = menu;
            if (!place.submenu.isEmpty()) {
                QMenu*& submenu = submenus[place.submenu];
                if (submenu == nullptr) {
                    submenu = menu->addMenu(keyed(place.submenu, name, {}));
                }
                into = submenu;
            }
            into->addAction(m_all.at(at));
        }
    }
}

} // namespace asterism::ui
