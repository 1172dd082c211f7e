// SPDX-License-Identifier: MIT
#include "ui/app/text_size.h"

#include <QApplication>
#include <QHeaderView>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <vector>

namespace asterism::ui {
namespace {

int percentNow = 100;

/// The desktop's own font, as it was before we touched it.
const QFont& systemFont()
{
    static const QFont font = QApplication::font();
    return font;
}

QFont times(const QFont& base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * factor);
    } else {
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * factor)));
    }
    return font;
}

int rowHeight(const QHeaderView* header)
{
    return header->style()->pixelMetric(
        QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, header);
}

/// The headers of tables whose rows are as high as the style wants. Qt asks the style only once.
std::vector<QHeaderView*> rowHeaders()
{
    std::vector<QHeaderView*> headers;
    for (QWidget* widget : QApplication::allWidgets()) {
        auto* header = qobject_cast<QHeaderView*>(widget);
        if (header != nullptr && header->orientation() == Qt::Vertical
            && header->defaultSectionSize() == rowHeight(header)) {
            headers.push_back(header);
        }
    }
    return headers;
}

double factorOf(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return 0.92;
    case TextRole::H2:
        return 1.2;
    case TextRole::H1:
        return 1.5;
    case TextRole::PathQuestion:
        return 1.7;
    case TextRole::Body:
    case TextRole::Strong:
        break;
    }
    return 1.0;
}

} // namespace

int textSize()
{
    return percentNow;
}

void applyTextSize(int percent)
{
    const QFont& base = systemFont();
    const auto rows = rowHeaders();
    percentNow = std::clamp(percent, leastTextSize, mostTextSize);
    QApplication::setFont(times(base, percentNow / 100.0));
    for (QHeaderView* header : rows) {
        header->setDefaultSectionSize(rowHeight(header));
        header->resetDefaultSectionSize();
    }
    emit TextSizeNotifier::instance().changed();
}

QFont font(TextRole role)
{
    QFont result = times(QApplication::font(), factorOf(role));
    if (role == TextRole::Caption && result.pointSizeF() > 0) {
        result.setPointSizeF(std::max(result.pointSizeF(), 9.0));
    }
    if (role == TextRole::Strong || role == TextRole::H2 || role == TextRole::H1) {
        result.setWeight(QFont::DemiBold);
    }
    return result;
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * percentNow / 100.0));
}

TextSizeNotifier& TextSizeNotifier::instance()
{
    static TextSizeNotifier only;
    return only;
}

} // namespace asterism::ui
