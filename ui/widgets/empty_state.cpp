// SPDX-License-Identifier: MIT
#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

#include "ui/widgets/heading.h"
#include "ui/widgets/icon_label.h"

namespace asterism::ui {

EmptyState::EmptyState(
    const QString& iconName,
    const QString& title,
    const QString& sentence,
    const QString& action,
    QWidget* parent)
    : QWidget(parent), m_button(new QPushButton(action))
{
    auto* titleLabel = new Heading(title, TextRole::H2);
    auto* sentenceLabel = new Caption(sentence);
    for (QLabel* label : {static_cast<QLabel*>(titleLabel), static_cast<QLabel*>(sentenceLabel)}) {
        label->setAlignment(Qt::AlignHCenter);
    }
    sentenceLabel->setMaximumWidth(scaled(440));
    m_button->setObjectName("emptyStateAction");
    m_button->setAccessibleDescription(sentence);
    m_button->setProperty("primary", true);
    m_button->setVisible(!action.isEmpty());
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new IconLabel(iconName, 44, Role::Hint), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(titleLabel);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(sentenceLabel, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace asterism::ui
