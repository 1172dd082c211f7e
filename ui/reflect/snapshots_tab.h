// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/widgets/scroll_page.h"

class QComboBox;
class QVBoxLayout;

namespace asterism::ui {

class Caption;

/// The dated pictures that reflections left, and two of them compared in words.
class SnapshotsTab : public ScrollPage {
    Q_OBJECT

public:
    explicit SnapshotsTab(PlanSession& session, QWidget* parent = nullptr);

    void refresh(const Changes& changes);

private:
    void rebuild();
    void compare();

    PlanSession& m_session;
    QWidget* m_choice;
    QComboBox* m_earlier;
    QComboBox* m_later;
    QVBoxLayout* m_difference;
    Caption* m_none;
};

} // namespace asterism::ui
