// SPDX-License-Identifier: MIT
#include "analysis/quick_line.h"

#include "analysis/line_dates.h"
#include "analysis/name_book.h"

#include <algorithm>

namespace asterism {
namespace {

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, word) != list.end();
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// Reads a line word by word.
class LineReader {
public:
    LineReader(
        std::string_view line, const std::vector<Person>& people, Day today, const Fold& fold)
        : m_line(line)
        , m_words(lineWords(line))
        , m_names(people, fold)
        , m_today(today)
    {
    }

    QuickLine read()
    {
        QuickLine result;
        const auto first = word();
        if (first == "met") {
            ++m_at;
            readMeeting(result);
        } else if (first == "promise" || first == "promised") {
            ++m_at;
            readPromiseTo(result);
        } else if (first == "idea") {
            ++m_at;
            readIdea(result);
        } else {
            result.text = trimmed(m_line);
        }
        return result;
    }

    QuickLine readPromiseAlone()
    {
        QuickLine result;
        result.kind = LineKind::Promise;
        if (endOfHead() > 0) {
            readOwner(result);
        }
        readText(result);
        return result;
    }

private:
    bool isAtEnd() const { return m_at >= m_words.size(); }
    std::string_view word() const
    {
        return isAtEnd() ? std::string_view() : std::string_view(m_words[m_at].text);
    }
    bool isAfter(char mark) const { return m_at > 0 && m_words[m_at - 1].after == mark; }

    void skip(std::initializer_list<std::string_view> words)
    {
        if (isOneOf(word(), words)) {
            ++m_at;
        }
    }

    std::string_view typed(std::size_t first, std::size_t count) const
    {
        const auto begin = m_words[first].begin;
        return m_line.substr(begin, m_words[first + count - 1].end - begin);
    }

    std::string rest() const
    {
        return isAtEnd() ? std::string() : trimmed(m_line.substr(m_words[m_at].begin));
    }

    /// How many words the name that begins here can have: none goes on over a comma or colon.
    std::size_t longestName() const
    {
        constexpr std::size_t most = 6;
        std::size_t count = 0;
        while (count < most && m_at + count < m_words.size()) {
            if (m_words[m_at + count++].after != ' ') {
                break;
            }
        }
        return count;
    }

    /// The longest name that anybody has; the words stay unread when it is nobody's.
    std::optional<NamedInLine> knownName(NameMatch worst = NameMatch::Part)
    {
        for (std::size_t count = longestName(); count > 0; --count) {
            auto found = m_names.find(typed(m_at, count), worst);
            if (!found.empty()) {
                NamedInLine name{std::string(typed(m_at, count)), std::move(found)};
                m_at += count;
                return name;
            }
        }
        return std::nullopt;
    }

    bool isDateOrLengthHere() const
    {
        return dateAt(m_words, m_at, DateSense::Past, m_today) || lengthAt(m_words, m_at);
    }

    /// A name that nobody has: all up to what is no part of it.
    NamedInLine unknownName()
    {
        const std::size_t first = m_at;
        do {
            ++m_at;
        } while (!isAtEnd() && !isAfter(',') && !isAfter(':') && !isDateOrLengthHere()
                 && !isOneOf(word(), {"and", "&", "+"}));
        return {std::string(typed(first, m_at - first)), {}};
    }

    void readMeeting(QuickLine& result)
    {
        result.kind = LineKind::Met;
        result.on = m_today;
        skip({"with"});
        while (!isAtEnd() && !isAfter(':') && (result.people.empty() || !isDateOrLengthHere())) {
            const auto known = knownName();
            addOnce(result.people, known ? *known : unknownName());
            const bool isListed = isAfter(',') || isOneOf(word(), {"and", "&", "+"});
            skip({"and", "&", "+"});
            if (!isListed) {
                break;
            }
        }
        readWhenAndHowLong(result);
        skipDash();
        result.text = rest();
    }

    static void addOnce(std::vector<NamedInLine>& people, const NamedInLine& name)
    {
        const bool isThere = name.isClear()
            && std::ranges::any_of(people, [&](const NamedInLine& other) {
                   return other.candidates == name.candidates;
               });
        if (!isThere) {
            people.push_back(name);
        }
    }

    void readWhenAndHowLong(QuickLine& result)
    {
        while (!isAtEnd() && !isAfter(':')) {
            if (const auto length = lengthAt(m_words, m_at)) {
                result.minutes = length->minutes;
                m_at += length->words;
            } else if (const auto date = dateAt(m_words, m_at, DateSense::Past, m_today)) {
                result.on = date->date.isEmpty() ? result.on : date->date;
                m_at += date->words;
            } else {
                break;
            }
        }
    }

    void skipDash() { skip({"-", "–", "—"}); }

