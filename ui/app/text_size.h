// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QObject>

// The size of text follows the desktop, times what the user chose. A widget with the font of the
// program hears of a change through QEvent::FontChange, as usual in Qt; one with a font of its own
// listens to TextSizeNotifier.

namespace asterism::ui {

enum class TextRole { Caption, Body, Strong, H2, H1, PathQuestion };

constexpr int leastTextSize = 90;
constexpr int mostTextSize = 200;

/// In percent of the desktop's size.
int textSize();

/// Puts the size on the application; kept within 90 and 200.
void applyTextSize(int percent);

/// Inside a widget say ui::font(), because the member font() hides it.
QFont font(TextRole role);

/// A length that holds text, in logical pixels at 100 %, as it is at the present text size.
int scaled(int pixels);

/// Speaks up after the size of text has changed.
class TextSizeNotifier : public QObject {
    Q_OBJECT

public:
    static TextSizeNotifier& instance();

signals:
    void changed();
};

} // namespace asterism::ui
