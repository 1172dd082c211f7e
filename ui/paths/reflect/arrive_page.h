// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reflect/reflect_path_page.h"

namespace asterism::ui {

class Chips;
class SegmentedChoice;

/// A1: where somebody stands, what brings them, and how much time there is.
class ArrivePage : public ReflectPathPage {
    Q_OBJECT

public:
    explicit ArrivePage(ReflectPath& path);

    void refresh() override;

private:
    Chips* m_stage;
    LineEdit* m_season;
    LineEdit* m_brings;
    SegmentedChoice* m_time;
};

} // namespace asterism::ui
