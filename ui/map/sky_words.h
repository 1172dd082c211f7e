// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "analysis/sky.h"

// The words of the map, and the sentence in which a screen reader says a star.

namespace asterism::ui {

QString words(StarKind kind);
QString words(Sector sector);
QString words(Ring ring);
QString words(StarLine line);

/// "They give", "I give", "Both give"; empty when nothing is known.
QString words(Giver giver);

/// What stands on the sky beside names.
SkyWords skyWords();

/// "close", "steady", "occasional" or "resting" of a star.
QString nearnessOf(const Star& star);

/// "courage and career", or "4 of your 7 needs" for whoever holds much; empty for nothing.
QString heldBy(const Star& star, const SkyPicture& picture);

/// "12 days ago"; empty when there was no contact.
QString lastContactOf(const Star& star);

/// "Anna K., guide, close, holds courage and career, both give, last contact 12 days ago, 1 of
/// 10". Without a count when `of` is 0.
QString sentenceOf(const Star& star, const SkyPicture& picture, int at, int of);

/// "Open place: trauma consultation, clinical depth, nobody holds it yet, 1 of 2".
QString sentenceOf(const OpenPlace& place, int at, int of);

/// "8 people, 2 open places, 5 of 7 needs held".
QString summaryOf(const SkyPicture& picture);

} // namespace asterism::ui
