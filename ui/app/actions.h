// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QMenu;
class QMenuBar;

namespace asterism::ui {

enum class MenuName { File, Edit, View, Go, Network, Help };

/// One thing a user can do, said once: the menu bar and the palette are both made from it.
struct ActionEntry {
    const char* name; ///< for tests and for finding it again
    MenuName menu;
    QString text; ///< as in a menu, without an access key
    QList<QKeySequence> shortcuts;
    std::function<void()> run;
    QString submenu;          ///< the title of the menu within the menu; "" for none
    bool startsGroup = false; ///< a line above it
    bool isChoice = false;    ///< can be on or off
    QString keyHint;          ///< a key that the focused widget answers by itself, only shown
};

/// Every action of a window, in the order of its menus.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* add(const ActionEntry& entry);
    QAction* action(const char* name) const;
    const QList<QAction*>& all() const { return m_all; }

    /// Another text for the same action; it keeps its access key where it can.
    void retitle(const char* name, const QString& text);
    /// The text as it reads, without access key and key hint.
    static QString plainText(const QAction* action);
    static QString menuTitle(MenuName menu);

    /// Puts every action into the menus; once, when all are there.
    void fill(QMenuBar* bar);

private:
    struct Place {
        MenuName menu;
        QString submenu;
        bool startsGroup;
    };

    QString keyed(const QString& text, MenuName menu, const QString& submenu);

    QWidget* m_window;
    QList<QAction*> m_all;
    QList<Place> m_places;
    QHash<QString, QString> m_takenKeys; ///< letters in use, by menu and submenu
};

} // namespace asterism::ui
