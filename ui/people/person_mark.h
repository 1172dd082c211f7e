// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/relationship.h"
#include "ui/app/theme.h"

#include <optional>

namespace asterism::ui {

/// Paints the shape that stands for a kind of tie on the map: star, hexagon, circle, spark,
/// triangle. Nothing: no tie yet, a hollow circle. Faint: somebody who rests.
void paintMark(
    QPainter& painter, const QRectF& box, std::optional<RelationshipKind> kind, bool isFaint);

/// The shape beside a name. It repeats what stands there in words; screen readers pass it by.
class PersonMark : public QWidget {
    Q_OBJECT

public:
    explicit PersonMark(QWidget* parent = nullptr);

    void setMark(std::optional<RelationshipKind> kind, bool isFaint);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<RelationshipKind> m_kind;
    bool m_isFaint = false;
};

} // namespace asterism::ui
