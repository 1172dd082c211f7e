// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/letters/letter_desk.h"

class QPushButton;
class QVBoxLayout;

namespace asterism::ui {

class Card;
class Heading;

/// The blanks of a letter as fields with the question that each asks. Those that may stay empty
/// wait behind a button.
class BlankFields : public QWidget {
    Q_OBJECT

public:
    explicit BlankFields(QWidget* parent = nullptr);

    /// Fields that stay keep their text and their cursor.
    void show(const LetterDesk& desk);

    /// Gives the focus to the first field that is still empty. False when there is none.
    bool focusFirstEmpty();

signals:
    /// At every letter that is typed.
    void typed(const QString& blank, const QString& text);
    /// When the field was left with another text in it.
    void left(const QString& blank, const QString& text);
    void rebuilt();

private:
    struct Field {
        QString name;
        bool isOptional = false;
        QWidget* box = nullptr;
        QWidget* edit = nullptr;
    };

    void build(const LetterDesk& desk, const std::vector<BlankToFill>& blanks);
    void addField(const BlankToFill& blank, const QString& text);
    QWidget* makeEdit(const BlankToFill& blank, const QString& text);
    void showOptional(bool isOpen);

    Card* m_card;
    Heading* m_title;
    QVBoxLayout* m_rows;
    QPushButton* m_more;
    std::vector<Field> m_fields;
    QStringList m_ownTexts; ///< put there by the program
    bool m_isOpen = false;
};

} // namespace asterism::ui
