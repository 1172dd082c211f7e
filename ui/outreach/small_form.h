// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

namespace asterism::ui {

/// A few questions on a card that opens within the page: labels above their fields, one button
/// that keeps and one that does not. Ctrl+Enter keeps, Escape closes.
class SmallForm : public Card {
    Q_OBJECT

public:
    explicit SmallForm(const QString& title, QWidget* parent = nullptr);

signals:
    void closed();

protected:
    void ask(const QString& label, QWidget* field);

    /// Shows or hides a field with its label.
    static void setAsked(QWidget* field, bool isAsked);

    /// The buttons come last; their names begin with `name`.
    void addButtons(const char* name, const QString& keepText, const QString& keepName);

    virtual void keep() = 0;

    void keyPressEvent(QKeyEvent* event) override;
};

/// "Label" above a field.
QWidget* underLabel(const QString& label, QWidget* field);

} // namespace asterism::ui
