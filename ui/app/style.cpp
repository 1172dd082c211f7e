// SPDX-License-Identifier: MIT
#include "ui/app/style.h"

namespace asterism::ui {

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

} // namespace asterism::ui
