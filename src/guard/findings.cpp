// SPDX-License-Identifier: MIT
#include "guard/findings.h"

#include <algorithm>

namespace asterism::guard {

bool Findings::isFree(std::size_t first, std::size_t last) const
{
    for (std::size_t token = first; token <= last; ++token) {
        if (isTaken(token)) {
            return false;
        }
    }
    return last < m_isTaken.size();
}

void Findings::take(std::size_t first, std::size_t last)
{
    for (std::size_t token = first; token <= last; ++token) {
        m_isTaken[token] = 1;
    }
}

void Findings::passOver(std::size_t first, std::size_t last)
{
    if (isFree(first, last)) {
        take(first, last);
    }
}

void Findings::add(MarkKind kind, std::size_t first, std::size_t last)
{
    if (isFree(first, last)) {
        take(first, last);
        m_marks.push_back({kind, m_tokens[first].start, m_tokens.textOf(first, last).size()});
    }
}

std::vector<Mark> Findings::inOrder() const
{
    std::vector<Mark> marks = m_marks;
    std::sort(marks.begin(), marks.end(), [](const Mark& one, const Mark& other) {
        return one.start < other.start;
    });
    return marks;
}

} // namespace asterism::guard
