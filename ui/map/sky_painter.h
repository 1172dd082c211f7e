// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>
#include <QPainterPath>
#include <QString>

#include "analysis/sky.h"
#include "ui/map/sky_colors.h"
#include "ui/map/sky_type.h"

#include <optional>

namespace asterism::ui {

class StarSprites;

/// What the map tells beside who is there.
enum class SkyView { Needs, TimeSince, GiveAndTake, YearAgo };

/// What is marked on the sky at the moment. Ids of stars and needs; "" marks nothing.
struct SkyMarks {
    std::string selected;
    std::string focused; ///< `youId` for You
    std::string hovered;
    std::optional<Ring> target; ///< of a drag
};

/// How far the rings of the view "time since" reach beyond a star.
constexpr double recencyHalo = 12;

/// The name under which You are selected and focused.
constexpr const char* youId = "me";

/// All that a painter of the sky needs to know. It refers to what its owner keeps.
struct SkyScene {
    const SkyPicture& picture;
    const Sky& sky;
    const SkyColors& colors;
    SkyType& type;
    SkyView view = SkyView::Needs;
    const SkyPicture* earlier = nullptr; ///< shown as ghosts
    const Sky* earlierSky = nullptr;
    bool forPrint = false;          ///< plain text and no decoration
    StarSprites* sprites = nullptr; ///< none: every shape is painted anew
};

/// Paints a sky. Knows nothing of widgets, so that a screen, an SVG and a sheet of paper get the
/// same picture.
class SkyPainter {
public:
    SkyPainter(
        QPainter& painter, const SkyScene& scene, const SkyMarks& marks, const QRectF& visible);

    void paint();

private:
    void paintDiscs();
    void paintDust();
    void paintRings();
    void paintTicks();
    void paintRadials();
    void paintGhosts();
    void paintLines();
    void paintStars();
    void paintPlaces();
    void paintYou();
    void paintThreads();
    void paintTexts();
    void paintMarkedLabels();
    void paintStar(const Star& star, const PlacedStar& placed);
    void paintInitials(const Star& star, const PlacedStar& placed);
    void paintPlace(const OpenPlace& place, const PlacedStar& placed);
    void paintRecency(const Star& star, const PlacedStar& placed);
    void paintMarks(const PlacedStar& placed);
    void paintFocus(QPointF at, double reach);
    void paintLabel(const SkyLabel& label, SkyText kind, const QColor& ink, const QColor& second);
    void write(const QString& line, QPointF at, SkyText kind);
    /// The ground at that point: each ring encloses a slightly stronger tone.
    QColor toneAt(QPointF point) const;
    bool isMarked(const std::string& id) const;
    bool showsLine(const PlacedStar& placed) const;
    bool isVisible(const PlacedStar& placed) const;
    double lineWidth(const Star& star) const;

    QPainter& m_painter;
    const SkyScene& m_scene;
    const SkyMarks& m_marks;
    QRectF m_visible;
};

} // namespace asterism::ui
