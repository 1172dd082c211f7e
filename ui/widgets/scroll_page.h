// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace asterism::ui {

/// A page that scrolls: one column of at most so many pixels at 100 % text, with the margins of a
/// page around it. Whatever gets the focus comes into view.
class ScrollPage : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int reading = 640;
    static constexpr int wide = 960;

    explicit ScrollPage(int mostWidth = reading, QWidget* parent = nullptr);

    /// Put the page in here. A stretch below keeps it at the top.
    QVBoxLayout* body() const { return m_body; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int m_mostWidth;
    QWidget* m_column;
    QVBoxLayout* m_body;
    QHBoxLayout* m_row;
};

} // namespace asterism::ui
