// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QProxyStyle>

class QStyleOptionHeader;

namespace asterism::ui {

/// Fusion with our own borders, heights, colors by role and focus ring. applyTheme() puts it on.
///
/// Widgets may ask for more by dynamic properties: a button with "primary" is filled, with "stop"
/// warns of removal for good, with "onToast" sits on dark ground; a list with "navigation" is a
/// sidebar; "ringRadius" is how round the focus ring is; "noFocusRing" paints its own.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;

    void drawPrimitive(
        PrimitiveElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(
        ControlElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(
        ComplexControl control,
        const QStyleOptionComplex* option,
        QPainter* painter,
        const QWidget* widget = nullptr) const override;
    int pixelMetric(
        PixelMetric metric,
        const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    int styleHint(
        StyleHint hint,
        const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr,
        QStyleHintReturn* returnData = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type,
        const QStyleOption* option,
        const QSize& size,
        const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(
        ComplexControl control,
        const QStyleOptionComplex* option,
        SubControl part,
        const QWidget* widget) const override;

    QIcon standardIcon(
        StandardPixmap picture,
        const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;

private:
    void drawHeader(
        const QStyleOptionHeader* option, QPainter* painter, const QWidget* widget) const;
    void drawItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
};

} // namespace asterism::ui
