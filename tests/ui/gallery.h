// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QSize>
#include <QString>

#include "ui/app/theme.h"

// What the tests share that make pictures for looking at by eye.

namespace asterism::test {

/// A way in which a page is looked at.
struct Look {
    const char* name;
    QSize size;
    ui::Theme theme;
    int text; ///< percent
};

/// Where the pictures go: named by ASTERISM_GALLERY, else the folder for temporary files.
inline QString galleryFolder()
{
    const QString path = qEnvironmentVariable("ASTERISM_GALLERY", QDir::tempPath());
    QDir().mkpath(path);
    return path;
}

} // namespace asterism::test
