// SPDX-License-Identifier: MIT
#include "ui/meetings/ten_point.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int notSaid = -1;
constexpr int most = 10;
constexpr int cells = most + 1;
constexpr int leastHeight = 28;
constexpr int secondDigitWithin = 1000; // milliseconds

} // namespace

TenPoint::TenPoint(QWidget* parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(notSaid, most);
    setValue(notSaid);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("0 to 10; Backspace takes it back"));
    setAccessibleDescription(tr("not said"));
}

void TenPoint::setAnswer(std::optional<int> answer)
{
    setValue(answer.value_or(notSaid));
}

std::optional<int> TenPoint::answer() const
{
    return value() == notSaid ? std::nullopt : std::optional{value()};
}

int TenPoint::cellWidth() const
{
    return std::max(24, scaled(24));
}

QSize TenPoint::sizeHint() const
{
    return {cells * cellWidth() + 2, std::max(leastHeight, fontMetrics().height() + 8)};
}

QSize TenPoint::minimumSizeHint() const
{
    return sizeHint();
}

void TenPoint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextRole::Caption));
    for (int at = 0; at < cells; ++at) {
        const QRect box = QStyle::visualRect(
            layoutDirection(),
            rect(),
            QRect(at * cellWidth() + 1, 1, cellWidth() - 2, rect().height() - 2));
        const bool isFull = value() != notSaid && at <= value();
        painter.setPen(QPen(color(isFull ? Role::Primary : Role::Control), borderWidth()));
        painter.setBrush(color(
            at == value() ? Role::Primary
                : isFull  ? Role::PrimaryTint
                          : Role::Surface));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(color(at == value() ? Role::OnPrimary : Role::Text2));
        painter.drawText(box, Qt::AlignCenter, QString::number(at));
    }
}

void TenPoint::mousePressEvent(QMouseEvent* event)
{
    const QPoint place = QStyle::visualPos(layoutDirection(), rect(), event->position().toPoint());
    const int at = std::clamp(place.x() / cellWidth(), 0, most);
    if (event->button() == Qt::LeftButton) {
        choose(at == value() ? notSaid : at);
    }
}

void TenPoint::keyPressEvent(QKeyEvent* event)
{
    const int ahead = isRightToLeft() ? -1 : 1;
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        const bool makesTen = key == Qt::Key_0 && value() == 1 && m_sinceDigit.isValid()
            && m_sinceDigit.elapsed() < secondDigitWithin;
        m_sinceDigit.start();
        choose(makesTen ? most : key - Qt::Key_0);
    } else if (key == Qt::Key_Right || key == Qt::Key_Left) {
        choose(value() + (key == Qt::Key_Right ? ahead : -ahead));
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        choose(value() + (key == Qt::Key_Up ? 1 : -1));
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        choose(notSaid);
    } else {
        QAbstractSlider::keyPressEvent(event);
    }
}

void TenPoint::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void TenPoint::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    setAccessibleDescription(value() == notSaid ? tr("not said") : tr("%1 of 10").arg(value()));
    update();
}

void TenPoint::choose(int wanted)
{
    const int next = std::clamp(wanted, notSaid, most);
    if (next != value()) {
        setValue(next);
        emit chosen(answer());
    }
}

} // namespace asterism::ui
