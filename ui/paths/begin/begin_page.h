// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/begin/begin_path.h"

namespace asterism::ui {

class DateField;
class LineEdit;
class NoteEdit;

/// A page of the Begin path, with fields that write into its draft.
class BeginPage : public PathPage {
    Q_OBJECT

public:
    BeginPage(
        BeginPath& path,
        const QString& name,
        const QString& question,
        const QString& why,
        int minutes);

protected:
    /// Where a text or a date of the draft is.
    using TextPlace = std::function<std::string&()>;
    using DatePlace = std::function<PartialDate&()>;

    BeginPath& path() const { return m_path; }
    actions::Beginning& said() const { return m_path.said(); }

    /// Fields with their labels above them, for one answer of the draft each.
    NoteEdit* addNote(const QString& label, const char* name, int lines, const TextPlace& place);
    LineEdit* addLine(const QString& label, const char* name, const TextPlace& place);
    DateField* addDate(const QString& label, const char* name, const DatePlace& place);

    /// Shows what the draft says in every field that was added so.
    void showFields();

    void touch() { emit edited(); }

private:
    BeginPath& m_path;
    std::vector<std::function<void()>> m_show;
};

} // namespace asterism::ui
