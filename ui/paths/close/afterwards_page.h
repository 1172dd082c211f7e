// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/close/close_page.h"

namespace asterism::ui {

class CheckRow;
class Chips;
class ChoiceList;
class NeedEndings;
class PromiseEndings;
class RhythmField;
class TextLabel;

/// E4: what it is afterwards, who holds the needs now, and what is kept.
class AfterwardsPage : public ClosePage {
    Q_OBJECT

public:
    explicit AfterwardsPage(ClosePath& path);

    void refresh() override;
    QString reasonToStay() const override;

private:
    void addAfterwards();
    void addKept();
    void showAfterwards();
    void showFunctions();
    void showMeetings();
    void sayAgreement();

    ChoiceList* m_after = nullptr;
    QWidget* m_rhythmRow = nullptr;
    RhythmField* m_rhythm = nullptr;
    QWidget* m_functionsRow = nullptr;
    Chips* m_functions = nullptr;
    QWidget* m_opens = nullptr;
    TextLabel* m_agreement = nullptr;
    PromiseEndings* m_promises;
    NeedEndings* m_needs;
    CheckRow* m_callOff = nullptr;
    ChoiceList* m_data = nullptr;
};

} // namespace asterism::ui
