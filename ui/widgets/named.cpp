// SPDX-License-Identifier: MIT
#include "ui/widgets/named.h"

#include <QAccessible>

namespace asterism::ui {

Announcements& Announcements::instance()
{
    static Announcements only;
    return only;
}

void announce(QWidget* where, const QString& sentence)
{
    where->setAccessibleDescription(sentence);
    QAccessibleEvent alert(where, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit Announcements::instance().made(sentence);
}

} // namespace asterism::ui
