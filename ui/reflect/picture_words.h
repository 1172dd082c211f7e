// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "actions/reflect_picture.h"

namespace asterism::ui {

/// "“Company” is held now; it was held partly."
QString words(const actions::PictureChange& change);

/// The picture in a few sentences: held, thin, open, values.
QStringList sentencesOf(const actions::Picture& picture);

} // namespace asterism::ui
