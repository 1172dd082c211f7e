// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace asterism::ui {

class MainWindow;

/// The View menu: pages, sidebar, size of text, theme, full screen.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    explicit ViewCommands(MainWindow& window);

private:
    void addPages();
    void addSidebar();
    void addTextSizes();
    void addThemes();
    void addFullScreen();
    void setTextSize(int percent);

    MainWindow& m_window;
};

/// Puts theme and text size of the settings on the application.
void applyLook(const class Settings& settings);

} // namespace asterism::ui
