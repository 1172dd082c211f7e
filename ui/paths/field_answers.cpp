// SPDX-License-Identifier: MIT
#include "ui/paths/field_answers.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>

#include "ui/print/sheet.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {
namespace {

QString spoken(QWidget* field)
{
    return field->accessibleName().isEmpty() ? field->toolTip() : field->accessibleName();
}

void addFact(Sheet& sheet, QWidget* field, const QString& value)
{
    if (!value.trimmed().isEmpty()) {
        sheet.addFact(spoken(field), value.trimmed());
    }
}

/// The cells of a row, each as it is shown.
QString rowOf(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString cell = model.index(row, column).data().toString().trimmed();
        if (!cell.isEmpty()) {
            cells.append(cell);
        }
    }
    return cells.join(QStringLiteral(" · "));
}

void addRows(Sheet& sheet, const QAbstractItemView& view)
{
    const auto* model = view.model();
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        const QString words = rowOf(*model, row);
        const QVariant ticked = model->index(row, 0).data(Qt::CheckStateRole);
        const bool isChoice = ticked.isValid();
        if (!words.isEmpty() && (!isChoice || ticked.toInt() == Qt::Checked)) {
            sheet.addPoint(words);
        }
    }
}

/// A button that stays down is an answer; one that only does something is none.
void addChoice(Sheet& sheet, QAbstractButton& button)
{
    if (!button.isCheckable() || !button.isChecked()) {
        return;
    }
    if (auto* choice = qobject_cast<SegmentedChoice*>(button.parentWidget())) {
        addFact(sheet, choice, button.text());
    } else {
        sheet.addBox(spoken(&button).isEmpty() ? button.text() : spoken(&button), true);
    }
}

void addField(Sheet& sheet, QWidget* field)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        addFact(sheet, line, line->text());
    } else if (auto* note = qobject_cast<QPlainTextEdit*>(field)) {
        addFact(sheet, note, note->toPlainText());
    } else if (auto* combo = qobject_cast<QComboBox*>(field)) {
        addFact(sheet, combo, combo->currentText());
    } else if (auto* number = qobject_cast<QAbstractSpinBox*>(field)) {
        addFact(sheet, number, number->text());
    } else if (auto* slider = qobject_cast<QAbstractSlider*>(field)) {
        addFact(sheet, slider, QString::number(slider->value()));
    } else if (auto* button = qobject_cast<QAbstractButton*>(field)) {
        addChoice(sheet, *button);
    } else if (auto* rows = qobject_cast<QAbstractItemView*>(field)) {
        addRows(sheet, *rows);
    }
}

} // namespace

void addFieldAnswers(Sheet& sheet, QWidget& page)
{
    for (QWidget* field : fieldsInReadingOrder(&page)) {
        if (field->isVisibleTo(&page)) {
            addField(sheet, field);
        }
    }
}

} // namespace asterism::ui
