// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reach_out/reach_out_page.h"

class QVBoxLayout;

namespace asterism::ui {

class FlowLayout;
class NameLine;

/// B2: names come, and nobody is asked yet.
class NamesPage : public ReachOutPage {
    Q_OBJECT

public:
    explicit NamesPage(ReachOutPath& path);

    void refresh() override;
    QWidget* firstField() override;
    bool takeEnter(QWidget* field) override;

private:
    void makeLine();
    void showNames();
    void showPeople();
    void showPlaces();
    void changed();

    NameLine* m_line = nullptr;
    QVBoxLayout* m_linePlace;
    QVBoxLayout* m_names;
    QVBoxLayout* m_people;
    FlowLayout* m_places;
    QWidget* m_placesBox;
};

} // namespace asterism::ui
