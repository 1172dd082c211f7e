// SPDX-License-Identifier: MIT
#include "ui/outreach/board_column.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/outreach/card_delegate.h"
#include "ui/text/text.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

StageRows::StageRows(OutreachModel& model, Stage stage, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model), m_stage(stage)
{
    setSourceModel(&model);
}

const OutreachRow* StageRows::rowAt(const QModelIndex& index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? &m_model.at(source.row()) : nullptr;
}

Qt::ItemFlags StageRows::flags(const QModelIndex& index) const
{
    const auto flags = QSortFilterProxyModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList StageRows::mimeTypes() const
{
    return {QLatin1String(outreachMimeType)};
}

QMimeData* StageRows::mimeData(const QModelIndexList& indexes) const
{
    auto* cargo = new QMimeData;
    if (!indexes.isEmpty()) {
        cargo->setData(
            QLatin1String(outreachMimeType),
            indexes.first().data(outreachIdRole).toString().toUtf8());
    }
    return cargo;
}

bool StageRows::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    return m_model.at(sourceRow).stage == m_stage;
}

BoardColumn::BoardColumn(OutreachModel& model, Stage stage, QWidget* parent)
    : QListView(parent), m_stage(stage), m_rows(new StageRows(model, stage, this))
{
    named(
        this, utf8(QStringLiteral("column%1").arg(static_cast<int>(stage))).c_str(), words(stage));
    setAccessibleDescription(meaningOf(stage));
    setModel(m_rows);
    setItemDelegate(
        new CardDelegate([this](const QModelIndex& index) { return m_rows->rowAt(index); }, this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMinimumWidth(40);
    // The board shares out its width: a column with cards gets more of it than an empty one.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    for (const auto& signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_rows, signal, this, &BoardColumn::fit);
    }
    connect(m_rows, &QAbstractItemModel::modelReset, this, &BoardColumn::fit);
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &BoardColumn::fit);
    connect(
        m_rows, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    fit();
}

bool BoardColumn::choose(const QString& thread)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        if (index.data(outreachIdRole).toString() == thread) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

void BoardColumn::fit()
{
    emit countChanged();
    viewport()->update();
}

void BoardColumn::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        emit neighborWanted((event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
        return;
    }
    QListView::keyPressEvent(event);
}

void BoardColumn::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && count() > 0) {
        setCurrentIndex(m_rows->index(0, 0));
    } else if (currentIndex().isValid() && !selectionModel()->isSelected(currentIndex())) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    }
}

bool BoardColumn::carriesCard(const QDropEvent& event) const
{
    return event.mimeData()->hasFormat(QLatin1String(outreachMimeType));
}

void BoardColumn::dragEnterEvent(QDragEnterEvent* event)
{
    if (carriesCard(*event)) {
        m_isDropTarget = event->source() != this;
        viewport()->update();
        event->acceptProposedAction();
    }
}

void BoardColumn::dragMoveEvent(QDragMoveEvent* event)
{
    if (carriesCard(*event)) {
        event->acceptProposedAction();
    }
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isDropTarget = false;
    viewport()->update();
}

void BoardColumn::dropEvent(QDropEvent* event)
{
    m_isDropTarget = false;
    viewport()->update();
    if (!carriesCard(*event)) {
        return;
    }
    // The rows move when the plan has changed, never by the view itself.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (event->source() != this) {
        emit cardDropped(
            QString::fromUtf8(event->mimeData()->data(QLatin1String(outreachMimeType))));
    }
}

void BoardColumn::startDrag(Qt::DropActions)
{
    if (!currentIndex().isValid()) {
        return;
    }
    auto* drag = new QDrag(this);
    drag->setMimeData(m_rows->mimeData({currentIndex()}));
    const QRect card = visualRect(currentIndex());
    drag->setPixmap(viewport()->grab(card));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - card.topLeft());
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void BoardColumn::paintEvent(QPaintEvent* event)
{
    if (m_isDropTarget) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Role::Primary), 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    if (count() == 0) {
        QPainter painter(viewport());
        painter.setFont(ui::font(TextRole::Caption));
        painter.setPen(color(Role::Text2));
        painter.drawText(
            viewport()->rect().adjusted(2, 4, -2, 0),
            Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
            meaningOf(m_stage));
    }
    QListView::paintEvent(event);
}

void BoardColumn::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void BoardColumn::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace asterism::ui
