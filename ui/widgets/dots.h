// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSlider>
#include <QStringList>

namespace asterism::ui {

/// One to five, as five dots with the number in words beside them. 0 means that nothing was said.
/// Arrow keys and the digits choose; Backspace takes the answer back.
class Dots : public QAbstractSlider {
    Q_OBJECT

public:
    /// `words` are what 1 to 5 mean, such as "distant" … "close"; may be empty.
    explicit Dots(const QStringList& words = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By hand only.
    void chosen(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    int cell() const;
    int dotAt(const QPoint& place) const;
    void choose(int value);
    QString spoken() const;

    QStringList m_words;
    int m_hovered = 0;
};

} // namespace asterism::ui
