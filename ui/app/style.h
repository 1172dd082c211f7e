// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace asterism::ui {

/// Fusion with our own borders, heights, colors by role and focus ring. applyTheme() puts it on.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();
};

} // namespace asterism::ui
