// SPDX-License-Identifier: MIT
#include "interchange/csv_cells.h"

#include "interchange/card_import_people.h"
#include "interchange/csv_dates.h"
#include "interchange/person_card_parts.h"
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <unordered_map>

namespace asterism::csv {
namespace {

using vcard::trimmed;

constexpr std::size_t longestLook = 300;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

} // namespace

bool looksLikeEmail(std::string_view cell)
{
    const std::string_view text = trimmed(cell.substr(0, longestLook));
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size()
        && text.find('.', at) != std::string_view::npos;
}

bool looksLikePhone(std::string_view cell)
{
    const std::string_view text = trimmed(cell.substr(0, longestLook));
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    const bool plain = std::all_of(text.begin(), text.end(), [](char letter) {
        return isDigit(letter)
            || std::string_view("+-()/. x").find(letter) != std::string_view::npos;
    });
    const bool isDate = digits == 8 && !cardDate(text, CsvDateOrder::MonthFirst).empty();
    return plain && digits >= 5 && digits <= 20 && !isDate;
}

bool looksLikeUrl(std::string_view cell)
{
    const std::string text = foldedCase(trimmed(cell.substr(0, longestLook)));
    return text.rfind("http://", 0) == 0 || text.rfind("https://", 0) == 0
        || text.rfind("www.", 0) == 0;
}

std::vector<std::string> splitValues(std::string_view cell)
{
    constexpr std::string_view separator = ":::";
    std::vector<std::string> values;
    std::size_t start = 0;
    while (true) {
        const std::size_t end = cell.find(separator, start);
        values.emplace_back(trimmed(cell.substr(start, end - start)));
        if (end == std::string_view::npos) {
            return values;
        }
        start = end + separator.size();
    }
}

std::vector<std::string> emailsIn(const std::string& cell)
{
    if (std::count(cell.begin(), cell.end(), '@') < 2) {
        const std::size_t open = cell.find('<');
        const std::size_t close = cell.find('>', std::min(open, cell.size()));
        const bool named = open != std::string::npos && close != std::string::npos;
        return {named ? cell.substr(open + 1, close - open - 1) : cell};
    }
    std::vector<std::string> emails;
    std::size_t start = 0;
    while (start < cell.size()) {
        const std::size_t end = std::min(cell.find_first_of(" ,;\t\n<>", start), cell.size());
        const std::string piece = cell.substr(start, end - start);
        if (piece.find('@') != std::string::npos) {
            emails.push_back(piece);
        }
        start = end + 1;
    }
    return emails;
}

std::vector<std::string> phonesIn(const std::string& cell)
{
    std::vector<std::string> phones;
    std::size_t start = 0;
    while (start <= cell.size()) {
        const std::size_t end = std::min(cell.find_first_of("\n;", start), cell.size());
        phones.emplace_back(trimmed(std::string_view(cell).substr(start, end - start)));
        start = end + 1;
    }
    const bool areAll = std::all_of(phones.begin(), phones.end(), looksLikePhone);
    return areAll ? phones : std::vector<std::string>{cell};
}

std::vector<std::string> splitTags(std::string_view cell)
{
    const char separator = cell.find(';') != std::string_view::npos ? ';' : ',';
    std::vector<std::string> tags;
    for (std::size_t start = 0; start <= cell.size();) {
        const std::size_t end = std::min(cell.find(separator, start), cell.size());
        tags.emplace_back(trimmed(cell.substr(start, end - start)));
        start = end + 1;
    }
    return tags;
}

std::string labelWord(std::string_view label)
{
    static const std::unordered_map<std::string, std::string> words{
        {"work", "work"},
        {"business", "work"},
        {"home", "home"},
        {"personal", "home"},
        {"mobile", "cell"},
        {"cell", "cell"},
        {"main", "main"},
        {"other", "other"},
        {"fax", "fax"},
        {"work fax", "work fax"},
        {"home fax", "home fax"},
        {"other fax", "other fax"},
        {"pager", "pager"},
        {"internet", ""},
        {"smtp", ""},
        {"ex", ""},
        {"workfax", "work fax"},
        {"homefax", "home fax"},
        {"work mobile", "work cell"},
        {"arbeit", "work"},
        {"geschäftlich", "work"},
        {"privat", "home"},
        {"mobil", "cell"},
        {"sonstige", "other"},
        {"profile", "profile"},
        {"school", "school"},
    };
    const std::string text = vcard::oneLine(label);
    const auto found = words.find(foldedCase(text));
    return found == words.end() ? text : found->second;
}

bool saysNothing(std::string_view cell)
{
    const std::string text = foldedCase(cell);
    for (const auto* word :
         {"normal",
          "false",
          "falsch",
          "unspecified",
          "keine angabe",
          "unspezifiziert",
          "0",
          "0/0/00"}) {
        if (text == word) {
            return true;
        }
    }
    return false;
}

} // namespace asterism::csv
