// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/words.h"
#include "guard/guard.h"
#include "interchange/encoding.h"

#include <iostream>
#include <iterator>

namespace asterism::cli {
namespace {

/// A text can be looked through without a plan; then everybody in it is unknown.
KnownNames namesOf(Session& session)
{
    try {
        const Reader& reader = session.store().reader();
        Plan people;
        people.of<Profile>() = reader.all<Profile>();
        people.of<Person>() = reader.all<Person>();
        return knownNames(people);
    } catch (const Error& error) {
        if (error.refusal() != Refusal::NoSuchFile) {
            throw;
        }
        return {};
    }
}

std::string readStandardInput()
{
    return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
}

std::string_view textOf(const Mark& mark, std::string_view text)
{
    return text.substr(mark.start, mark.length);
}

/// Counted in characters, so that a program finds the same place in the text it sent.
Json jsonOf(const std::vector<Mark>& marks, const std::string& text)
{
    const auto counted = inCharacters(text, marks);
    auto json = Json::array();
    for (std::size_t at = 0; at < marks.size(); ++at) {
        json.push_back(
            {{"kind", wordOf(marks[at].kind)},
             {"start", counted[at].start},
             {"length", counted[at].length},
             {"text", textOf(marks[at], text)},
             {"advice", adviceFor(marks[at].kind)}});
    }
    return json;
}

void show(const std::vector<Mark>& marks, const std::string& text, Output& output)
{
    std::vector<TableRow> rows;
    for (const Mark& mark : marks) {
        rows.push_back(
            {TableCell(std::string(textOf(mark, text)), Tint::Strong),
             TableCell(spoken(wordOf(mark.kind)), Tint::Faint),
             std::string(adviceFor(mark.kind))});
    }
    if (rows.empty()) {
        output.line(std::string(nothingFound()));
    } else {
        output.table({"found", "looks like", "what could help"}, rows);
    }
}

} // namespace

void lint(Session& session, const std::optional<std::string>& given)
{
    const std::string text = repairUtf8(given ? *given : readStandardInput()).text;
    const auto marks = look(text, namesOf(session));
    if (session.output.isJson()) {
        session.output.json(jsonOf(marks, text));
    } else {
        show(marks, text, session.output);
    }
}

} // namespace asterism::cli
