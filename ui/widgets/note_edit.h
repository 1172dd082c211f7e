// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace asterism::ui {

class NoteMarks;
class PrivacyMarks;

/// A field for a few sentences: plain text, Tab goes on to the next field, grows with its text.
/// What could identify somebody is underlined (privacy_marks.h).
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    /// As high as its text, but at least and at most so many lines.
    void setLines(int least, int most);

    QString text() const { return toPlainText(); }

    PrivacyMarks& privacyMarks() const;

    /// Puts a text that is already known: left() does not report it.
    void setKnownText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The text that was changed by hand, when the focus leaves or on Ctrl+Return.
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
    void insertFromMimeData(const QMimeData* source) override;

private:
    void leave();
    void grow();
    int heightOf(int lines) const;
    int linesShown() const;

    NoteMarks* m_marks;
    QString m_known;
    int m_leastLines = 3;
    int m_mostLines = 12;
};

} // namespace asterism::ui
