// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace asterism::ui {

class FlowLayout;

/// Whether a row waits behind an "Add …" button as long as it is empty.
enum class Fold { Never, WhileEmpty };

/// A form that keeps the eye calm: label and field side by side, one above the other where there
/// is little room; what is empty is folded into a line of buttons that bring it out.
class FieldRows : public QWidget {
    Q_OBJECT

public:
    explicit FieldRows(QWidget* parent = nullptr);

    /// All rows are added before the first is folded. The editor gets its name from the label when
    /// it has none of its own.
    void add(const QString& label, QWidget* editor, Fold fold = Fold::WhileEmpty);

    /// Says whether there is something in the editor. What was brought out stays out.
    void setFilled(QWidget* editor, bool isFilled);

    /// Folds whatever is empty: for when somebody else is shown.
    void foldEmpty();

    /// Brings the row of an editor out and goes there.
    void bringOut(QWidget* editor);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* holder = nullptr;
        QBoxLayout* layout = nullptr;
        QLabel* label = nullptr;
        QWidget* editor = nullptr;
        Fold fold = Fold::Never;
        QPushButton* bringOut = nullptr; ///< none for a row that never folds
        bool isFilled = true;
        bool isOut = true;
    };

    void fit();
    void showRow(Row& row);
    void makeButtons();
    Row* rowOf(const QWidget* editor);

    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    QWidget* m_folded;
    FlowLayout* m_buttons;
};

} // namespace asterism::ui
