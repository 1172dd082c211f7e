// SPDX-License-Identifier: MIT
#include "ui/outreach/card_hands.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QKeyEvent>

#include "ui/outreach/outreach_rows.h"

namespace asterism::ui {

CardHands::CardHands(QObject* parent) : QObject(parent) { }

void CardHands::hold(QAbstractItemView* view)
{
    view->installEventFilter(this);
    connect(view, &QAbstractItemView::doubleClicked, this, [this, view] {
        emit openWanted(currentThread(*view));
    });
}

bool CardHands::eventFilter(QObject* watched, QEvent* event)
{
    auto* view = qobject_cast<QAbstractItemView*>(watched);
    if (view == nullptr || currentThread(*view).isEmpty()) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(*view, key->key(), key->modifiers() & ~Qt::KeypadModifier)) {
            return true;
        }
    } else if (event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
        const QRect card = view->visualRect(view->currentIndex());
        emit menuWanted(
            currentThread(*view),
            byMouse ? asked->globalPos() : view->viewport()->mapToGlobal(card.center()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool CardHands::takeKey(QAbstractItemView& view, int key, Qt::KeyboardModifiers modifiers)
{
    const QString id = currentThread(view);
    const bool shifts = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    if (shifts && (key == Qt::Key_Right || key == Qt::Key_Left)) {
        const bool ahead = (key == Qt::Key_Right) != view.isRightToLeft();
        emit shiftWanted(id, ahead ? 1 : -1);
        return true;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openWanted(id);
        return true;
    case Qt::Key_W:
        emit writeWanted(id);
        return true;
    case Qt::Key_Delete:
        emit removeWanted(id);
        return true;
    default:
        return false;
    }
}

QString currentThread(const QAbstractItemView& view)
{
    return view.currentIndex().siblingAtColumn(0).data(outreachIdRole).toString();
}

} // namespace asterism::ui
