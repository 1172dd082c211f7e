// SPDX-License-Identifier: MIT
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/widgets/heading.h"

namespace asterism::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(title, TextRole::H1)),
      m_status(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_controls(new QHBoxLayout)
{
    setObjectName("pageHeader");
    m_title->setObjectName("pageTitle");
    m_status->setObjectName("pageStatus");
    m_status->hide();
    m_controls->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_title, 1);
    row->addLayout(m_controls);
    // Below both, so that large text does not squeeze the line beside the buttons.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_status);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setStatus(const QString& oneLine)
{
    m_status->setText(oneLine);
    m_status->setVisible(!oneLine.isEmpty());
}

QPushButton* PageHeader::setPrimary(const QString& text)
{
    if (m_primary == nullptr) {
        m_primary = new QPushButton;
        m_primary->setObjectName("pagePrimary");
        m_primary->setProperty("primary", true);
        m_controls->addWidget(m_primary, 0, Qt::AlignVCenter);
    }
    m_primary->setText(text);
    return m_primary;
}

QPushButton* PageHeader::addSecondary(const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(text);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
    }
    addControl(button);
    return button;
}

void PageHeader::addControl(QWidget* control)
{
    const int at = m_primary == nullptr ? m_controls->count() : m_controls->indexOf(m_primary);
    m_controls->insertWidget(at, control, 0, Qt::AlignVCenter);
}

} // namespace asterism::ui
