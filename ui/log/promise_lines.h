// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/log/log_sitting.h"

class QVBoxLayout;

namespace asterism::ui {

class DateField;
class LineEdit;

/// What was promised, in lines of "what" and "by when"; always one empty line to type into.
class PromiseLines : public QWidget {
    Q_OBJECT

public:
    PromiseLines(Owner owner, Day today, QWidget* parent = nullptr);

    void setPromises(const std::vector<PromiseSaid>& promises);
    /// Those with words, in their order.
    std::vector<PromiseSaid> promises() const;
    void focusFirst();
    /// The day that was typed and makes no sense, if there is one.
    QWidget* notUnderstood() const;

signals:
    void changed();
    void left(); ///< a line was left
    void finished();

private:
    struct Line {
        QWidget* holder = nullptr;
        LineEdit* text = nullptr;
        DateField* due = nullptr;
    };

    void addLine(const PromiseSaid& promise);
    void keepOneEmpty();

    Owner m_owner;
    Day m_today;
    QVBoxLayout* m_column;
    std::vector<Line> m_lines;
};

} // namespace asterism::ui
