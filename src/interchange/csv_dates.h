// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/csv_mapping.h"

#include <string>
#include <string_view>

// Dates as people and programs write them. Private to the reading of people from tables.

namespace asterism::csv {

/// "4/9/1961" and the like: what the two numbers in front can only mean.
enum class OrderHint { None, DayFirst, MonthFirst };
OrderHint orderHint(std::string_view cell);

/// "1961-04-09", "--0409" for a day without a year, "1961-04" or "1961"; empty when the cell is no
/// date. Two digits of a year are of the last century from 30 on.
std::string cardDate(std::string_view cell, CsvDateOrder order);

} // namespace asterism::csv
