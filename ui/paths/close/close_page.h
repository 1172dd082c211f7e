// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/close/close_path.h"

namespace asterism::ui {

class NoteEdit;

/// A page of the Close path, with fields that write into its draft.
class ClosePage : public PathPage {
    Q_OBJECT

public:
    ClosePage(
        ClosePath& path,
        const QString& name,
        const QString& question,
        const QString& why,
        int minutes);

protected:
    ClosePath& path() const { return m_path; }
    actions::Ending& said() const { return m_path.said(); }

    /// A field of so many lines for one text of the draft, with its label above it.
    NoteEdit* addText(
        const QString& label, const char* name, std::string actions::Ending::*member, int lines);

    /// Shows what the draft says in every field that was added so.
    void showTexts();

    void touch() { emit edited(); }

private:
    ClosePath& m_path;
    std::vector<std::pair<NoteEdit*, std::string actions::Ending::*>> m_texts;
};

} // namespace asterism::ui
