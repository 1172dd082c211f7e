// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/begin/begin_page.h"

class QVBoxLayout;

namespace asterism::ui {

class Banner;
class Caption;
class Chips;
class ComboBox;
class NameLine;

/// C1: with whom, what kind of relationship, and which needs it holds.
class WhoPage : public BeginPage {
    Q_OBJECT

public:
    explicit WhoPage(BeginPath& path);

    void refresh() override;
    QString reasonToStay() const override;
    QWidget* firstField() override;

private:
    void makeName();
    void addKind();
    void addNeeds();
    void takeName(const QString& name);
    void showKind();
    void showNeeds();
    void showCare();

    QVBoxLayout* m_namePlace;
    NameLine* m_name = nullptr;
    QWidget* m_whyAgain;
    ComboBox* m_kind = nullptr;
    ComboBox* m_direction = nullptr;
    ComboBox* m_formality = nullptr;
    Caption* m_supervision = nullptr;
    QWidget* m_needsRow = nullptr;
    Chips* m_needs = nullptr;
    Banner* m_care;
};

} // namespace asterism::ui
