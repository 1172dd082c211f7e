// SPDX-License-Identifier: MIT
#include "ui/giving/line_guard.h"

#include <QLineEdit>

#include "ui/text/text.h"
#include "ui/widgets/privacy_marks.h"

namespace asterism::ui {

LineGuard::LineGuard(QLineEdit* line, QWidget* parent) : Caption({}, parent), m_line(line)
{
    hide();
    setInk(Role::Care);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PrivacyMarks::pause);
    connect(line, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &LineGuard::look);
}

void LineGuard::look()
{
    const auto marks = marksIn(utf8(m_line->text()), {});
    setText(countOfMarks(static_cast<int>(marks.size())));
    setVisible(!marks.empty());
}

} // namespace asterism::ui
