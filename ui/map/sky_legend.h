// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/map/sky_painter.h"

#include <vector>

class QFormLayout;

namespace asterism::ui {

/// One sign of the map and what it says.
struct LegendEntry {
    enum class Sign { You, Star, Idea, Place, LeftOpen, Line, Overload, Recency, Heads, Ghost };

    Sign sign = Sign::Star;
    StarKind kind = StarKind::Guide;
    StarLine line = StarLine::Active;
    QString text;

    bool operator==(const LegendEntry&) const = default;
};

/// Only what the picture shows.
std::vector<LegendEntry> legendOf(const SkyPicture& picture, SkyView view);

void paintSign(
    QPainter& painter, const LegendEntry& entry, const QRectF& box, const SkyColors& colors);

/// The legend beside the map: signs with their words.
class SkyLegend : public QWidget {
    Q_OBJECT

public:
    explicit SkyLegend(QWidget* parent = nullptr);

    void setPicture(const SkyPicture& picture, SkyView view);
    const std::vector<LegendEntry>& entries() const { return m_entries; }

private:
    void fill();

    std::vector<LegendEntry> m_entries;
    QFormLayout* m_rows;
};

} // namespace asterism::ui
