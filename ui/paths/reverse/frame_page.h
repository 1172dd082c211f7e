// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reverse/reverse_page.h"

class QSpinBox;

namespace asterism::ui {

class Caption;
class ComboBox;
class DateField;
class SegmentedChoice;

/// D4: what comes back, how many sessions, how one is divided, and the first questions.
class FramePage : public ReversePage {
    Q_OBJECT

public:
    explicit FramePage(ReversePath& path);

    void refresh() override;

private:
    struct Part {
        LineEdit* title;
        QSpinBox* minutes;
    };

    void addSeries();
    void addParts();
    void addQuestions();
    void takeParts();
    void saySum();

    SegmentedChoice* m_count;
    QSpinBox* m_minutes;
    ComboBox* m_every;
    DateField* m_first;
    std::vector<Part> m_parts;
    Caption* m_sum;
    std::vector<LineEdit*> m_questions;
};

} // namespace asterism::ui
