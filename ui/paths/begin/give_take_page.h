// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/begin/begin_page.h"

namespace asterism::ui {

class CheckRow;
class FlowLayout;

/// C4: what I would like to receive, and what I can give.
class GiveTakePage : public BeginPage {
    Q_OBJECT

public:
    explicit GiveTakePage(BeginPath& path);

    void refresh() override;

private:
    static QString giftWords();
    void showOffers();

    NoteEdit* m_give;
    QWidget* m_offersBox;
    FlowLayout* m_offers;
    CheckRow* m_gift;
};

} // namespace asterism::ui
