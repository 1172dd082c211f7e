// SPDX-License-Identifier: MIT
#include "ui/meetings/year_strip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int months = 12;
constexpr int barHeight = 22;
constexpr int leastCell = 24;
constexpr int gap = 2;

/// Short names where all of them fit; never some short and some of one letter.
QLocale::FormatType monthFormat(const QFontMetrics& metrics, int room)
{
    for (int month = 1; month <= months; ++month) {
        const QString name = QLocale().standaloneMonthName(month, QLocale::ShortFormat);
        if (metrics.horizontalAdvance(name) > room) {
            return QLocale::NarrowFormat;
        }
    }
    return QLocale::ShortFormat;
}

} // namespace

YearStrip::YearStrip(QWidget* parent) : QWidget(parent), m_counts(months, 0)
{
    named(this, "yearStrip", tr("Meetings by month"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearStrip::setYear(int year, const std::vector<int>& counts)
{
    m_year = year;
    m_counts = counts;
    m_counts.resize(months, 0);
    tell();
    update();
}

void YearStrip::choose(int month)
{
    m_chosen = month;
    if (month > 0) {
        m_current = month;
    }
    tell();
    update();
}

QSize YearStrip::sizeHint() const
{
    return {
        months * scaled(44),
        scaled(barHeight) + QFontMetrics(ui::font(TextRole::Caption)).height() + 10};
}

QSize YearStrip::minimumSizeHint() const
{
    return {months * leastCell, sizeHint().height()};
}

QRect YearStrip::cell(int month) const
{
    const int left = (month - 1) * width() / months;
    const int right = month * width() / months;
    return QStyle::visualRect(
        layoutDirection(), rect(), QRect(left + gap, 0, right - left - 2 * gap, height()));
}

int YearStrip::monthAt(const QPoint& place) const
{
    for (int month = 1; month <= months; ++month) {
        if (cell(month).adjusted(-gap, 0, gap, 0).contains(place)) {
            return month;
        }
    }
    return 0;
}

void YearStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = ui::font(TextRole::Caption);
    const int words = QFontMetrics(small).height();
    const int most = std::max(1, *std::ranges::max_element(m_counts));
    const int room = height() - words - 8;
    const auto format = monthFormat(QFontMetrics(small), width() / months);
    for (int month = 1; month <= months; ++month) {
        const QRect box = cell(month);
        const bool isChosen = month == m_chosen;
        if (isChosen || month == m_hovered || (hasFocus() && month == m_current)) {
            painter.setPen(
                isChosen ? QPen(color(Role::Primary), borderWidth())
                         : QPen(color(Role::Line), borderWidth()));
            painter.setBrush(color(isChosen ? Role::PrimaryTint : Role::Sunken));
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const int count = m_counts.at(static_cast<std::size_t>(month - 1));
        const int high = count == 0 ? 2 : std::max(4, room * count / most);
        const int wide = std::min(box.width() - 8, scaled(20));
        const QRect bar(box.center().x() - wide / 2, 4 + room - high, wide, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(count == 0 ? Role::Line : Role::Primary));
        painter.drawRoundedRect(bar, 2, 2);
        painter.setFont(small);
        painter.setPen(color(isChosen ? Role::Text : Role::Text2));
        painter.drawText(
            QRect(box.left(), height() - words - 3, box.width(), words),
            Qt::AlignCenter,
            QLocale().standaloneMonthName(month, format));
    }
}

void YearStrip::mousePressEvent(QMouseEvent* event)
{
    const int month = monthAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && month > 0) {
        m_current = month;
        take(month);
    }
}

void YearStrip::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = monthAt(event->position().toPoint());
    update();
}

void YearStrip::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = 0;
    update();
}

void YearStrip::keyPressEvent(QKeyEvent* event)
{
    const int ahead = isRightToLeft() ? -1 : 1;
    const auto move = [this](int by) {
        m_current = std::clamp(m_current + by, 1, months);
        tell();
        update();
    };
    switch (event->key()) {
    case Qt::Key_Right:
        move(ahead);
        return;
    case Qt::Key_Left:
        move(-ahead);
        return;
    case Qt::Key_Home:
        move(-months);
        return;
    case Qt::Key_End:
        move(months);
        return;
    case Qt::Key_PageUp:
        emit yearWanted(m_year - 1);
        return;
    case Qt::Key_PageDown:
        emit yearWanted(m_year + 1);
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_current);
        return;
    case Qt::Key_Escape:
        if (m_chosen > 0) {
            take(m_chosen);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void YearStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

bool YearStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int month = monthAt(help->pos());
        QToolTip::showText(help->globalPos(), month > 0 ? spoken(month) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

/// Chosen once more, it is let go.
void YearStrip::take(int month)
{
    choose(month == m_chosen ? 0 : month);
    emit monthChosen(m_chosen);
}

void YearStrip::tell()
{
    setAccessibleDescription(spoken(m_current));
}

QString YearStrip::spoken(int month) const
{
    const int count = m_counts.at(static_cast<std::size_t>(month - 1));
    const QString name
        = tr("%1 %2").arg(QLocale().standaloneMonthName(month), QString::number(m_year));
    const QString meetings = count == 1 ? tr("1 meeting") : tr("%1 meetings").arg(count);
    return month == m_chosen ? tr("%1: %2, shown alone").arg(name, meetings)
                             : tr("%1: %2").arg(name, meetings);
}

} // namespace asterism::ui
