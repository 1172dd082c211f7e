// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/csv_mapping.h"

#include <string>
#include <string_view>
#include <vector>

// What a cell looks like, whatever its column says. Private to the reading of people from tables.

namespace asterism::csv {

bool looksLikeEmail(std::string_view cell);
bool looksLikePhone(std::string_view cell);
bool looksLikeUrl(std::string_view cell);

/// "4/9/1961" and the like: what the two numbers in front can only mean.
enum class OrderHint { None, DayFirst, MonthFirst };
OrderHint orderHint(std::string_view cell);

/// "1961-04-09", "--0409" for a day without a year, "1961-04" or "1961" as vCard writes them;
/// empty when the cell is no date. Two digits of a year are of the last century from 30 on.
std::string cardDate(std::string_view cell, CsvDateOrder order);

/// The values of a cell that holds several: "a ::: b" as Google writes it.
std::vector<std::string> splitValues(std::string_view cell);

} // namespace asterism::csv
