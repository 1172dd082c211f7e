// SPDX-License-Identifier: MIT
// What mouse and keys do on the map.
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "ui/map/constellation.h"
#include "ui/map/constellation_accessible.h"
#include "ui/text/text.h"

#include <algorithm>
#include <cmath>

namespace asterism::ui {

namespace {

constexpr double zoomStep = 1.25;

std::optional<SkyDirection> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return SkyDirection::Up;
    case Qt::Key_Right:
        return SkyDirection::Right;
    case Qt::Key_Down:
        return SkyDirection::Down;
    case Qt::Key_Left:
        return SkyDirection::Left;
    default:
        return std::nullopt;
    }
}

} // namespace

void Constellation::setCurrent(const std::string& id)
{
    if (id != youId && placedOf(id) == nullptr) {
        return;
    }
    m_current = id;
    reveal(id);
    select(id == youId ? QString() : qt(id));
    update();
    announceCurrent();
}

void Constellation::activate(const std::string& id)
{
    setCurrent(id);
    if (placeOf(id) != nullptr) {
        emit placeOpened(qt(id));
    } else if (starOf(id) != nullptr) {
        emit opened(qt(id));
    }
}

void Constellation::announceCurrent()
{
    tellSkyFocus(this, m_current);
}

void Constellation::tellChildren()
{
    tellSkyChildren(this);
}

void Constellation::step(SkyDirection direction)
{
    const SkyPoint at = pointOf(m_current);
    const bool fromStar = m_current != youId;
    if (fromStar && leadsToYou(sky(), at, m_current, direction)) {
        setCurrent(youId);
    } else if (const auto next = neighbour(sky(), at, m_current, direction)) {
        setCurrent(*next);
    }
}

void Constellation::stepInOrder(int by)
{
    if (items().empty()) {
        return;
    }
    const auto count = static_cast<int>(items().size());
    const auto found = std::ranges::find(items(), m_current, &SkyItem::id);
    const int before = by > 0 ? -1 : 0;
    const int at = found == items().end() ? before : static_cast<int>(found - items().begin());
    setCurrent(items()[static_cast<std::size_t>((at + by + count) % count)].id);
}

void Constellation::stepToPlace()
{
    std::vector<std::string> places;
    for (const SkyItem& item : items()) {
        if (item.isPlace) {
            places.push_back(item.id);
        }
    }
    if (places.empty()) {
        return;
    }
    const auto found = std::ranges::find(places, m_current);
    const bool last = found == places.end() || found + 1 == places.end();
    setCurrent(last ? places.front() : *(found + 1));
}

bool Constellation::handleZoomKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    default:
        return false;
    }
}

bool Constellation::handleKey(int key)
{
    if (const auto direction = directionOf(key)) {
        step(*direction);
        return true;
    }
    switch (key) {
    case Qt::Key_Home:
        setCurrent(youId);
        return true;
    case Qt::Key_PageDown:
        stepInOrder(1);
        return true;
    case Qt::Key_PageUp:
        stepInOrder(-1);
        return true;
    case Qt::Key_G:
        stepToPlace();
        return true;
    case Qt::Key_L:
        emit legendRequested();
        return true;
    case Qt::Key_T:
        emit listRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_current);
        return true;
    default:
        return handleZoomKey(key);
    }
}

void Constellation::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape && m_drag) {
        cancelDrag();
    } else if (event->key() == Qt::Key_Escape && !m_selected.empty()) {
        select({});
    } else if (modifiers != Qt::NoModifier || !handleKey(event->key())) {
        QWidget::keyPressEvent(event);
    }
}

void Constellation::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    announceCurrent();
}

void Constellation::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Constellation::hover(const std::string& id)
{
    if (id != m_hovered) {
        m_hovered = id;
        setCursor(id.empty() || id == youId ? Qt::ArrowCursor : Qt::PointingHandCursor);
        update();
    }
}

void Constellation::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover({});
}

void Constellation::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const std::string id = itemAt(event->position());
    if (!id.empty()) {
        setCurrent(id);
    }
    Drag drag;
    drag.id = id == youId ? std::string() : id;
    drag.from = event->position();
    drag.offset = m_offset;
    m_drag = drag;
}

void Constellation::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag) {
        hover(itemAt(event->position()));
        return;
    }
    const QPointF way = event->position() - m_drag->from;
    if (!m_drag->moving && way.manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    m_drag->moving = true;
    if (m_drag->id.empty()) {
        setCursor(Qt::ClosedHandCursor);
        m_offset = m_drag->offset - way;
        keepInside();
        update();
    } else {
        dragTo(event->position());
    }
}

bool Constellation::mayChangeRing(const std::string& id) const
{
    const Star* star = starOf(id);
    return star != nullptr && star->kind != StarKind::Group && ringOf(*star) != Ring::Beyond;
}

