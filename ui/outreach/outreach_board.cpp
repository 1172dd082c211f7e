// SPDX-License-Identifier: MIT
#include "ui/outreach/outreach_board.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/app/theme.h"
#include "ui/outreach/board_column.h"
#include "ui/outreach/card_hands.h"
#include "ui/widgets/heading.h"

namespace asterism::ui {
namespace {

constexpr int gap = 8;
constexpr int radius = 8;

/// What is empty needs less room.
constexpr int full = 4;
constexpr int bare = 3;

std::size_t at(Stage stage)
{
    return static_cast<std::size_t>(stage);
}

/// The ground that a column of cards lies on.
class ColumnGround : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Sunken));
        painter.drawRoundedRect(rect(), radius, radius);
    }
};

} // namespace

OutreachBoard::OutreachBoard(OutreachModel& model, CardHands& hands, QWidget* parent)
    : QWidget(parent)
{
    setObjectName("outreachBoard");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (int stage = 0; stage < stageCount; ++stage) {
        row->addWidget(makeColumn(model, static_cast<Stage>(stage)), full);
        hands.hold(m_columns.at(static_cast<std::size_t>(stage)));
        sayCount(static_cast<Stage>(stage)); // its share of the width, now that it has a place
    }
    keepOneTabStop();
}

QString OutreachBoard::current() const
{
    return currentThread(*m_columns.at(m_last));
}

bool OutreachBoard::choose(const QString& thread)
{
    for (BoardColumn* column : m_columns) {
        if (column->choose(thread)) {
            keepOneChosen(column->stage());
            return true;
        }
    }
    return false;
}

BoardColumn* OutreachBoard::column() const
{
    if (m_columns.at(m_last)->count() > 0) {
        return m_columns.at(m_last);
    }
    for (BoardColumn* column : m_columns) {
        if (column->count() > 0) {
            return column;
        }
    }
    return m_columns.at(m_last);
}

void OutreachBoard::takeFocus()
{
    column()->setFocus(Qt::TabFocusReason);
}

QWidget* OutreachBoard::makeColumn(OutreachModel& model, Stage stage)
{
    auto* cards = new BoardColumn(model, stage);
    auto* title = new TextLabel({}, TextRole::Strong);
    title->setObjectName(QStringLiteral("columnTitle%1").arg(static_cast<int>(stage)));
    m_columns.at(at(stage)) = cards;
    m_titles.at(at(stage)) = title;
    auto* ground = new ColumnGround;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(6, 10, 6, 4);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(cards, 1);
    connect(cards, &BoardColumn::countChanged, this, [this, stage] { sayCount(stage); });
    connect(cards, &BoardColumn::cardDropped, this, [this, stage](const QString& thread) {
        emit cardDropped(thread, stage);
    });
    connect(cards, &BoardColumn::neighborWanted, this, [this, stage](int step) {
        goToNeighbor(stage, step);
    });
    connect(
        cards->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        [this, stage, cards] {
            if (cards->selectionModel()->hasSelection()) {
                keepOneChosen(stage);
            }
        });
    sayCount(stage);
    return ground;
}

/// On to the next column that has cards, at about the same height.
void OutreachBoard::goToNeighbor(Stage from, int step)
{
    const int row = m_columns.at(at(from))->currentIndex().row();
    for (int to = static_cast<int>(from) + step; to >= 0 && to < stageCount; to += step) {
        BoardColumn* column = m_columns.at(static_cast<std::size_t>(to));
        if (column->count() > 0) {
            column->setCurrentIndex(
                column->model()->index(std::clamp(row, 0, column->count() - 1), 0));
            column->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

/// One card of the whole board is chosen at a time.
void OutreachBoard::keepOneChosen(Stage stage)
{
    if (m_isChoosing) {
        return;
    }
    m_isChoosing = true;
    m_last = at(stage);
    for (BoardColumn* column : m_columns) {
        if (column->stage() != stage) {
            column->clearSelection();
        }
    }
    m_isChoosing = false;
    keepOneTabStop();
    emit currentChanged();
}

/// Tab goes to the card that is chosen and then leaves the board; the arrow keys move within it.
void OutreachBoard::keepOneTabStop()
{
    for (BoardColumn* each : m_columns) {
        each->setFocusPolicy(
            each == column()        ? Qt::StrongFocus
                : each->count() > 0 ? Qt::ClickFocus
                                    : Qt::NoFocus);
    }
}

void OutreachBoard::sayCount(Stage stage)
{
    const int count = m_columns.at(at(stage))->count();
    if (auto* row = qobject_cast<QHBoxLayout*>(layout())) {
        row->setStretch(static_cast<int>(stage), count > 0 ? full : bare);
    }
    if (m_columns.back() != nullptr) {
        keepOneTabStop();
    }
    m_titles.at(at(stage))->setText(
        QStringLiteral("%1 (%2)").arg(words(stage), QString::number(count)));
    m_columns.at(at(stage))->setAccessibleName(
        tr("%1: %n cards", nullptr, count).replace(QLatin1String("%1"), words(stage)));
}

} // namespace asterism::ui
