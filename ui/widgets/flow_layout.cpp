// SPDX-License-Identifier: MIT
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace asterism::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int at) const
{
    const bool isInside = at >= 0 && at < count();
    return isInside ? m_items[static_cast<std::size_t>(at)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int at)
{
    if (itemAt(at) == nullptr) {
        return nullptr;
    }
    QLayoutItem* taken = m_items[static_cast<std::size_t>(at)].release();
    m_items.erase(m_items.begin() + at);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins edge = contentsMargins();
    QSize size;
    for (const auto& item : m_items) {
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? m_gap : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size.grownBy(edge);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& box)
{
    QLayout::setGeometry(box);
    arrange(box, true);
}

int FlowLayout::arrange(const QRect& box, bool move) const
{
    const QMargins edge = contentsMargins();
    const QRect inside = box.marginsRemoved(edge);
    const Qt::LayoutDirection direction
        = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.left();
    int y = inside.top();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo(QSize(
            std::max(inside.width(), item->minimumSize().width()), item->sizeHint().height()));
        if (x > inside.left() && x + size.width() > inside.right() + 1) {
            x = inside.left();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (move) {
            item->setGeometry(QStyle::visualRect(direction, inside, QRect({x, y}, size)));
        }
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - box.top() + edge.bottom();
}

} // namespace asterism::ui
