// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

namespace asterism::ui {

/// Gives a widget the name that tests find and the name that a screen reader says.
template <typename Widget>
Widget* named(Widget* widget, const char* objectName, const QString& accessibleName)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
    return widget;
}

/// Has a screen reader say a sentence that appears without the focus going there.
void announce(QWidget* where, const QString& sentence);

/// Hears every announcement, also where no screen reader listens.
class Announcements : public QObject {
    Q_OBJECT

public:
    static Announcements& instance();

signals:
    void made(const QString& sentence);
};

} // namespace asterism::ui
