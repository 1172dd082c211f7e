// SPDX-License-Identifier: MIT
#include "ui/people/panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

Panel::Panel(const QString& title, QWidget* parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_body(new QVBoxLayout)
{
    auto* back = named(new QPushButton(tr("People")), "panelBack", tr("Back to People"));
    back->setFlat(true);
    back->setIcon(icon(QStringLiteral("back"), Role::Primary));
    m_head->setSpacing(12);
    m_head->addWidget(back);
    m_head->addWidget(new Heading(title, TextRole::H1), 1);
    m_body->setSpacing(12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    connect(back, &QPushButton::clicked, this, &Panel::leave);
}

void Panel::open()
{
    m_focusBefore = QApplication::focusWidget();
    emit opened();
    focusFirst();
}

void Panel::leave()
{
    emit closed();
    if (m_focusBefore != nullptr && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

void Panel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace asterism::ui
