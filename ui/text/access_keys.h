// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// In the words of a button or a menu "&" marks the letter that is its access key.

namespace asterism::ui {

/// Somebody's words as a button or a menu must be given them: "R&D" keeps its "&".
inline QString asLabel(QString words)
{
    return words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// What a person reads of such a label: "&Open" is "Open", "R&&D" is "R&D".
inline QString asRead(const QString& label)
{
    QString words;
    for (qsizetype at = 0; at < label.size(); ++at) {
        const bool isMark = label.at(at) == QLatin1Char('&') && at + 1 < label.size();
        words += label.at(isMark ? ++at : at);
    }
    return words;
}

} // namespace asterism::ui
