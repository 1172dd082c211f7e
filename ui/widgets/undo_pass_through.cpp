// SPDX-License-Identifier: MIT
#include "ui/widgets/undo_pass_through.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace asterism::ui {
namespace {

struct Steps {
    bool canUndo = true;
    bool canRedo = true;
};

Steps stepsOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return {line->isUndoAvailable(), line->isRedoAvailable()};
    }
    if (const auto* number = qobject_cast<const QAbstractSpinBox*>(field)) {
        return stepsOf(number->findChild<QLineEdit*>());
    }
    const QTextDocument* text = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field)) {
        text = plain->document();
    } else if (const auto* rich = qobject_cast<const QTextEdit*>(field)) {
        text = rich->document();
    }
    return text == nullptr ? Steps{} : Steps{text->isUndoAvailable(), text->isRedoAvailable()};
}

bool isRedo(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Redo)
        || (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier)
        || (key.key() == Qt::Key_Z && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

} // namespace

bool belongsToWindow(const QWidget* field, const QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto& key = static_cast<const QKeyEvent&>(event);
    if (key.matches(QKeySequence::Undo)) {
        return !stepsOf(field).canUndo;
    }
    return isRedo(key) && !stepsOf(field).canRedo;
}

bool UndoPassThrough::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()
        && belongsToWindow(static_cast<QWidget*>(watched), *event)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace asterism::ui
