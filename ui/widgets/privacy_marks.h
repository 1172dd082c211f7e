// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTimer>

#include "guard/guard.h"

class QLabel;

namespace asterism::ui {

/// The names that may stand in every text of the program: those of the plan that is open. Whoever
/// opens a plan sets them; without a plan there are none.
class PrivacyNames : public QObject {
    Q_OBJECT

public:
    static PrivacyNames& instance();

    void set(KnownNames names);
    const KnownNames& names() const { return m_names; }

signals:
    void changed();

private:
    KnownNames m_names;
};

/// Underlines in a text what could identify somebody, and says what one could do about it: on
/// hover, and by F7, which goes from mark to mark. A line at the bottom of the field counts them.
/// It forbids nothing.
class PrivacyMarks : public QObject {
    Q_OBJECT

public:
    /// How long after the last key it looks.
    static constexpr int pause = 300;

    explicit PrivacyMarks(QPlainTextEdit* field);

    /// Texts that are not marked where they stand, such as a day that the program itself put in.
    void setKnownTexts(const QStringList& texts);

    /// What was found, in UTF-16 units; looks first if the text has changed.
    const std::vector<Mark>& marks();

    /// Selects the next mark, or the one before, and has a screen reader say what it is. False when
    /// there is none.
    bool goToNext(bool forward = true);

    /// The advice for what stands at a place of the text; "" where nothing is marked.
    QString adviceAt(int position);

    /// How much room the line at the bottom needs; 0 while nothing is marked.
    int captionHeight() const;
    void placeCaption(const QRect& inside);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void marked(int count);

private:
    void look();
    void underline();
    void tell();

    QPlainTextEdit* m_field;
    QLabel* m_caption;
    QTimer m_pause;
    QStringList m_knownTexts;
    std::vector<Mark> m_marks;
    QString m_description; ///< of the field, before there were marks
    bool m_isStale = false;
};

/// What the guard finds, without marks that lie in one of the known texts. Counted in bytes.
std::vector<Mark> marksIn(const std::string& text, const QStringList& knownTexts);

/// "2 things could identify somebody"
QString countOfMarks(int count);

/// What kind of thing a mark is, in a few words: "a phone number".
QString words(MarkKind kind);

} // namespace asterism::ui
