// SPDX-License-Identifier: MIT
#include "ui/app/sidebar.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/paths/unfinished.h"
#include "ui/widgets/named.h"
#include "ui/widgets/navigation_list.h"

namespace asterism::ui {
namespace {

constexpr int wideWidth = 196;
constexpr int foldedWidth = 56;
constexpr int nameRole = Qt::UserRole;

/// The list reaches to the edges; a button keeps off them.
QWidget* withAir(QPushButton* button)
{
    auto* const around = new QWidget;
    auto* const line = new QHBoxLayout(around);
    line->setContentsMargins(8, 0, 8, 0);
    line->addWidget(button);
    return around;
}

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent),
      m_list(named(new NavigationList, "sidebarPages", tr("Pages"))),
      m_everything(named(new QPushButton, "goToAnything", tr("Go to anything"))),
      m_continue(named(new QPushButton, "continuePath", QString()))
{
    setObjectName(QStringLiteral("sidebar"));
    m_everything->setIcon(ui::icon(QStringLiteral("find"), Role::Text2));
    m_continue->setIcon(ui::icon(QStringLiteral("forward"), Role::Text2));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(4);
    column->addWidget(withAir(m_everything));
    column->addWidget(m_list, 1);
    column->addWidget(withAir(m_continue));
    m_continue->hide();
    // Coming to the list by Tab makes a row current; only choosing one leads away.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (!m_list->selectedItems().isEmpty()) {
            choose(m_list->currentRow());
        }
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    connect(m_everything, &QPushButton::clicked, this, &Sidebar::everythingWanted);
    connect(m_continue, &QPushButton::clicked, this, &Sidebar::continueWanted);
    dress();
}

void Sidebar::addPage(
    const QString& name, const QString& iconName, const QString& title, const QString& keys)
{
    const QSignalBlocker quiet(m_list);
    QListWidgetItem* const item = m_list->addPage(iconName, title);
    item->setData(nameRole, name);
    item->setData(Qt::AccessibleTextRole, title);
    item->setToolTip(keys.isEmpty() ? title : tr("%1 (%2)").arg(title, keys));
    m_titles.append(title);
    dress();
}

void Sidebar::setCurrent(const QString& name)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(nameRole).toString() == name) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_list->setCurrentRow(-1);
}

void Sidebar::choose(int row)
{
    if (const QListWidgetItem* item = m_list->item(row)) {
        emit pageChosen(item->data(nameRole).toString());
    }
}

void Sidebar::setUnfinished(const Unfinished& path)
{
    m_continueText = tr("Continue: %1").arg(words(path));
    m_continue->setAccessibleName(
        tr("Continue %1, page %2 of %3").arg(path.title).arg(path.step).arg(path.steps));
    m_continue->setToolTip(m_continueText);
    m_continue->show();
    dress();
}

void Sidebar::setNothingUnfinished()
{
    m_continue->hide();
}

void Sidebar::setFolded(bool folded)
{
    if (m_isFolded != folded) {
        m_isFolded = folded;
        dress();
    }
}

void Sidebar::dress()
{
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setText(m_isFolded ? QString() : m_titles.at(row));
    }
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    m_everything->setText(m_isFolded ? QString() : tr("Go to…  %1").arg(keys));
    m_everything->setToolTip(tr("Go to anything (%1)").arg(keys));
    m_continue->setText(m_isFolded ? QString() : m_continueText);
    setFixedWidth(sizeHint().width());
}

QSize Sidebar::sizeHint() const
{
    return {m_isFolded ? foldedWidth : scaled(wideWidth), 0};
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Sunken));
    painter.setPen(color(Role::Line));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

void Sidebar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace asterism::ui
