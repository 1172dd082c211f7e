// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/close/close_page.h"

namespace asterism::ui {

class Banner;
class Caption;
class ChoiceList;
class ComboBox;

/// E1: which relationship, and how it is by now.
class HowItIsPage : public ClosePage {
    Q_OBJECT

public:
    explicit HowItIsPage(ClosePath& path);

    void refresh() override;
    QString reasonToStay() const override;
    QWidget* firstField() override;

private:
    void fillTies();
    void showShortWay();

    ComboBox* m_tie;
    Caption* m_past;
    ChoiceList* m_reason;
    QWidget* m_short;
    Banner* m_care;
};

} // namespace asterism::ui
