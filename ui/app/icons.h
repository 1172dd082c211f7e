// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

#include "ui/app/theme.h"

// Our own symbolic icons. They are drawn when they are painted, in the color that their role has
// at that moment, so a change of theme needs no more than a repaint.

namespace asterism::ui {

/// Inside a button say ui::icon(), because the member icon() hides it.
/// The icon of that name, in the color of `role`; paler when disabled.
QIcon icon(const QString& name, Role role = Role::Text);

/// Every name that icon() knows.
QStringList iconNames();

/// The picture in one given color, `size` logical pixels wide.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

/// The icon of the program.
QIcon programIcon();

} // namespace asterism::ui
