// SPDX-License-Identifier: MIT
#include "storage/search.h"

#include "storage/folding.h"

#include <set>

namespace asterism {
namespace {

constexpr std::size_t snippetBefore = 30;
constexpr std::size_t snippetLength = 110;

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char letter : text) {
        const bool gap
            = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\0';
        if (!gap) {
            word += letter;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

/// Whether the index would find a word in it at all: signs alone make an empty phrase.
bool hasLetter(const std::string& word)
{
    for (const char letter : word) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool plain = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z')
            || (letter >= 'A' && letter <= 'Z');
        if (plain || byte >= 0x80) {
            return true;
        }
    }
    return false;
}

bool isContinuation(char letter)
{
    return (static_cast<unsigned char>(letter) & 0xC0U) == 0x80U;
}

/// Where in the text a folded word begins; the text's length when it is not there.
std::size_t positionOf(const std::string& text, const std::string& foldedWord)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool wordStart = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
        if (wordStart
            && foldFully(text.substr(at, foldedWord.size() * 2)).starts_with(foldedWord)) {
            return at;
        }
    }
    return text.size();
}

std::string snippetOf(const std::string& body, const std::vector<std::string>& words)
{
    std::size_t from = body.size();
    for (const auto& word : words) {
        from = std::min(from, positionOf(body, foldFully(word)));
    }
    from = from == body.size() || from < snippetBefore ? 0 : from - snippetBefore;
    while (from > 0 && body[from - 1] != ' ' && body[from - 1] != '\n') {
        --from;
    }
    std::size_t to = std::min(body.size(), from + snippetLength);
    while (to < body.size() && isContinuation(body[to])) {
        ++to;
    }
    std::string snippet = (from > 0 ? "…" : "") + body.substr(from, to - from);
    for (char& letter : snippet) {
        letter = letter == '\n' ? ' ' : letter;
    }
    while (!snippet.empty() && snippet.back() == ' ') {
        snippet.pop_back();
    }
    return to < body.size() ? snippet + "…" : snippet;
}

/// What a document that has no title of its own is called: its person's name, or first words.
std::string titleFor(const Reader& plan, const Found& found)
{
    if (!found.title.empty()) {
        return found.title;
    }
    if (found.kind == "person") {
        const auto person = plan.find(Id<Person>{found.id});
        return person ? person->displayName : std::string();
    }
    if (found.kind == "meeting") {
        const auto meeting = plan.find(Id<Meeting>{found.id});
        return meeting ? meeting->kind : std::string();
    }
    return found.snippet;
}

} // namespace

std::string quotedForIndex(std::string_view words)
{
    std::string quoted;
    for (const auto& word : wordsOf(foldForIndex(words))) {
        if (!hasLetter(word)) {
            continue;
        }
        quoted += quoted.empty() ? "\"" : " \"";
        for (const char letter : word) {
            quoted += letter;
            if (letter == '"') {
                quoted += letter;
            }
        }
        quoted += "\"*";
    }
    return quoted;
}

std::vector<Found> search(const Reader& plan, std::string_view words, int most, FoundOrder order)
{
    const std::string quoted = quotedForIndex(words);
    if (quoted.empty()) {
        return {};
    }
    auto& query = plan.connection().prepared(
        order == FoundOrder::Newest ? R"(
        SELECT document.kind, document.ref, document.title, document.body
        FROM search_words JOIN search_document AS document ON document.id = search_words.rowid
        WHERE search_words MATCH ? ORDER BY search_words.rowid DESC LIMIT ?)"
                                    : R"(
        SELECT document.kind, document.ref, document.title, document.body
        FROM search_words JOIN search_document AS document ON document.id = search_words.rowid
        WHERE search_words MATCH ? ORDER BY search_words.rank LIMIT ?)");
    query.bind(0, quoted);
    // Several rows may lead to one person, so a few more are read than are shown.
    query.bind(1, std::int64_t{most} * 4);
    const auto wanted = wordsOf(words);
    std::vector<Found> found;
    std::set<std::pair<std::string, std::string>> seen;
    while (found.size() < static_cast<std::size_t>(most) && query.next()) {
        if (seen.emplace(query.text(0), query.text(1)).second) {
            found.push_back(
                {query.text(0), query.text(1), query.text(2), snippetOf(query.text(3), wanted)});
        }
    }
    query.reset();
    for (auto& each : found) {
        each.title = titleFor(plan, each);
    }
    return found;
}

} // namespace asterism
