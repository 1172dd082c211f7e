// SPDX-License-Identifier: MIT
// How the map looks: captions, the picture itself, its edge and its size.
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/map/constellation.h"
#include "ui/map/sky_words.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"

namespace asterism::ui {

namespace {

constexpr double cornerRadius = 8;

QString givenAndReceived(const Star& star)
{
    if (star.given == 0) {
        return Constellation::tr("%1 received").arg(star.received);
    }
    return star.received == 0
        ? Constellation::tr("%1 given").arg(star.given)
        : Constellation::tr("%1 given, %2 received").arg(star.given).arg(star.received);
}

} // namespace

void Constellation::captionStars()
{
    for (Star& star : m_picture.stars) {
        if (m_view == SkyView::TimeSince) {
            star.caption = utf8(star.daysSince ? lastContactOf(star) : tr("no contact noted"));
        } else if (m_view == SkyView::GiveAndTake && star.given + star.received > 0) {
            star.caption = utf8(givenAndReceived(star));
        } else {
            star.caption.clear();
        }
    }
}

void Constellation::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.translate(-m_offset);
    const bool looksBack = m_view == SkyView::YearAgo && m_earlier;
    const SkyScene scene{
        m_picture,
        sky(),
        m_colors,
        *m_type,
        m_view,
        looksBack ? &*m_earlier : nullptr,
        looksBack ? &m_earlierSky : nullptr,
        false,
        &m_sprites};
    SkyMarks marks;
    marks.selected = m_selected;
    marks.hovered = m_hovered;
    if (hasFocus()) {
        marks.focused = m_current;
    }
    if (m_drag && m_drag->moving && mayChangeRing(m_drag->id)) {
        marks.target = m_drag->ring;
    }
    SkyPainter(painter, scene, marks, QRectF(event->rect()).translated(m_offset)).paint();
    painter.translate(m_offset);
    paintEdge(painter);
}

/// The sky is a card among the cards of the page.
void Constellation::paintEdge(QPainter& painter) const
{
    const double half = borderWidth() / 2.0;
    const QRectF edge = QRectF(rect()).adjusted(half, half, -half, -half);
    QPainterPath card;
    card.addRoundedRect(edge, cornerRadius, cornerRadius);
    QPainterPath corners;
    corners.addRect(rect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(corners.subtracted(card), palette().window());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Role::Line), borderWidth()));
    painter.drawPath(card);
}

bool Constellation::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::string id = itemAt(help->pos());
        if (id.empty() || id == youId) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), sentenceOf(id).toHtmlEscaped(), this, rectOf(id));
        }
        return true;
    }
    return QWidget::event(event);
}

QSize Constellation::sizeHint() const
{
    return {scaled(720), scaled(560)};
}

QSize Constellation::minimumSizeHint() const
{
    return {280, 220};
}

} // namespace asterism::ui
