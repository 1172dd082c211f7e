// SPDX-License-Identifier: MIT
#include "interchange/csv_header.h"

#include "interchange/card_import_people.h"
#include "interchange/csv_header_words.h"

#include <algorithm>
#include <vector>

namespace asterism {
namespace {

using csv::HeaderWord;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isUpper(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

bool isLower(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

/// Blanks where words meet: FirstName, IMAddress, Address2. Everything but letters and digits is
/// a blank; apostrophes vanish.
std::string withBlanks(std::string_view header)
{
    constexpr std::size_t longest = 200;
    header = header.substr(0, longest);
    std::string spaced;
    for (std::size_t at = 0; at < header.size(); ++at) {
        const char letter = header[at];
        const char last = at > 0 ? header[at - 1] : ' ';
        const char next = at + 1 < header.size() ? header[at + 1] : ' ';
        const bool meets = (isUpper(letter) && isLower(last))
            || (isUpper(letter) && isUpper(last) && isLower(next))
            || (isDigit(letter) != isDigit(last) && last != ' ');
        if (meets) {
            spaced += ' ';
        }
        const bool isWord = isDigit(letter) || isUpper(letter) || isLower(letter)
            || static_cast<unsigned char>(letter) >= 0x80;
        if (isWord) {
            spaced += letter;
        } else if (letter != '\'') {
            spaced += ' ';
        }
    }
    return spaced;
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char letter : text + ' ') {
        if (letter != ' ') {
            word += letter;
        } else if (!word.empty()) {
            const std::string& last = words.empty() ? word : words.back();
            if ((last == "e" && word == "mail") || (last == "i" && word == "phone")) {
                words.back() += word;
            } else {
                words.push_back(word);
            }
            word.clear();
        }
    }
    return words;
}

std::string joinedWords(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words) {
        text += text.empty() ? "" : " ";
        text += word;
    }
    return text;
}

/// The first number among the words, which is then gone; 1 when there is none.
int takeNumber(std::vector<std::string>& words)
{
    const auto number = std::find_if(words.begin(), words.end(), [](const std::string& word) {
        return word.size() <= 3 && std::all_of(word.begin(), word.end(), isDigit);
    });
    if (number == words.end()) {
        return 1;
    }
    const int value = std::stoi(*number);
    words.erase(number);
    return value;
}

/// A header as its words say it one by one: "Telefon (privat 2)", "Address : work : City".
class WordReader {
public:
    explicit WordReader(const std::vector<std::string>& words)
    {
        for (const auto& word : words) {
            take(word);
        }
    }

    CsvColumn column(int number) const
    {
        CsvColumn column;
        const CsvField kind = m_part != CsvField::Extra ? m_part : m_kind;
        if (kind == CsvField::Extra || (isPlace(kind) && !m_unknown.empty())) {
            return column;
        }
        column.field = m_aspect != CsvField::Extra ? m_aspect : kind;
        column.label = labelFor(kind);
        column.group = groupOf(kind, column.label, number);
        column.confidence = m_unknown.empty() ? 90 : 50;
        return column;
    }

private:
    void take(const std::string& text)
    {
        const HeaderWord* word = csv::headerWord(text);
        if (word == nullptr) {
            addTo(m_unknown, text);
            return;
        }
        if (word->isAspect) {
            m_aspect = word->field;
        } else if (isPart(word->field)) {
            // "Land/Region": the country decides.
            m_part = m_part == CsvField::Country ? m_part : word->field;
        } else if (word->field != CsvField::Extra) {
            // "E-mail address" and "web address" are no addresses.
            const bool isFree = m_kind == CsvField::Extra || m_kind == CsvField::Address;
            m_kind = isFree ? word->field : m_kind;
        }
        addTo(isSphere(word->label) ? m_sphere : m_label, word->label);
    }

    /// Said first: "work fax", also where the header says "Fax geschäftlich".
    static bool isSphere(std::string_view label)
    {
        return label == "work" || label == "home" || label == "other" || label == "company";
    }

    static void addTo(std::string& text, std::string_view word)
    {
        if (!word.empty()
            && (' ' + text + ' ').find(' ' + std::string(word) + ' ') == std::string::npos) {
            text += (text.empty() ? "" : " ") + std::string(word);
        }
    }

    static bool isPart(CsvField field)
    {
        return field >= CsvField::Street && field <= CsvField::Country;
    }

    static bool isPlace(CsvField field)
    {
        return field >= CsvField::Address && field <= CsvField::Country;
    }

    std::string labelFor(CsvField kind) const
    {
        const bool says
            = kind == CsvField::Phone || kind == CsvField::Messenger || kind == CsvField::WebPage;
        std::string label = m_sphere;
        addTo(label, says ? m_label : std::string()); // the primary e-mail is no place
        return label.empty() ? m_unknown : label;
    }

    static std::string groupOf(CsvField kind, const std::string& label, int number)
    {
        if (isPlace(kind)) {
            // "Home Street 2" is another line of the one address at home.
            return "address " + (label.empty() ? std::to_string(number) : label);
        }
        return std::string(wordOf(kind)) + ' ' + (label.empty() ? "" : label + ' ')
            + std::to_string(number);
    }

    CsvField m_kind = CsvField::Extra;
    CsvField m_part = CsvField::Extra;
    CsvField m_aspect = CsvField::Extra;
    std::string m_sphere;
    std::string m_label;
    std::string m_unknown;
};

} // namespace

std::string headerWords(std::string_view header)
{
    return joinedWords(wordsOf(foldedCase(withBlanks(header))));
}

CsvColumn columnNamed(std::string_view header)
{
    auto words = wordsOf(headerWords(header));
    const int number = takeNumber(words);
    if (const auto* known = csv::knownHeader(joinedWords(words))) {
        CsvColumn column;
        column.field = known->field;
        column.label = known->label;
        column.column = known->column;
        column.group = std::string(known->group.empty() ? wordOf(known->field) : known->group) + ' '
            + std::to_string(number);
        column.confidence = 100;
        return column;
    }
    return WordReader(words).column(number);
}

} // namespace asterism
