// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reach_out/reach_out_page.h"

namespace asterism::ui {

class Caption;
class ComboBox;
class OfferButtons;
class SegmentedChoice;

/// B5: one small thing, easy to say yes to.
class AskPage : public ReachOutPage {
    Q_OBJECT

public:
    explicit AskPage(ReachOutPath& path);

    void refresh() override;

private:
    NoteEdit* addText(
        const QString& label, const char* name, std::string ReachedOut::*member, int lines);
    void addLetter();
    void sayLetter();

    std::vector<std::pair<NoteEdit*, std::string ReachedOut::*>> m_texts;
    NoteEdit* m_offer = nullptr;
    OfferButtons* m_offers = nullptr;
    ComboBox* m_kind;
    SegmentedChoice* m_tone;
    Caption* m_etiquette;
};

} // namespace asterism::ui
