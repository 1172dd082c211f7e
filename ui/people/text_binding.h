// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace asterism::ui {

class LineEdit;
class NoteEdit;

/// Ties a text field to what the plan says. What is being typed is never taken away: it is kept
/// when the field is left, a note also after a pause in typing, and news from elsewhere waits
/// until then.
class TextBinding : public QObject {
    Q_OBJECT

public:
    /// `keep` gets what was typed; false when it cannot be, and then the field is as before.
    using Keep = std::function<bool(const QString& text)>;

    TextBinding(LineEdit* field, Keep keep);
    TextBinding(NoteEdit* field, Keep keep);

    /// What the plan says now.
    void show(const QString& text);

    /// The same for another row: nothing that was typed counts any more.
    void showAnew(const QString& text);

    /// Keeps what was typed and not yet left.
    void keep();

    bool isEmpty() const { return m_read().isEmpty(); }

private:
    void take(const QString& text);
    void keepMeanwhile();

    QString m_shown;
    Keep m_keep;
    std::function<QString()> m_read;
    std::function<void(const QString&)> m_write;
    std::function<bool()> m_isTyping = [] { return false; };
};

} // namespace asterism::ui
