// SPDX-License-Identifier: MIT
#include "ui/widgets/icon_label.h"

#include <QPainter>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"

namespace asterism::ui {

IconLabel::IconLabel(const QString& name, int size, Role ink, QWidget* parent)
    : QWidget(parent), m_name(name), m_size(size), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setPicture(const QString& name, Role ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

QSize IconLabel::minimumSizeHint() const
{
    return sizeHint();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    icon(m_name, m_ink).paint(&painter, rect());
}

} // namespace asterism::ui
