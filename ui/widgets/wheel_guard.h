// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace asterism::ui {

/// Keeps a turn of the wheel from changing a value by accident: over a combo box, spin box, date
/// field or slider without the focus it scrolls what lies around. Install it on the application.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace asterism::ui
