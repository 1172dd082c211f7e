// SPDX-License-Identifier: MIT
#include "ui/paths/columns.h"

#include <QBoxLayout>
#include <QEvent>

#include "ui/app/text_size.h"

namespace asterism::ui {

Columns::Columns(int least, int gap, QWidget* parent)
    : QWidget(parent),
      m_least(least),
      m_gap(gap),
      m_stackedGap(gap),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
}

void Columns::add(QWidget* widget, int stretch, Qt::Alignment align)
{
    m_layout->addWidget(widget, stretch, align);
}

bool Columns::isStacked() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

void Columns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Columns::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void Columns::fit()
{
    const bool stacked = width() < scaled(m_least);
    if (stacked != isStacked()) {
        m_layout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_layout->setSpacing(stacked ? m_stackedGap : m_gap);
        emit turned(stacked);
    }
}

} // namespace asterism::ui
