// SPDX-License-Identifier: MIT
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/app/theme.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

struct Dress {
    const char* icon;
    Role ink;
    Role tint;
};

Dress dressOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Care:
        return {"star-hollow", Role::Care, Role::CareTint};
    case Banner::Kind::Ok:
        return {"check", Role::Ok, Role::OkTint};
    case Banner::Kind::Stop:
        return {"warning", Role::Stop, Role::StopTint};
    case Banner::Kind::Information:
        break;
    }
    return {"information", Role::Primary, Role::PrimaryTint};
}

} // namespace

Banner::Banner(Kind kind, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_kind(kind),
      m_icon(new IconLabel(QLatin1String(dressOf(kind).icon), 18, dressOf(kind).ink)),
      m_text(new TextLabel(text)),
      m_buttons(new QHBoxLayout)
{
    setObjectName("banner");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    m_buttons->setSpacing(8);
    row->addLayout(m_buttons);
}

void Banner::setText(const QString& text)
{
    m_text->setText(text);
    if (isVisible()) {
        announce(m_text, text);
    }
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    m_icon->setPicture(QLatin1String(dressOf(kind).icon), dressOf(kind).ink);
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton* Banner::addButton(const QString& text)
{
    Q_ASSERT(m_buttons->count() < 2);
    auto* button = new QPushButton(text);
    m_buttons->addWidget(button);
    return button;
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Dress dress = dressOf(m_kind);
    const double width = borderWidth();
    painter.setPen(QPen(mixed(color(dress.tint), color(dress.ink), 0.35), width));
    painter.setBrush(color(dress.tint));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8);
}

} // namespace asterism::ui
