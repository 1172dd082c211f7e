// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <string>
#include <vector>

namespace asterism::ui {

class IconLabel;
class NoteEdit;

/// One clause: a check mark once something is said, its text, and words to begin from.
class ClauseField : public QWidget {
    Q_OBJECT

public:
    ClauseField(
        const char* objectName,
        const QString& label,
        const QString& ask,
        const std::vector<std::string>& offers,
        QWidget* parent = nullptr);

    /// Where something else says already whether it is said.
    void hideMark();

    NoteEdit* note() const { return m_note; }

private:
    void take(const QString& text);
    void showWhetherSaid();

    IconLabel* m_mark;
    NoteEdit* m_note;
};

} // namespace asterism::ui
