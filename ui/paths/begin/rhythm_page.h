// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/begin/begin_page.h"

class QSpinBox;

namespace asterism::ui {

class ComboBox;
class RhythmField;

/// C2: how often, how long, where, and when for the first time.
class RhythmPage : public BeginPage {
    Q_OBJECT

public:
    explicit RhythmPage(BeginPath& path);

    void refresh() override;

private:
    RhythmField* m_rhythm;
    QSpinBox* m_minutes;
    ComboBox* m_mode;
};

} // namespace asterism::ui
