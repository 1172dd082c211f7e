// SPDX-License-Identifier: MIT
#include "ui/people/quick_add.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include "ui/app/icons.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

QuickAdd::QuickAdd(QWidget* parent)
    : QWidget(parent),
      m_name(named(new LineEdit, "addName", tr("Name of somebody new"))),
      m_kind(named(new ComboBox, "addKind", tr("What they are to you")))
{
    setObjectName("quickAdd");
    m_name->setFree(false);
    m_name->setPlaceholderText(tr("Name"));
    m_kind->fill<RelationshipKind>();
    m_kind->choose(RelationshipKind::Mentor);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(7);
    auto* button = named(new QToolButton, "addNow", tr("Add this person"));
    button->setIcon(icon(QStringLiteral("check"), Role::Primary));
    button->setToolTip(tr("Add this person (Return)"));
    button->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_name, 3);
    row->addWidget(m_kind, 2);
    row->addWidget(button);
    handFocusTo(this, m_name);
    connect(button, &QToolButton::clicked, this, &QuickAdd::add);
}

void QuickAdd::begin()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void QuickAdd::clear()
{
    m_name->clear();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// What the fields do not use comes here.
void QuickAdd::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        add();
        return;
    case Qt::Key_Escape:
        emit leaveWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuickAdd::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit addWanted(name, m_kind->chosen<RelationshipKind>().value_or(RelationshipKind::Mentor));
}

} // namespace asterism::ui
