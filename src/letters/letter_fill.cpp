// SPDX-License-Identifier: MIT
#include "letters/characters.h"
#include "letters/letter_blanks.h"
#include "letters/letter_template.h"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// A stretch of the letter to be: text of the template, what came for a blank, or the place of a
/// passage that was left out.
struct Stretch {
    enum class Kind { Text, Value, Name, Left, Gone };

    Kind kind = Kind::Text;
    std::string text;
    std::string blank;
};

using Pieces = std::vector<TemplatePiece>;

bool isInCode(const std::string& text)
{
    const auto word = text.substr(0, text.find(' '));
    return word.find("://") != std::string::npos || word.find('@') != std::string::npos;
}

Stretch stretchOf(const TemplatePiece& piece, const Blanks& blanks, LetterPart part)
{
    if (piece.kind == TemplatePiece::Kind::Text) {
        return {Stretch::Kind::Text, piece.text, {}};
    }
    if (const auto value = blanks.find(piece.text, piece.form)) {
        const bool stays
            = blanks.staysAsItIs(piece.text) || !piece.form.empty() || isInCode(*value);
        return {
            stays ? Stretch::Kind::Name : Stretch::Kind::Value,
            part == LetterPart::Subject ? cleanLine(*value) : *value,
            {}};
    }
    if (piece.hasFallback) {
        return {Stretch::Kind::Value, piece.fallback, {}};
    }
    const auto form = piece.form.empty() ? "" : "." + piece.form;
    return {Stretch::Kind::Left, "{" + piece.text + form + "}", piece.text};
}

/// The end of the passage that begins at `at`.
std::size_t passageEnd(const Pieces& pieces, std::size_t at)
{
    while (pieces[at].kind != TemplatePiece::Kind::PassageEnd) {
        ++at;
    }
    return at;
}

bool isWhole(const Pieces& pieces, std::size_t begin, std::size_t end, const Blanks& blanks)
{
    for (std::size_t at = begin; at < end; ++at) {
        const auto& piece = pieces[at];
        if (piece.kind == TemplatePiece::Kind::Blank && !piece.hasFallback
            && !blanks.find(piece.text, piece.form)) {
            return false;
        }
    }
    return true;
}

std::vector<Stretch> stretchesOf(const Pieces& pieces, const Blanks& blanks, LetterPart part)
{
    std::vector<Stretch> stretches;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const auto kind = pieces[at].kind;
        if (kind == TemplatePiece::Kind::PassageBegin) {
            const auto end = passageEnd(pieces, at);
            if (!isWhole(pieces, at, end, blanks)) {
                stretches.push_back({Stretch::Kind::Gone, {}, {}});
                at = end;
            }
        } else if (kind != TemplatePiece::Kind::PassageEnd) {
            stretches.push_back(stretchOf(pieces[at], blanks, part));
        }
    }
    return stretches;
}

bool endsSentence(const std::string& text)
{
    return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with("…");
}

/// Whether the last full stop is that of "p.m." or "etc.", not that of a sentence.
bool endsWithAbbreviation(const std::string& text)
{
    const auto begin = text.find_last_of(" \n") + 1; // npos + 1 is 0
    const auto word = text.substr(begin, text.size() - begin - 1);
    constexpr std::array<std::string_view, 13> known{
        "Dr", "Mr", "Mrs", "Ms", "Mx", "Prof", "Jr", "Sr", "St", "Inc", "Ltd", "Co", "etc"};
    return word.size() == 1 || word.find('.') != std::string::npos
        || std::find(known.begin(), known.end(), word) != known.end();
}

/// Puts the stretches together, with the grammar that joins them.
class LetterText {
public:
    explicit LetterText(LetterPart part) : m_part(part) { }

    void add(const Stretch& stretch)
    {
        using Kind = Stretch::Kind;
        if (stretch.kind == Kind::Gone) {
            m_isAfterGap = true;
            return;
        }
        if (stretch.kind == Kind::Text) {
            addText(stretch.text);
        } else {
            closeGap({});
            if (stretch.kind == Kind::Left) {
                left.push_back({stretch.blank, m_part, text.size(), stretch.text.size()});
            }
            const bool isFirst = stretch.kind == Kind::Value && beginsSentence();
            text += isFirst ? capitalized(stretch.text) : stretch.text;
        }
        m_wasValue = stretch.kind == Kind::Value || stretch.kind == Kind::Name;
    }

    void finish()
    {
        closeGap({});
        while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) {
            text.pop_back();
        }
    }

    std::string text;
    std::vector<BlankLeft> left;

private:
    void addText(std::string_view next)
    {
        next = closeGap(next);
        if (m_wasValue && !next.empty() && endsSentence(text)) {
            const char sign = next.front();
            const bool isFullStop = text.back() == '.';
            if (sign == '.' || (sign == '?' && text.back() == '?')) {
                next.remove_prefix(1);
            } else if (
                isFullStop && (sign == '?' || sign == ',' || sign == ';')
                && !endsWithAbbreviation(text)) {
                text.pop_back();
            }
        }
        text += next;
    }

    /// Takes away the blank space that a passage left out leaves behind: one of two spaces, or the
    /// line that it stood on.
    std::string_view closeGap(std::string_view next)
    {
        if (!m_isAfterGap) {
            return next;
        }
        m_isAfterGap = false;
        const auto skip = [&next](char sign) {
            while (next.starts_with(sign)) {
                next.remove_prefix(1);
            }
        };
        const bool isAtLineStart = text.empty() || text.ends_with('\n');
        if (isAtLineStart) {
            skip(' ');
            if (next.starts_with('\n')) {
                next.remove_prefix(1);
            }
            if (text.empty() || text.ends_with("\n\n")) {
                skip('\n');
            }
        } else if (text.ends_with(' ')) {
            skip(' ');
            constexpr std::string_view closing = "\n.,;:?!";
            if (next.empty() ? m_part == LetterPart::Subject
                             : closing.find(next.front()) != std::string_view::npos) {
                text.pop_back();
            }
        }
        return next;
    }

    bool beginsSentence() const
    {
        const auto last = text.find_last_not_of(' ');
        if (last == std::string::npos) {
            return true;
        }
        const bool hasSpace = last + 1 < text.size();
        return text[last] == '\n'
            || (hasSpace && (text[last] == '.' || text[last] == '?' || text[last] == '!'));
    }

    static std::string capitalized(const std::string& value)
    {
        if (value.empty()) {
            return value;
        }
        const auto first = characterAt(value, 0);
        const bool isSmall = (first.code >= 'a' && first.code <= 'z')
            || (first.code >= 0xE0 && first.code <= 0xFE && first.code != 0xF7);
        std::string capital;
        appendCharacter(capital, isSmall ? first.code - 0x20 : first.code);
        return capital + value.substr(first.length);
    }

    LetterPart m_part;
    bool m_isAfterGap = false;
    bool m_wasValue = false;
};

LetterText filled(const Pieces& pieces, const Blanks& blanks, LetterPart part)
{
    LetterText letter(part);
    for (const auto& stretch : stretchesOf(pieces, blanks, part)) {
        letter.add(stretch);
    }
    letter.finish();
    return letter;
}

} // namespace

FilledLetter fill(const LetterTemplateText& text, const Blanks& blanks)
{
    auto subject = filled(text.subject, blanks, LetterPart::Subject);
    auto body = filled(text.body, blanks, LetterPart::Body);
    auto left = std::move(subject.left);
    left.insert(left.end(), body.left.begin(), body.left.end());
    return {std::move(subject.text), std::move(body.text), std::move(left)};
}

} // namespace asterism
