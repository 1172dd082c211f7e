// SPDX-License-Identifier: MIT
#include "letters/letter_template.h"

#include "letters/characters.h"
#include "letters/person_words.h"

#include <algorithm>
#include <optional>

namespace asterism {
namespace {

bool isNameStart(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

bool isNamePart(char letter)
{
    return isNameStart(letter) || (letter >= '0' && letter <= '9') || letter == '_';
}

bool isBlankName(std::string_view name)
{
    return !name.empty() && isNameStart(name.front())
        && std::all_of(name.begin(), name.end(), isNamePart);
}

/// Reads one part from its first character to its last, or to the first trouble.
class TemplateParser {
public:
    TemplateParser(std::string_view text, LetterPart part) : m_text(text), m_part(part) { }

    std::optional<TemplateProblem> parse()
    {
        while (!m_problem && m_at < m_text.size()) {
            step();
        }
        if (!m_problem && m_passage) {
            refuse(TemplateTrouble::UnclosedPassage, *m_passage);
        }
        return m_problem;
    }

    std::vector<TemplatePiece> take() { return std::move(m_pieces); }

private:
    void step()
    {
        const char sign = m_text[m_at];
        const bool isSign = sign == '{' || sign == '}' || sign == '[' || sign == ']';
        if (!isSign) {
            addText(m_text.substr(m_at, 1));
            m_at += 1;
        } else if (m_text.substr(m_at + 1).starts_with(sign)) {
            addText(m_text.substr(m_at, 1));
            m_at += 2;
        } else if (sign == '{') {
            readBlank();
        } else if (sign == '}') {
            refuse(TemplateTrouble::StrayBrace, m_at);
        } else {
            sign == '[' ? openPassage() : closePassage();
        }
    }

    void addText(std::string_view text)
    {
        if (m_pieces.empty() || m_pieces.back().kind != TemplatePiece::Kind::Text) {
            m_pieces.push_back({});
        }
        m_pieces.back().text += text;
    }

    void readBlank()
    {
        const auto end = m_text.find_first_of("}\n", m_at);
        if (end == std::string_view::npos || m_text[end] == '\n') {
            refuse(TemplateTrouble::UnclosedBlank, m_at);
            return;
        }
        const auto inside = m_text.substr(m_at + 1, end - m_at - 1);
        const auto bar = inside.find('|');
        const auto whole = trimmedText(inside.substr(0, bar));
        const auto dot = whole.find('.');
        TemplatePiece blank{TemplatePiece::Kind::Blank, std::string(whole.substr(0, dot))};
        if (dot != std::string_view::npos) {
            blank.form = whole.substr(dot + 1);
        }
        if (bar != std::string_view::npos) {
            blank.hasFallback = true;
            blank.fallback = cleanLine(inside.substr(bar + 1));
        }
        if (inside.empty()) {
            refuse(TemplateTrouble::EmptyBlank, m_at);
        } else if (!isBlankName(blank.text)) {
            refuse(TemplateTrouble::BadName, m_at + 1, whole);
        } else if (dot != std::string_view::npos && !isForm(blank.form)) {
            refuse(TemplateTrouble::UnknownForm, m_text.find('.', m_at) + 1, blank.form);
        } else {
            m_pieces.push_back(std::move(blank));
            m_passageHasBlank = true;
            m_at = end + 1;
        }
    }

    void openPassage()
    {
        if (m_passage) {
            refuse(TemplateTrouble::NestedPassage, m_at);
            return;
        }
        m_passage = m_at;
        m_passageHasBlank = false;
        m_pieces.push_back({TemplatePiece::Kind::PassageBegin});
        m_at += 1;
    }

    void closePassage()
    {
        if (!m_passage) {
            refuse(TemplateTrouble::StrayBracket, m_at);
        } else if (!m_passageHasBlank) {
            refuse(TemplateTrouble::PassageWithoutBlank, *m_passage);
        } else {
            m_passage.reset();
            m_pieces.push_back({TemplatePiece::Kind::PassageEnd});
            m_at += 1;
        }
    }

    void refuse(TemplateTrouble trouble, std::size_t at, std::string_view text = {})
    {
        TemplateProblem problem{trouble, m_part, 1, 1, std::string(text)};
        for (std::size_t before = 0; before < at;) {
            const auto character = characterAt(m_text, before);
            before = character.end();
            const bool isBreak = character.code == '\n';
            problem.line += isBreak ? 1 : 0;
            problem.column = isBreak ? 1 : problem.column + 1;
        }
        m_problem = std::move(problem);
    }

    std::string_view m_text;
    LetterPart m_part;
    std::size_t m_at = 0;
    std::vector<TemplatePiece> m_pieces;
    std::optional<std::size_t> m_passage; ///< where the open one began
    bool m_passageHasBlank = false;
    std::optional<TemplateProblem> m_problem;
};

} // namespace

TemplateReading parseTemplate(std::string_view subject, std::string_view body)
{
    TemplateParser top(subject, LetterPart::Subject);
    if (auto problem = top.parse()) {
        return *problem;
    }
    TemplateParser rest(body, LetterPart::Body);
    if (auto problem = rest.parse()) {
        return *problem;
    }
    return LetterTemplateText{top.take(), rest.take()};
}

TemplateReading parseTemplate(std::string_view text)
{
    constexpr std::string_view heading = "Subject:";
    if (!text.starts_with(heading)) {
        return TemplateProblem{TemplateTrouble::NoSubject, LetterPart::Subject, 1, 1, {}};
    }
    const auto end = std::min(text.find('\n'), text.size());
    const auto subject = text.substr(0, end);
    const auto bodyAt = std::min(text.find_first_not_of("\r\n", end), text.size());
    auto reading = parseTemplate(
        trimmedText(subject.substr(heading.size())), trimmedText(text.substr(bodyAt)));
    if (auto* problem = std::get_if<TemplateProblem>(&reading)) {
        const auto start
            = std::min(subject.find_first_not_of(" \t", heading.size()), subject.size());
        const bool isTop = problem->part == LetterPart::Subject;
        problem->column += isTop ? static_cast<int>(start) : 0;
        problem->line += isTop
            ? 0
            : static_cast<int>(
                std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bodyAt), '\n'));
    }
    return reading;
}

