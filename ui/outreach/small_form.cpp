// SPDX-License-Identifier: MIT
#include "ui/outreach/small_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

SmallForm::SmallForm(const QString& title, QWidget* parent) : Card(parent)
{
    body()->addWidget(new Heading(title, TextRole::Strong));
}

void SmallForm::ask(const QString& label, QWidget* field)
{
    body()->addWidget(underLabel(label, field));
}

void SmallForm::setAsked(QWidget* field, bool isAsked)
{
    field->parentWidget()->setVisible(isAsked);
}

void SmallForm::addButtons(const char* name, const QString& keepText, const QString& keepName)
{
    auto* keepButton
        = named(new QPushButton(keepText), QByteArray(name).append("Keep").constData(), keepName);
    keepButton->setToolTip(tr("Ctrl+Enter"));
    keepButton->setProperty("primary", true);
    auto* cancel = named(
        new QPushButton(tr("Cancel")),
        QByteArray(name).append("Cancel").constData(),
        tr("Close without keeping"));
    auto* row = new QHBoxLayout;
    row->addWidget(keepButton);
    row->addWidget(cancel);
    row->addStretch(1);
    body()->addLayout(row);
    connect(keepButton, &QPushButton::clicked, this, [this] { keep(); });
    connect(cancel, &QPushButton::clicked, this, &SmallForm::closed);
}

void SmallForm::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
    } else {
        Card::keyPressEvent(event);
    }
}

QWidget* underLabel(const QString& label, QWidget* field)
{
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* words = new TextLabel(label, TextRole::Body, Role::Text2);
    words->setBuddy(field);
    column->addWidget(words);
    column->addWidget(field);
    return group;
}

} // namespace asterism::ui
