// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>
#include <QWidget>

namespace asterism::ui {

/// A check box whose words wrap. A click on the words counts too.
class CheckRow : public QWidget {
    Q_OBJECT

public:
    CheckRow(const QString& words, const QString& objectName, QWidget* parent = nullptr);

    QCheckBox* box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
};

} // namespace asterism::ui
