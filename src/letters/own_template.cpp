// SPDX-License-Identifier: MIT
#include "letters/own_template.h"

#include "letters/characters.h"
#include "letters/letter_kinds.h"

#include <algorithm>
#include <optional>

namespace asterism {
namespace {

/// One line of the header, taken apart.
struct HeaderLine {
    std::string name;
    std::string_view value;
    int line = 0;
    int column = 0; ///< of the value
};

TemplateProblem problemAt(TemplateTrouble trouble, int line, int column, std::string_view text)
{
    return {trouble, LetterPart::Subject, line, column, std::string(text)};
}

/// Reads header lines into the template.
class HeaderReader {
public:
    std::optional<TemplateProblem> read(std::string_view line, int number)
    {
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) {
            return problemAt(TemplateTrouble::BadHeader, number, 1, trimmedText(line));
        }
        const auto valueAt = line.find_first_not_of(" \t", colon + 1);
        return take(
            {lowered(trimmedText(line.substr(0, colon))),
             trimmedText(line.substr(colon + 1)),
             number,
             static_cast<int>(std::min(valueAt, line.size())) + 1});
    }

    LetterTemplate made;
    std::optional<HeaderLine> subject;

private:
    std::optional<TemplateProblem> take(const HeaderLine& line)
    {
        if (line.name == "kind") {
            const auto* kind = letterKind(line.value);
            if (kind == nullptr) {
                return problemAt(TemplateTrouble::UnknownKind, line.line, line.column, line.value);
            }
            made.kind = kind->id;
        } else if (line.name == "tone") {
            const auto tone = fromWord<Tone>(lowered(line.value));
            if (!tone) {
                return problemAt(TemplateTrouble::UnknownTone, line.line, line.column, line.value);
            }
            made.tone = *tone;
        } else if (line.name == "language") {
            made.language = line.value;
        } else if (line.name == "subject") {
            subject = line;
        } else {
            return problemAt(TemplateTrouble::BadHeader, line.line, 1, line.name);
        }
        return std::nullopt;
    }
};

} // namespace

std::string exportTemplate(const LetterTemplate& own)
{
    return "Kind: " + cleanLine(own.kind) + "\nTone: " + std::string(wordOf(own.tone))
        + "\nLanguage: " + cleanLine(own.language) + "\nSubject: " + cleanLine(own.subject) + "\n\n"
        + cleanLines(own.body) + "\n";
}

std::variant<LetterTemplate, TemplateProblem> importTemplate(std::string_view file)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (file.starts_with(byteOrderMark)) {
        file.remove_prefix(byteOrderMark.size());
    }
    const auto lines = linesOf(file);
    HeaderReader header;
    std::size_t at = 0;
    for (; at < lines.size() && !trimmedText(lines[at]).empty(); ++at) {
        if (const auto problem = header.read(lines[at], static_cast<int>(at) + 1)) {
            return *problem;
        }
    }
    const int headerEnd = static_cast<int>(at) + 1;
    if (header.made.kind.empty()) {
        return problemAt(TemplateTrouble::NoKind, headerEnd, 1, {});
    }
    if (!header.subject) {
        return problemAt(TemplateTrouble::NoSubject, headerEnd, 1, {});
    }
    while (at < lines.size() && trimmedText(lines[at]).empty()) {
        ++at;
    }
    std::string body;
    for (std::size_t line = at; line < lines.size(); ++line) {
        body.append(lines[line]).append("\n");
    }
    header.made.subject = cleanLine(header.subject->value);
    header.made.body = cleanLines(body);
    const auto reading = parseTemplate(header.made.subject, header.made.body);
    if (const auto* problem = std::get_if<TemplateProblem>(&reading)) {
        auto inFile = *problem;
        const bool isTop = problem->part == LetterPart::Subject;
        inFile.line += isTop ? header.subject->line - 1 : static_cast<int>(at);
        inFile.column += isTop ? header.subject->column - 1 : 0;
        return inFile;
    }
    return header.made;
}

LetterTemplate copyOfBuiltIn(std::string_view kind, Tone tone)
{
    const auto text = builtInText(kind, tone);
    const auto end = std::min(text.find('\n'), text.size());
    const auto heading = std::min(text.find(':') + 1, end);
    LetterTemplate own;
    own.kind = kind;
    own.tone = tone;
    own.language = "en";
    own.subject = trimmedText(text.substr(heading, end - heading));
    own.body = trimmedText(text.substr(end));
    return own;
}

} // namespace asterism
