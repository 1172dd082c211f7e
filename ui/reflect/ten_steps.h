// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSlider>

namespace asterism::ui {

/// One to ten, as ten small bars that fill, with the number beside them. 0 means that nothing was
/// said. Arrow keys and digits choose (0 is ten); Backspace takes the answer back.
class TenSteps : public QAbstractSlider {
    Q_OBJECT

public:
    explicit TenSteps(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By hand only.
    void chosen(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    QRectF bar(int step) const;
    int stepAt(const QPoint& place) const;
    void choose(int value);
    int numberWidth() const;
};

} // namespace asterism::ui
