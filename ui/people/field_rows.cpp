// SPDX-License-Identifier: MIT
#include "ui/people/field_rows.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int labelWidth = 124;
constexpr int narrow = 380;

/// Choices stand at the beginning of their row, as wide as their words; what is typed fills it.
Qt::Alignment placeOf(const QWidget* editor)
{
    const bool isShort = qobject_cast<const QComboBox*>(editor) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(editor) != nullptr
        || editor->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    return isShort ? Qt::AlignLeading : Qt::Alignment();
}

} // namespace

FieldRows::FieldRows(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_folded(new QWidget),
      m_buttons(new FlowLayout(m_folded, 4))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_folded->setSizePolicy(policy);
    m_column->addWidget(m_folded);
    m_folded->hide();
}

void FieldRows::add(const QString& label, QWidget* editor, Fold fold)
{
    Row row;
    row.editor = editor;
    row.holder = new QWidget;
    row.label = new TextLabel(label, TextRole::Body, Role::Text2);
    row.label->setBuddy(editor);
    if (editor->accessibleName().isEmpty()) {
        editor->setAccessibleName(label);
    }
    row.layout = new QBoxLayout(QBoxLayout::LeftToRight, row.holder);
    row.layout->setContentsMargins(0, 0, 0, 0);
    row.layout->addWidget(row.label, 0, Qt::AlignTop);
    row.layout->addWidget(editor, 1, placeOf(editor));
    m_column->insertWidget(m_column->count() - 1, row.holder);
    row.fold = fold;
    m_rows.push_back(row);
    showRow(m_rows.back());
    fit();
}

void FieldRows::setFilled(QWidget* editor, bool isFilled)
{
    if (Row* row = rowOf(editor)) {
        row->isFilled = isFilled;
        row->isOut = row->isOut || isFilled;
        showRow(*row);
    }
}

void FieldRows::foldEmpty()
{
    makeButtons();
    for (Row& row : m_rows) {
        row.isOut = row.isFilled || row.fold == Fold::Never;
        showRow(row);
    }
}

void FieldRows::bringOut(QWidget* editor)
{
    if (Row* row = rowOf(editor)) {
        row->isOut = true;
        showRow(*row);
        editor->setFocus(Qt::TabFocusReason);
    }
}

void FieldRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FieldRows::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void FieldRows::fit()
{
    const bool isNarrow = width() < scaled(narrow);
    for (Row& row : m_rows) {
        row.layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row.layout->setSpacing(isNarrow ? 2 : 12);
        row.label->setMinimumWidth(isNarrow ? 0 : scaled(labelWidth));
        row.label->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : scaled(labelWidth));
        // In line with the words of the field beside it.
        row.label->setContentsMargins(0, isNarrow ? 0 : scaled(6), 0, 0);
    }
}

void FieldRows::showRow(Row& row)
{
    row.holder->setVisible(row.isOut);
    if (row.bringOut != nullptr) {
        row.bringOut->setVisible(!row.isOut);
    }
    const bool hasFolded = std::ranges::any_of(m_rows, [](const Row& any) { return !any.isOut; });
    m_folded->setVisible(hasFolded);
}

/// Late, so that they come after all fields for whoever goes by Tab.
void FieldRows::makeButtons()
{
    for (Row& row : m_rows) {
        if (row.fold == Fold::Never || row.bringOut != nullptr) {
            continue;
        }
        row.bringOut = new QPushButton(row.label->text(), m_folded);
        row.bringOut->setFlat(true);
        row.bringOut->setIcon(icon(QStringLiteral("add"), Role::Primary));
        row.bringOut->setObjectName(QStringLiteral("add_") + row.editor->objectName());
        row.bringOut->setAccessibleName(tr("Add %1").arg(row.label->text()));
        m_buttons->addWidget(row.bringOut);
        connect(row.bringOut, &QPushButton::clicked, this, [this, editor = row.editor] {
            bringOut(editor);
        });
    }
}

FieldRows::Row* FieldRows::rowOf(const QWidget* editor)
{
    const auto found = std::ranges::find(m_rows, editor, &Row::editor);
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace asterism::ui
