// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace asterism::ui {

class MainWindow;

/// The Help menu. What it shows are pages, not windows.
class HelpCommands : public QObject {
    Q_OBJECT

public:
    explicit HelpCommands(MainWindow& window);
};

} // namespace asterism::ui
