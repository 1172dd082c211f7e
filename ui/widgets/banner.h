// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QWidget>

class QHBoxLayout;

namespace asterism::ui {

class IconLabel;
class TextLabel;

/// A line within a page that says one thing and offers at most two ways on.
class Banner : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Information, Care, Ok, Stop };

    explicit Banner(Kind kind, const QString& text = {}, QWidget* parent = nullptr);

    /// Screen readers are told when the text changes while the banner can be seen.
    void setText(const QString& text);
    void setKind(Kind kind);
    QString text() const;

    QPushButton* addButton(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    IconLabel* m_icon;
    TextLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace asterism::ui
