// SPDX-License-Identifier: MIT
#include "ui/widgets/chips.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/hand_focus.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int checkSize = 14;

void paintPill(QPainter& painter, const QRect& box, const QColor& fill, const QColor& edge)
{
    const double width = borderWidth();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    const QRectF inside = QRectF(box).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2);
}

int pillHeight(const QWidget* widget)
{
    return std::max(30, widget->fontMetrics().height() + 10);
}

/// What takes the focus of a chip: itself, or the cross inside it.
QWidget* stopOf(QWidget* chip)
{
    auto* cross = chip->findChild<QToolButton*>(QStringLiteral("removeChip"));
    return cross != nullptr ? cross : chip;
}

} // namespace

Chip::Chip(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setProperty("ringRadius", 18);
}

QSize Chip::sizeHint() const
{
    const int words
        = fontMetrics().horizontalAdvance(text().replace(QLatin1String("&"), QString()));
    return {words + scaled(checkSize) + 6 + 26, pillHeight(this)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12), pillHeight(this)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool chosen = isChecked();
    QColor fill = color(chosen ? Role::PrimaryTint : Role::Surface);
    if (underMouse() && isEnabled()) {
        fill = mixed(fill, color(Role::Text), 0.05);
    }
    paintPill(painter, rect(), fill, color(chosen ? Role::Primary : Role::Control));

    const int check = scaled(checkSize);
    const int words = fontMetrics().horizontalAdvance(text());
    const int used = chosen ? words + check + 6 : words;
    int x = std::max(12, (width() - used) / 2);
    const auto mirrored
        = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (chosen) {
        const QRect box(x, (height() - check) / 2, check, check);
        ui::icon(QStringLiteral("check"), Role::Primary).paint(&painter, mirrored(box));
        x += check + 6;
    }
    painter.setPen(color(isEnabled() ? Role::Text : Role::Hint));
    const QRect place(x, 0, std::min(words, width() - x - 10) + 1, height());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, place.width());
    painter.drawText(
        mirrored(place), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic, shown);
}

RemovableChip::RemovableChip(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 3, 0);
    row->setSpacing(2);
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    row->addWidget(label);
    auto* button = new QToolButton;
    button->setObjectName("removeChip");
    button->setIcon(icon(QStringLiteral("close"), Role::Text2));
    button->setIconSize(QSize(12, 12));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Remove %1").arg(text));
    button->setToolTip(tr("Remove %1").arg(text));
    button->setFixedSize(24, 24);
    row->addWidget(button);
    handFocusTo(this, button);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, &RemovableChip::removeWanted);
}

QSize RemovableChip::sizeHint() const
{
    return {QWidget::sizeHint().width(), pillHeight(this)};
}

void RemovableChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), color(Role::Sunken), color(Role::Line));
}

void RemovableChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit removeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

Chips::Chips(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip* Chips::addChoice(const QString& text, const QVariant& key, bool chosen)
{
    auto* chip = new Chip(text);
    chip->setChecked(chosen);
    connect(chip, &QPushButton::clicked, this, [this, chip] { choose(chip); });
    add(chip, key);
    return chip;
}

RemovableChip* Chips::addRemovable(const QString& text, const QVariant& key)
{
    auto* chip = new RemovableChip(text);
    connect(chip, &RemovableChip::removeWanted, this, [this, key] { emit removeWanted(key); });
    add(chip, key);
    return chip;
}

void Chips::addWidgetAtEnd(QWidget* widget)
{
    layout()->addWidget(widget);
}

void Chips::clear()
{
    for (const Entry& entry : m_entries) {
        layout()->removeWidget(entry.widget);
        entry.widget->hide();
        entry.widget->deleteLater();
    }
    m_entries.clear();
    updateGeometry();
}

QVariantList Chips::chosenKeys() const
{
    QVariantList keys;
    for (const Entry& entry : m_entries) {
        const auto* chip = qobject_cast<Chip*>(entry.widget);
        if (chip != nullptr && chip->isChecked()) {
            keys << entry.key;
        }
    }
    return keys;
}

void Chips::setChosenKeys(const QVariantList& keys)
{
    for (const Entry& entry : m_entries) {
        if (auto* chip = qobject_cast<Chip*>(entry.widget)) {
            chip->setChecked(keys.contains(entry.key));
        }
    }
}

bool Chips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        keepOneTabStop(qobject_cast<QWidget*>(watched));
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int ahead = isRightToLeft() ? -1 : 1;
        switch (key->key()) {
        case Qt::Key_Right:
            return moveFocus(watched, ahead);
        case Qt::Key_Left:
            return moveFocus(watched, -ahead);
        case Qt::Key_Down:
            return moveFocus(watched, 1);
        case Qt::Key_Up:
            return moveFocus(watched, -1);
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

int Chips::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void Chips::add(QWidget* widget, const QVariant& key)
{
    QWidget* before = m_entries.empty() ? this : stopOf(m_entries.back().widget);
    m_entries.push_back({widget, key});
    layout()->addWidget(widget);
    QWidget* stop = stopOf(widget);
    // Chips come and go; without this a late one would be last on the page. Qt orders only what
    // can have the focus.
    setFocusPolicy(Qt::TabFocus);
    setTabOrder(before, stop);
    setFocusPolicy(Qt::NoFocus);
    stop->installEventFilter(this);
    stop->setFocusPolicy(m_entries.size() == 1 ? Qt::StrongFocus : Qt::ClickFocus);
}

void Chips::choose(Chip* chip)
{
    for (const Entry& entry : m_entries) {
        auto* other = qobject_cast<Chip*>(entry.widget);
        if (m_isExclusive && other != nullptr && other != chip) {
            other->setChecked(false);
        }
    }
    emit chosenChanged();
}

bool Chips::moveFocus(QObject* from, int step)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return stopOf(entry.widget) == from;
    });
    const auto next = (at - m_entries.begin()) + step;
    if (at != m_entries.end() && next >= 0 && next < static_cast<int>(m_entries.size())) {
        stopOf(m_entries[static_cast<std::size_t>(next)].widget)->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void Chips::keepOneTabStop(QWidget* current)
{
    for (const Entry& entry : m_entries) {
        QWidget* stop = stopOf(entry.widget);
        stop->setFocusPolicy(stop == current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace asterism::ui
