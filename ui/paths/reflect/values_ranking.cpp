// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/values_ranking.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include "ui/app/icons.h"
#include "ui/paths/reflect/reflect_path.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/reflect/ten_steps.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

QToolButton* arrow(const QString& iconName, const QString& objectName, const QString& words)
{
    auto* button = named(new QToolButton, utf8(objectName).c_str(), words);
    button->setIcon(ui::icon(iconName, Role::Text2));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(words);
    return button;
}

} // namespace

ValuesRanking::ValuesRanking(ReflectPath& path, QWidget* parent)
    : QWidget(parent), m_path(path), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new Caption(
        tr("Drag, or press Alt+Up and Alt+Down. Then mark how much each matters to you, and how "
           "much of it you lived in these two weeks.")));
    column->addLayout(m_rows);
    column->addStretch();
}

void ValuesRanking::refresh()
{
    clearLayout(m_rows);
    int at = 0;
    for (const auto& value : m_path.said().values) {
        if (!value.gone) {
            m_rows->addWidget(makeRow(at++, value.now.id));
        }
    }
    if (at == 0) {
        m_rows->addWidget(new Caption(tr("Nothing is chosen yet. “Choose five” comes first.")));
    }
    emit rebuilt();
}

bool ValuesRanking::eventFilter(QObject* watched, QEvent* event)
{
    const int at = watched->property("rank").toInt();
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool moves = key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (moves && event->type() == QEvent::KeyPress) {
            move(at, at + (key->key() == Qt::Key_Up ? -1 : 1));
        }
        if (moves) {
            event->accept();
            return true;
        }
    }
    const auto type = event->type();
    const bool isMouse = type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::MouseButtonRelease;
    if (isMouse && watched->property("grip").toBool()) {
        const int over = rowAt(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        markRow(type == QEvent::MouseButtonRelease ? -1 : over);
        if (type == QEvent::MouseButtonRelease) {
            move(at, over);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* ValuesRanking::makeRow(int at, const Id<Value>& id)
{
    const QString name = qt(m_path.value(id)->now.name);
    auto* card = new Card;
    card->setObjectName(QStringLiteral("value%1").arg(at));
    card->body()->setContentsMargins(8, 8, 8, 8);
    auto* grip = new IconLabel(QStringLiteral("drag"), 16);
    grip->setCursor(Qt::OpenHandCursor);
    grip->setProperty("grip", true);
    grip->setProperty("rank", at);
    grip->installEventFilter(this);
    auto* title = new TextLabel(tr("%1. %2").arg(QString::number(at + 1), name), TextRole::Strong);
    auto* up = arrow(
        QStringLiteral("up"), QStringLiteral("valueUp%1").arg(at), tr("Move %1 up").arg(name));
    auto* down = arrow(
        QStringLiteral("down"),
        QStringLiteral("valueDown%1").arg(at),
        tr("Move %1 down").arg(name));
    connect(up, &QToolButton::clicked, this, [this, at] { move(at, at - 1); });
    connect(down, &QToolButton::clicked, this, [this, at] { move(at, at + 1); });
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(grip);
    first->addWidget(title, 1);
    first->addWidget(up);
    first->addWidget(down);
    card->body()->addLayout(first);

    auto* meaning = named(
        new LineEdit,
        utf8(QStringLiteral("meaning%1").arg(at)).c_str(),
        tr("What %1 means to you").arg(name));
    meaning->setKnownText(qt(m_path.value(id)->now.meaning));
    meaning->setPlaceholderText(tr("what it means to me"));
    connect(meaning, &QLineEdit::textEdited, this, [this, id](const QString& typed) {
        if (auto* value = m_path.value(id)) {
            value->now.meaning = utf8(typed);
            emit edited();
        }
    });
    card->body()->addWidget(meaning);
    auto* gap = new TextLabel({}, TextRole::Caption, Role::Text2);
    gap->setObjectName(QStringLiteral("gap%1").arg(at));
    auto* marks = new FlowLayout(nullptr, 16);
    addSteps(marks, at, id, tr("matters"), &Value::importance, "importance", gap);
    addSteps(marks, at, id, tr("lived"), &Value::lived, "lived", gap);
    card->body()->addLayout(marks);
    card->body()->addWidget(gap);
    sayGap(gap, id);
    for (QWidget* field : card->findChildren<QWidget*>()) {
        if (field->focusPolicy() != Qt::NoFocus) {
            field->setProperty("rank", at);
            field->installEventFilter(this);
        }
    }
    return card;
}

void ValuesRanking::addSteps(
    QLayout* row,
    int at,
    const Id<Value>& id,
    const QString& label,
    std::optional<int> Value::*member,
    const char* name,
    TextLabel* gap)
{
    auto* pair = new QWidget;
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* words = new TextLabel(label, TextRole::Body, Role::Text2);
    words->setWordWrap(false);
    auto* steps = named(
        new TenSteps,
        utf8(QStringLiteral("%1%2").arg(QLatin1String(name)).arg(at)).c_str(),
        tr("%1: %2, 1 to 10").arg(qt(m_path.value(id)->now.name), label));
    steps->setValue((m_path.value(id)->now.*member).value_or(0));
    connect(steps, &TenSteps::chosen, this, [this, id, member, gap](int chosen) {
        if (auto* value = m_path.value(id)) {
            value->now.*member = chosen > 0 ? std::optional{chosen} : std::nullopt;
            sayGap(gap, id);
            emit edited();
        }
    });
    line->addWidget(words);
    line->addWidget(steps);
    row->addWidget(pair);
}

/// Moves a value within those that are shown; the ones let go stay where they are.
void ValuesRanking::move(int from, int to)
{
    auto& values = m_path.said().values;
    std::vector<std::size_t> shown;
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (!values.at(at).gone) {
            shown.push_back(at);
        }
    }
    const auto count = static_cast<int>(shown.size());
    if (from == to || from < 0 || to < 0 || from >= count || to >= count) {
        return;
    }
    QWidget* focused = window()->focusWidget();
    QString name = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
    while (!name.isEmpty() && name.back().isDigit()) {
        name.chop(1);
    }
    const int way = from < to ? 1 : -1;
    for (int at = from; at != to; at += way) {
        std::swap(
            values.at(shown.at(static_cast<std::size_t>(at))),
            values.at(shown.at(static_cast<std::size_t>(at + way))));
    }
    emit edited();
    refresh();
    if (auto* again = findChild<QWidget*>(QStringLiteral("%1%2").arg(name).arg(to));
        again != nullptr && !name.isEmpty()) {
        again->setFocus();
    }
}

/// The row under the mouse; −1 outside.
int ValuesRanking::rowAt(const QPoint& globalPlace) const
{
    const int y = mapFromGlobal(globalPlace).y();
    for (int at = 0; at < m_rows->count(); ++at) {
        const QRect row = m_rows->itemAt(at)->geometry();
        if (y >= row.top() && y <= row.bottom()) {
            return at;
        }
    }
    return -1;
}

/// Shows where the dragged value would go.
void ValuesRanking::markRow(int marked)
{
    for (int at = 0; at < m_rows->count(); ++at) {
        if (auto* card = qobject_cast<Card*>(m_rows->itemAt(at)->widget())) {
            card->setBar(at == marked ? Role::Primary : Role::Line);
        }
    }
}

/// How far what is lived is from what matters.
void ValuesRanking::sayGap(TextLabel* label, const Id<Value>& id)
{
    const auto* value = m_path.value(id);
    const bool known = value != nullptr && value->now.importance && value->now.lived;
    const int gap = known ? *value->now.importance - *value->now.lived : 0;
    label->setText(
        gap >= 3                ? tr("There is room between what matters and what is lived.")
            : known && gap <= 0 ? tr("You live it as much as it matters.")
                                : QString());
    label->setVisible(!label->text().isEmpty());
}

} // namespace asterism::ui
