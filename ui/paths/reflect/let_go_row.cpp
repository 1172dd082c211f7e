// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/let_go_row.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/app/icons.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <utility>

namespace asterism::ui {

LetGoRow::LetGoRow(QWidget* parent)
    : QWidget(parent),
      m_words(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_button(named(new QPushButton(tr("Put Back")), "putBack", tr("Put back")))
{
    m_words->setObjectName(QStringLiteral("letGo"));
    m_button->setIcon(ui::icon(QStringLiteral("undo")));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto putBack = std::exchange(m_putBack, {});
        hide();
        emit wanted(putBack);
    });
}

void LetGoRow::offer(const std::string& title, actions::PutBack putBack)
{
    const QString name = qt(title).simplified();
    m_putBack = std::move(putBack);
    setVisible(!name.isEmpty());
    if (!name.isEmpty()) {
        m_words->setText(tr("Let go: %1").arg(name));
        m_button->setAccessibleName(tr("Put back: %1").arg(name));
        announce(this, m_words->text());
    }
}

} // namespace asterism::ui
