// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/coverage.h"

namespace asterism::ui {

/// How well a need is held, as two bars: none, the low one, or both. Beside it stands the same in
/// words, so screen readers pass it by.
class HeldMark : public QWidget {
    Q_OBJECT

public:
    explicit HeldMark(HeldState state, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HeldState m_state;
};

/// "held well by 2", "held by one person only", "partly", "open", "open: one is waiting".
QString words(const NeedCoverage& coverage, const Need& need);

} // namespace asterism::ui
