// SPDX-License-Identifier: MIT
#include "ui/paths/starters.h"

#include <QPushButton>

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

Starters::Starters(NoteEdit* field, const QStringList& beginnings, QWidget* parent)
    : QWidget(parent), m_field(field)
{
    auto* row = new FlowLayout(this, 8);
    auto* stuck = new Caption(tr("Stuck?"));
    stuck->setWordWrap(false);
    stuck->setMinimumHeight(28);
    row->addWidget(stuck);
    for (const QString& beginning : beginnings) {
        auto* button = new QPushButton(beginning);
        button->setFlat(true);
        button->setObjectName("starter");
        button->setAccessibleName(tr("Begin a sentence: %1").arg(beginning));
        connect(button, &QPushButton::clicked, this, [this, beginning] { write(beginning); });
        row->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Starters::write(const QString& beginning)
{
    QString sentence = beginning;
    sentence.remove(QChar(0x2026));
    const QString before = m_field->text();
    if (!before.isEmpty() && !before.endsWith(QLatin1Char('\n'))) {
        sentence.prepend(QLatin1Char('\n'));
    }
    QTextCursor cursor = m_field->textCursor();
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(sentence.trimmed().isEmpty() ? sentence : sentence + QLatin1Char(' '));
    m_field->setTextCursor(cursor);
    m_field->setFocus();
}

} // namespace asterism::ui
