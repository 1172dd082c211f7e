// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/widgets/scroll_page.h"

namespace asterism::ui {

class DaysOffList;
class LetterPreferences;
class LookPreferences;
class NotePreferences;
class PatiencePreferences;

/// How the program looks here, how patiently one asks, who writes, and what goes with time.
/// Everything holds at once.
class PreferencesPage : public ScrollPage {
    Q_OBJECT

public:
    explicit PreferencesPage(PlanSession& session, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addSection(const QString& title, const QString& sentence, QWidget* fields);

    LookPreferences* m_look;
    PatiencePreferences* m_patience;
    DaysOffList* m_daysOff;
    LetterPreferences* m_letters;
    NotePreferences* m_notes;
};

} // namespace asterism::ui
