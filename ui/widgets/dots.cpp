// SPDX-License-Identifier: MIT
#include "ui/widgets/dots.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int most = 5;

} // namespace

Dots::Dots(const QStringList& words, QWidget* parent) : QAbstractSlider(parent), m_words(words)
{
    setOrientation(Qt::Horizontal);
    setRange(0, most);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleDescription(spoken());
}

QSize Dots::sizeHint() const
{
    int words = fontMetrics().horizontalAdvance(tr("not said"));
    for (int value = 1; value <= most; ++value) {
        const QString meaning = m_words.value(value - 1);
        const QString shown = meaning.isEmpty() ? QString::number(value) : meaning;
        words = std::max(words, fontMetrics().horizontalAdvance(shown));
    }
    return {most * cell() + 8 + words + 4, std::max(32, cell())};
}

QSize Dots::minimumSizeHint() const
{
    return sizeHint();
}

void Dots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = cell();
    const double radius = side * 0.27;
    const QColor full = color(isEnabled() ? Role::Primary : Role::Hint);
    for (int at = 0; at < most; ++at) {
        const QRect box = QStyle::visualRect(
            layoutDirection(), rect(), QRect(at * side, (height() - side) / 2, side, side));
        const QPointF center = QRectF(box).center();
        const bool isFull = at < value();
        painter.setPen(QPen(isFull ? full : color(Role::Control), isFull ? 1.5 : borderWidth()));
        painter.setBrush(isFull ? full : color(at < m_hovered ? Role::PrimaryTint : Role::Surface));
        painter.drawEllipse(center, radius, radius);
    }
    const QString meaning = m_words.value(value() - 1);
    const QString words = value() == 0 ? tr("not said")
        : meaning.isEmpty()            ? QString::number(value())
                                       : meaning;
    painter.setPen(color(value() == 0 ? Role::Hint : Role::Text2));
    const QRect place(most * side + 8, 0, width() - most * side - 8, height());
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), place),
        Qt::AlignVCenter | Qt::AlignLeading,
        words);
}

void Dots::mousePressEvent(QMouseEvent* event)
{
    const int dot = dotAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && dot > 0) {
        choose(dot == value() ? 0 : dot);
    }
}

void Dots::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = dotAt(event->position().toPoint());
    update();
}

void Dots::leaveEvent(QEvent* event)
{
    QAbstractSlider::leaveEvent(event);
    m_hovered = 0;
    update();
}

void Dots::keyPressEvent(QKeyEvent* event)
{
    const int ahead = isRightToLeft() ? -1 : 1;
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5) {
        choose(key - Qt::Key_0);
    } else if (key == Qt::Key_Right) {
        choose(value() + ahead);
    } else if (key == Qt::Key_Left) {
        choose(value() - ahead);
    } else if (key == Qt::Key_Up) {
        choose(value() + 1);
    } else if (key == Qt::Key_Down) {
        choose(value() - 1);
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        choose(0);
    } else {
        QAbstractSlider::keyPressEvent(event);
    }
}

void Dots::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void Dots::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    setAccessibleDescription(spoken());
    update();
}

int Dots::cell() const
{
    return std::max(24, scaled(24));
}

int Dots::dotAt(const QPoint& place) const
{
    const QPoint logical = QStyle::visualPos(layoutDirection(), rect(), place);
    const int dot = logical.x() / cell() + 1;
    return logical.x() >= 0 && dot <= most ? dot : 0;
}

void Dots::choose(int wanted)
{
    const int next = std::clamp(wanted, 0, most);
    if (next != value()) {
        setValue(next);
        emit chosen(next);
    }
}

QString Dots::spoken() const
{
    if (value() == 0) {
        return tr("not said");
    }
    const QString meaning = m_words.value(value() - 1);
    return meaning.isEmpty() ? tr("%1 of 5").arg(value())
                             : tr("%1 of 5, %2").arg(QString::number(value()), meaning);
}

} // namespace asterism::ui
