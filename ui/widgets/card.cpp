// SPDX-License-Identifier: MIT
#include "ui/widgets/card.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace asterism::ui {
namespace {

constexpr double radius = 8.0;
constexpr double barWidth = 4.0;

} // namespace

Card::Card(QWidget* parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(8);
    setFrameShape(QFrame::NoFrame);
}

void Card::setGround(Role ground)
{
    m_ground = ground;
    update();
}

void Card::setBar(Role bar)
{
    m_bar = bar;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = borderWidth() / 2.0;
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    painter.fillPath(sheet, color(m_ground));
    if (m_bar != Role::Line) {
        painter.save();
        painter.setClipPath(sheet);
        const double left = isRightToLeft() ? width() - barWidth : 0.0;
        painter.fillRect(QRectF(left, 0, barWidth, height()), color(m_bar));
        painter.restore();
    }
    painter.strokePath(sheet, QPen(color(Role::Line), borderWidth()));
}

} // namespace asterism::ui