std::vector<TemplateBlank> blanksOf(const LetterTemplateText& text)
{
    std::vector<TemplateBlank> blanks;
    for (const auto* part : {&text.subject, &text.body}) {
        bool isInPassage = false;
        for (const auto& piece : *part) {
            isInPassage = piece.kind == TemplatePiece::Kind::PassageBegin
                || (isInPassage && piece.kind != TemplatePiece::Kind::PassageEnd);
            if (piece.kind != TemplatePiece::Kind::Blank) {
                continue;
            }
            const bool canBeEmpty = isInPassage || piece.hasFallback;
            const auto known = std::find_if(blanks.begin(), blanks.end(), [&](const auto& blank) {
                return blank.name == piece.text;
            });
            if (known == blanks.end()) {
                blanks.push_back({piece.text, canBeEmpty});
            } else {
                known->canBeEmpty = known->canBeEmpty && canBeEmpty;
            }
        }
    }
    return blanks;
}

std::vector<BlankLeft> blanksLeftIn(std::string_view text, LetterPart part)
{
    std::vector<BlankLeft> left;
    for (auto at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
        const auto end = text.find_first_of("}\n", at);
        if (end == std::string_view::npos || text[end] == '\n') {
            continue;
        }
        const auto inside = text.substr(at + 1, end - at - 1);
        const auto name = inside.substr(0, inside.find_first_of(".|"));
        if (isBlankName(name)) {
            left.push_back({std::string(name), part, at, end + 1 - at});
        }
    }
    return left;
}

} // namespace asterism
