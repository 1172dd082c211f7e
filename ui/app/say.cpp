// SPDX-License-Identifier: MIT
#include "ui/app/say.h"

#include "ui/widgets/toast.h"

namespace asterism::ui {

void sayBeside(
    const QWidget* where,
    const QString& sentence,
    const QString& button,
    const std::function<void()>& press)
{
    auto* const toast = where->window()->findChild<Toast*>();
    if (toast == nullptr) {
        return;
    }
    button.isEmpty() ? toast->say(sentence) : toast->offer(sentence, button, press);
}

} // namespace asterism::ui
