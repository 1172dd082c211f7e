// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace asterism::ui {

/// The one place where the core's UTF-8 becomes Qt text.
inline QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// And the one place where what was typed becomes the core's UTF-8.
inline std::string utf8(const QString& text)
{
    return text.toStdString();
}

} // namespace asterism::ui
