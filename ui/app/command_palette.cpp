// SPDX-License-Identifier: MIT
#include "ui/app/command_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/app/palette_list.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int usualWidth = 560;
constexpr int edge = 24;
constexpr int top = 48;
constexpr int page = 8;

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window),
      m_window(window),
      m_field(named(new LineEdit, "paletteField", tr("Go to anything"))),
      m_list(named(new PaletteList, "paletteList", tr("Results"))),
      m_model(new PaletteModel(this)),
      m_nothing(new TextLabel(QString(), TextRole::Body, Role::Text2))
{
    named(this, "palette", tr("Go to anything"));
    m_field->setFree(false);
    m_field->setPlaceholderText(tr("A person, an action, a need, a word you wrote…"));
    m_field->addAction(ui::icon(QStringLiteral("find"), Role::Text2), QLineEdit::LeadingPosition);
    m_nothing->setContentsMargins(12, 8, 12, 8);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_list->setModel(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    handFocusTo(this, m_field);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& at) { run(at.row()); });
    hide();
}

void CommandPalette::open(std::unique_ptr<PaletteSource> source)
{
    if (isHidden()) {
        m_focusBefore = QApplication::focusWidget();
    }
    m_source = std::move(source);
    m_field->clear();
    fill(m_source->offered());
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
    emit opened();
}

void CommandPalette::close()
{
    if (isHidden()) {
        return;
    }
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore != nullptr && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize) {
        place();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        return takeKey(static_cast<QKeyEvent*>(event)->key());
    } else if (event->type() == QEvent::MouseButtonPress) {
        // A click anywhere else lets go of it.
        const auto* clicked = qobject_cast<QWidget*>(watched);
        if (clicked != nullptr && clicked != this && !isAncestorOf(clicked)) {
            close();
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::takeKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(row);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        choose(m_model->nextResult(row, key == Qt::Key_Up ? -1 : 1));
        return true;
    case Qt::Key_PageUp:
        choose(m_model->nextResult(std::max(row - page, 0), 1));
        return true;
    case Qt::Key_PageDown:
        choose(m_model->nextResult(std::min(row + page, m_model->rowCount()), -1));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        // The one field keeps the focus while it is open.
        return true;
    default:
        return false;
    }
}

void CommandPalette::look()
{
    if (m_source == nullptr) {
        return;
    }
    const QString typed = m_field->text();
    fill(typed.trimmed().isEmpty() ? m_source->offered() : m_source->results(typed));
}

void CommandPalette::fill(const QList<PaletteRow>& rows)
{
    m_model->setResults(rows);
    m_list->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    if (rows.isEmpty()) {
        m_nothing->setText(tr("Nothing found for “%1”. Try a first name or a need.")
                               .arg(m_field->text().simplified()));
        announce(m_nothing, m_nothing->text());
    }
    place();
    choose(m_model->nextResult(-1, 1));
}

void CommandPalette::choose(int row)
{
    if (m_model->result(row) == nullptr) {
        return;
    }
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (row == 1) {
        m_list->scrollToTop();
    }
    // The focus stays in the field, so the row is said aloud.
    announce(m_list, index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::run(int row)
{
    const PaletteRow* const result = m_model->result(row);
    if (result == nullptr) {
        return;
    }
    if (result->isMore) {
        fill(m_source->notes(m_field->text()));
        return;
    }
    // Running it may open another plan, and with it everything here.
    const auto action = result->run;
    close();
    action();
}

void CommandPalette::place()
{
    layout()->activate();
    const int wide = std::min(scaled(usualWidth), m_window->width() - 2 * edge);
    const int room = m_window->height() - top - edge;
    const int wanted = m_field->sizeHint().height() + 24
        + (m_list->isHidden() ? m_nothing->sizeHint().height() : m_list->fullHeight());
    const int from = std::min(top, std::max(8, m_window->height() / 12));
    setGeometry((m_window->width() - wide) / 2, from, wide, std::min({wanted, room, scaled(440)}));
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = borderWidth();
    painter.setPen(QPen(color(Role::Control), line));
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);
}

void CommandPalette::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible()) {
        place();
    }
}

} // namespace asterism::ui
