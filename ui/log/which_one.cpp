// SPDX-License-Identifier: MIT
#include "ui/log/which_one.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text/access_keys.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

namespace asterism::ui {

WhichOne::WhichOne(QWidget* parent)
    : QWidget(parent), m_question(new TextLabel), m_answers(new QWidget)
{
    setObjectName("whichOne");
    m_question->setObjectName("whichOneQuestion");
    new FlowLayout(m_answers, 8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_question);
    column->addWidget(m_answers);
    hide();
}

void WhichOne::ask(const QString& question, const QList<std::pair<QString, QVariant>>& answers)
{
    stopAsking();
    m_question->setText(question);
    int number = 0;
    for (const auto& [words, answer] : answers) {
        auto* button = new QPushButton(asLabel(words));
        named(button, "whichOne", words);
        button->setObjectName(QStringLiteral("whichOne%1").arg(++number));
        m_answers->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, answer = answer] {
            emit answered(answer);
        });
    }
    show();
    putInReadingOrder(this);
    announce(m_question, question);
}

void WhichOne::stopAsking()
{
    while (QLayoutItem* item = m_answers->layout()->takeAt(0)) {
        item->widget()->hide();
        // It may be the one that was pressed.
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

void WhichOne::focusFirst()
{
    if (m_answers->layout()->count() > 0) {
        m_answers->layout()->itemAt(0)->widget()->setFocus(Qt::TabFocusReason);
    }
}

} // namespace asterism::ui
