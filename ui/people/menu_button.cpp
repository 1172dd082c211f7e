// SPDX-License-Identifier: MIT
#include "ui/people/menu_button.h"

#include <QKeyEvent>
#include <QMenu>

#include "ui/app/icons.h"

namespace asterism::ui {

MenuButton::MenuButton(const QString& iconName, const QString& words, QWidget* parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setIcon(ui::icon(iconName));
    setToolTip(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &MenuButton::open);
}

void MenuButton::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Down;
    if (opens) {
        open();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void MenuButton::open()
{
    const bool isRight = isRightToLeft();
    const int width = m_menu->sizeHint().width();
    const QPoint corner(isRight ? this->width() - width : 0, height() + 2);
    m_menu->popup(mapToGlobal(corner));
}

} // namespace asterism::ui
