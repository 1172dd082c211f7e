// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace asterism::ui {

/// The pages of a path in their order. Any of them can be gone to at any time, by mouse or arrows.
class StepRail : public QListWidget {
    Q_OBJECT

public:
    explicit StepRail(QWidget* parent = nullptr);

    void setSteps(const QStringList& names);
    void setVisited(int step, bool visited);
    void setOnTheWay(int step, bool onTheWay);
    bool isVisited(int step) const;

    /// Only the numbers, where there is little room.
    void setCompact(bool compact);
    bool isCompact() const { return m_isCompact; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void name(int step);
    void fit();

    bool m_isCompact = false;
};

} // namespace asterism::ui
