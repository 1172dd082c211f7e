// SPDX-License-Identifier: MIT
#include "ui/widgets/scroll_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/app/text_size.h"

namespace asterism::ui {
namespace {

constexpr int narrow = 560;
constexpr int air = 40;

} // namespace

ScrollPage::ScrollPage(int mostWidth, QWidget* parent)
    : QScrollArea(parent), m_mostWidth(mostWidth), m_column(new QWidget), m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);

    auto* content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setSpacing(0);
    m_row->addStretch(1);
    m_row->addWidget(m_column, 1000);
    m_row->addStretch(1);
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(16);
    column->addLayout(m_body);
    column->addStretch(1);
    setWidget(content);
    fit();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && widget()->isAncestorOf(now)) {
            ensureWidgetVisible(now, air, air);
        }
    });
}

void ScrollPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ScrollPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void ScrollPage::fit()
{
    const int edge = width() < narrow ? 16 : 24;
    m_row->setContentsMargins(edge, edge, edge, edge);
    m_column->setMaximumWidth(scaled(m_mostWidth));
}

} // namespace asterism::ui
