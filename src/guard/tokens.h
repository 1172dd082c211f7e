// SPDX-License-Identifier: MIT
#pragma once

#include "guard/senses.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism::guard {

enum class TokenKind : std::uint8_t { Word, Number, Sign };

/// What stands between a token and the one before it.
enum class Gap : std::uint8_t { None, Space, Line };

/// A run of letters, a run of digits, or one other character.
struct Token {
    std::string_view text;
    std::string_view folded; ///< small letters without accents; every dash is "-"
    std::size_t start = 0;   ///< in bytes
    Senses senses = 0;
    TokenKind kind = TokenKind::Sign;
    Gap gap = Gap::Line;
    bool isCapital = false; ///< begins with a capital letter

    bool is(std::string_view word) const { return folded == word; }
    bool isWord() const { return kind == TokenKind::Word; }
    bool isNumber() const { return kind == TokenKind::Number; }
    bool isNumber(std::size_t least, std::size_t most) const
    {
        return isNumber() && text.size() >= least && text.size() <= most;
    }
    bool isCapitalWord() const { return isWord() && isCapital; }
    /// A single capital letter.
    bool isInitial() const { return isCapitalWord() && folded.size() == 1; }
    bool isGlued() const { return gap == Gap::None; }
    bool isOnSameLine() const { return gap != Gap::Line; }
    bool hasSense(Sense sense) const { return (senses & maskOf(sense)) != 0; }
    bool isMissing() const { return text.empty(); }
    /// The number that the digits mean; -1 for a word, a sign or more than nine digits.
    int value() const;
};

/// A text cut into tokens, each word with what it can mean. Refers to the text.
class Tokens {
public:
    explicit Tokens(std::string_view text);

    std::size_t size() const { return m_tokens.size(); }

    /// A token that is missing for a place before the first or behind the last, so that
    /// neighbors can be asked for without a thought.
    const Token& operator[](std::size_t place) const
    {
        return place < m_tokens.size() ? m_tokens[place] : m_none;
    }

    /// The bytes from one token to another, both included.
    std::string_view textOf(std::size_t first, std::size_t last) const;

    /// The last token of the run of words and numbers that begins here without a gap; looks at
    /// twenty tokens at most.
    std::size_t endOfRun(std::size_t first) const;

private:
    std::string_view m_text;
    std::string m_folded;
    std::vector<Token> m_tokens;
    Token m_none;
};

/// Whether a folded word is in a list that has a space before, between and behind its words.
bool isOneOf(std::string_view folded, std::string_view words);
bool isOneOf(const Token& token, std::string_view words);

/// How a word is compared: small letters without accents.
std::string fold(std::string_view word);

} // namespace asterism::guard
