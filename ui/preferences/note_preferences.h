// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/plan_session.h"

#include <optional>

class QPushButton;

namespace asterism::ui {

class ComboBox;
class TextLabel;

/// Old notes of supervision can be cleared when one asks for it (R50); nothing is ever cleared by
/// itself, and the hours stay.
class NotePreferences : public QWidget {
    Q_OBJECT

public:
    explicit NotePreferences(PlanSession& session, QWidget* parent = nullptr);

    /// Says anew how many there are.
    void showCount();

private:
    /// The first day whose notes stay; nothing while no age is chosen.
    std::optional<Day> keptFrom() const;
    void clear();

    PlanSession& m_session;
    ComboBox* m_age;
    TextLabel* m_count;
    QPushButton* m_clear;
};

} // namespace asterism::ui
