// SPDX-License-Identifier: MIT
#include "letters/eml.h"
#include "letters/letter_blanks.h"
#include "letters/letter_checks.h"
#include "letters/mailto.h"
#include "letters/own_template.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace asterism;

namespace {

bool isHeaderName(std::string_view name)
{
    return name == "From" || name == "To" || name == "Subject" || name == "Date"
        || name == "MIME-Version" || name == "Content-Type" || name == "Content-Transfer-Encoding"
        || name == "X-Unsent";
}

/// Only headers of ours, each on lines of its own.
void expectOurHeaders(std::string_view eml)
{
    auto head = eml.substr(0, eml.find("\r\n\r\n"));
    while (!head.empty()) {
        const auto end = std::min(head.find("\r\n"), head.size());
        const auto line = head.substr(0, end);
        expect(line.find('\n') == line.npos && line.find('\r') == line.npos);
        expect(line.front() == ' ' || isHeaderName(line.substr(0, line.find(':'))));
        head.remove_prefix(std::min(end + 2, head.size()));
    }
}

} // namespace

// Nothing that is typed can become a header of a mail, or a blank of a letter.
FUZZ(bytes)
{
    importTemplate(bytes);
    const std::string typed(bytes);
    if (const auto read = parseTemplate(bytes); std::holds_alternative<LetterTemplateText>(read)) {
        const auto& text = std::get<LetterTemplateText>(read);
        const auto letter = fill(text, Blanks{});
        expect(letter.blanksLeft.size() <= bytes.size());
    }
    expectOurHeaders(writeEml({typed, "ann@example.org", typed, typed}));
    expect(mailtoUrl({typed, mailAddress(bytes), typed, typed}).find('\n') == std::string::npos);
}
