// SPDX-License-Identifier: MIT
#include "ui/widgets/segmented_choice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include "ui/app/theme.h"

#include <algorithm>

namespace asterism::ui {
namespace {

/// One part of the row; round only where the row ends.
class Segment : public QPushButton {
public:
    Segment(const QString& text, bool first, bool last)
        : QPushButton(text), m_isFirst(first), m_isLast(last)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int words = QFontMetrics(bold).horizontalAdvance(text());
        return {words + 28, std::max(32, fontMetrics().height() + 12)};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool roundLeft = isRightToLeft() ? m_isLast : m_isFirst;
        const bool roundRight = isRightToLeft() ? m_isFirst : m_isLast;
        const double half = borderWidth() / 2.0;
        const double overlap = borderWidth();
        // The straight sides are pushed out, so that neighbors share one line.
        const QRectF box = QRectF(rect()).adjusted(
            roundLeft ? half : -10 + half, half, roundRight ? -half : 10 + half - overlap, -half);
        QPainterPath shape;
        shape.addRoundedRect(box, 6, 6);
        QColor fill = color(isChecked() ? Role::PrimaryTint : Role::Surface);
        if (underMouse() && isEnabled() && !isChecked()) {
            fill = mixed(fill, color(Role::Text), 0.05);
        }
        painter.fillPath(shape, fill);
        painter.strokePath(shape, QPen(color(Role::Control), borderWidth()));
        if (!roundRight) {
            painter.fillRect(QRectF(width() - overlap, 0, overlap, height()), color(Role::Control));
        }
        if (isChecked()) {
            painter.setClipPath(shape);
            painter.fillRect(QRectF(0, height() - 3, width(), 3), color(Role::Primary));
        }
        QFont words = font();
        words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(words);
        painter.setPen(color(isEnabled() ? Role::Text : Role::Hint));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }

private:
    bool m_isFirst;
    bool m_isLast;
};

} // namespace

SegmentedChoice::SegmentedChoice(const QStringList& labels, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int at = 0; at < labels.size(); ++at) {
        auto* segment = new Segment(labels.at(at), at == 0, at == labels.size() - 1);
        segment->setObjectName(QStringLiteral("segment%1").arg(at));
        m_group->addButton(segment, at);
        row->addWidget(segment);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    choose(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosenChanged);
}

int SegmentedChoice::chosen() const
{
    return m_group->checkedId();
}

void SegmentedChoice::choose(int at)
{
    QAbstractButton* const button = m_group->button(at);
    if (button == nullptr) {
        return;
    }
    // Somebody led elsewhere: the focus goes along, or two parts would look chosen.
    const QAbstractButton* const before = m_group->checkedButton();
    if (before != nullptr && before->hasFocus()) {
        button->setFocus(Qt::OtherFocusReason);
    }
    button->setChecked(true);
}

} // namespace asterism::ui