    void readPromiseTo(QuickLine& result)
    {
        result.kind = LineKind::Promise;
        if (word() == "from") {
            result.owner = Owner::Them;
        } else if (word() == "with") {
            result.owner = Owner::Both;
        }
        skip({"to", "from", "with"});
        if (isOneOf(word(), {"me", "myself"})) {
            ++m_at;
        } else if (!isAtEnd()) {
            readWhom(result);
        }
        skipDash();
        readText(result);
    }

    /// Words in small letters that are no whole name are what is promised, to myself.
    void readWhom(QuickLine& result)
    {
        const char first = m_line[m_words[m_at].begin];
        const bool isSmall = first >= 'a' && first <= 'z';
        constexpr std::size_t tellingLength = 3;
        const bool isShort = isSmall && word().size() < tellingLength;
        if (auto known = knownName(isShort ? NameMatch::WholeWords : NameMatch::Beginning)) {
            result.people.push_back(std::move(*known));
        } else if (!isSmall || result.owner != Owner::Me) {
            result.people.push_back({std::string(typed(m_at, 1)), {}});
            ++m_at;
        }
    }

    /// What is promised and, before or after it, until when.
    void readText(QuickLine& result)
    {
        const auto first = dateAt(m_words, m_at, DateSense::Coming, m_today);
        if (first && m_words[m_at + first->words - 1].after == ':') {
            result.on = first->date;
            m_at += first->words;
            result.text = rest();
            return;
        }
        for (std::size_t at = m_at + 1; at < m_words.size(); ++at) {
            const auto date = dateAt(m_words, at, DateSense::Coming, m_today);
            if (date && at + date->words == m_words.size()) {
                result.on = date->date;
                result.text = std::string(typed(m_at, at - m_at));
                return;
            }
        }
        result.text = rest();
    }

    void readIdea(QuickLine& result)
    {
        result.kind = LineKind::Idea;
        const std::size_t first = m_at;
        while (!isAtEnd() && (m_at == first || (!isAfter(':') && !isAfter(',')))
               && (m_at == first || !isOneOf(word(), {"about", "for"}))) {
            ++m_at;
        }
        if (m_at > first) {
            const std::string name(typed(first, m_at - first));
            result.people.push_back({name, m_names.find(name, NameMatch::WholeWords)});
        }
        skipDash();
        result.text = rest();
    }

    /// How many words stand before the colon, as far as they can say whose promise it is.
    std::size_t endOfHead() const
    {
        constexpr std::size_t most = 7;
        for (std::size_t at = 0; at < std::min(most, m_words.size()); ++at) {
            if (m_words[at].after == ':') {
                return at + 1;
            }
        }
        return 0;
    }

    void readOwner(QuickLine& result)
    {
        const std::size_t end = endOfHead();
        if (isOneOf(word(), {"me", "i", "mine"})) {
            result.owner = Owner::Me;
        } else if (isOneOf(word(), {"them", "they", "theirs", "she", "he", "her", "him"})) {
            result.owner = Owner::Them;
        } else if (isOneOf(word(), {"both", "we", "us"})) {
            result.owner = Owner::Both;
        } else {
            result.owner = Owner::Them;
            readName(result, end);
            return;
        }
        ++m_at;
        skip({"to", "with", "and"});
        if (m_at < end) {
            readName(result, end);
        }
    }

    void readName(QuickLine& result, std::size_t end)
    {
        const auto name = typed(m_at, end - m_at);
        result.people.push_back({std::string(name), m_names.find(name)});
        m_at = end;
    }

    std::string_view m_line;
    std::vector<LineWord> m_words;
    NameBook m_names;
    Day m_today;
    std::size_t m_at = 0;
};

} // namespace

bool QuickLine::isReady() const
{
    const bool areClear = std::ranges::all_of(people, &NamedInLine::isClear);
    switch (kind) {
    case LineKind::Met:
        return !people.empty() && areClear;
    case LineKind::Promise:
        return !text.empty() && areClear;
    case LineKind::Idea:
        return !people.empty() && !people.front().isAmbiguous();
    case LineKind::Note:
        break;
    }
    return !text.empty();
}

QuickLine readLine(
    std::string_view line, const std::vector<Person>& people, Day today, const Fold& fold)
{
    return LineReader(line, people, today, fold).read();
}

QuickLine readPromise(
    std::string_view line, const std::vector<Person>& people, Day today, const Fold& fold)
{
    return LineReader(line, people, today, fold).readPromiseAlone();
}

std::vector<Id<Person>> peopleNamed(
    std::string_view typed, const std::vector<Person>& people, const Fold& fold)
{
    return NameBook(people, fold).find(typed);
}

} // namespace asterism