/// A star follows the pointer from ring to ring; what has no closeness of its own stays on its
/// ring.
void Constellation::dragTo(QPointF position)
{
    const QPointF at = position + m_offset;
    const SkyPoint centre = sky().centre;
    const PlacedStar* placed = placedOf(m_drag->id);
    m_drag->degrees = angleAt(centre, {at.x(), at.y()});
    m_drag->ring = placed->ring;
    if (mayChangeRing(m_drag->id)) {
        const double away = std::hypot(at.x() - centre.x, at.y() - centre.y);
        m_drag->ring = std::min(ringAt(sky(), away), Ring::Occasional);
    }
    setCursor(Qt::ClosedHandCursor);
    showDragged();
}

void Constellation::showDragged()
{
    const Drag& drag = *m_drag;
    for (auto* list : {&m_sky.stars, &m_sky.openPlaces}) {
        for (PlacedStar& star : *list) {
            if (star.id == drag.id) {
                const double radius = m_sky.radii.at(static_cast<std::size_t>(drag.ring));
                const SkyPoint before = star.at;
                star.at = pointAt(m_sky.centre, drag.degrees, radius);
                star.shownAngle = drag.degrees;
                star.hasLine = false;
                star.hasThread = false;
                star.label.box.x += star.at.x - before.x;
                star.label.box.y += star.at.y - before.y;
            }
        }
    }
    update();
}

void Constellation::dropStar()
{
    const Drag drag = *m_drag;
    m_drag.reset();
    forget();
    const PlacedStar* placed = placedOf(drag.id);
    if (placed == nullptr) {
        return;
    }
    // Nobody draws a straight line by hand: a star pulled to another ring keeps its angle unless
    // it was clearly meant to get another.
    constexpr double unsteady = 6;
    const bool otherRing = placed->ring != drag.ring;
    const bool straight
        = otherRing && std::abs(turnBetween(placed->shownAngle, drag.degrees)) < unsteady;
    move(drag.id, drag.ring, straight ? placed->shownAngle : drag.degrees);
}

void Constellation::cancelDrag()
{
    if (m_drag) {
        m_offset = m_drag->id.empty() ? m_drag->offset : m_offset;
        m_drag.reset();
        unsetCursor();
        forget();
    }
}

void Constellation::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag) {
        return;
    }
    unsetCursor();
    if (m_drag->moving && !m_drag->id.empty()) {
        dropStar();
        return;
    }
    const bool onGround = m_drag->id.empty() && !m_drag->moving;
    m_drag.reset();
    if (onGround && itemAt(event->position()).empty()) {
        select({});
    }
}

void Constellation::mouseDoubleClickEvent(QMouseEvent* event)
{
    const std::string id = itemAt(event->position());
    if (event->button() == Qt::LeftButton && !id.empty()) {
        m_drag.reset();
        activate(id);
    }
}

/// With Ctrl the wheel zooms; without it moves the sky where there is more to see, and otherwise
/// scrolls the page.
void Constellation::wheelEvent(QWheelEvent* event)
{
    const QPointF turn = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(zoomStep, turn.y() / 120), event->position());
        event->accept();
    } else if (m_zoom > 1) {
        panBy(-turn / 2);
        event->accept();
    } else {
        event->ignore();
    }
}

void Constellation::moveToRing(const QString& id, Ring ring)
{
    const std::string key = utf8(id);
    const PlacedStar* placed = placedOf(key);
    if (placed != nullptr && placed->ring != ring && closenessOf(ring) && mayChangeRing(key)) {
        move(key, ring, placed->shownAngle);
    }
}

void Constellation::moveAround(const QString& id, double degrees)
{
    const std::string key = utf8(id);
    if (const PlacedStar* placed = placedOf(key)) {
        move(key, placed->ring, degrees);
    }
}

/// Shows the star where it was moved before anybody has heard of it, then tells. Whoever hears may
/// set another picture in the middle of this.
void Constellation::move(const std::string& id, Ring ring, double wish)
{
    constexpr double noticeable = 0.5;
    const PlacedStar before = *placedOf(id);
    const double degrees = freeAngle(sky(), id, ring, wish);
    const auto star = std::ranges::find(m_base.stars, id, &Star::id);
    if (before.ring != ring && star != m_base.stars.end()) {
        star->closeness = closenessOf(ring);
    }
    m_angles[id] = degrees;
    keepAngles(m_base, m_angles, m_byHand);
    compose();
    // Where it would stand of itself it need not be held.
    const bool turns = std::abs(turnBetween(before.angle, degrees)) > noticeable
        || std::abs(turnBetween(placedOf(id)->shownAngle, degrees)) > noticeable;
    if (turns) {
        m_byHand.insert(id);
        keepAngles(m_base, m_angles, m_byHand);
        compose();
    }
    if (before.ring != ring) {
        emit closenessDragged(qt(id), ring);
    }
    if (turns) {
        emit angleMoved(qt(id), degrees);
    }
}

} // namespace asterism::ui
