// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace asterism::ui {

/// The card on top of the stack. While it has the focus, 1, 2 and 3 lay it on a pile and Backspace
/// takes the last one back; with the mouse it is dragged.
class CardFace : public QWidget {
    Q_OBJECT

public:
    explicit CardFace(QWidget* parent = nullptr);

    /// An empty name: the stack is used up.
    void setCard(const QString& name, const QString& meaning, const QString& place);
    QString name() const { return m_name; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// From 1 to 3.
    void pileChosen(int pile);
    void takeBackWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QString m_name;
    QString m_meaning;
    QString m_place;
    QPoint m_pressed;
};

} // namespace asterism::ui
