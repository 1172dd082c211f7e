// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/card.h"

#include <functional>

namespace asterism::ui {

/// One card of Today: a title and rows, which are made anew each time. Without rows it is not
/// shown.
class TodayCard : public Card {
    Q_OBJECT

public:
    TodayCard(const char* objectName, const QString& title, QWidget* parent = nullptr);

    bool isEmpty() const { return m_rows->count() == 0; }

protected:
    /// Takes all rows away; the focus, if it is in one, is given back by finish().
    void clear();
    void addRow(QWidget* row);
    /// Shows the card when there is anything in it.
    void finish();

private:
    QVBoxLayout* m_rows;
    QWidget* m_rowsWidget;
    QString m_focused;
};

/// A button that looks like a link: a name that leads somewhere.
QPushButton* linkButton(const QString& text, const std::function<void()>& run);

/// A button that opens a short menu of choices.
struct MenuChoice {
    QString text;
    std::function<void()> run;
};
QPushButton* menuButton(const QString& text, const QList<MenuChoice>& choices);

} // namespace asterism::ui
