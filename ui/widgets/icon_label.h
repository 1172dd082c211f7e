// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/theme.h"

namespace asterism::ui {

/// A picture that only repeats what stands beside it in words; screen readers pass it by.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(
        const QString& name, int size = 16, Role ink = Role::Text2, QWidget* parent = nullptr);

    void setPicture(const QString& name, Role ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
    Role m_ink;
};

} // namespace asterism::ui
