// SPDX-License-Identifier: MIT
#include "ui/history/history_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/history/history_delegate.h"
#include "ui/history/history_model.h"
#include "ui/text/deeds.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {

HistoryPage::HistoryPage(PlanSession& session)
    : m_session(session),
      m_model(new HistoryModel(session, this)),
      m_header(new PageHeader(tr("History"))),
      m_choice(named(
          new SegmentedChoice({tr("Everything"), tr("Recently Removed")}),
          "historyChoice",
          tr("What to show"))),
      m_search(named(new LineEdit, "historySearch", tr("Find in the history"))),
      m_list(named(new QListView, "historyList", tr("What was done"))),
      m_undo(named(new QPushButton(tr("Undo")), "historyUndo", tr("Undo"))),
      m_redo(named(new QPushButton(tr("Redo")), "historyRedo", tr("Redo"))),
      m_putBack(named(new QPushButton(tr("Put Back")), "historyPutBack", tr("Put Back"))),
      m_content(new QStackedWidget),
      m_nothing(new EmptyState(
          QStringLiteral("history"),
          tr("Nothing done yet"),
          tr("Whatever you change is listed here for thirty days, and can be undone."),
          tr("Add Person"))),
      m_notFound(new EmptyState(
          QStringLiteral("find"),
          tr("Nothing like that here"),
          tr("Try another word, or look at everything."),
          tr("Show Everything")))
{
    named(this, "historyPage", tr("History"));
    m_header->setStatus(tr("The last thirty days"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_content->addWidget(makeList());
    m_content->addWidget(m_nothing);
    m_content->addWidget(m_notFound);
    column->addWidget(makeTools());
    column->addWidget(m_content, 1);

    connect(m_choice, &SegmentedChoice::chosenChanged, this, [this](int at) {
        setOnlyRemoved(at == 1);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setWords(words);
        showResult();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { m_session.undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_session.redo(); });
    connect(m_putBack, &QPushButton::clicked, this, &HistoryPage::putBack);
    connect(m_nothing, &EmptyState::actionChosen, this, [this] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("add"), {}});
    });
    connect(m_notFound, &EmptyState::actionChosen, this, [this] {
        m_search->clear();
        m_choice->choose(0);
        setOnlyRemoved(false);
    });
    connect(&session, &PlanSession::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

QWidget* HistoryPage::makeTools()
{
    auto* const tools = new QWidget;
    auto* const line = new QHBoxLayout(tools);
    line->setContentsMargins(24, 0, 24, 12);
    line->setSpacing(8);
    m_search->setFree(false);
    m_search->setPlaceholderText(tr("Find…"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(ui::icon(QStringLiteral("find"), Role::Text2), QLineEdit::LeadingPosition);
    m_undo->setIcon(ui::icon(QStringLiteral("undo")));
    m_redo->setIcon(ui::icon(QStringLiteral("redo")));
    line->addWidget(m_search, 1);
    line->addWidget(m_choice);
    m_header->addControl(m_undo);
    m_header->addControl(m_redo);
    m_header->addControl(m_putBack);
    return tools;
}

QWidget* HistoryPage::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(
        m_list->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &HistoryPage::chosen);
    connect(m_list, &QListView::activated, this, &HistoryPage::putBack);
    auto* const frame = new QWidget;
    auto* const around = new QVBoxLayout(frame);
    around->setContentsMargins(24, 0, 24, 12);
    around->addWidget(m_list);
    return frame;
}

void HistoryPage::showPlace(const Place& place)
{
    const bool onlyRemoved = place.kind == QLatin1String("removed");
    m_choice->choose(onlyRemoved ? 1 : 0);
    setOnlyRemoved(onlyRemoved);
}

void HistoryPage::setOnlyRemoved(bool onlyRemoved)
{
    m_model->setOnlyRemoved(onlyRemoved);
    showResult();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPage::refresh()
{
    const HistoryEntry* const current = m_model->entry(m_list->currentIndex().row());
    const std::int64_t id = current != nullptr ? current->id : -1;
    m_model->refresh();
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
    showResult();
}

void HistoryPage::showResult()
{
    const Store& store = m_session.store();
    const bool isEmpty = m_model->rowCount() == 0;
    const bool nothingAtAll = isEmpty && store.history().empty();
    QWidget* const shown = nothingAtAll ? static_cast<QWidget*>(m_nothing)
        : isEmpty                       ? static_cast<QWidget*>(m_notFound)
                                        : m_list->parentWidget();
    m_content->setCurrentWidget(shown);
    const auto undo = store.toUndo();
    const auto redo = store.toRedo();
    m_undo->setEnabled(undo.has_value());
    m_redo->setEnabled(redo.has_value());
    m_undo->setToolTip(undo ? tr("Undo %1").arg(words(*undo)) : QString());
    m_redo->setToolTip(redo ? tr("Redo %1").arg(words(*redo)) : QString());
    chosen();
}

void HistoryPage::chosen()
{
    const auto rows = m_list->selectionModel()->selectedIndexes();
    m_putBack->setEnabled(!rows.isEmpty() && rows.front().data(HistoryModel::CanPutBack).toBool());
}

void HistoryPage::putBack()
{
    const QModelIndex index = m_list->currentIndex();
    const HistoryEntry* const entry = m_model->entry(index.row());
    if (entry == nullptr || !index.data(HistoryModel::CanPutBack).toBool()) {
        return;
    }
    const QString what = words(entry->deed);
    m_session.run(
        [id = entry->id](Store& store) { store.putBack(id); },
        tr("Put back, with its links: %1").arg(what));
}

bool HistoryPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (watched == m_list && isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return) {
        putBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace asterism::ui
