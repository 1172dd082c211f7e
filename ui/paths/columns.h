// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace asterism::ui {

/// Widgets side by side, or below each other where there is less than `least` width at 100 % text.
class Columns : public QWidget {
    Q_OBJECT

public:
    explicit Columns(int least, int gap = 24, QWidget* parent = nullptr);

    void add(QWidget* widget, int stretch = 0, Qt::Alignment align = {});
    bool isStacked() const;

    /// The gap while the widgets stand below each other.
    void setStackedGap(int gap) { m_stackedGap = gap; }

signals:
    void turned(bool isStacked);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int m_least;
    int m_gap;
    int m_stackedGap;
    QBoxLayout* m_layout;
};

} // namespace asterism::ui
