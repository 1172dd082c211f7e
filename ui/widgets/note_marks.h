// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

#include "ui/widgets/privacy_marks.h"

namespace asterism::ui {

/// The privacy marks of a field of several lines.
class NoteMarks : public PrivacyMarks {
    Q_OBJECT

public:
    explicit NoteMarks(QPlainTextEdit* field);

protected:
    QString text() const override { return m_field->toPlainText(); }
    void underline(const std::vector<Mark>& marks) override;
    Stretch selection() const override;
    void select(Stretch stretch) override;
    int positionAt(const QPoint& point) const override;
    QPoint belowCursor() const override;

private:
    QTextCursor cursorAt(Stretch stretch) const;

    QPlainTextEdit* m_field;
};

} // namespace asterism::ui
