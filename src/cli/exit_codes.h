// SPDX-License-Identifier: MIT
#pragma once

namespace asterism::cli {

constexpr int exitDone = 0;
constexpr int exitFailed = 1; ///< nothing was changed
constexpr int exitUsage = 2;
constexpr int exitNoFile = 3;
constexpr int exitUnopened = 4; ///< locked, damaged, wrong passphrase, or of a newer version

} // namespace asterism::cli
