// SPDX-License-Identifier: MIT
#pragma once

#include <QPageSize>
#include <QString>

#include "ui/map/sky_painter.h"

class QIODevice;

namespace asterism::ui {

/// My network on one page: the map with its legend, the day and the word "private".
struct SkySheet {
    SkyPicture picture;
    std::map<std::string, double> angles; ///< where the stars stand on the screen
    std::set<std::string> byHand;         ///< those that somebody put there
    SkyView view = SkyView::Needs;
    Day today;
    bool onPaper = true; ///< white, black and grey; otherwise the colors of the theme
    bool onlyInitials = false;
    bool withSensitive = false; ///< people who are marked as sensitive
};

/// Paints the sheet into a page of that many pixels at 96 per inch.
void paintSheet(QPainter& painter, QSizeF page, const SkySheet& sheet);

/// The pixels of a page at 96 per inch, lying.
QSizeF pageOf(QPageSize::PageSizeId size);

/// Each writes the sheet and tells whether that worked. PNG is written with twice the pixels.
bool writePng(QIODevice& to, QSizeF page, const SkySheet& sheet);
bool writeSvg(QIODevice& to, QSizeF page, const SkySheet& sheet);
bool writePdf(QIODevice& to, QPageSize::PageSizeId size, const SkySheet& sheet);

} // namespace asterism::ui
