// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace asterism::ui {

/// A text, what is to be said about it, and what can be done: beside it, or below where there is
/// little room.
class ActionRow : public QWidget {
    Q_OBJECT

public:
    ActionRow(QWidget* title, const QString& under, const QList<QPushButton*>& buttons);
    ActionRow(const QString& title, const QString& under, const QList<QPushButton*>& buttons);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_row;
    QWidget* m_buttons;
};

} // namespace asterism::ui
