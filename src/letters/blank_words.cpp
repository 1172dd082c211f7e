// SPDX-License-Identifier: MIT
#include "letters/blank_words.h"

#include "letters/characters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace asterism {

std::string dayInWords(const PartialDate& date)
{
    constexpr std::array<std::string_view, 12> months{
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"};
    if (date.month == 0) {
        return date.isEmpty() ? std::string() : std::to_string(date.year);
    }
    const std::string month(months.at(date.month - 1));
    return date.dayOfMonth == 0 ? month : month + " " + std::to_string(date.dayOfMonth);
}

std::string weekdayInWords(const PartialDate& date)
{
    constexpr std::array<std::string_view, 7> days{
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    const auto day = date.isWhole() ? date.earliest() : std::nullopt;
    return (day ? std::string(days.at(std::chrono::weekday(*day).c_encoding())) + ", "
                : std::string())
        + dayInWords(date);
}

std::string topicsOf(const Plan& plan, const Id<Meeting>& meeting)
{
    std::vector<const AgendaItem*> items;
    for (const auto& item : plan.of<AgendaItem>()) {
        if (item.meeting == meeting && item.state == AgendaState::Open) {
            items.push_back(&item);
        }
    }
    std::stable_sort(
        items.begin(), items.end(), [](const AgendaItem* one, const AgendaItem* other) {
            return one->position < other->position;
        });
    std::string topics;
    for (std::size_t at = 0; at < items.size(); ++at) {
        topics += std::to_string(at + 1) + ". " + cleanLine(items[at]->text) + "\n";
    }
    return topics;
}

} // namespace asterism
