// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "ui/app/theme.h"

class QVBoxLayout;

namespace asterism::ui {

/// A sheet with a fine border and round corners. Put things into body().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }

    /// The color of the sheet: Surface unless said otherwise, such as CareTint for an open place.
    void setGround(Role ground);

    /// A bar at the start of the card, for the one that is on. Line takes it away.
    void setBar(Role bar);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
    Role m_ground = Role::Surface;
    Role m_bar = Role::Line;
};

} // namespace asterism::ui
