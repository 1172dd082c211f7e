// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSlider>
#include <QElapsedTimer>

#include <optional>

namespace asterism::ui {

/// Zero to ten, or nothing, in eleven small fields. A click or a digit chooses, a 0 right after a
/// 1 makes ten; arrow keys move; Backspace takes the answer back.
class TenPoint : public QAbstractSlider {
    Q_OBJECT

public:
    explicit TenPoint(QWidget* parent = nullptr);

    void setAnswer(std::optional<int> answer);
    std::optional<int> answer() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By hand only.
    void chosen(std::optional<int> answer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    void choose(int value);
    int cellWidth() const;

    QElapsedTimer m_sinceDigit;
};

} // namespace asterism::ui
