// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/begin/begin_page.h"

namespace asterism::ui {

class Caption;
class CheckRow;

/// C5: one promise of each, and the first meeting.
class PromisesPage : public BeginPage {
    Q_OBJECT

public:
    explicit PromisesPage(BeginPath& path);

    void refresh() override;

private:
    CheckRow* m_plansFirst;
    Caption* m_day;
};

} // namespace asterism::ui
