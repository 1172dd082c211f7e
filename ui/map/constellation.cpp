// SPDX-License-Identifier: MIT
#include "ui/map/constellation.h"

#include <QAccessible>
#include <QEvent>
#include <QResizeEvent>

#include "ui/app/theme.h"
#include "ui/map/constellation_accessible.h"
#include "ui/map/sky_words.h"
#include "ui/text/text.h"

#include <algorithm>
#include <cmath>

namespace asterism::ui {

namespace {

constexpr double farthestZoom = 1;
constexpr double nearestZoom = 8;

} // namespace

Constellation::Constellation(QWidget* parent)
    : QWidget(parent), m_colors(skyColors()), m_current(youId)
{
    installSkyAccessibility();
    setObjectName(QStringLiteral("constellation"));
    setAccessibleName(tr("Map of the people around you"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] {
        m_colors = skyColors();
        m_sprites.clear();
        update();
    });
}

Constellation::~Constellation()
{
    forgetSkyChildren(this);
}

void Constellation::setPicture(SkyPicture picture)
{
    m_base = std::move(picture);
    keepAngles(m_base, m_angles, m_byHand);
    std::erase_if(m_faded, [this](const std::string& id) {
        return std::ranges::find(m_base.stars, id, &Star::id) == m_base.stars.end();
    });
    compose();
}

void Constellation::setEarlier(std::optional<SkyPicture> picture)
{
    m_earlier = std::move(picture);
    forget();
}

void Constellation::setView(SkyView view)
{
    m_view = view;
    compose();
}

void Constellation::setAngles(std::map<std::string, double> angles, std::set<std::string> byHand)
{
    m_angles = std::move(angles);
    m_byHand = std::move(byHand);
    keepAngles(m_base, m_angles, m_byHand);
    compose();
}

/// What is shown: the picture as it was given, with what is imagined and what the view tells.
void Constellation::compose()
{
    cancelDrag();
    m_picture = m_base;
    for (const std::string& id : m_faded) {
        m_picture = whatIf(std::move(m_picture), id);
    }
    captionStars();
    setAccessibleDescription(summaryOf(m_picture));
    forget();
    if (m_current != youId && placedOf(m_current) == nullptr) {
        m_current = youId;
    }
    if (!m_selected.empty() && placedOf(m_selected) == nullptr) {
        select({});
    }
    tellChildren();
}

void Constellation::forget()
{
    m_isLaidOut = false;
    update();
}

SkyShape Constellation::shapeOf(QSizeF size) const
{
    if (!m_type) {
        m_type = std::make_unique<SkyType>(font());
    }
    SkyShape shape;
    shape.width = size.width();
    shape.height = size.height();
    shape.zoom = m_zoom;
    shape.halo = m_view == SkyView::TimeSince ? recencyHalo : 0;
    shape.words = skyWords();
    shape.measure = m_type->measuring();
    return shape;
}

void Constellation::layOutNow() const
{
    m_isLaidOut = true;
    SkyPicture known = m_picture;
    keepAngles(known, m_angles, m_byHand);
    const SkyShape shape = shapeOf(size());
    m_sky = layOut(known, shape);
    m_items = readingOrder(m_sky);
    for (const auto& [id, angle] : anglesOf(m_sky)) {
        m_angles.insert_or_assign(id, angle);
    }
    if (m_earlier) {
        SkyPicture earlier = *m_earlier;
        keepAngles(earlier, m_angles, m_byHand);
        m_earlierSky = layOut(earlier, shape);
    }
}

const Sky& Constellation::sky() const
{
    if (!m_isLaidOut) {
        layOutNow();
    }
    return m_sky;
}

const std::vector<SkyItem>& Constellation::items() const
{
    sky();
    return m_items;
}

const Star* Constellation::starOf(const std::string& id) const
{
    const auto found = std::ranges::find(m_picture.stars, id, &Star::id);
    return found == m_picture.stars.end() ? nullptr : &*found;
}

const OpenPlace* Constellation::placeOf(const std::string& id) const
{
    const auto found = std::ranges::find(m_picture.openPlaces, id, &OpenPlace::need);
    return found == m_picture.openPlaces.end() ? nullptr : &*found;
}

const PlacedStar* Constellation::placedOf(const std::string& id) const
{
    for (const auto* list : {&sky().stars, &sky().openPlaces}) {
        const auto found = std::ranges::find(*list, id, &PlacedStar::id);
        if (found != list->end()) {
            return &*found;
        }
    }
    return nullptr;
}

SkyPoint Constellation::pointOf(const std::string& id) const
{
    const PlacedStar* placed = placedOf(id);
    return placed == nullptr ? sky().centre : placed->at;
}

QString Constellation::sentenceOf(const std::string& id) const
{
    if (id == youId) {
        return tr("You, in the middle of your sky");
    }
    int stars = 0;
    int places = 0;
    for (const SkyItem& item : items()) {
        (item.isPlace ? places : stars) += 1;
        if (item.id != id) {
            continue;
        }
        return item.isPlace ? ui::sentenceOf(
                   m_picture.openPlaces[item.index],
                   places,
                   static_cast<int>(m_picture.openPlaces.size()))
                            : ui::sentenceOf(
                                m_picture.stars[item.index],
                                m_picture,
                                stars,
                                static_cast<int>(m_picture.stars.size()));
    }
    return {};
}

QRect Constellation::rectOf(const std::string& id) const
{
    constexpr double least = 16;
    const PlacedStar* placed = placedOf(id);
    const SkyPoint at = pointOf(id);
    const double reach = std::max(least, placed == nullptr ? least : placed->radius + 4);
    return QRectF(at.x - m_offset.x() - reach, at.y - m_offset.y() - reach, 2 * reach, 2 * reach)
        .toAlignedRect();
}

std::string Constellation::itemAt(QPointF position) const
{
    constexpr double least = 16;
    const QPointF point = position + m_offset;
    std::string nearest;
    double best = 1;
    const auto look = [&](const std::string& id, SkyPoint at, double radius) {
        const double away
            = std::hypot(point.x() - at.x, point.y() - at.y) / std::max(least, radius + 4);
        if (away < best) {
            best = away;
            nearest = id;
        }
    };
    look(youId, sky().centre, least);
    for (const auto* list : {&sky().stars, &sky().openPlaces}) {
        for (const PlacedStar& star : *list) {
            look(star.id, star.at, star.radius);
        }
    }
    return nearest;
}

void Constellation::select(const QString& id)
{
    std::string wanted = utf8(id);
    if (placedOf(wanted) == nullptr) {
        wanted.clear();
    }
    if (wanted == m_selected) {
        return;
    }
    m_selected = wanted;
    if (!wanted.empty()) {
        m_current = wanted;
    }
    update();
    emit selectionChanged(qt(m_selected));
}

QString Constellation::selected() const
{
    return qt(m_selected);
}

void Constellation::imagineWithout(const QString& id)
{
    const std::string key = utf8(id);
    if (starOf(key) == nullptr) {
        return;
    }
    if (m_faded.erase(key) == 0) {
        m_faded.insert(key);
    }
    compose();
    emit imaginedChanged();
}

void Constellation::imagineNothing()
{
    if (isImagining()) {
        m_faded.clear();
        compose();
        emit imaginedChanged();
    }
}

void Constellation::zoomBy(double factor, std::optional<QPointF> around)
{
    const QPointF still = around.value_or(QRectF(rect()).center());
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * factor, farthestZoom, nearestZoom);
    if (m_zoom == before) {
        return;
    }
    m_offset = (m_offset + still) * (m_zoom / before) - still;
    keepInside();
    forget();
}

void Constellation::panBy(QPointF way)
{
    m_offset += way;
    keepInside();
    update();
}

void Constellation::showAll()
{
    m_zoom = 1;
    m_offset = {};
    forget();
}

void Constellation::keepInside()
{
    m_offset.setX(std::clamp(m_offset.x(), 0.0, width() * (m_zoom - 1)));
    m_offset.setY(std::clamp(m_offset.y(), 0.0, height() * (m_zoom - 1)));
}

/// Moves the sky so that a star can be seen with some room around it.
void Constellation::reveal(const std::string& id)
{
    constexpr double room = 48;
    const SkyPoint at = pointOf(id);
    const double x = std::min(room, width() / 4.0);
    const double y = std::min(room, height() / 4.0);
    m_offset.setX(std::clamp(m_offset.x(), at.x - width() + x, at.x - x));
    m_offset.setY(std::clamp(m_offset.y(), at.y - height() + y, at.y - y));
    keepInside();
}

void Constellation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepInside();
    forget();
}

void Constellation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_type.reset();
        compose();
    }
}

} // namespace asterism::ui
