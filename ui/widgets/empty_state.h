// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QWidget>

namespace asterism::ui {

/// What a view shows while there is nothing in it: what belongs here and how to begin.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(
        const QString& iconName,
        const QString& title,
        const QString& sentence,
        const QString& action,
        QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

signals:
    void actionChosen();

private:
    QPushButton* m_button;
};

} // namespace asterism::ui
