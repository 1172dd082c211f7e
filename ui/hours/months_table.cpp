// SPDX-License-Identifier: MIT
#include "ui/hours/months_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "analysis/hours_items.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/hours/hours_words.h"
#include "ui/text/text.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int barRole = Qt::UserRole + 1;
constexpr int barHeight = 8;

/// What the bar of a month shows, in parts of the longest.
struct Bar {
    double done = 0;
    double planned = 0;
    double minimum = 0; ///< 0: there is none
};

Bar barOf(const MonthRow& row)
{
    const double most = std::max(1, row.most);
    const int done = row.month.credited.value_or(row.month.minutes);
    return {done / most, row.month.planned / most, row.month.minimum.value_or(0) / most};
}

/// A quiet bar: what counts, what is planned as its outline, the minimum as a tick.
class BarDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto parts = index.data(barRole).toList();
        if (parts.size() != 3) {
            return;
        }
        const QRectF all = QRectF(option.rect).adjusted(8, 0, -8, 0);
        const double height = scaled(barHeight);
        const double y = all.center().y() - height / 2;
        const auto piece = [&](double from, double length) {
            const double start = option.direction == Qt::RightToLeft
                ? all.right() - (from + length) * all.width()
                : all.left() + from * all.width();
            return QRectF(start, y, length * all.width(), height);
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Role::Line));
        painter->drawRoundedRect(piece(0, 1), height / 2, height / 2);
        const double done = std::min(1.0, parts[0].toDouble());
        const double planned = std::min(1.0 - done, parts[1].toDouble());
        painter->setBrush(color(Role::Primary));
        if (done > 0) {
            painter->drawRoundedRect(piece(0, done), height / 2, height / 2);
        }
        if (planned > 0) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(color(Role::Primary), 1.2));
            painter->drawRoundedRect(
                piece(done, planned).adjusted(0.6, 0.6, -0.6, -0.6), height / 2, height / 2);
        }
        if (parts[2].toDouble() > 0) {
            const QRectF tick = piece(std::min(1.0, parts[2].toDouble()), 0);
            painter->setPen(QPen(color(Role::Text2), 2));
            painter->drawLine(
                QPointF(tick.x(), y - height / 2), QPointF(tick.x(), y + height * 1.5));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {scaled(140), scaled(30)};
    }
};

QString spokenBar(const MonthRow& row)
{
    const int done = row.month.credited.value_or(row.month.minutes);
    QString said = inHours(done);
    if (row.month.minimum.value_or(0) > 0) {
        said = MonthsTable::tr("%1 of %2").arg(said, inHours(*row.month.minimum));
    }
    return row.month.planned > 0
        ? MonthsTable::tr("%1, planned %2").arg(said, inHours(row.month.planned))
        : said;
}

MonthRow rowOf(const HoursMonth& month, const HourRules& rules, Day today)
{
    MonthRow row;
    row.month = month;
    for (const auto& kind : month.kinds) {
        row.clientMinutes += isAmong(kind.kind, rules.clientKinds) ? kind.minutes : 0;
    }
    row.state = monthState(month, today);
    return row;
}

QString kindsOf(const MonthRow& row)
{
    QStringList kinds;
    for (const auto& kind : row.month.kinds) {
        kinds << QStringLiteral("%1: %2").arg(hourKindWords(kind.kind), inHours(kind.minutes));
    }
    return kinds.join(QLatin1Char('\n'));
}

QString hoursOrNothing(int minutes)
{
    return minutes > 0 ? inHours(minutes) : QString();
}

} // namespace

void calm(QTableView* table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
}

int heightOfAllRows(const QTableView* table)
{
    const int scroll = table->horizontalScrollBar()->maximum() > 0
        ? table->horizontalScrollBar()->sizeHint().height()
        : 0;
    return table->horizontalHeader()->sizeHint().height() + table->verticalHeader()->length()
        + 2 * table->frameWidth() + scroll;
}

MonthsTable::MonthsTable(QWidget* parent)
    : QTableView(parent),
      m_model(
          [this] { return m_rows; },
          [](const MonthRow& row) { return toText(row.month.month); },
          columns(false)),
      m_bars(new BarDelegate(this))
{
    named(this, "hoursMonths", tr("Hours by month"));
    setModel(&m_model);
    calm(this);
    setWordWrap(true);
}

void MonthsTable::fill(const std::vector<HoursMonth>& months, const HourRules& rules, Day today)
{
    m_rows.clear();
    int most = 0;
    for (const auto& month : months) {
        m_rows.push_back(rowOf(month, rules, today));
        const int done = month.credited.value_or(month.minutes);
        most = std::max({most, done + month.planned, month.minimum.value_or(0)});
    }
    for (auto& row : m_rows) {
        row.most = most;
    }
    const bool isCredited = !rules.credit.empty();
    if (isCredited != m_isCredited) {
        m_isCredited = isCredited;
        m_model.setColumns(columns(isCredited));
    } else {
        m_model.refresh();
    }
    const int bar = isCredited ? 4 : 3;
    auto* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setItemDelegateForColumn(column, nullptr);
    }
    setItemDelegateForColumn(bar, m_bars);
    header->setSectionResizeMode(bar + 1, QHeaderView::Stretch);
    fitBars();
    resizeRowsToContents();
    updateGeometry();
}

/// Where there is little room the figures matter more than the bars.
void MonthsTable::fitBars()
{
    const int bar = m_isCredited ? 4 : 3;
    int needed = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        needed += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    }
    setColumnHidden(bar, needed > viewport()->width());
}

QSize MonthsTable::sizeHint() const
{
    return {scaled(600), heightOfAllRows(this)};
}

void MonthsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitBars();
        resizeRowsToContents();
        updateGeometry();
    }
}

/// The table does not scroll by itself, so the page follows the row.
void MonthsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* page = qobject_cast<QScrollArea*>(around)) {
            const QRect row = visualRect(current);
            const QPoint at = viewport()->mapTo(page->widget(), row.center());
            page->ensureVisible(at.x(), at.y(), 0, row.height() * 2);
            return;
        }
    }
}

QueryTableModel<MonthRow>::Columns MonthsTable::columns(bool isCredited)
{
    QueryTableModel<MonthRow>::Columns all{
        {.title = tr("Month"),
         .text = [](const MonthRow& row) { return monthWords(row.month.month); },
         .tooltip = kindsOf},
        {.title = tr("With clients"),
         .text = [](const MonthRow& row) { return hoursOrNothing(row.clientMinutes); },
         .tooltip = kindsOf,
         .atEnd = true},
        {.title = tr("Supervision"),
         .text = [](const MonthRow& row) { return hoursOrNothing(row.month.minutes); },
         .tooltip = kindsOf,
         .atEnd = true}};
    if (isCredited) {
        all.push_back(
            {.title = tr("Credited"),
             .text
             = [](const MonthRow& row) { return hoursOrNothing(row.month.credited.value_or(0)); },
             .atEnd = true});
    }
    all.push_back(
        {.title = {},
         .text = [](const MonthRow&) { return QString(); },
         .tooltip = spokenBar,
         .roles
         = {{barRole,
             [](const MonthRow& row) {
                 const Bar bar = barOf(row);
                 return QVariant(QVariantList{bar.done, bar.planned, bar.minimum});
             }},
            {Qt::AccessibleTextRole, [](const MonthRow& row) { return spokenBar(row); }}}});
    all.push_back(
        {.title = tr("To the minimum"),
         .text = [](const MonthRow& row) { return row.state; },
         .tooltip = [](const MonthRow& row) { return row.state; }});
    return all;
}

} // namespace asterism::ui
