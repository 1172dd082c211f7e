// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/widgets/heading.h"

class QLineEdit;

namespace asterism::ui {

/// Says below a line of text how much in it could identify somebody, as the notes say of
/// themselves. It forbids nothing, and takes no room while there is nothing to say.
class LineGuard : public Caption {
    Q_OBJECT

public:
    explicit LineGuard(QLineEdit* line, QWidget* parent = nullptr);

private:
    void look();

    QLineEdit* m_line;
    QTimer m_pause;
};

} // namespace asterism::ui
