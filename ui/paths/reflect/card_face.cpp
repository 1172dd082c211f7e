// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/card_face.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/paths/reflect/pile_list.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr int padding = 20;
constexpr int radius = 10;
constexpr int least = 132;

} // namespace

CardFace::CardFace(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardFace::setCard(const QString& name, const QString& meaning, const QString& place)
{
    m_name = name;
    m_meaning = meaning;
    m_place = place;
    const QString spoken = name.isEmpty() ? place : tr("%1: %2. %3").arg(name, meaning, place);
    setAccessibleName(spoken);
    setAccessibleDescription(tr("1 very important, 2 important, 3 not now, Backspace takes back"));
    setCursor(name.isEmpty() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    if (hasFocus()) {
        announce(this, spoken);
    }
    updateGeometry();
    update();
}

QSize CardFace::sizeHint() const
{
    return {scaled(320), heightForWidth(scaled(320))};
}

int CardFace::heightForWidth(int width) const
{
    const int room = std::max(100, width - 2 * padding - 8);
    const QFontMetrics meaning(ui::font(TextRole::Body));
    const int lines
        = meaning.boundingRect(QRect(0, 0, room, 2000), Qt::TextWordWrap, m_meaning).height();
    const int name = QFontMetrics(ui::font(TextRole::H1)).height();
    const int place = QFontMetrics(ui::font(TextRole::Caption)).height();
    return std::max(least, name + lines + place + 2 * padding + 24);
}

void CardFace::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(4, 4, -8, -8);
    if (!m_name.isEmpty()) {
        // The edges of the cards beneath.
        painter.setPen(QPen(color(Role::Line), borderWidth()));
        painter.setBrush(color(Role::Surface));
        painter.drawRoundedRect(sheet.translated(4, 4), radius, radius);
        painter.drawRoundedRect(sheet.translated(2, 2), radius, radius);
    }
    painter.setPen(QPen(color(m_name.isEmpty() ? Role::Line : Role::Control), borderWidth()));
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(sheet, radius, radius);

    QRect inside = sheet.toRect().adjusted(padding, padding - 4, -padding, -padding + 4);
    painter.setFont(ui::font(TextRole::Caption));
    painter.setPen(color(Role::Text2));
    painter.drawText(inside, Qt::AlignBottom | Qt::AlignHCenter, m_place);
    const int name = QFontMetrics(ui::font(TextRole::H1)).height();
    painter.setFont(ui::font(TextRole::H1));
    painter.setPen(color(Role::Text));
    painter.drawText(
        QRect(inside.left(), inside.top() + 4, inside.width(), name), Qt::AlignCenter, m_name);
    painter.setFont(ui::font(TextRole::Body));
    painter.setPen(color(Role::Text2));
    painter.drawText(
        inside.adjusted(0, name + 10, 0, 0),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        m_meaning);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Role::Focus), 2));
        painter.drawRoundedRect(sheet.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    }
}

void CardFace::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_3 && !m_name.isEmpty()) {
        emit pileChosen(key - Qt::Key_0);
    } else if (key == Qt::Key_Backspace) {
        emit takeBackWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CardFace::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
}

void CardFace::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint moved = event->position().toPoint() - m_pressed;
    const bool drags = event->buttons().testFlag(Qt::LeftButton) && !m_name.isEmpty()
        && moved.manhattanLength() >= QApplication::startDragDistance();
    if (!drags) {
        return;
    }
    auto* drag = new QDrag(this);
    auto* cargo = new QMimeData;
    cargo->setData(QLatin1String(cardMimeType), m_name.toUtf8());
    drag->setMimeData(cargo);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::CopyAction);
}

} // namespace asterism::ui
