// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace asterism::ui {

/// The sidebar: rows of icon and title on sunken ground; the current one shows by tint, bar and
/// bold letters.
class NavigationList : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    QListWidgetItem* addPage(const QString& iconName, const QString& title);

    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
};

} // namespace asterism::ui
