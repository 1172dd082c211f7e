// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/pile_list.h"

#include <QKeyEvent>
#include <QMimeData>

#include "ui/app/text_size.h"

namespace asterism::ui {

PileList::PileList(QWidget* parent) : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDragDropOverwriteMode(false);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
}

QSize PileList::sizeHint() const
{
    return {scaled(150), scaled(170)};
}

QSize PileList::minimumSizeHint() const
{
    return {scaled(90), scaled(110)};
}

QStringList PileList::mimeTypes() const
{
    return {QLatin1String(cardMimeType)};
}

QMimeData* PileList::mimeData(const QList<QListWidgetItem*>& items) const
{
    auto* cargo = new QMimeData;
    if (!items.isEmpty()) {
        cargo->setData(QLatin1String(cardMimeType), items.first()->text().toUtf8());
    }
    return cargo;
}

bool PileList::dropMimeData(int, const QMimeData* cargo, Qt::DropAction)
{
    const QByteArray card = cargo->data(QLatin1String(cardMimeType));
    if (card.isEmpty()) {
        return false;
    }
    emit cardDropped(QString::fromUtf8(card));
    return true;
}

void PileList::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isDigit = key >= Qt::Key_1 && key <= Qt::Key_3;
    const bool takesBack = key == Qt::Key_Backspace || key == Qt::Key_Delete;
    if (currentItem() != nullptr && (isDigit || takesBack)) {
        emit moveWanted(currentItem()->text(), isDigit ? key - Qt::Key_0 : 0);
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace asterism::ui
