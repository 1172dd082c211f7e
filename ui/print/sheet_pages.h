// SPDX-License-Identifier: MIT
#pragma once

#include <QSizeF>

#include "ui/print/sheet.h"

#include <functional>
#include <vector>

class QPainter;

namespace asterism::ui {

/// A sheet laid out in pages of a given size, in points (1/72 inch) without the margins. Rows of a
/// table are never cut, its head is repeated, a heading never stands alone at the foot of a page.
class SheetPages {
public:
    SheetPages(const Sheet& sheet, QSizeF page);

    int count() const { return static_cast<int>(m_pages.size()); }

    /// Paints a page, counted from 0, with its upper left corner at the origin, in points.
    void paint(QPainter& painter, int page) const;

private:
    /// A strip as wide as the page that stays together.
    struct Strip {
        double height = 0;
        std::function<void(QPainter&)> paint;
        bool staysWithNext = false;
        int head = -1; ///< of the strip that is repeated at the top of a page before this one
    };
    struct Placed {
        int strip = 0;
        double y = 0;
    };
    using Page = std::vector<Placed>;

    struct Layout;

    void place();
    double needed(std::size_t strip) const;

    QSizeF m_size;
    QString m_footer;
    std::vector<Strip> m_strips;
    std::vector<Page> m_pages;
};

} // namespace asterism::ui
