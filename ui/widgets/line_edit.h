// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace asterism::ui {

class LineMarks;
class PrivacyMarks;

/// One line of text. Leaves Ctrl+Z to the window when it has nothing of its own to undo. What could
/// identify somebody is underlined (privacy_marks.h), but not in a line for names, addresses, days
/// or search words: such a line is not `free`.
class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit LineEdit(QWidget* parent = nullptr);

    void setFree(bool isFree);
    PrivacyMarks& privacyMarks() const;

    /// Puts a text that is already known: left() does not report it.
    void setKnownText(const QString& text);

signals:
    /// The text that was changed by hand, when the focus leaves or on Return or Ctrl+Return.
    void left(const QString& text);

    /// Ctrl+Return: the user has finished with the whole panel. Comes after left().
    void finished();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void leave();
    void makeRoom();

    LineMarks* m_marks;
    QString m_known;
};

} // namespace asterism::ui
