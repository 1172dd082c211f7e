// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QWidget>

class QHBoxLayout;

namespace asterism::ui {

class TextLabel;

/// The top of a page: its title, one line about it, and what one can do here.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setStatus(const QString& oneLine);

    /// The one main button of the page; comes last in the row.
    QPushButton* setPrimary(const QString& text);

    QPushButton* addSecondary(const QString& text, const QString& iconName = {});

    /// Anything else that belongs there, such as a SegmentedChoice or a search field.
    void addControl(QWidget* control);

private:
    TextLabel* m_title;
    TextLabel* m_status;
    QHBoxLayout* m_controls;
    QPushButton* m_primary = nullptr;
};

} // namespace asterism::ui
