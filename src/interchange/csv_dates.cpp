// SPDX-License-Identifier: MIT
#include "interchange/csv_dates.h"

#include "domain/dates.h"
#include "interchange/card_import_people.h"
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <array>

namespace asterism::csv {
namespace {

using vcard::trimmed;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// A run of digits or of letters.
struct Piece {
    std::string text;
    bool isNumber = false;
    int value = 0;
};

std::vector<Piece> piecesOf(std::string_view cell)
{
    std::vector<Piece> pieces;
    bool goesOn = false;
    for (const char letter : foldedCase(cell)) {
        const bool digit = isDigit(letter);
        const bool word
            = (letter >= 'a' && letter <= 'z') || static_cast<unsigned char>(letter) >= 0x80;
        if (!digit && !word) {
            goesOn = false;
            continue;
        }
        if (!goesOn || pieces.back().isNumber != digit) {
            pieces.push_back({{}, digit, 0});
        }
        pieces.back().text += letter;
        goesOn = true;
    }
    for (auto& piece : pieces) {
        if (piece.isNumber && piece.text.size() <= 8) {
            piece.value = std::stoi(piece.text);
        }
    }
    return pieces;
}

/// 0 when the word is no month.
unsigned monthNamed(const std::string& word)
{
    static constexpr std::array<std::array<std::string_view, 3>, 12> names{{
        {"jan", "jän", "ene"},
        {"feb", "fév", "feb"},
        {"mar", "mär", "mrz"},
        {"apr", "avr", "abr"},
        {"may", "mai", "mei"},
        {"jun", "juin", "jun"},
        {"jul", "juil", "jul"},
        {"aug", "aoû", "ago"},
        {"sep", "sept", "set"},
        {"oct", "okt", "out"},
        {"nov", "nov", "nov"},
        {"dec", "dez", "déc"},
    }};
    for (unsigned month = 0; month < names.size(); ++month) {
        for (const auto name : names.at(month)) {
            if (word.rfind(name, 0) == 0) {
                return month + 1;
            }
        }
    }
    return 0;
}

std::string twoDigits(unsigned number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

bool isDay(unsigned month, unsigned day)
{
    return month > 0 && day > 0
        && parsePartialDate("2000-" + twoDigits(month) + '-' + twoDigits(day)).has_value();
}

std::string dateText(int year, unsigned month, unsigned day)
{
    if (year == 0) {
        return isDay(month, day) ? "--" + twoDigits(month) + twoDigits(day) : std::string();
    }
    const std::string text = std::to_string(year) + '-' + twoDigits(month) + '-' + twoDigits(day);
    return parsePartialDate(text) ? text : std::string();
}

int fullYear(const Piece& year)
{
    if (year.text.size() > 2) {
        return year.value;
    }
    return year.value >= 30 ? 1900 + year.value : 2000 + year.value;
}

/// The time of day and what follows it.
std::string_view withoutTime(std::string_view cell)
{
    const std::size_t colon = cell.find(':');
    if (colon == std::string_view::npos) {
        return cell;
    }
    const std::size_t start = cell.find_last_of(" T", colon);
    return start == std::string_view::npos ? std::string_view{} : cell.substr(0, start);
}

/// "05 Mar 2024", "Mar 5, 2024", "5. März".
std::string namedDate(const std::vector<Piece>& pieces)
{
    unsigned month = 0;
    std::vector<Piece> numbers;
    for (const auto& piece : pieces) {
        if (piece.isNumber) {
            numbers.push_back(piece);
        } else if (month == 0) {
            month = monthNamed(piece.text);
        }
    }
    if (month == 0 || numbers.empty() || numbers.size() > 2) {
        return {};
    }
    if (numbers.size() == 1) {
        const bool year = numbers[0].text.size() == 4;
        return year ? numbers[0].text + '-' + twoDigits(month)
                    : dateText(0, month, static_cast<unsigned>(numbers[0].value));
    }
    const bool yearFirst = numbers[0].text.size() == 4;
    const Piece& day = numbers[yearFirst ? 1 : 0];
    return dateText(fullYear(numbers[yearFirst ? 0 : 1]), month, static_cast<unsigned>(day.value));
}

std::string dayAndMonth(const Piece& one, const Piece& other, int year, bool dayFirst)
{
    const auto first = static_cast<unsigned>(one.value);
    const auto second = static_cast<unsigned>(other.value);
    const unsigned month = dayFirst ? second : first;
    const unsigned day = dayFirst ? first : second;
    // One row that contradicts the rest of the column is more likely a slip than a thirteenth
    // month.
    return month > 12 ? dateText(year, day, month) : dateText(year, month, day);
}

/// "1961-04-09", "4/9/1961", "09.04.61".
std::string threeNumbers(const std::vector<Piece>& pieces, bool dayFirst)
{
    if (pieces[0].text.size() >= 3) {
        const auto month = static_cast<unsigned>(pieces[1].value);
        return dateText(pieces[0].value, month, static_cast<unsigned>(pieces[2].value));
    }
    const bool hasNoYear = pieces[2].value == 0 && pieces[2].text.size() != 2;
    return dayAndMonth(pieces[0], pieces[1], hasNoYear ? 0 : fullYear(pieces[2]), dayFirst);
}

/// "1961-04", "4/9".
std::string twoNumbers(const std::vector<Piece>& pieces, bool dayFirst)
{
    if (pieces[0].text.size() == 4) {
        const auto number = static_cast<unsigned>(pieces[1].value);
        const std::string month = pieces[0].text + '-' + twoDigits(number);
        return parsePartialDate(month) ? month : std::string();
    }
    const bool isDate = pieces[1].text.size() <= 2;
    return isDate ? dayAndMonth(pieces[0], pieces[1], 0, dayFirst) : std::string();
}

/// "1961", "19610409", "--0409".
std::string oneNumber(const Piece& piece, bool isYearless)
{
    const auto last = static_cast<unsigned>(piece.value % 10000);
    if (piece.text.size() == 8) {
        return dateText(piece.value / 10000, last / 100, last % 100);
    }
    if (piece.text.size() != 4) {
        return {};
    }
    if (isYearless) {
        return dateText(0, last / 100, last % 100);
    }
    return parsePartialDate(piece.text) ? piece.text : std::string();
}

} // namespace

OrderHint orderHint(std::string_view cell)
{
    if (cell.size() > 40 || cell.find('/') == std::string_view::npos) {
        return cell.find('.') == std::string_view::npos || cell.size() > 40 ? OrderHint::None
                                                                            : OrderHint::DayFirst;
    }
    const auto pieces = piecesOf(withoutTime(cell));
    if (pieces.size() < 2 || !pieces[0].isNumber || !pieces[1].isNumber || pieces[0].value > 31) {
        return OrderHint::None;
    }
    if (pieces[0].value > 12) {
        return OrderHint::DayFirst;
    }
    return pieces[1].value > 12 && pieces[1].value <= 31 ? OrderHint::MonthFirst : OrderHint::None;
}

std::string cardDate(std::string_view cell, CsvDateOrder order)
{
    constexpr std::size_t longest = 60;
    const std::string_view text = withoutTime(trimmed(cell));
    const auto pieces = piecesOf(text.substr(0, longest));
    if (text.size() > longest || pieces.empty() || pieces.size() > 6) {
        return {};
    }
    if (std::any_of(
            pieces.begin(), pieces.end(), [](const Piece& each) { return !each.isNumber; })) {
        return namedDate(pieces);
    }
    const bool isYearless = text.substr(0, 2) == "--";
    const bool hasPoints = text.find('.') != std::string_view::npos;
    const bool dayFirst = !isYearless && (hasPoints || order == CsvDateOrder::DayFirst);
    switch (pieces.size()) {
    case 1:
        return oneNumber(pieces[0], isYearless);
    case 2:
        return twoNumbers(pieces, dayFirst);
    case 3:
        return threeNumbers(pieces, dayFirst);
    default:
        return {};
    }
}

} // namespace asterism::csv
