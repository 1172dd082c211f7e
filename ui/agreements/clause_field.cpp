// SPDX-License-Identifier: MIT
#include "ui/agreements/clause_field.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/app/text_size.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {
namespace {

constexpr qsizetype longest = 64;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

} // namespace

ClauseField::ClauseField(
    const char* objectName,
    const QString& label,
    const QString& ask,
    const std::vector<std::string>& offers,
    QWidget* parent)
    : QWidget(parent),
      m_mark(new IconLabel(QStringLiteral("star-hollow"), 16, Role::Hint)),
      m_note(named(new NoteEdit, objectName, label))
{
    setObjectName(QStringLiteral("clause_%1").arg(QLatin1String(objectName)));
    setAccessibleName(label);
    m_note->setLines(2, 12); // the question needs two where there is little room
    m_note->setPlaceholderText(ask);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* mark = new QVBoxLayout;
    mark->setContentsMargins(0, scaled(8), 0, 0);
    mark->addWidget(m_mark);
    mark->addStretch(1);
    row->addLayout(mark);
    row->addWidget(m_note, 1);
    if (!offers.empty()) {
        auto* wording
            = new MenuButton(QStringLiteral("more"), tr("Words to begin from: %1").arg(label));
        wording->setObjectName(QStringLiteral("words_%1").arg(QLatin1String(objectName)));
        for (const auto& offer : offers) {
            const QString text = qt(offer);
            QAction* action = wording->menu()->addAction(asLabel(shortened(text)));
            action->setToolTip(text);
            connect(action, &QAction::triggered, this, [this, text] { take(text); });
        }
        row->addWidget(wording, 0, Qt::AlignTop);
    }
    handFocusTo(this, m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ClauseField::showWhetherSaid);
}

void ClauseField::hideMark()
{
    m_mark->hide();
}

/// What stands there already stays: the offer is put below it.
void ClauseField::take(const QString& text)
{
    const QString before = m_note->text().trimmed();
    m_note->setFocus(Qt::TabFocusReason);
    m_note->setPlainText(before.isEmpty() ? text : before + QLatin1Char('\n') + text);
    m_note->moveCursor(QTextCursor::End);
}

void ClauseField::showWhetherSaid()
{
    const bool isSaid = !m_note->text().trimmed().isEmpty();
    m_mark->setPicture(
        isSaid ? QStringLiteral("check") : QStringLiteral("star-hollow"),
        isSaid ? Role::Ok : Role::Hint);
}

} // namespace asterism::ui
