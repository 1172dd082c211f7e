// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reverse/reverse_path.h"

namespace asterism::ui {

class LineEdit;
class NoteEdit;

/// A page of the reverse mentoring path: its words turn with the door, its fields write into the
/// draft.
class ReversePage : public PathPage {
    Q_OBJECT

public:
    /// What stands there for who offers, and for who learns.
    struct Turning {
        QString offer;
        QString learn;
    };

    ReversePage(
        ReversePath& path,
        const QString& name,
        const Turning& question,
        const Turning& why,
        int minutes);

    /// Turns the words and shows every bound field; a page with more of its own adds to it.
    void refresh() override;

protected:
    ReversePath& path() const { return m_path; }
    ReverseSaid& said() const { return m_path.said(); }
    bool isOffer() const { return said().door == Door::Offer; }
    QString turned(const Turning& words) const { return isOffer() ? words.offer : words.learn; }

    /// A text field with its label above it, at the end of the page.
    NoteEdit* addNote(
        const Turning& label, const char* name, std::string ReverseSaid::*member, int lines = 2);

    void turn(TextLabel* label, const Turning& words, QWidget* named = nullptr);
    void touch() { emit edited(); }

private:
    struct TurningLabel {
        TextLabel* label;
        Turning words;
        QWidget* field;
    };

    ReversePath& m_path;
    std::vector<TurningLabel> m_turning;
    std::vector<std::pair<NoteEdit*, std::string ReverseSaid::*>> m_notes;
};

} // namespace asterism::ui
