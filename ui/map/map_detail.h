// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/sky_picture.h"

class QPushButton;

namespace asterism::ui {

class Caption;
class Heading;
class TextLabel;

/// What is known of the star or open place that is selected, and what can be done with it.
class MapDetail : public QWidget {
    Q_OBJECT

public:
    explicit MapDetail(QWidget* parent = nullptr);

    /// Nothing, for You or the ground.
    void showNothing(const SkyPicture& picture);
    void showStar(const SkyPicture& picture, const Star& star);
    void showPlace(const OpenPlace& place);

signals:
    void logAsked();
    void writeAsked();
    void openAsked();
    void withoutAsked();
    void addAsked();
    void leaveOpenAsked(bool onPurpose);

private:
    void showButtons(std::initializer_list<const QPushButton*> shown);

    Heading* m_name;
    Caption* m_line;
    TextLabel* m_holds;
    QPushButton* m_log;
    QPushButton* m_write;
    QPushButton* m_open;
    QPushButton* m_without;
    QPushButton* m_add;
    QPushButton* m_leaveOpen;
    bool m_isLeftOpen = false;
};

} // namespace asterism::ui
