// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/hour_rules.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace asterism::ui {

class Chips;
class LineEdit;

/// What is wrong in a form, and where.
struct Complaint {
    QString sentence; ///< "" for nothing
    QWidget* field = nullptr;
};

/// The sums that rules ask for: each with a name, how much, and which kinds of hours are added up.
class SumRows : public QWidget {
    Q_OBJECT

public:
    explicit SumRows(QWidget* parent = nullptr);

    void setSums(const std::vector<TotalRule>& sums);
    std::vector<TotalRule> sums() const;
    Complaint complaint() const;

signals:
    /// Ctrl+Enter in one of the lines.
    void finished();

private:
    struct Row {
        QWidget* holder = nullptr;
        LineEdit* title = nullptr;
        LineEdit* amount = nullptr;
        Chips* kinds = nullptr;
    };

    void addRow(const TotalRule& sum);
    QLayout* topOf(Row& row);
    void fillKinds(Row& row, const TotalRule& sum);
    void remove(const QWidget* holder);

    std::vector<Row> m_rows;
    int m_made = 0;
    QVBoxLayout* m_list;
    QPushButton* m_add;
};

} // namespace asterism::ui
