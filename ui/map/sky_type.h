// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

#include "analysis/sky.h"

#include <array>

namespace asterism::ui {

/// The lettering of the sky: which font each kind of text has, and how large a text becomes.
class SkyType {
public:
    explicit SkyType(const QFont& base);

    const QFont& of(SkyText kind) const;

    /// The size of a text that may have several lines. Remembered from call to call.
    SkySize measure(std::string_view text, SkyText kind);

    /// The function that layOut asks; it refers to this object.
    std::function<SkySize(std::string_view, SkyText)> measuring();

    /// A line prepared for being drawn again and again.
    const QStaticText& prepared(const QString& line, SkyText kind);

private:
    std::array<QFont, 5> m_fonts;
    std::array<QHash<QByteArray, SkySize>, 5> m_sizes;
    std::array<QHash<QString, QStaticText>, 5> m_lines;
};

} // namespace asterism::ui
