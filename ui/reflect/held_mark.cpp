// SPDX-License-Identifier: MIT
#include "ui/reflect/held_mark.h"

#include "ui/app/text_size.h"
#include "ui/app/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HeldMark)
};

} // namespace

HeldMark::HeldMark(HeldState state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HeldMark::sizeHint() const
{
    return {scaled(20), scaled(18)};
}

void HeldMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = width() / 2.0 - 2;
    const auto bar = [&](int at, double part, bool filled) {
        const double high = (height() - 2) * part;
        const double left = isRightToLeft() ? width() - (at + 1) * (wide + 2) : at * (wide + 2) + 1;
        const Role ink = filled ? Role::Primary : m_state == HeldState::Open ? Role::Care : Role::Control;
        QPen edge(color(ink), borderWidth());
        edge.setStyle(filled ? Qt::SolidLine : Qt::DotLine);
        painter.setPen(edge);
        painter.setBrush(filled ? color(Role::Primary) : Qt::transparent);
        painter.drawRoundedRect(QRectF(left, height() - 1 - high, wide, high), 2, 2);
    };
    bar(0, 0.55, m_state != HeldState::Open);
    bar(1, 1.0, m_state == HeldState::Covered);
}

QString words(const NeedCoverage& coverage, const Need& need)
{
    if (coverage.state == HeldState::Covered) {
        return coverage.single
            ? Words::tr("held by one person")
            : Words::tr("held by %n people", nullptr,
                        static_cast<int>(coverage.well.size() + coverage.partly.size()));
    }
    if (coverage.state == HeldState::Partial) {
        return Words::tr("held partly");
    }
    if (need.state == NeedState::LeftOpen) {
        return Words::tr("left open on purpose");
    }
    return coverage.waiting.empty()
        ? Words::tr("open")
        : Words::tr("open; %n waiting", nullptr, static_cast<int>(coverage.waiting.size()));
}

} // namespace asterism::ui
