// SPDX-License-Identifier: MIT
#include "interchange/vcard.h"

#include "interchange/encoding.h"
#include "interchange/vcard_lines.h"
#include "interchange/vcard_property.h"

#include <algorithm>

namespace asterism {
namespace {

using namespace vcard;
using Mark = FoldedLine::Mark;

std::string excerpt(std::string_view text)
{
    constexpr std::size_t most = 60;
    std::string shown = repairUtf8(trimmed(text).substr(0, most)).text;
    std::replace_if(
        shown.begin(), shown.end(), [](char each) { return each == '\n' || each == '\t'; }, ' ');
    return text.size() > most ? shown + "…" : shown;
}

std::string sentence(ProblemKind kind, const std::string& text)
{
    switch (kind) {
    case ProblemKind::NothingFound:
        return "There is no vCard in this file.";
    case ProblemKind::UnreadableLine:
        return "This line is not a field of a card and was left out: " + text;
    case ProblemKind::LineOutsideCard:
        return "This line stands outside of any card and was left out: " + text;
    case ProblemKind::ContinuesNote:
        return "This line has no field name; it was read as part of the note above it: " + text;
    case ProblemKind::MissingBegin:
        return "The card that starts here has no BEGIN:VCARD; it was read all the same.";
    case ProblemKind::MissingEnd:
        return "The card that starts here has no END:VCARD; what there is of it was read.";
    case ProblemKind::UnknownCharset:
        return "The character set \"" + text + "\" is not known; the text was read as a guess.";
    case ProblemKind::UnreadableCharacters:
        return "Some characters could not be read and were replaced: " + text;
    case ProblemKind::TooMany:
        return text + " more lines could not be read.";
    case ProblemKind::NoName:
    case ProblemKind::UnreadableValue:
    case ProblemKind::Other:
        break;
    }
    return text;
}

/// Collects what is to be reported; a hostile file must not fill the memory with it.
class ProblemList {
public:
    void add(ProblemKind kind, int line, std::string_view text)
    {
        constexpr std::size_t most = 1000;
        if (m_problems.size() >= most) {
            ++m_leftOut;
            return;
        }
        const std::string shown = excerpt(text);
        m_problems.push_back({line, sentence(kind, shown), kind, shown});
    }

    std::vector<Problem> take()
    {
        std::stable_sort(
            m_problems.begin(), m_problems.end(), [](const Problem& one, const Problem& other) {
                return one.line < other.line;
            });
        if (m_leftOut > 0) {
            const std::string count = std::to_string(m_leftOut);
            m_problems.push_back(
                {0, sentence(ProblemKind::TooMany, count), ProblemKind::TooMany, count});
        }
        return std::move(m_problems);
    }

private:
    std::vector<Problem> m_problems;
    std::size_t m_leftOut = 0;
};

CardVersion versionFrom(std::string_view text)
{
    const std::string_view word = trimmed(text);
    if (word.substr(0, 1) == "2") {
        return CardVersion::V21;
    }
    if (word.substr(0, 1) == "3") {
        return CardVersion::V30;
    }
    return word.substr(0, 1) == "4" ? CardVersion::V40 : CardVersion::Unknown;
}

/// The stated version, wherever in the card it stands; without one, 2.1 when it is written like
/// that.
CardVersion versionOf(const std::vector<FoldedLine>& lines)
{
    bool old = false;
    for (const auto& line : lines) {
        const std::string_view text = trimmed(line.parts.front().text);
        if (equalsIgnoringCase(text.substr(0, 7), "VERSION")) {
            const CardVersion version = versionFrom(text.substr(std::min(
                text.size(), text.find(':') == std::string_view::npos ? 7 : text.find(':') + 1)));
            if (version != CardVersion::Unknown) {
                return version;
            }
        }
        const std::string_view header = text.substr(0, std::min<std::size_t>(text.find(':'), 200));
        old = old || containsIgnoringCase(header, ";QUOTED-PRINTABLE")
            || containsIgnoringCase(header, "=QUOTED-PRINTABLE");
    }
    return old ? CardVersion::V21 : CardVersion::Unknown;
}

/// Turns the lines of one card into its properties.
class CardBuilder {
public:
    CardBuilder(const FileCharset& charset, ProblemList& problems)
        : m_charset(charset), m_problems(problems)
    {
    }

