// SPDX-License-Identifier: MIT
#include "ui/paths/field_places.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {

int cursorIn(const QWidget* field)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(field)) {
        return edit->cursorPosition();
    }
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(field)) {
        return edit->textCursor().position();
    }
    return 0;
}

void putCursor(QWidget* field, int at)
{
    if (auto* edit = qobject_cast<QLineEdit*>(field)) {
        edit->deselect();
        edit->setCursorPosition(at);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(at, static_cast<int>(text->toPlainText().size())));
        text->setTextCursor(cursor);
    }
}

QString pathTo(const QWidget* field, const QWidget* root)
{
    QStringList names;
    for (const QWidget* at = field; at != nullptr && at != root; at = at->parentWidget()) {
        const QString name = at->objectName();
        if (!name.isEmpty() && !name.startsWith(QLatin1String("qt_"))) {
            names.prepend(name);
        }
    }
    return names.join(QLatin1Char('/'));
}

QWidget* fieldAt(const QString& path, QWidget* root)
{
    QWidget* at = root;
    for (const QString& name : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        auto* found = at->findChild<QWidget*>(name);
        if (found == nullptr) {
            break;
        }
        at = found;
    }
    if (at == root || at->focusPolicy() != Qt::NoFocus) {
        return at == root ? nullptr : at;
    }
    const auto inside = fieldsInReadingOrder(at);
    return inside.isEmpty() ? nullptr : inside.first();
}

} // namespace asterism::ui
