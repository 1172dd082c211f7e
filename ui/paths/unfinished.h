// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "storage/store.h"

#include <string>
#include <vector>

namespace asterism::ui {

/// A path that was begun and not finished, for "Continue" in the sidebar, on Today and at the
/// beginning of the path.
struct Unfinished {
    std::string draftId;
    std::string path; ///< Path::key
    QString title;    ///< "Reflect"
    int step = 0;     ///< counted from 1
    int steps = 0;
    Instant updated = 0;
};

/// Newest first.
std::vector<Unfinished> unfinishedPaths(const Store& store);

/// "Reflect 4/8"
QString words(const Unfinished& path);

} // namespace asterism::ui
