// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "actions/reflect_let_go.h"

class QPushButton;

namespace asterism::ui {

class TextLabel;

/// Says what has just been let go of on a page, and puts it back on wish. Hidden while there is
/// nothing.
class LetGoRow : public QWidget {
    Q_OBJECT

public:
    explicit LetGoRow(QWidget* parent = nullptr);

    /// Offers to put back what went last. A row without a name is not worth the words.
    void offer(const std::string& title, actions::PutBack putBack);

signals:
    void wanted(const actions::PutBack& putBack);

private:
    TextLabel* m_words;
    QPushButton* m_button;
    actions::PutBack m_putBack;
};

} // namespace asterism::ui
