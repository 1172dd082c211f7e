// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace asterism::ui {

enum class Door;

/// What earlier-career colleagues often know that is new to others (R57).
QStringList offerBank();

/// The five parts of a session, as the one who teaches or the one who learns says them.
QStringList partTitles(Door door);

/// Beginnings for the first questions, three of them.
QStringList questionStarters(Door door);

/// "three talks of 45 minutes, one every four weeks"
QString rhythmWords(int count, int minutes, int daysBetween);

/// "every two weeks"
QString everyWords(int daysBetween);

/// "one, two and three"
QString listOf(const QStringList& texts);

/// "Session {n} of {all}"; what the last one is for, too.
QString sessionNameWords();
QString reviewWords();

/// What it is not.
QString notATestWords();

} // namespace asterism::ui
