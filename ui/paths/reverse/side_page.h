// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reverse/reverse_page.h"

class QRadioButton;

namespace asterism::ui {

class Chips;

/// D1: on which side I am, and what it is about.
class SidePage : public ReversePage {
    Q_OBJECT

public:
    explicit SidePage(ReversePath& path);

    void refresh() override;
    QString reasonToStay() const override;
    QWidget* firstField() override;
    bool takeEnter(QWidget* field) override;

private:
    void addDoors();
    void addTopics();
    void showTopics();
    void takeOwn();

    QRadioButton* m_offer;
    QRadioButton* m_learn;
    Chips* m_topics;
    LineEdit* m_own;
};

} // namespace asterism::ui
