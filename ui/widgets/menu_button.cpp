// SPDX-License-Identifier: MIT
#include "ui/widgets/menu_button.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionButton>

#include "ui/app/icons.h"

#include <algorithm>

namespace asterism::ui {
namespace {

void openBelow(const QWidget* button, QMenu* menu)
{
    const int width = menu->sizeHint().width();
    const QPoint corner(
        button->isRightToLeft() ? button->width() - width : 0, button->height() + 2);
    menu->popup(button->mapToGlobal(corner));
}

} // namespace

MenuButton::MenuButton(const QString& iconName, const QString& words, QWidget* parent)
    : QToolButton(parent), m_menu(new QMenu(this))
{
    setIcon(ui::icon(iconName));
    setToolTip(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, [this] { openBelow(this, m_menu); });
}

void MenuButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

WordedMenuButton::WordedMenuButton(const QString& words, QWidget* parent)
    : QPushButton(words, parent), m_menu(new QMenu(this))
{
    connect(this, &QPushButton::clicked, this, [this] { openBelow(this, m_menu); });
}

QSize WordedMenuButton::sizeHint() const
{
    // The button base counts the arrow only for a menu of its own.
    QStyleOptionButton option;
    initStyleOption(&option);
    const int arrow = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    return QPushButton::sizeHint() + QSize(arrow, 0);
}

QSize WordedMenuButton::minimumSizeHint() const
{
    constexpr int letters = 14;
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * letters), whole.height()};
}

void WordedMenuButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void WordedMenuButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace asterism::ui
