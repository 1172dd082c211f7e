// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

namespace asterism::ui {

class IconLabel;
class TextLabel;

/// The bottom line of the window: says for two seconds that everything is kept, so that nobody
/// misses a Save button.
class KeptLine : public QWidget {
    Q_OBJECT

public:
    explicit KeptLine(QWidget* parent = nullptr);

    /// After a change was written; seen, not spoken.
    void showKept();
    /// The answer to Ctrl+S: seen and spoken.
    void sayKept();

private:
    TextLabel* m_text;
    IconLabel* m_check;
    QTimer m_over;
};

} // namespace asterism::ui
