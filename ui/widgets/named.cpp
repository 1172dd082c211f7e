// SPDX-License-Identifier: MIT
#include "ui/widgets/named.h"

#include <QAccessible>

namespace asterism::ui {

void announce(QWidget* where, const QString& sentence)
{
    where->setAccessibleDescription(sentence);
    QAccessibleEvent alert(where, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace asterism::ui
