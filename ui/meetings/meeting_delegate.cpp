// SPDX-License-Identifier: MIT
#include "ui/meetings/meeting_delegate.h"

#include <QListView>
#include <QPainter>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/meetings/meeting_words.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int edge = 12;
constexpr int gap = 8;
constexpr int between = 2;
constexpr int dotSize = 8;
constexpr int dots = 5;
constexpr int above = 14; ///< over a heading
constexpr int barWidth = 3;

int lineHeight(TextRole role)
{
    return QFontMetrics(ui::font(role)).height();
}

/// Wide enough for the longest of days, in whatever language and size.
int dayWidth()
{
    const PartialDate late{2026, 9, 30};
    const Day inAnotherYear = *PartialDate{2025, 1, 1}.earliest();
    return QFontMetrics(ui::font(TextRole::Body))
               .horizontalAdvance(narrowDayWords(late, inAnotherYear))
        + edge;
}

int headingHeight(const MeetingRow& row, int at)
{
    if (row.heading.isEmpty()) {
        return 0;
    }
    return lineHeight(TextRole::Strong) + 6 + (at == 0 ? 2 : scaled(above));
}

/// Draws into a box of a layout that runs in the direction of the language.
class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const MeetingRow& row)
        : m_painter(painter), m_option(option), m_row(row)
    {
    }

    void heading(int height)
    {
        if (height == 0) {
            return;
        }
        const QRect box(
            m_option.rect.left() + edge,
            m_option.rect.top() + height - lineHeight(TextRole::Strong) - 4,
            m_option.rect.width() - 2 * edge,
            lineHeight(TextRole::Strong));
        text(
            box,
            m_row.heading,
            TextRole::Strong,
            m_row.section == MeetingSection::Asking ? Role::Care : Role::Text2);
    }

    void ground(const QRect& box)
    {
        const bool isChosen = (m_option.state & QStyle::State_Selected) != 0;
        const bool isHovered = (m_option.state & QStyle::State_MouseOver) != 0;
        if (isChosen) {
            m_painter.fillRect(box, color(Role::PrimaryTint));
            m_painter.fillRect(
                QStyle::visualRect(
                    m_option.direction, box, QRect(box.left(), box.top(), barWidth, box.height())),
                color(Role::Primary));
        } else if (isHovered) {
            m_painter.fillRect(box, mixed(color(Role::Surface), color(Role::Text), 0.04));
        }
        if ((m_option.state & QStyle::State_HasFocus) != 0) {
            m_painter.setPen(QPen(color(Role::Focus), 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(box.adjusted(1, 1, -1, -1));
        }
        m_painter.setPen(QPen(color(Role::Line), 1));
        m_painter.drawLine(box.left() + edge, box.bottom(), box.right() - edge, box.bottom());
    }

    void content(const QRect& box)
    {
        const int strong = lineHeight(TextRole::Strong);
        const int body = lineHeight(TextRole::Body);
        const int day = dayWidth();
        const int left = box.left() + edge;
        const int top = box.top() + gap;
        text(QRect(left, top, day - 6, strong), m_row.narrowDay, TextRole::Body, Role::Text2);
        text(
            QRect(left, top + strong + between, day - 6, body),
            m_row.time,
            TextRole::Caption,
            Role::Text2);
        int right = box.right() - edge;
        right -= answer(QRect(left + day, top, right - left - day, strong));
        text(
            QRect(left + day, top, right - left - day - 6, strong),
            m_row.who,
            TextRole::Strong,
            m_row.isQuiet ? Role::Text2 : Role::Text);
        text(
            QRect(left + day, top + strong + between, box.right() - edge - left - day, body),
            below(),
            TextRole::Body,
            Role::Text2);
    }

private:
    QString below() const
    {
        QStringList parts;
        if (!m_row.state.isEmpty()) {
            parts << m_row.state;
        }
        parts << (m_row.line.isEmpty() ? m_row.kind : m_row.line);
        QString words = parts.join(QStringLiteral(" · "));
        if (m_row.promises > 0) {
            words = (m_row.promises == 1 ? MeetingDelegate::tr("1 promise")
                                         : MeetingDelegate::tr("%1 promises").arg(m_row.promises))
                + QStringLiteral(" · ") + words;
        }
        return words;
    }

    /// Five dots at the end of a line; how wide they are.
    int answer(const QRect& line)
    {
        if (m_row.how == 0) {
            return 0;
        }
        const int size = scaled(dotSize);
        const int wide = dots * (size + 3);
        for (int at = 0; at < dots; ++at) {
            const QRect dot(
                line.right() - wide + at * (size + 3),
                line.top() + (line.height() - size) / 2,
                size,
                size);
            const bool isFull = at < m_row.how;
            m_painter.setPen(QPen(color(isFull ? Role::Primary : Role::Control), 1));
            m_painter.setBrush(isFull ? QBrush(color(Role::Primary)) : QBrush(Qt::NoBrush));
            m_painter.drawEllipse(QRectF(QStyle::visualRect(m_option.direction, m_option.rect, dot))
                                      .adjusted(0.5, 0.5, -0.5, -0.5));
        }
        return wide + 6;
    }

    void text(const QRect& box, const QString& words, TextRole size, Role ink)
    {
        m_painter.setFont(ui::font(size));
        m_painter.setPen(color(ink));
        m_painter.drawText(
            QStyle::visualRect(m_option.direction, m_option.rect, box),
            static_cast<int>(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft))
                | Qt::AlignVCenter,
            QFontMetrics(m_painter.font()).elidedText(words, Qt::ElideRight, box.width()));
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const MeetingRow& m_row;
};

} // namespace

MeetingDelegate::MeetingDelegate(const MeetingModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void MeetingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const MeetingRow& row = m_model.at(index.row());
    const int heading = headingHeight(row, index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter paint(*painter, option, row);
    paint.heading(heading);
    const QRect box = option.rect.adjusted(0, heading, 0, 0);
    paint.ground(box);
    paint.content(box);
    painter->restore();
}

QSize MeetingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const MeetingRow& row = m_model.at(index.row());
    return {
        scaled(200),
        headingHeight(row, index.row()) + 2 * gap + between + lineHeight(TextRole::Strong)
            + lineHeight(TextRole::Body)};
}

} // namespace asterism::ui
