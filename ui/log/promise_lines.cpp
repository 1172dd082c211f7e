// SPDX-License-Identifier: MIT
#include "ui/log/promise_lines.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/app/text_size.h"
#include "ui/text/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int dueWidth = 168;

} // namespace

PromiseLines::PromiseLines(Owner owner, Day today, QWidget* parent)
    : QWidget(parent), m_owner(owner), m_today(today), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    addLine({owner, {}, {}});
    handFocusTo(this, m_lines.front().text);
}

void PromiseLines::setPromises(const std::vector<PromiseSaid>& promises)
{
    for (const Line& line : m_lines) {
        line.holder->hide();
        line.holder->deleteLater();
    }
    m_lines.clear();
    for (const auto& promise : promises) {
        if (promise.owner == m_owner) {
            addLine(promise);
        }
    }
    if (m_lines.empty()) {
        addLine({m_owner, {}, {}});
    }
    handFocusTo(this, m_lines.front().text);
}

std::vector<PromiseSaid> PromiseLines::promises() const
{
    std::vector<PromiseSaid> promises;
    for (const Line& line : m_lines) {
        const QString text = line.text->text().trimmed();
        if (!text.isEmpty()) {
            const auto typed = readDate(line.due->lineEdit()->text(), m_today, Leaning::Future);
            promises.push_back({m_owner, utf8(text), typed.value_or(line.due->date())});
        }
    }
    return promises;
}

void PromiseLines::focusFirst()
{
    m_lines.front().text->setFocus(Qt::TabFocusReason);
}

QWidget* PromiseLines::notUnderstood() const
{
    const auto found = std::ranges::find_if(m_lines, [](const Line& line) {
        return !line.text->text().trimmed().isEmpty() && !line.due->isUnderstood();
    });
    return found == m_lines.end() ? nullptr : found->due->lineEdit();
}

void PromiseLines::addLine(const PromiseSaid& promise)
{
    const bool isMine = m_owner == Owner::Me;
    const QByteArray number = QByteArray::number(static_cast<int>(m_lines.size()) + 1);
    Line line;
    line.holder = new QWidget;
    line.text = named(
        new LineEdit,
        ((isMine ? "logMine" : "logTheirs") + number).constData(),
        isMine ? tr("I promised") : tr("They promised"));
    line.text->setText(qt(promise.text));
    line.due = new DateField(m_today, Leaning::Future);
    line.due->setNames(
        ((isMine ? "logMineBy" : "logTheirsBy") + number).constData(), tr("By when"));
    line.due->lineEdit()->setPlaceholderText(tr("when it suits"));
    line.due->setFixedWidth(scaled(dueWidth));
    line.due->setDate(promise.due);
    auto* row = new QHBoxLayout(line.holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* by = new TextLabel(tr("by"), TextRole::Body, Role::Text2);
    row->addWidget(line.text, 1, Qt::AlignTop);
    row->addWidget(by, 0, Qt::AlignVCenter);
    row->addWidget(line.due, 0, Qt::AlignTop);
    m_column->addWidget(line.holder);
    m_lines.push_back(line);
    connect(line.text, &QLineEdit::textEdited, this, &PromiseLines::changed);
    connect(line.text, &LineEdit::left, this, &PromiseLines::keepOneEmpty);
    connect(line.text, &LineEdit::left, this, &PromiseLines::left);
    connect(line.text, &LineEdit::finished, this, &PromiseLines::finished);
    connect(line.due, &DateField::dateChanged, this, &PromiseLines::changed);
    connect(line.due->lineEdit(), &QLineEdit::textEdited, this, &PromiseLines::changed);
    connect(line.due->lineEdit(), &LineEdit::finished, this, &PromiseLines::finished);
    if (window()->isVisible()) {
        putInReadingOrder(parentWidget() == nullptr ? this : parentWidget());
    }
}

void PromiseLines::keepOneEmpty()
{
    const bool isFull = std::ranges::none_of(
        m_lines, [](const Line& line) { return line.text->text().trimmed().isEmpty(); });
    if (isFull) {
        addLine({m_owner, {}, {}});
    }
}

} // namespace asterism::ui
