// SPDX-License-Identifier: MIT
#include "actions/outreach_settings.h"

#include <sstream>

namespace asterism::actions {
namespace {

constexpr auto patienceNote = "outreach_patience"; // "7 10 10"
constexpr auto holidaysNote = "own_holidays";      // a day a line
constexpr int longest = 365;

bool isSensible(int days)
{
    return days >= 0 && days <= longest;
}

} // namespace

FollowUpRhythm followUpRhythm(const Store& store)
{
    FollowUpRhythm rhythm;
    std::istringstream numbers(store.note(patienceNote));
    FollowUpRhythm kept;
    if (numbers >> kept.first >> kept.second >> kept.rest && isSensible(kept.first)
        && isSensible(kept.second) && isSensible(kept.rest)) {
        rhythm = kept;
    }
    std::istringstream days(store.note(holidaysNote));
    for (std::string line; std::getline(days, line);) {
        if (const auto day = parseDay(line)) {
            rhythm.holidays.insert(*day);
        }
    }
    return rhythm;
}

void keepFollowUpRhythm(Store& store, const FollowUpRhythm& rhythm)
{
    if (!isSensible(rhythm.first) || !isSensible(rhythm.second) || !isSensible(rhythm.rest)) {
        throw Error(Refusal::OutOfRange, "Patience is from 0 to 365 days.", "patience");
    }
    std::string days;
    for (const Day day : rhythm.holidays) {
        days += toText(day) + "\n";
    }
    store.keepNote(
        patienceNote,
        std::to_string(rhythm.first) + " " + std::to_string(rhythm.second) + " "
            + std::to_string(rhythm.rest));
    store.keepNote(holidaysNote, days);
}

} // namespace asterism::actions
