// SPDX-License-Identifier: MIT
// The blanks of a letter and what is put into them.
#include "ui/letters/letter_desk.h"

#include <algorithm>
#include <sstream>

namespace asterism::ui {
namespace {

/// Puts one value into a finished text, wherever its blank still stands, in one pass.
std::string withBlank(
    const std::string& text,
    const std::vector<BlankLeft>& allLeft,
    const std::string& name,
    const Blanks& values)
{
    std::string made;
    std::size_t at = 0;
    for (const auto& left : allLeft) {
        if (left.name != name) {
            continue;
        }
        const auto inside = text.substr(left.start + 1, left.length - 2);
        const auto dot = inside.find('.');
        const auto form = dot == std::string::npos
            ? std::string()
            : inside.substr(dot + 1, inside.find('|', dot) - dot - 1);
        if (const auto value = values.find(name, form)) {
            made += text.substr(at, left.start - at) + *value;
            at = left.start + left.length;
        }
    }
    return made + text.substr(at);
}

/// What of a value could be taken for a blank: from its first brace to its last, as a whole and in
/// each of its words.
std::vector<std::string> bracedIn(const std::string& value)
{
    std::vector<std::string> pieces;
    const auto add = [&pieces](std::string_view text) {
        const auto from = text.find('{');
        const auto to = text.rfind('}');
        if (from != std::string_view::npos && to != std::string_view::npos && from < to) {
            pieces.emplace_back(text.substr(from, to - from + 1));
        }
    };
    add(value);
    std::istringstream words(value);
    for (std::string word; words >> word;) {
        add(word);
    }
    return pieces;
}

void makeRound(std::string& text, const std::string& piece)
{
    for (auto at = text.find(piece); at != std::string::npos;
         at = text.find(piece, at + piece.size())) {
        for (auto place = at; place < at + piece.size(); ++place) {
            char& letter = text[place];
            letter = letter == '{' ? '(' : letter == '}' ? ')' : letter;
        }
    }
}

} // namespace

/// A name or an answer may hold braces, and is no blank for that: here they are round ones, and
/// everything stands where it stood.
std::string LetterDesk::withRoundSaid(std::string text) const
{
    std::vector<std::string> said;
    for (const auto& [name, value] : m_sitting.typed) {
        said.push_back(value);
    }
    for (const auto& person : m_plan.of<Person>()) {
        said.insert(said.end(), {person.displayName, person.namePrefix});
    }
    for (const auto& me : m_plan.of<Profile>()) {
        said.insert(said.end(), {me.name, me.role, me.signature});
    }
    if (m_thread) {
        said.insert(said.end(), {m_thread->ask, m_thread->whyYou, m_thread->whatIOffer});
    }
    for (const auto& value : said) {
        for (const auto& piece : bracedIn(value)) {
            makeRound(text, piece);
        }
    }
    return text;
}

Blanks LetterDesk::known() const
{
    return knownBlanks(m_plan, addressee().id, m_goal.thread, m_sitting.tone);
}

Blanks LetterDesk::values() const
{
    Blanks values = known();
    for (const auto& [name, text] : m_sitting.typed) {
        const auto* blank = kind().blank(name);
        const auto& people = m_plan.of<Person>();
        const auto person = std::ranges::find(people, text, &Person::displayName);
        if (person != people.end() && name != "their_name" && name != "my_name") {
            values.setPerson(name, personWords(*person, m_plan));
        } else if (blank != nullptr && blank->hasLines) {
            values.setLines(name, text);
        } else if (name.ends_with("name")) {
            values.setName(name, text);
        } else {
            values.set(name, text);
        }
    }
    return values;
}

void LetterDesk::refill()
{
    const auto made = fill(templateText(), values());
    m_sitting.subject = made.subject;
    m_sitting.body = made.body;
}

bool LetterDesk::wantsAsk() const
{
    return m_place == LetterPlaceInThread::Ask && m_thread->ask.empty();
}

std::vector<BlankToFill> LetterDesk::blanks() const
{
    std::vector<BlankToFill> all;
    const auto add = [&](const std::string& name, bool isOptional) {
        const bool isThere = std::ranges::any_of(
            all, [&](const BlankToFill& each) { return each.blank.id == name; });
        if (!isThere) {
            const auto* blank = kind().blank(name);
            all.push_back(
                {blank != nullptr ? *blank : LetterBlank{name, "", "", false, false},
                 isOptional,
                 false});
        }
    };
    if (m_sitting.isByHand) {
        for (const auto& name : blanksLeft()) {
            add(name, false);
        }
    } else {
        const Blanks fromPlan = known();
        for (const auto& blank : blanksOf(templateText())) {
            if (!fromPlan.find(blank.name)) {
                add(blank.name, blank.canBeEmpty);
            }
        }
    }
    // In a text of one's own the answer is of no more use here once it is known.
    if (wantsAsk() && (!m_sitting.isByHand || filled("ask").empty())) {
        const auto known = std::ranges::find_if(
            all, [](const BlankToFill& each) { return each.blank.id == "ask"; });
        if (known == all.end()) {
            all.push_back({{"ask", "", "", true, false}, false, true});
        }
    }
    return all;
}

std::string LetterDesk::filled(const std::string& name) const
{
    const auto found = m_sitting.typed.find(name);
    return found == m_sitting.typed.end() ? std::string() : found->second;
}

void LetterDesk::fillBlank(const std::string& name, const std::string& text)
{
    m_sitting.typed[name] = text;
    m_sitting.isTouched = true;
    if (!m_sitting.isByHand) {
        refill();
    } else if (!text.empty()) {
        const auto put = [&](std::string& written, LetterPart part) {
            written
                = withBlank(written, blanksLeftIn(withRoundSaid(written), part), name, values());
        };
        put(m_sitting.subject, LetterPart::Subject);
        put(m_sitting.body, LetterPart::Body);
    }
}

void LetterDesk::write(const std::string& subject, const std::string& body)
{
    if (subject == m_sitting.subject && body == m_sitting.body) {
        return;
    }
    m_sitting.subject = subject;
    m_sitting.body = body;
    m_sitting.isByHand = true;
    m_sitting.isTouched = true;
}

std::vector<std::string> LetterDesk::blanksLeft() const
{
    std::vector<std::string> names;
    auto left = blanksLeftIn(withRoundSaid(m_sitting.subject), LetterPart::Subject);
    const auto below = blanksLeftIn(withRoundSaid(m_sitting.body), LetterPart::Body);
    left.insert(left.end(), below.begin(), below.end());
    for (const auto& each : left) {
        if (std::ranges::find(names, each.name) == names.end()) {
            names.push_back(each.name);
        }
    }
    return names;
}

} // namespace asterism::ui
