// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

namespace asterism::ui {

/// A year in twelve columns, each as high as there were meetings. A click chooses a month, another
/// lets go of it. Left and right move, Space or Enter chooses, Page Up and Down turn the year,
/// Escape lets go.
class YearStrip : public QWidget {
    Q_OBJECT

public:
    explicit YearStrip(QWidget* parent = nullptr);

    void setYear(int year, const std::vector<int>& counts);
    int year() const { return m_year; }
    /// 1 to 12; 0 for none.
    int chosen() const { return m_chosen; }
    void choose(int month);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By hand only.
    void monthChosen(int month);
    void yearWanted(int year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect cell(int month) const;
    int monthAt(const QPoint& place) const;
    void take(int month);
    void tell();
    QString spoken(int month) const;

    int m_year = 0;
    int m_chosen = 0;
    int m_current = 1;
    int m_hovered = 0;
    std::vector<int> m_counts;
};

} // namespace asterism::ui
