// SPDX-License-Identifier: MIT
#include "ui/paths/check_row.h"

#include <QHBoxLayout>
#include <QMouseEvent>

#include "ui/widgets/heading.h"

namespace asterism::ui {

CheckRow::CheckRow(const QString& words, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_box(new QCheckBox)
{
    m_box->setObjectName(objectName);
    m_box->setAccessibleName(words);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_box, 0, Qt::AlignTop);
    auto* label = new TextLabel(words);
    label->setMinimumHeight(m_box->sizeHint().height());
    row->addWidget(label, 1);
}

void CheckRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (rect().contains(event->position().toPoint()) && m_box->isEnabled()) {
        m_box->setFocus(Qt::MouseFocusReason);
        m_box->click();
    }
}

} // namespace asterism::ui
