// SPDX-License-Identifier: MIT
#pragma once

#include "guard/guard.h"
#include "guard/tokens.h"

namespace asterism::guard {

/// The marks of a text while it is looked through. Who comes first has the tokens: what is part of
/// a mark is not marked again.
class Findings {
public:
    explicit Findings(const Tokens& tokens) : m_tokens(tokens), m_isTaken(tokens.size(), 0) { }

    bool isTaken(std::size_t token) const
    {
        return token < m_isTaken.size() && m_isTaken[token] != 0;
    }
    bool isFree(std::size_t first, std::size_t last) const;

    /// Marks the tokens, both included, unless one of them is taken.
    void add(MarkKind kind, std::size_t first, std::size_t last);
    /// Says that the tokens identify nobody, so that nothing is found in them.
    void passOver(std::size_t first, std::size_t last);

    std::vector<Mark> inOrder() const;

private:
    void take(std::size_t first, std::size_t last);

    const Tokens& m_tokens;
    std::vector<char> m_isTaken;
    std::vector<Mark> m_marks;
};

// The detectors, in the order in which they look.
void findWeb(const Tokens& tokens, Findings& findings);           ///< e-mail, URL, IP
void passOverPublished(const Tokens& tokens, Findings& findings); ///< ISBN, DOI, versions
void findNationalNumbers(const Tokens& tokens, Findings& findings);
void findLabelledRecords(const Tokens& tokens, Findings& findings);
void findAddresses(const Tokens& tokens, Findings& findings);
void findPostalCodes(const Tokens& tokens, Findings& findings);
void findDates(const Tokens& tokens, Findings& findings);
void findPhones(const Tokens& tokens, Findings& findings);
void findShapedRecords(const Tokens& tokens, Findings& findings);
void findAges(const Tokens& tokens, Findings& findings);
void findTitledNames(const Tokens& tokens, const KnownNames& names, Findings& findings);
void findInitials(const Tokens& tokens, Findings& findings);

} // namespace asterism::guard
