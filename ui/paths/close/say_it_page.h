// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/close/close_page.h"

namespace asterism::ui {

class Banner;
class ChoiceList;
class DateField;
class LineEdit;
class SegmentedChoice;
class TextLabel;

/// E3: by letter, in a talk, or quietly.
class SayItPage : public ClosePage {
    Q_OBJECT

public:
    explicit SayItPage(ClosePath& path);

    void refresh() override;

private:
    QWidget* makeLetter();
    QWidget* makeTalk();
    void beginBlanks();
    void showHow();
    void showLetter();

    ChoiceList* m_how;
    QWidget* m_letter = nullptr;
    SegmentedChoice* m_tone = nullptr;
    std::vector<std::pair<LineEdit*, std::string>> m_blanks;
    TextLabel* m_subject = nullptr;
    TextLabel* m_text = nullptr;
    QWidget* m_talk = nullptr;
    std::vector<LineEdit*> m_notes;
    DateField* m_talkOn = nullptr;
    Banner* m_noLetter;
};

} // namespace asterism::ui
