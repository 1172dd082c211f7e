// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/begin/begin_page.h"

namespace asterism::ui {

class CheckRow;
class OfferButtons;

/// C4: what I would like to receive, and what I can give.
class GiveTakePage : public BeginPage {
    Q_OBJECT

public:
    explicit GiveTakePage(BeginPath& path);

    void refresh() override;

private:
    static QString giftWords();

    NoteEdit* m_give;
    OfferButtons* m_offers = nullptr;
    CheckRow* m_gift;
};

} // namespace asterism::ui
