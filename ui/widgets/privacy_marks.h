// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "guard/guard.h"

class QMenu;
class QWidget;

namespace asterism::ui {

class TextLabel;

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
/// It forbids nothing. What kind of field it is, is known to NoteMarks and LineMarks.
class PrivacyMarks : public QObject {
    Q_OBJECT

public:
    /// How long after the last key it looks.
    static constexpr int pause = 300;

    /// For a field of names, addresses or days, which are meant to be there, it is off.
    void setOn(bool isOn);

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

    /// Adds an entry that does what F7 does.
    void addTo(QMenu* menu);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void marked(int count);

protected:
    /// `surface` is the part of the field that the mouse is over.
    PrivacyMarks(QWidget* field, QWidget* surface);

    void textChanged();
    void underlineAgain() { underline(m_marks); }

    virtual QString text() const = 0;
    virtual void underline(const std::vector<Mark>& marks) = 0;

    struct Stretch {
        int start = 0;
        int length = 0;
    };
    virtual Stretch selection() const = 0;
    virtual void select(Stretch stretch) = 0;
    virtual int positionAt(const QPoint& point) const = 0;
    /// Below the cursor, on the screen.
    virtual QPoint belowCursor() const = 0;

private:
    void look();
    void tell();

    QWidget* m_field;
    QWidget* m_surface;
    TextLabel* m_caption = nullptr; ///< made when there is something to count
    QTimer m_pause;
    QStringList m_knownTexts;
    std::vector<Mark> m_marks;
    QString m_description; ///< of the field, without what the marks say
    QString m_told;        ///< with it
    bool m_isStale = false;
    bool m_isOn = true;
};

/// What the guard finds, without marks that lie in one of the known texts. Counted in bytes.
std::vector<Mark> marksIn(const std::string& text, const QStringList& knownTexts);

/// "2 things could identify somebody"
QString countOfMarks(int count);

/// What kind of thing a mark is, in a few words: "a phone number".
QString words(MarkKind kind);

} // namespace asterism::ui
