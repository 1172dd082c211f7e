// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"

namespace asterism::ui {

/// Plain text of one size role and one color role, which follows both when the user changes them.
/// Wraps; never shows what a user typed as markup.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(
        const QString& text = {},
        TextRole size = TextRole::Body,
        Role ink = Role::Text,
        QWidget* parent = nullptr);

    void setInk(Role ink);
    void setTextRole(TextRole size);

private:
    void dress();

    TextRole m_size;
    Role m_ink;
};

/// The title of a page (H1), a section (H2) or a small group (Strong).
class Heading : public TextLabel {
    Q_OBJECT

public:
    explicit Heading(const QString& text, TextRole size = TextRole::H2, QWidget* parent = nullptr);
};

/// A sentence below or beside something: secondary text.
class Caption : public TextLabel {
    Q_OBJECT

public:
    explicit Caption(const QString& text = {}, QWidget* parent = nullptr);
};

/// An H2 with an optional button at its end; starts a section of a page.
class SectionHeading : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeading(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void addAtEnd(QWidget* widget);

private:
    Heading* m_title;
};

} // namespace asterism::ui
