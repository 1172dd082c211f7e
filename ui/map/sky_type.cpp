// SPDX-License-Identifier: MIT
#include "ui/map/sky_type.h"

#include <QFontMetricsF>

#include "ui/text/text.h"

#include <algorithm>
#include <cmath>

namespace asterism::ui {

namespace {

constexpr double leastPoints = 9;
constexpr qsizetype mostRemembered = 4000;

QFont sized(QFont font, double factor)
{
    if (font.pointSizeF() > 0) {
        const double least = std::min(leastPoints, font.pointSizeF());
        font.setPointSizeF(std::max(least, font.pointSizeF() * factor));
    } else {
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    }
    return font;
}

std::size_t at(SkyText kind)
{
    return static_cast<std::size_t>(kind);
}

} // namespace

SkyType::SkyType(const QFont& base)
{
    const QFont small = sized(base, 0.92);
    m_fonts.fill(small);
    m_fonts[at(SkyText::Sector)].setWeight(QFont::DemiBold);
    m_fonts[at(SkyText::Sector)].setLetterSpacing(QFont::PercentageSpacing, 103);
    m_fonts[at(SkyText::Ring)] = sized(base, 0.86);
    m_fonts[at(SkyText::Ring)].setItalic(true);
    m_fonts[at(SkyText::You)].setWeight(QFont::DemiBold);
}

const QFont& SkyType::of(SkyText kind) const
{
    return m_fonts.at(at(kind));
}

SkySize SkyType::measure(std::string_view text, SkyText kind)
{
    auto& known = m_sizes.at(at(kind));
    const QByteArray key(text.data(), static_cast<qsizetype>(text.size()));
    const auto found = known.constFind(key);
    if (found != known.cend()) {
        return *found;
    }
    const QFontMetricsF metrics(of(kind));
    SkySize size;
    for (const QString& line : qt(text).split(QLatin1Char('\n'))) {
        size.width = std::max(size.width, std::ceil(metrics.horizontalAdvance(line)));
        size.height += std::ceil(metrics.lineSpacing());
    }
    if (known.size() > mostRemembered) {
        known.clear();
    }
    known.insert(key, size);
    return size;
}

std::function<SkySize(std::string_view, SkyText)> SkyType::measuring()
{
    return [this](std::string_view text, SkyText kind) { return measure(text, kind); };
}

const QStaticText& SkyType::prepared(const QString& line, SkyText kind)
{
    auto& known = m_lines.at(at(kind));
    const auto found = known.constFind(line);
    if (found != known.cend()) {
        return *found;
    }
    if (known.size() > mostRemembered) {
        known.clear();
    }
    QStaticText text(line);
    text.setTextFormat(Qt::PlainText);
    text.prepare(QTransform(), of(kind));
    return *known.insert(line, text);
}

} // namespace asterism::ui
