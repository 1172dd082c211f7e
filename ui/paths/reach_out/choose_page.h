// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reach_out/reach_out_page.h"

class QVBoxLayout;

namespace asterism::ui {

class Card;

/// B3: one is asked first; the others stay ideas.
class ChoosePage : public ReachOutPage {
    Q_OBJECT

public:
    explicit ChoosePage(ReachOutPath& path);

    void refresh() override;
    QString reasonToStay() const override;

private:
    QWidget* makeName(const NamedCandidate& named, int at, bool isFirst);
    void addHats(Card& card, const NamedCandidate& named);
    void choose(const std::string& key);

    QVBoxLayout* m_list;
};

} // namespace asterism::ui
