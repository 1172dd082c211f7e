// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reach_out/reach_out_page.h"

namespace asterism::ui {

class ComboBox;
class SegmentedChoice;

/// B1: which need it is for, and how much would help.
class NeedPage : public ReachOutPage {
    Q_OBJECT

public:
    explicit NeedPage(ReachOutPath& path);

    void refresh() override;

private:
    void fillNeeds();
    void takeNeed();

    ComboBox* m_need;
    LineEdit* m_new;
    LineEdit* m_exactly;
    SegmentedChoice* m_howMuch;
};

} // namespace asterism::ui
