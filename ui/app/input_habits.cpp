// SPDX-License-Identifier: MIT
#include "ui/app/input_habits.h"

#include <QApplication>

#include "ui/widgets/enter_presses.h"
#include "ui/widgets/spoken_buttons.h"
#include "ui/widgets/undo_pass_through.h"
#include "ui/widgets/wheel_guard.h"

namespace asterism::ui {

void teachInputHabits(QApplication& app)
{
    app.installEventFilter(new WheelGuard(&app));
    app.installEventFilter(new UndoPassThrough(&app));
    app.installEventFilter(new EnterPresses(&app));
    letScreenReadersPress();
}

} // namespace asterism::ui
