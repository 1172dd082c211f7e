// SPDX-License-Identifier: MIT
#include "ui/giving/action_row.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/text_size.h"
#include "ui/widgets/heading.h"

namespace asterism::ui {
namespace {

constexpr int leastText = 240;

} // namespace

ActionRow::ActionRow(const QString& title, const QString& under, const QList<QPushButton*>& buttons)
    : ActionRow(new TextLabel(title), under, buttons)
{
}

ActionRow::ActionRow(QWidget* title, const QString& under, const QList<QPushButton*>& buttons)
    : m_row(new QHBoxLayout(this)), m_buttons(new QWidget)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    if (!under.isEmpty()) {
        words->addWidget(new Caption(under));
    }
    auto* line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QPushButton* button : buttons) {
        line->addWidget(button, 0, Qt::AlignTop);
    }
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_buttons, 0, Qt::AlignTop | Qt::AlignLeading);
    m_buttons->setVisible(!buttons.isEmpty());
}

void ActionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool fits = width() - m_buttons->sizeHint().width() >= scaled(leastText);
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace asterism::ui
