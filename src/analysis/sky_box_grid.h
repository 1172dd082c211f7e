// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace asterism {

/// Boxes and whose they are, found by place.
class SkyBoxGrid {
public:
    SkyBoxGrid(double width, double height)
        : m_cell(std::max(48.0, std::max(width, height) / 48)),
          m_columns(static_cast<int>(width / m_cell) + 1),
          m_rows(static_cast<int>(height / m_cell) + 1),
          m_cells(static_cast<std::size_t>(m_columns * m_rows))
    {
    }

    void put(int owner, const SkyBox& box)
    {
        forCells(box, [&](std::size_t cell) { m_cells[cell].push_back({owner, box}); });
    }

    void take(int owner, const SkyBox& box)
    {
        forCells(box, [&](std::size_t cell) {
            std::erase_if(m_cells[cell], [&](const Entry& entry) { return entry.owner == owner; });
        });
    }

    /// Calls `visit(owner)` for each box that overlaps; it may be called twice for one owner.
    template <typename Visit>
    void forOverlapping(const SkyBox& box, Visit&& visit) const
    {
        forCells(box, [&](std::size_t cell) {
            for (const Entry& entry : m_cells[cell]) {
                if (overlap(entry.box, box)) {
                    visit(entry.owner);
                }
            }
        });
    }

private:
    struct Entry {
        int owner = 0;
        SkyBox box;
    };

    template <typename Visit>
    void forCells(const SkyBox& box, Visit&& visit) const
    {
        const auto at = [this](double where, int count) {
            return std::clamp(static_cast<int>(std::floor(where / m_cell)), 0, count - 1);
        };
        const int lastRow = at(box.bottom(), m_rows);
        const int lastColumn = at(box.right(), m_columns);
        for (int row = at(box.y, m_rows); row <= lastRow; ++row) {
            for (int column = at(box.x, m_columns); column <= lastColumn; ++column) {
                visit(static_cast<std::size_t>(row * m_columns + column));
            }
        }
    }

    double m_cell;
    int m_columns;
    int m_rows;
    std::vector<std::vector<Entry>> m_cells;
};

} // namespace asterism
