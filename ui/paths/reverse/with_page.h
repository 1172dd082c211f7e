// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reverse/reverse_page.h"

class QVBoxLayout;

namespace asterism::ui {

class Banner;
class Caption;
class CheckRow;
class FlowLayout;
class NameLine;

/// D2: with whom, what I know of them, and which hats are on.
class WithPage : public ReversePage {
    Q_OBJECT

public:
    explicit WithPage(ReversePath& path);

    void refresh() override;
    QString reasonToStay() const override;
    QWidget* firstField() override;

private:
    void makeLine();
    void addHats();
    void takeName(const QString& typed);
    void showPeople();
    void sayKnown();
    void sayCare();

    QVBoxLayout* m_linePlace;
    NameLine* m_line = nullptr;
    QWidget* m_peopleBox;
    FlowLayout* m_people;
    Caption* m_known;
    CheckRow* m_evaluatesMe;
    CheckRow* m_iEvaluate;
    CheckRow* m_wasClient;
    Banner* m_care;
    Banner* m_stop;
};

/// The note on two hats as it will be once this is in the plan; "" for one hat. Never a block.
QString twoHats(const ReverseSaid& said, const Plan& plan);

} // namespace asterism::ui
