// SPDX-License-Identifier: MIT
#include "actions/outreach_settings.h"

#include <algorithm>
#include <sstream>
#include <tuple>

namespace asterism::actions {
namespace {

constexpr auto patienceNote = "outreach_patience"; // "7 10 10"
constexpr auto holidaysNote = "own_holidays";      // "2026-12-24/2026-12-27 Christmas", one a line
constexpr int longest = 365;
constexpr std::size_t dayLength = 10;

bool isSensible(int days)
{
    return days >= 0 && days <= longest;
}

bool isSensible(const DaysOff& off)
{
    return off.from <= off.until && daysBetween(off.from, off.until) < mostDaysOff;
}

std::string trimmed(const std::string& text)
{
    const auto start = text.find_first_not_of(" \t\r\n");
    const auto end = text.find_last_not_of(" \t\r\n");
    return start == std::string::npos ? std::string() : text.substr(start, end - start + 1);
}

std::string onOneLine(std::string name)
{
    std::ranges::replace_if(
        name, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return trimmed(name);
}

/// "2026-12-24", "2026-12-24 Christmas Eve" or "2026-12-24/2026-12-27 Christmas".
std::optional<DaysOff> readDaysOff(const std::string& line)
{
    const auto from = parseDay(std::string_view(line).substr(0, dayLength));
    if (!from) {
        return std::nullopt;
    }
    DaysOff off{*from, *from, {}};
    std::string rest = line.substr(dayLength);
    if (rest.starts_with('/')) {
        const auto until = parseDay(std::string_view(rest).substr(1, dayLength));
        if (!until) {
            return std::nullopt;
        }
        off.until = *until;
        rest = rest.substr(1 + dayLength);
    }
    off.name = trimmed(rest);
    return isSensible(off) ? std::optional{off} : std::nullopt;
}

std::string lineOf(const DaysOff& off)
{
    std::string line = toText(off.from);
    if (off.until != off.from) {
        line += "/" + toText(off.until);
    }
    return (off.name.empty() ? line : line + " " + off.name) + "\n";
}

void putInOrder(std::vector<DaysOff>& daysOff)
{
    std::ranges::stable_sort(
        daysOff, {}, [](const DaysOff& off) { return std::tuple(off.from, off.until); });
    const auto again = std::unique(daysOff.begin(), daysOff.end());
    daysOff.erase(again, daysOff.end());
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
    for (const DaysOff& off : ownDaysOff(store)) {
        for (Day day = off.from; day <= off.until; day += std::chrono::days(1)) {
            rhythm.holidays.insert(day);
        }
    }
    return rhythm;
}

void keepPatience(Store& store, const FollowUpRhythm& rhythm)
{
    if (!isSensible(rhythm.first) || !isSensible(rhythm.second) || !isSensible(rhythm.rest)) {
        throw Error(Refusal::OutOfRange, "Patience is from 0 to 365 days.", "patience");
    }
    store.keepNote(
        patienceNote,
        std::to_string(rhythm.first) + " " + std::to_string(rhythm.second) + " "
            + std::to_string(rhythm.rest));
}

std::vector<DaysOff> ownDaysOff(const Store& store)
{
    std::vector<DaysOff> daysOff;
    std::istringstream lines(store.note(holidaysNote));
    for (std::string line; std::getline(lines, line);) {
        if (auto off = readDaysOff(line)) {
            daysOff.push_back(std::move(*off));
        }
    }
    putInOrder(daysOff);
    return daysOff;
}

void keepDaysOff(Store& store, std::vector<DaysOff> daysOff)
{
    std::string lines;
    for (DaysOff& off : daysOff) {
        if (off.until < off.from) {
            throw Error(Refusal::EndBeforeStart, "The last day is before the first.", "until");
        }
        if (!isSensible(off)) {
            throw Error(Refusal::OutOfRange, "Days off are a year at most.", "until");
        }
        off.name = onOneLine(off.name);
    }
    putInOrder(daysOff);
    for (const DaysOff& off : daysOff) {
        lines += lineOf(off);
    }
    store.keepNote(holidaysNote, lines);
}

} // namespace asterism::actions
