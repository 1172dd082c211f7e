// SPDX-License-Identifier: MIT
#include "ui/hours/sum_rows.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/hours/hours_words.h"
#include "ui/text/text.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int amountWidth = 104;

/// The kinds there are words for, and those that the rules know beside them.
std::vector<std::string> kindsBeside(const std::vector<std::string>& own)
{
    auto kinds = hourKinds();
    for (const auto& kind : own) {
        if (std::ranges::find(kinds, kind) == kinds.end()) {
            kinds.push_back(kind);
        }
    }
    return kinds;
}

QByteArray numbered(const char* name, int number)
{
    return QByteArray(name) + QByteArray::number(number);
}

} // namespace

SumRows::SumRows(QWidget* parent)
    : QWidget(parent),
      m_list(new QVBoxLayout),
      m_add(named(new QPushButton(tr("Add a Sum")), "rulesSumAdd", tr("Add a sum to reach")))
{
    setObjectName(QStringLiteral("rulesSums"));
    m_add->setFlat(true);
    m_add->setIcon(icon(QStringLiteral("add"), Role::Primary));
    m_list->setSpacing(12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({{}, {"direct"}, 0});
        putInReadingOrder(window());
        m_rows.back().title->setFocus(Qt::TabFocusReason);
    });
}

void SumRows::setSums(const std::vector<TotalRule>& sums)
{
    while (!m_rows.empty()) {
        remove(m_rows.back().holder);
    }
    m_made = 0;
    for (const auto& sum : sums) {
        addRow(sum);
    }
}

std::vector<TotalRule> SumRows::sums() const
{
    std::vector<TotalRule> sums;
    for (const Row& row : m_rows) {
        TotalRule sum;
        sum.title = utf8(row.title->text().trimmed());
        sum.minutes = readMinutes(row.amount->text()).value_or(0);
        for (const QVariant& kind : row.kinds->chosenKeys()) {
            sum.kinds.push_back(utf8(kind.toString()));
        }
        sums.push_back(std::move(sum));
    }
    return sums;
}

Complaint SumRows::complaint() const
{
    for (const Row& row : m_rows) {
        if (row.title->text().trimmed().isEmpty()) {
            return {tr("What is added up? A name for the sum, please."), row.title};
        }
        const QString typed = row.amount->text().trimmed();
        const auto minutes = readMinutes(typed);
        if (!minutes || *minutes == 0) {
            return {
                typed.isEmpty()
                    ? tr("How many hours is “%1”? Such as 1750.").arg(row.title->text().trimmed())
                    : tr("“%1” is no number of hours. Try 1750, 1:30 or 90 min.").arg(typed),
                row.amount};
        }
        if (row.kinds->chosenKeys().isEmpty()) {
            return {
                tr("Which hours count for “%1”? One kind at least.")
                    .arg(row.title->text().trimmed()),
                row.kinds->findChild<QPushButton*>()};
        }
    }
    return {};
}

void SumRows::addRow(const TotalRule& sum)
{
    ++m_made;
    Row row;
    row.holder = new QWidget;
    row.title = named(
        new LineEdit, numbered("rulesSumTitle", m_made).constData(), tr("What the sum is called"));
    row.amount = named(
        new LineEdit, numbered("rulesSumHours", m_made).constData(), tr("How many hours in all"));
    row.kinds = named(
        new Chips, numbered("rulesSumKinds", m_made).constData(), tr("Which hours are added up"));
    row.title->setPlaceholderText(tr("Direct client hours"));
    row.amount->setPlaceholderText(tr("1750"));
    row.amount->setFixedWidth(scaled(amountWidth));
    row.title->setKnownText(qt(sum.title));
    row.amount->setKnownText(sum.minutes > 0 ? inHours(sum.minutes) : QString());
    auto* column = new QVBoxLayout(row.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(topOf(row));
    column->addWidget(row.kinds);
    fillKinds(row, sum);
    for (LineEdit* line : {row.title, row.amount}) {
        connect(line, &LineEdit::finished, this, &SumRows::finished);
    }
    m_list->addWidget(row.holder);
    m_rows.push_back(row);
}

QLayout* SumRows::topOf(Row& row)
{
    auto* away = named(
        new QToolButton, numbered("rulesSumRemove", m_made).constData(), tr("Take this sum away"));
    away->setIcon(icon(QStringLiteral("close"), Role::Text2));
    away->setAutoRaise(true);
    away->setToolTip(away->accessibleName());
    away->setFocusPolicy(Qt::StrongFocus);
    connect(away, &QToolButton::clicked, this, [this, holder = row.holder] {
        remove(holder);
        m_add->setFocus(Qt::OtherFocusReason);
    });
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(row.title, 1);
    top->addWidget(row.amount);
    top->addWidget(away);
    return top;
}

void SumRows::fillKinds(Row& row, const TotalRule& sum)
{
    for (const auto& kind : kindsBeside(sum.kinds)) {
        const bool isCounted = std::ranges::find(sum.kinds, kind) != sum.kinds.end();
        row.kinds->addChoice(hourKindWords(kind), qt(kind), isCounted);
    }
}

void SumRows::remove(const QWidget* holder)
{
    const auto row = std::ranges::find(m_rows, holder, &Row::holder);
    if (row != m_rows.end()) {
        row->holder->hide();
        row->holder->deleteLater();
        m_rows.erase(row);
    }
}

} // namespace asterism::ui
