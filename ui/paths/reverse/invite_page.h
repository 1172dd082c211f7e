// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reverse/reverse_page.h"

class QRadioButton;

namespace asterism::ui {

class Banner;
class Caption;
class Card;
class CheckRow;
class SegmentedChoice;

/// D5: how they are asked, the letter as it begins, and what the last button does.
class InvitePage : public ReversePage {
    Q_OBJECT

public:
    explicit InvitePage(ReversePath& path);

    void refresh() override;
    QString reasonToStay() const override;
    QWidget* firstField() override;

private:
    void addWays();
    void showLetter();
    QString whatHappens() const;

    QRadioButton* m_byLetter;
    QRadioButton* m_myself;
    QWidget* m_letter;
    TextLabel* m_to;
    TextLabel* m_subject;
    TextLabel* m_text;
    SegmentedChoice* m_tone;
    CheckRow* m_write;
    Banner* m_care;
    Caption* m_happens;
};

} // namespace asterism::ui
