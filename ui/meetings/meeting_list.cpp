// SPDX-License-Identifier: MIT
#include "ui/meetings/meeting_list.h"

#include <QKeyEvent>

#include "ui/meetings/meeting_delegate.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

MeetingList::MeetingList(MeetingModel& model, QWidget* parent) : QListView(parent), m_rows(model)
{
    named(this, "meetingList", tr("Meetings"));
    setModel(&model);
    setItemDelegate(new MeetingDelegate(model, this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &MeetingList::openWanted);
}

std::optional<Id<Meeting>> MeetingList::chosen() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() ? std::optional{m_rows.at(at.row()).id} : std::nullopt;
}

bool MeetingList::choose(const Id<Meeting>& meeting)
{
    const int row = m_rows.rowOf(meeting.text);
    if (row < 0) {
        return false;
    }
    setCurrentIndex(m_rows.index(row, 0));
    scrollTo(currentIndex());
    return true;
}

void MeetingList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    // The keyboard acts on the meeting that is chosen, so that coming here chooses one.
    if (event->reason() != Qt::MouseFocusReason && !selectionModel()->hasSelection()
        && m_rows.rowCount() > 0) {
        const QModelIndex at = currentIndex().isValid() ? currentIndex() : m_rows.index(0, 0);
        selectionModel()->select(at, QItemSelectionModel::ClearAndSelect);
    }
}

void MeetingList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isPlain || event->modifiers() == Qt::AltModifier) {
            emit openWanted();
            return;
        }
    } else if (isPlain && event->key() == Qt::Key_Delete) {
        emit removeWanted();
        return;
    }
    QListView::keyPressEvent(event);
}

void MeetingList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void MeetingList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

void MeetingList::currentChanged(const QModelIndex& now, const QModelIndex& before)
{
    QListView::currentChanged(now, before);
    emit chosenChanged();
}

} // namespace asterism::ui
