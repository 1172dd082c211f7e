// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/outreach/outreach_rows.h"

#include <array>

namespace asterism::ui {

class BoardColumn;
class CardHands;
class TextLabel;

/// Six columns side by side, one for each stage.
class OutreachBoard : public QWidget {
    Q_OBJECT

public:
    OutreachBoard(OutreachModel& model, CardHands& hands, QWidget* parent = nullptr);

    /// The thread of the card that is chosen; "" when there is none.
    QString current() const;
    bool choose(const QString& thread);
    /// The column that has, or would get, the focus.
    BoardColumn* column() const;
    void takeFocus();

signals:
    void currentChanged();
    void cardDropped(const QString& thread, asterism::ui::Stage to);

private:
    QWidget* makeColumn(OutreachModel& model, Stage stage);
    void goToNeighbor(Stage from, int step);
    void keepOneChosen(Stage stage);
    void keepOneTabStop();
    void sayCount(Stage stage);

    std::array<BoardColumn*, stageCount> m_columns{};
    std::array<TextLabel*, stageCount> m_titles{};
    std::size_t m_last = 0; ///< where a card was chosen last
    bool m_isChoosing = false;
};

} // namespace asterism::ui
