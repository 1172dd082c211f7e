// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/begin/begin_page.h"

namespace asterism::ui {

class ClauseTicks;
class DateField;
class TextLabel;

/// C3: what we agree on, clause by clause, with a review and an end.
class ClausesPage : public BeginPage {
    Q_OBJECT

public:
    explicit ClausesPage(BeginPath& path);

    void refresh() override;

private:
    void addDates();

    TextLabel* m_whether;
    ClauseTicks* m_ticks;
    DateField* m_review = nullptr;
};

} // namespace asterism::ui
