// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace asterism::ui {

/// Has Enter press the button that has the focus, as Space does: most people try that first.
/// Check boxes and radio buttons are left alone. Install it on the application.
class EnterPresses : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace asterism::ui