    void fill(Card& card, const std::vector<FoldedLine>& lines)
    {
        card.version = versionOf(lines);
        card.properties.reserve(lines.size());
        for (const auto& line : lines) {
            addLine(card, line);
        }
    }

private:
    void addLine(Card& card, const FoldedLine& line)
    {
        const std::string text = unfolded(line, card.version);
        const std::size_t colon = colonOf(text);
        auto property = colon == std::string::npos
            ? std::nullopt
            : readHeader(std::string_view(text).substr(0, colon), card.version);
        if (!property || isPieceOfText(card, *property, text, colon)) {
            addPieceOfText(card, line, text);
            return;
        }
        property->line = line.number();
        read(*property, std::string_view(text).substr(colon + 1), line.number());
        if (property->name != "VERSION") {
            card.properties.push_back(std::move(*property));
        }
    }

    /// A line of a note that looks like a field: an address of the web.
    static bool isPieceOfText(
        const Card& card, const CardProperty& property, std::string_view text, std::size_t colon)
    {
        return isAfterNote(card) && text.substr(colon + 1, 2) == "//"
            && !isKnownProperty(property.name) && property.parameters.empty();
    }

    static bool isAfterNote(const Card& card)
    {
        return !card.properties.empty() && card.properties.back().name == "NOTE";
    }

    void addPieceOfText(Card& card, const FoldedLine& line, std::string_view text)
    {
        if (!isAfterNote(card)) {
            m_problems.add(ProblemKind::UnreadableLine, line.number(), text);
            return;
        }
        CardProperty& note = card.properties.back();
        std::string whole = std::move(note.value);
        read(note, text, line.number());
        whole += '\n';
        whole += note.value;
        note.value = std::move(whole);
        m_problems.add(ProblemKind::ContinuesNote, line.number(), text);
    }

    void read(CardProperty& property, std::string_view bytes, int line)
    {
        bool reported = false;
        readValue(property, bytes, m_charset, [&](ProblemKind kind, std::string_view text) {
            if (!reported) {
                m_problems.add(kind, line, text);
            }
            reported = true;
        });
    }

    const FileCharset& m_charset;
    ProblemList& m_problems;
};

/// Finds where cards begin and end, in files that do not always say.
class FileReader {
public:
    explicit FileReader(const FileCharset& charset) : m_builder(charset, m_problems) { }

    CardFile read(std::vector<FoldedLine> lines)
    {
        for (auto& line : lines) {
            take(std::move(line));
        }
        while (!m_open.empty()) {
            close(false);
        }
        settleInterrupted();
        dropStray();
        m_file.problems = m_problems.take();
        if (m_file.cards.empty()) {
            const auto kind = ProblemKind::NothingFound;
            m_file.problems = {{0, sentence(kind, {}), kind, {}}};
        }
        return std::move(m_file);
    }

private:
    struct Open {
        std::size_t card = 0;
        std::vector<FoldedLine> lines;
    };

    void take(FoldedLine line)
    {
        switch (line.mark) {
        case Mark::Begin:
            begin(line.number());
            return;
        case Mark::End:
            end(line.number());
            return;
        case Mark::EndAndBegin:
            end(line.number());
            begin(line.number());
            return;
        case Mark::None:
            break;
        }
        (m_open.empty() ? m_stray : m_open.back().lines).push_back(std::move(line));
    }

    void begin(int line)
    {
        constexpr std::size_t deepest = 8;
        dropStray();
        std::optional<std::size_t> outer;
        if (!m_open.empty() && isAtAgent(m_open.back()) && m_open.size() < deepest) {
            outer = m_open.back().card;
        } else {
            interrupt();
        }
        m_open.push_back({m_file.cards.size(), {}});
        m_file.cards.push_back({});
        m_file.cards.back().line = line;
        m_file.cards.back().outer = outer;
    }

    static bool isAtAgent(const Open& open)
    {
        if (open.lines.empty()) {
            return false;
        }
        const std::string_view last = trimmed(open.lines.back().parts.back().text);
        return last.size() >= 6 && equalsIgnoringCase(last.substr(0, 5), "AGENT")
            && last.back() == ':';
    }

    /// A card begins inside another: most likely the END of that one got lost, but perhaps it
    /// comes later.
    void interrupt()
    {
        while (m_open.size() > 1) {
            close(false);
        }
        if (!m_open.empty()) {
            settleInterrupted();
            m_interrupted = std::move(m_open.back());
            m_open.pop_back();
        }
    }

    void settleInterrupted()
    {
        if (m_interrupted) {
            m_open.push_back(std::move(*m_interrupted));
            m_interrupted.reset();
            close(false);
        }
    }

