// SPDX-License-Identifier: MIT
#include "ui/paths/step_rail.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int visitedRole = Qt::UserRole;
constexpr int onTheWayRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;
constexpr int rowHeight = 36;
constexpr int badge = 22;
constexpr int edge = 12;
constexpr int gap = 10;
constexpr int barWidth = 3;

/// One step: its number, or a check mark once it has been seen, and its name.
class StepPainter : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->fillRect(option.rect, color(Role::PrimaryTint));
            paintBar(*painter, option);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, mixed(color(Role::Window), color(Role::Text), 0.05));
        }
        paintBadge(*painter, option, index, current);
        paintName(*painter, option, index, current);
        if (current && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(color(Role::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {10, std::max(rowHeight, option.fontMetrics.height() + 14)};
    }

private:
    static void paintBar(QPainter& painter, const QStyleOptionViewItem& option)
    {
        QRect bar = option.rect;
        bar.setWidth(barWidth);
        painter.fillRect(
            QStyle::visualRect(option.direction, option.rect, bar), color(Role::Primary));
    }

    static QRect badgeBox(const QStyleOptionViewItem& option)
    {
        const int size = std::max(badge, option.fontMetrics.height() + 4);
        return QStyle::visualRect(
            option.direction,
            option.rect,
            QRect(option.rect.left() + edge, option.rect.center().y() - size / 2 + 1, size, size));
    }

    static void paintBadge(
        QPainter& painter,
        const QStyleOptionViewItem& option,
        const QModelIndex& index,
        bool current)
    {
        const QRect box = badgeBox(option);
        const bool visited = index.data(visitedRole).toBool();
        const bool onTheWay = index.data(onTheWayRole).toBool();
        const Role edgeRole = current ? Role::Primary : visited ? Role::Ok : Role::Control;
        painter.setPen(QPen(
            color(edgeRole), borderWidth(), onTheWay || current ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(
            current       ? color(Role::Primary)
                : visited ? color(Role::OkTint)
                          : Qt::transparent);
        painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
        if (visited) {
            const int mark = box.width() * 6 / 10;
            QRect inner(0, 0, mark, mark);
            inner.moveCenter(box.center() + QPoint(1, 1));
            ui::icon(QStringLiteral("check"), current ? Role::OnPrimary : Role::Ok)
                .paint(&painter, inner);
            return;
        }
        painter.setFont(ui::font(TextRole::Caption));
        painter.setPen(color(current ? Role::OnPrimary : Role::Text2));
        painter.drawText(box, Qt::AlignCenter, QString::number(index.row() + 1));
    }

    static void paintName(
        QPainter& painter,
        const QStyleOptionViewItem& option,
        const QModelIndex& index,
        bool current)
    {
        const QRect box = badgeBox(option);
        QRect words = option.rect;
        if (option.direction == Qt::RightToLeft) {
            words.setRight(box.left() - gap);
        } else {
            words.setLeft(box.right() + gap);
        }
        if (words.width() < option.fontMetrics.averageCharWidth() * 4) {
            return;
        }
        painter.setFont(ui::font(current ? TextRole::Strong : TextRole::Body));
        const bool onTheWay = index.data(onTheWayRole).toBool();
        painter.setPen(color(current || onTheWay ? Role::Text : Role::Hint));
        painter.drawText(
            words,
            Qt::AlignVCenter | Qt::AlignLeading,
            QFontMetrics(painter.font())
                .elidedText(index.data(nameRole).toString(), Qt::ElideRight, words.width() - 6));
    }
};

} // namespace

StepRail::StepRail(QWidget* parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new StepPainter(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The current step scrolls into view by itself; a bar would hide the numbers.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    fit();
}

void StepRail::setSteps(const QStringList& names)
{
    clear();
    for (const QString& step : names) {
        auto* item = new QListWidgetItem(this);
        item->setData(nameRole, step);
        item->setData(visitedRole, false);
        item->setData(onTheWayRole, true);
        name(row(item));
    }
    fit();
}

void StepRail::setVisited(int step, bool visited)
{
    if (QListWidgetItem* at = item(step)) {
        at->setData(visitedRole, visited);
        name(step);
    }
}

bool StepRail::isVisited(int step) const
{
    const QListWidgetItem* at = item(step);
    return at != nullptr && at->data(visitedRole).toBool();
}

void StepRail::setOnTheWay(int step, bool onTheWay)
{
    if (QListWidgetItem* at = item(step)) {
        at->setData(onTheWayRole, onTheWay);
        name(step);
    }
}

void StepRail::setCompact(bool compact)
{
    m_isCompact = compact;
    fit();
}

QSize StepRail::sizeHint() const
{
    int widest = 0;
    const QFontMetrics strong(ui::font(TextRole::Strong));
    for (int step = 0; step < count(); ++step) {
        widest = std::max(widest, strong.horizontalAdvance(item(step)->data(nameRole).toString()));
    }
    const int number = std::max(badge, fontMetrics().height() + 4);
    return {m_isCompact ? 2 * edge + number : 2 * edge + number + gap + widest + 12, 200};
}

QSize StepRail::minimumSizeHint() const
{
    return {sizeHint().width(), 40};
}

void StepRail::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Role::Window));
    const QRect edgeLine(viewport()->width() - 1, 0, 1, viewport()->height());
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), viewport()->rect(), edgeLine), color(Role::Line));
    painter.end();
    QListWidget::paintEvent(event);
}

void StepRail::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void StepRail::name(int step)
{
    QListWidgetItem* at = item(step);
    const QString plain = at->data(nameRole).toString();
    QString spoken = tr("%1 %2").arg(QString::number(step + 1), plain);
    if (at->data(visitedRole).toBool()) {
        spoken = tr("%1, visited").arg(spoken);
    }
    if (!at->data(onTheWayRole).toBool()) {
        spoken = tr("%1, not on the short way").arg(spoken);
    }
    at->setData(Qt::AccessibleTextRole, spoken);
    at->setToolTip(plain);
}

void StepRail::fit()
{
    setFixedWidth(sizeHint().width());
    doItemsLayout();
}

} // namespace asterism::ui
