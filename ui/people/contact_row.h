// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/person.h"

class QToolButton;

namespace asterism::ui {

class ComboBox;
class LineEdit;
class MenuButton;
class TextBinding;

/// One way to reach a person: kind, value, label, a button that copies it, and a menu. Alt with
/// the arrow keys moves it up and down. Only says what is wanted.
class ContactRow : public QWidget {
    Q_OBJECT

public:
    /// Without an id: the empty line for the next one.
    explicit ContactRow(const Id<ContactPoint>& id, QWidget* parent = nullptr);

    const Id<ContactPoint>& id() const { return m_id; }
    void showPoint(const ContactPoint& point);
    void clear();
    void keep();
    void focusValue();

signals:
    void kindChosen(asterism::ContactKind kind);
    void valueTyped(const QString& value);
    void labelTyped(const QString& label);
    void preferWanted(bool isPreferred);
    void moveWanted(int step);
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copy();
    void makeMenu();

    Id<ContactPoint> m_id;
    ComboBox* m_kind;
    LineEdit* m_value;
    LineEdit* m_label;
    QToolButton* m_copy;
    MenuButton* m_more;
    QAction* m_preferred = nullptr;
    TextBinding* m_valueText = nullptr;
    TextBinding* m_labelText = nullptr;
};

/// What somebody seems to have typed: an address with an at sign, a number, a web page.
ContactKind likelyKind(const QString& value, ContactKind otherwise);

} // namespace asterism::ui