    void end(int line)
    {
        if (!m_open.empty()) {
            close(true);
        } else if (m_interrupted && !hasName(m_stray)) {
            m_open.push_back(std::move(*m_interrupted));
            m_interrupted.reset();
            auto& lines = m_open.back().lines;
            std::move(m_stray.begin(), m_stray.end(), std::back_inserter(lines));
            m_stray.clear();
            close(true);
        } else if (isCard(m_stray)) {
            adoptStray();
        } else {
            dropStray();
            m_problems.add(ProblemKind::LineOutsideCard, line, "END:VCARD");
        }
    }

    void close(bool ended)
    {
        Open open = std::move(m_open.back());
        m_open.pop_back();
        Card& card = m_file.cards[open.card];
        if (!ended) {
            m_problems.add(ProblemKind::MissingEnd, card.line, {});
        }
        m_builder.fill(card, open.lines);
    }

    static bool startsWith(const FoldedLine& line, std::initializer_list<std::string_view> names)
    {
        const std::string_view text = trimmed(line.parts.front().text);
        const std::string_view name
            = text.substr(0, std::min(text.size(), text.find_first_of(":;")));
        return name.size() < text.size()
            && std::any_of(names.begin(), names.end(), [&](std::string_view each) {
                   return equalsIgnoringCase(name, each);
               });
    }

    static bool hasName(const std::vector<FoldedLine>& lines)
    {
        return std::any_of(lines.begin(), lines.end(), [](const FoldedLine& line) {
            return startsWith(line, {"FN", "N"});
        });
    }

    static bool isCard(const std::vector<FoldedLine>& lines)
    {
        return std::any_of(lines.begin(), lines.end(), [](const FoldedLine& line) {
            return startsWith(line, {"FN", "N", "EMAIL", "TEL", "ORG"});
        });
    }

    void adoptStray()
    {
        Card card;
        card.line = m_stray.front().number();
        m_problems.add(ProblemKind::MissingBegin, card.line, {});
        m_builder.fill(card, m_stray);
        m_file.cards.push_back(std::move(card));
        m_stray.clear();
    }

    void dropStray()
    {
        for (const auto& line : m_stray) {
            m_problems.add(ProblemKind::LineOutsideCard, line.number(), line.parts.front().text);
        }
        m_stray.clear();
    }

    CardFile m_file;
    ProblemList m_problems;
    CardBuilder m_builder;
    std::vector<Open> m_open;
    std::optional<Open> m_interrupted;
    std::vector<FoldedLine> m_stray;
};

} // namespace

std::vector<std::string_view> CardProperty::parameter(std::string_view parameterName) const
{
    std::vector<std::string_view> values;
    for (const auto& each : parameters) {
        if (each.name == parameterName) {
            values.insert(values.end(), each.values.begin(), each.values.end());
        }
    }
    return values;
}

bool CardProperty::hasType(std::string_view type) const
{
    const auto types = parameter("TYPE");
    return std::any_of(
        types.begin(), types.end(), [&](auto each) { return equalsIgnoringCase(each, type); });
}

const CardProperty* Card::first(std::string_view name) const
{
    const auto found = std::find_if(
        properties.begin(), properties.end(), [&](const auto& each) { return each.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

bool looksLikeCards(std::string_view bytes)
{
    const Encoding encoding = findEncoding(bytes);
    const bool wide = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    const std::string text = wide ? toUtf8(bytes).text : std::string(bytes);
    const auto lines = splitLines(text);
    const auto gathered = gatherLines(lines);
    return std::any_of(gathered.begin(), gathered.end(), [](const FoldedLine& line) {
        return line.mark == Mark::Begin || line.mark == Mark::EndAndBegin;
    });
}

CardFile readCards(std::string_view bytes)
{
    FileCharset charset;
    const Encoding encoding = findEncoding(bytes);
    std::string decoded;
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be) {
        decoded = toUtf8(bytes).text;
        charset.isDecoded = true;
    } else {
        decoded.assign(bytes.substr(bytes.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0));
        decoded.erase(std::remove(decoded.begin(), decoded.end(), '\0'), decoded.end());
        charset.fallback = statedCharset(decoded);
    }
    return FileReader(charset).read(gatherLines(splitLines(decoded)));
}

std::optional<CardProperty> readCardLine(std::string_view line)
{
    const std::size_t colon = colonOf(line);
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    auto property = readHeader(line.substr(0, colon), CardVersion::V40);
    if (property) {
        property->value = std::string(line.substr(colon + 1));
    }
    return property;
}

} // namespace asterism
