// SPDX-License-Identifier: MIT
#include "ui/widgets/heading.h"

#include <QHBoxLayout>

namespace asterism::ui {

TextLabel::TextLabel(const QString& text, TextRole size, Role ink, QWidget* parent)
    : QLabel(text, parent), m_size(size), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    dress();
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &TextLabel::dress);
    connect(&TextSizeNotifier::instance(), &TextSizeNotifier::changed, this, &TextLabel::dress);
}

void TextLabel::setInk(Role ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::setTextRole(TextRole size)
{
    m_size = size;
    dress();
}

void TextLabel::dress()
{
    setFont(asterism::ui::font(m_size));
    QPalette dressed;
    dressed.setColor(QPalette::WindowText, color(m_ink));
    setPalette(dressed);
}

Heading::Heading(const QString& text, TextRole size, QWidget* parent)
    : TextLabel(text, size, Role::Text, parent)
{
}

Caption::Caption(const QString& text, QWidget* parent)
    : TextLabel(text, TextRole::Body, Role::Text2, parent)
{
}

SectionHeading::SectionHeading(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new Heading(title))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title, 1);
}

void SectionHeading::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeading::addAtEnd(QWidget* widget)
{
    layout()->addWidget(widget);
}

} // namespace asterism::ui
