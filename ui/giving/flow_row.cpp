// SPDX-License-Identifier: MIT
#include "ui/giving/flow_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "actions/exchanges.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int narrow = 520;
constexpr int nameWidth = 184;

/// An arrow between what was brought and the name; repeats what stands there in words.
class Arrow : public QWidget {
public:
    explicit Arrow(bool pointsLeft) : m_pointsLeft(pointsLeft) { setFixedSize(28, 20); }

    /// Without an arrow it keeps its room, so that the names stand below each other.
    void setDrawn(bool isDrawn) { m_isDrawn = isDrawn; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!m_isDrawn) {
            return;
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Role::Control), 1.5, Qt::SolidLine, Qt::RoundCap));
        const double middle = height() / 2.0;
        painter.drawLine(QPointF(2, middle), QPointF(width() - 2, middle));
        const bool left = m_pointsLeft != isRightToLeft();
        const double tip = left ? 2 : width() - 2;
        const double back = left ? 7 : width() - 7;
        painter.drawLine(QPointF(tip, middle), QPointF(back, middle - 4));
        painter.drawLine(QPointF(tip, middle), QPointF(back, middle + 4));
    }

private:
    bool m_pointsLeft;
    bool m_isDrawn = true;
};

std::vector<Exchange> woven(const FlowRow::Contents& contents)
{
    std::vector<Exchange> all = contents.given;
    for (const auto& exchange : contents.received) {
        if (std::ranges::find(all, exchange.id, &Exchange::id) == all.end()) {
            all.push_back(exchange);
        }
    }
    std::ranges::stable_sort(all, [](const Exchange& one, const Exchange& other) {
        return one.happenedOn.latest() > other.happenedOn.latest();
    });
    return all;
}

} // namespace

FlowRow::FlowRow(PlanSession& session, const Contents& contents, int number, bool isOpen)
    : m_session(session),
      m_contents(contents),
      m_number(number),
      m_sides(new QHBoxLayout),
      m_all(new QVBoxLayout),
      m_allWidget(new QWidget)
{
    setObjectName(QStringLiteral("flowRow%1").arg(number));
    auto* name = new QPushButton(contents.name);
    named(name, "flowName", tr("Give and take with %1").arg(contents.name));
    name->setObjectName(QStringLiteral("flowName%1").arg(number));
    name->setCheckable(true);
    name->setChecked(isOpen);
    name->setToolTip(tr("Show all of it"));
    name->setFixedWidth(scaled(nameWidth));
    name->setText(name->fontMetrics().elidedText(
        contents.name, Qt::ElideRight, scaled(nameWidth) - scaled(24)));
    connect(name, &QPushButton::toggled, this, [this](bool open) {
        m_allWidget->setVisible(open);
        emit opened(open);
    });
    m_name = name;
    m_received = side(contents.received, tr("received"), true);
    m_given = side(contents.given, tr("given"), false);
    m_sides->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addLayout(m_sides);
    column->addWidget(m_allWidget);
    m_sides->addWidget(m_received.holder, 1);
    m_sides->addWidget(m_name, 0, Qt::AlignVCenter);
    m_sides->addWidget(m_given.holder, 1);
    m_allWidget->setLayout(m_all);
    m_all->setContentsMargins(0, 0, 0, 4);
    m_all->setSpacing(4);
    showAll();
    m_allWidget->setVisible(isOpen);
}

/// The last thing of a side, and that there was more.
FlowRow::Side FlowRow::side(const std::vector<Exchange>& passed, const QString& intro, bool isStart)
{
    Side side{new QWidget, new QHBoxLayout, {}};
    side.holder->setLayout(side.row);
    side.row->setContentsMargins(0, 0, 0, 0);
    side.row->setSpacing(8);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    const QString last
        = isStart ? tr("received, the last of several") : tr("given, the last of several");
    auto* caption = new Caption(passed.empty() ? QString() : passed.size() == 1 ? intro : last);
    auto* text = new TextLabel(passed.empty() ? QString() : qt(passed.back().text));
    side.words = {caption, text};
    for (QLabel* label : side.words) {
        texts->addWidget(label);
    }
    auto* arrow = new Arrow(isStart);
    arrow->setDrawn(!passed.empty());
    side.row->addWidget(arrow);
    side.row->addLayout(texts, 1);
    return side;
}

void FlowRow::showAll()
{
    int number = 0;
    for (const auto& exchange : woven(m_contents)) {
        m_all->addWidget(line(exchange, ++number));
    }
}

QWidget* FlowRow::line(const Exchange& exchange, int number)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(16, 0, 0, 0);
    row->setSpacing(8);
    QStringList facts{words(exchange.direction)};
    if (exchange.kind) {
        facts << words(*exchange.kind);
    }
    if (!exchange.happenedOn.isEmpty()) {
        facts << relative(exchange.happenedOn, m_session.today());
    }
    if (!exchange.thankedOn.isEmpty()) {
        facts << tr("thanked");
    }
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(qt(exchange.text)));
    auto* caption = new Caption(facts.join(QStringLiteral(" · ")));
    caption->setToolTip(exactDate(exchange.happenedOn));
    texts->addWidget(caption);
    auto* more
        = new MenuButton(QStringLiteral("more"), tr("What to do with “%1”").arg(qt(exchange.text)));
    more->setObjectName(QStringLiteral("flowMenu%1_%2").arg(m_number).arg(number));
    more->setAutoRaise(true);
    fillMenu(*more->menu(), exchange);
    row->addLayout(texts, 1);
    row->addWidget(more, 0, Qt::AlignTop);
    return holder;
}

void FlowRow::fillMenu(QMenu& menu, const Exchange& exchange)
{
    const auto add = [&](const QString& text, const std::function<void()>& run) {
        connect(menu.addAction(text), &QAction::triggered, this, run);
    };
    const auto id = exchange.id;
    add(tr("Change…"), [this, id] { emit changeWanted(qt(id.text)); });
    if (exchange.direction != ExchangeDirection::Given && exchange.thankedOn.isEmpty()) {
        add(tr("I Said Thanks"), [this, id] {
            m_session.run(
                [&](Store& store) {
                    actions::thankFor(store, id, m_session.today(), m_session.today());
                },
                tr("Thanks noted"));
        });
    }
    add(tr("Remove"), [this, id] {
        m_session.run([&](Store& store) { actions::remove(store, id); }, tr("Entry removed"));
    });
}

void FlowRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Side by side, or one below the other with the name first where there is little room.
void FlowRow::fit()
{
    const bool isNarrow = width() < scaled(narrow);
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_received.row->setDirection(isNarrow ? QBoxLayout::LeftToRight : QBoxLayout::RightToLeft);
    for (QLabel* label : m_received.words) {
        label->setAlignment(Qt::AlignVCenter | (isNarrow ? Qt::AlignLeading : Qt::AlignTrailing));
    }
    m_received.holder->setVisible(!isNarrow || !m_contents.received.empty());
    m_given.holder->setVisible(!isNarrow || !m_contents.given.empty());
    if (m_sides->direction() != direction) {
        m_sides->setDirection(direction);
        m_sides->removeWidget(m_name);
        m_sides->insertWidget(isNarrow ? 0 : 1, m_name, 0, Qt::AlignVCenter);
    }
}

void FlowRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(color(Role::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace asterism::ui
