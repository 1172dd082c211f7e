// SPDX-License-Identifier: MIT
#include "ui/widgets/heading.h"

#include <QEvent>
#include <QHBoxLayout>

namespace asterism::ui {

TextLabel::TextLabel(const QString& text, TextRole size, Role ink, QWidget* parent)
    : QLabel(text, parent)
    , m_size(size)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    dress();
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

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::ApplicationFontChange || type == QEvent::FontChange
        || type == QEvent::PaletteChange || type == QEvent::ApplicationPaletteChange) {
        dress();
    }
}

void TextLabel::dress()
{
    if (m_isDressing) {
        return;
    }
    m_isDressing = true;
    setFont(asterism::ui::font(m_size));
    QPalette dressed;
    dressed.setColor(QPalette::WindowText, color(m_ink));
    setPalette(dressed);
    m_isDressing = false;
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
    : QWidget(parent)
    , m_title(new Heading(title))
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
