// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace asterism::ui {

class ComboBox;
class Settings;

/// Theme and size of text, as in the View menu. They are settings of the window that it stands in.
class LookPreferences : public QWidget {
    Q_OBJECT

public:
    explicit LookPreferences(QWidget* parent = nullptr);

    void showLook();

private:
    Settings* settings() const;
    void take();

    ComboBox* m_theme;
    ComboBox* m_textSize;
    bool m_isListening = false;
};

} // namespace asterism::ui
