// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QToolButton>

class QMenu;

namespace asterism::ui {

/// A picture that opens a menu below it. Unlike a tool button with a menu of its own, pressing it
/// returns at once, so that nothing that presses it from outside has to wait for the menu.
class MenuButton : public QToolButton {
    Q_OBJECT

public:
    MenuButton(const QString& iconName, const QString& words, QWidget* parent = nullptr);

    QMenu* menu() const { return m_menu; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QMenu* m_menu;
};

/// The same with words on it and the small arrow of a button that opens a menu.
class WordedMenuButton : public QPushButton {
    Q_OBJECT

public:
    explicit WordedMenuButton(const QString& words = {}, QWidget* parent = nullptr);

    QMenu* choices() const { return m_menu; }
    QSize sizeHint() const override;
    /// Long words may be cut short where there is little room; the name says them whole.
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton* option) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QMenu* m_menu;
};

} // namespace asterism::ui
