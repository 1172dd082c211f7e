// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

#include "ui/widgets/privacy_marks.h"

namespace asterism::ui {

/// The privacy marks of a field of one line. A line that cannot be changed has none.
class LineMarks : public PrivacyMarks {
    Q_OBJECT

public:
    explicit LineMarks(QLineEdit* field);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    QString text() const override;
    void underline(const std::vector<Mark>& marks) override;
    Stretch selection() const override;
    void select(Stretch stretch) override;
    int positionAt(const QPoint& point) const override;
    QPoint belowCursor() const override;

private:
    void follow(const QString& text);
    void draw();

    QLineEdit* m_field;
    QString m_text; ///< as it was when the lines were drawn
    std::vector<Mark> m_lines;
    bool m_isComposing = false;
    bool m_isDrawing = false;
};

} // namespace asterism::ui
