// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reach_out/reach_out_page.h"

class QVBoxLayout;

namespace asterism::ui {

class Caption;
class CheckRow;
class TextLabel;

/// B6: the letter as it begins, and what happens then.
class FinishPage : public ReachOutPage {
    Q_OBJECT

public:
    explicit FinishPage(ReachOutPath& path);

    void refresh() override;
    QString reasonToStay() const override;

private:
    void showLetter();

    TextLabel* m_who;
    Caption* m_how;
    TextLabel* m_subject;
    TextLabel* m_text;
    Caption* m_others;
    Caption* m_after;
    CheckRow* m_write;
};

} // namespace asterism::ui
