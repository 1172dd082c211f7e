// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace asterism::ui {

/// The list at the side of a page: its rows wrap, and it grows with the text, but leaves most of
/// the page to what is read.
class SideList : public QListWidget {
    Q_OBJECT

public:
    explicit SideList(QWidget* parent = nullptr);

    /// A title between rows; it cannot be chosen.
    QListWidgetItem* addHeading(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void dressHeadings();
};

} // namespace asterism::ui
