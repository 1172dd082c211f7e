// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QPalette>

#include <future>

// What the desktop says about itself, asked in one place so that a newer Qt can answer better.

namespace asterism::ui {

/// The colors of the desktop, whatever theme the program wears.
QPalette platformPalette();

/// Opens a mailto address in the person's mail program, letter by letter as it stands. False when
/// the desktop says that there is none.
bool openMail(const QByteArray& url);

/// Starts to look through the fonts of the system, where that can be done before there is a
/// program to draw with them. What comes back waits for it when it goes.
std::future<void> readFontsAhead();

/// Gives memory that is free by now back to the system, where it does not go back by itself.
void giveBackMemory();

/// False when the desktop or the style asks for no animation.
bool mayAnimate();

} // namespace asterism::ui
