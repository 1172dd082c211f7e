// SPDX-License-Identifier: MIT
#include "guard/tokens.h"

#include "guard/characters.h"

#include <algorithm>

namespace asterism::guard {
namespace {

TokenKind kindOf(std::uint32_t code)
{
    return isDigit(code) ? TokenKind::Number : isLetter(code) ? TokenKind::Word : TokenKind::Sign;
}

/// Walks through a text once and cuts it.
class Cutter {
public:
    Cutter(std::string_view text, std::string& folded) : m_text(text), m_folded(folded) { }

    std::vector<Token> cut()
    {
        while (m_place < m_text.size()) {
            take(characterAt(m_text, m_place));
        }
        finish();
        return std::move(m_tokens);
    }

private:
    void take(Character character)
    {
        if (isLineBreak(character.code)) {
            finish();
            m_gap = Gap::Line;
        } else if (isSpace(character.code)) {
            finish();
            m_gap = std::max(m_gap, Gap::Space);
        } else if (!isInvisible(character.code)) {
            add(character);
        }
        m_place += character.length;
    }

    void add(Character character)
    {
        const TokenKind kind = kindOf(character.code);
        if (!m_isOpen || kind == TokenKind::Sign || kind != m_token.kind) {
            finish();
            m_isOpen = true;
            m_token.kind = kind;
            m_token.gap = m_gap;
            m_token.start = m_place;
            m_token.isCapital = isCapital(character.code);
            m_foldedStart = m_folded.size();
            m_gap = Gap::None;
        }
        appendFolded(m_folded, character.code, m_text.substr(m_place, character.length));
        m_end = m_place + character.length;
    }

    void finish()
    {
        if (!m_isOpen) {
            return;
        }
        m_token.text = m_text.substr(m_token.start, m_end - m_token.start);
        m_token.folded = std::string_view(m_folded).substr(m_foldedStart);
        m_token.senses = m_token.kind == TokenKind::Word ? sensesOf(m_token.folded) : 0;
        m_tokens.push_back(m_token);
        m_isOpen = false;
    }

    std::string_view m_text;
    std::string& m_folded;
    std::vector<Token> m_tokens;
    Token m_token;
    bool m_isOpen = false;
    Gap m_gap = Gap::Line;
    std::size_t m_place = 0;
    std::size_t m_end = 0;
    std::size_t m_foldedStart = 0;
};

} // namespace

int Token::value() const
{
    constexpr std::size_t most = 9;
    if (!isNumber(1, most)) {
        return -1;
    }
    int value = 0;
    for (const char digit : text) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

Tokens::Tokens(std::string_view text) : m_text(text)
{
    // Folding never makes a text longer, so that views into it stay where they are.
    m_folded.reserve(text.size());
    m_tokens = Cutter(text, m_folded).cut();
}

std::string_view Tokens::textOf(std::size_t first, std::size_t last) const
{
    const Token& end = (*this)[last];
    const std::size_t start = (*this)[first].start;
    return m_text.substr(start, end.start + end.text.size() - start);
}

std::size_t Tokens::endOfRun(std::size_t first) const
{
    constexpr std::size_t most = 20;
    std::size_t last = first;
    while (last - first < most) {
        const Token& next = (*this)[last + 1];
        if (!next.isGlued() || next.kind == TokenKind::Sign) {
            break;
        }
        ++last;
    }
    return last;
}

bool isOneOf(std::string_view folded, std::string_view words)
{
    constexpr std::size_t longest = 32;
    if (folded.empty() || folded.size() > longest) {
        return false;
    }
    for (std::size_t at = words.find(folded); at != std::string_view::npos;
         at = words.find(folded, at + 1)) {
        if (at > 0 && at + folded.size() < words.size() && words[at - 1] == ' '
            && words[at + folded.size()] == ' ') {
            return true;
        }
    }
    return false;
}

bool isOneOf(const Token& token, std::string_view words)
{
    return isOneOf(token.folded, words);
}

std::string fold(std::string_view word)
{
    std::string folded;
    for (std::size_t place = 0; place < word.size();) {
        const Character character = characterAt(word, place);
        appendFolded(folded, character.code, word.substr(place, character.length));
        place += character.length;
    }
    return folded;
}

} // namespace asterism::guard
