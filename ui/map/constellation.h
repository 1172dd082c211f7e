// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QWidget>

#include "analysis/sky_steps.h"
#include "ui/map/sky_painter.h"
#include "ui/map/star_sprites.h"

#include <map>
#include <memory>
#include <optional>
#include <set>

class QMenu;
class QPainter;

namespace asterism::ui {

/// The map: me in the middle, the people who hold me up around me. Painted by itself; each star
/// and each open place is a child for screen readers.
///
/// Keys, while it has the focus: arrows go to the nearest star in that direction, Home to You,
/// Page Up and Page Down through all, G to the next open place; Enter opens; + − 0 zoom; L and T
/// ask for the legend and the list; the Menu key shows what a drag can do, and more.
class Constellation : public QWidget {
    Q_OBJECT

public:
    explicit Constellation(QWidget* parent = nullptr);
    ~Constellation() override;

    /// Stars that were there before keep their angles, also through setPicture with a picture
    /// that has none.
    void setPicture(SkyPicture picture);
    /// What is shown: the picture with what is imagined.
    const SkyPicture& picture() const { return m_picture; }

    /// How it was a year ago, for the view of that name.
    void setEarlier(std::optional<SkyPicture> picture);

    void setView(SkyView view);
    SkyView view() const { return m_view; }

    /// Where stars stand, by the id of the person, group or need; to be kept between runs. What
    /// somebody put there stays there, and the others make room.
    void setAngles(std::map<std::string, double> angles, std::set<std::string> byHand = {});
    const std::map<std::string, double>& angles() const { return m_angles; }
    const std::set<std::string>& putByHand() const { return m_byHand; }

    /// The id of a star or of the need of an open place; "" for nothing.
    void select(const QString& id);
    QString selected() const;

    /// Imagines somebody away, or back again.
    void imagineWithout(const QString& id);
    void imagineNothing();
    bool isImagining() const { return !m_faded.empty(); }

    /// What a drag does, for the menu and for others. A star lands where it is put; its
    /// neighbours make room, except those that were put there as well.
    void moveToRing(const QString& id, Ring ring);
    void moveAround(const QString& id, double degrees);

    void zoomBy(double factor, std::optional<QPointF> around = std::nullopt);
    void panBy(QPointF way);
    void showAll();
    double zoom() const { return m_zoom; }

    const Sky& sky() const;
    /// Everything on the sky in reading order.
    const std::vector<SkyItem>& items() const;
    /// What a screen reader says of it; `youId` for You.
    QString sentenceOf(const std::string& id) const;
    /// Where it is in the widget.
    QRect rectOf(const std::string& id) const;
    /// What is there; "" for the ground.
    std::string itemAt(QPointF position) const;
    /// Where the arrow keys are.
    const std::string& current() const { return m_current; }
    void setCurrent(const std::string& id);
    void activate(const std::string& id);
    void showMenu(const std::string& id, QPoint globalPosition);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void selectionChanged(const QString& id);
    /// Enter or double click on a star.
    void opened(const QString& id);
    /// Enter or double click on an open place.
    void placeOpened(const QString& need);
    void closenessDragged(const QString& id, asterism::Ring ring);
    void angleMoved(const QString& id, double degrees);
    void imaginedChanged();
    void listRequested();
    void legendRequested();
    /// For whoever has more to offer for that star, open place or You.
    void menuAboutToShow(QMenu* menu, const QString& id);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Drag {
        std::string id; ///< empty: the ground
        QPointF from;   ///< in the widget
        QPointF offset; ///< of the sky when it began
        Ring ring = Ring::Occasional;
        double degrees = 0;
        bool moving = false;
    };

    void forget();
    void compose();
    void layOutNow() const;
    void captionStars();
    SkyShape shapeOf(QSizeF size) const;
    void keepInside();
    void reveal(const std::string& id);
    void tellChildren();
    void announceCurrent();
    const Star* starOf(const std::string& id) const;
    const OpenPlace* placeOf(const std::string& id) const;
    const PlacedStar* placedOf(const std::string& id) const;
    SkyPoint pointOf(const std::string& id) const;
    void step(SkyDirection direction);
    void stepInOrder(int by);
    void stepToPlace();
    bool handleKey(int key);
    bool handleZoomKey(int key);
    void hover(const std::string& id);
    void dragTo(QPointF position);
    void paintEdge(QPainter& painter) const;
    void showDragged();
    void dropStar();
    void move(const std::string& id, Ring ring, double wish);
    void cancelDrag();
    bool mayChangeRing(const std::string& id) const;
    void addMoves(QMenu& menu, const std::string& id);
    void addRings(QMenu& menu, const Star& star);
    void addSectors(QMenu& menu, const std::string& id);

    SkyPicture m_base;
    SkyPicture m_picture;
    std::optional<SkyPicture> m_earlier;
    std::set<std::string> m_faded;
    SkyView m_view = SkyView::Needs;
    SkyColors m_colors;
    StarSprites m_sprites;
    mutable std::unique_ptr<SkyType> m_type;
    mutable std::map<std::string, double> m_angles;
    std::set<std::string> m_byHand;
    mutable Sky m_sky;
    mutable Sky m_earlierSky;
    mutable std::vector<SkyItem> m_items;
    mutable bool m_isLaidOut = false;
    double m_zoom = 1;
    QPointF m_offset; ///< of the widget's corner on the sky
    std::string m_current;
    std::string m_selected;
    std::string m_hovered;
    std::optional<Drag> m_drag;
};

} // namespace asterism::ui
