// SPDX-License-Identifier: MIT
#include "letters/letter_occasion.h"

#include "letters/blank_words.h"
#include "letters/characters.h"

#include <algorithm>

namespace asterism {
namespace {

using Filled = std::map<std::string, std::string>;

template <typename Record>
const Record* rowWith(const Plan& plan, const std::optional<Id<Record>>& id)
{
    const auto& rows = plan.of<Record>();
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const Record& row) { return id && row.id == *id; });
    return found == rows.end() ? nullptr : &*found;
}

void put(Filled& filled, const std::string& blank, const std::string& text)
{
    const std::string line = cleanLine(text);
    if (!line.empty()) {
        filled[blank] = line;
    }
}

/// The first line of a note, without the full stop that the letter sets itself.
std::string firstLine(std::string_view note)
{
    std::string line(note.substr(0, note.find('\n')));
    while (!line.empty() && (line.back() == '.' || line.back() == ' ' || line.back() == '\r')) {
        line.pop_back();
    }
    return line;
}

Filled aboutMoving(const Plan& plan, const LetterOccasion& occasion)
{
    Filled filled;
    if (const auto* promise = rowWith(plan, occasion.promise)) {
        put(filled, "what", "my promise “" + firstLine(promise->text) + "”");
        put(filled, "old_date", dayInWords(promise->due));
    }
    if (const auto* moved = rowWith(plan, occasion.movedTo)) {
        put(filled, "new_date", dayInWords(moved->due));
    }
    if (const auto* meeting = rowWith(plan, occasion.meeting)) {
        put(filled, "what", "our meeting");
        put(filled, "old_date", weekdayInWords(meeting->startsOn));
    }
    return filled;
}

/// What I said at the meeting that I would do, and have not done yet.
const Commitment* nextStepOf(const Plan& plan, const Id<Meeting>& meeting)
{
    for (const auto& promise : plan.of<Commitment>()) {
        if (promise.meeting == meeting && promise.owner != Owner::Them && promise.doneOn.isEmpty()
            && promise.releasedOn.isEmpty()) {
            return &promise;
        }
    }
    return nullptr;
}

Filled aboutThanks(const Plan& plan, const LetterOccasion& occasion)
{
    Filled filled;
    if (const auto* exchange = rowWith(plan, occasion.exchange)) {
        put(filled, "meeting", firstLine(exchange->text));
    }
    const auto* meeting = rowWith(plan, occasion.meeting);
    if (meeting == nullptr) {
        return filled;
    }
    const std::string day = weekdayInWords(meeting->startsOn);
    put(filled, "meeting", day.empty() ? "our meeting" : "our meeting on " + day);
    const std::string& taken = meeting->soWhat.empty() ? meeting->what : meeting->soWhat;
    put(filled, "learned_one", firstLine(taken));
    if (const auto* promise = nextStepOf(plan, meeting->id)) {
        put(filled, "next_step", firstLine(promise->text));
        put(filled, "by_when", promise->due.isEmpty() ? "" : "by " + dayInWords(promise->due));
    } else {
        put(filled, "next_step", firstLine(meeting->nowWhat));
    }
    return filled;
}

Filled aboutAgenda(const Plan& plan, const LetterOccasion& occasion)
{
    Filled filled;
    if (const auto* meeting = rowWith(plan, occasion.meeting)) {
        put(filled, "meeting_when", weekdayInWords(meeting->startsOn));
        const std::string topics = topicsOf(plan, meeting->id);
        if (!topics.empty()) {
            filled["topics"] = cleanLines(topics);
        }
    }
    return filled;
}

/// After a meeting in which something was hard to say (R69).
Filled aboutUs(const Plan& plan, const LetterOccasion& occasion)
{
    return rowWith(plan, occasion.meeting) == nullptr
        ? Filled()
        : Filled{{"question", "how the two of us work together, and what would make it easier"}};
}

template <typename Record>
void say(std::string& text, const char* word, const std::optional<Id<Record>>& id)
{
    if (id) {
        text += (text.empty() ? "" : ",") + std::string(word) + ":" + id->text;
    }
}

template <typename Record>
void hear(std::string_view part, std::string_view word, std::optional<Id<Record>>& id)
{
    if (part.size() > word.size() + 1 && part.starts_with(word) && part[word.size()] == ':') {
        id = Id<Record>{std::string(part.substr(word.size() + 1))};
    }
}

} // namespace

std::string toText(const LetterOccasion& occasion)
{
    std::string text;
    say(text, "promise", occasion.promise);
    say(text, "moved", occasion.movedTo);
    say(text, "meeting", occasion.meeting);
    say(text, "exchange", occasion.exchange);
    return text;
}

LetterOccasion letterOccasion(std::string_view text)
{
    LetterOccasion occasion;
    while (!text.empty()) {
        const auto comma = text.find(',');
        const auto part = text.substr(0, comma);
        hear(part, "promise", occasion.promise);
        hear(part, "moved", occasion.movedTo);
        hear(part, "meeting", occasion.meeting);
        hear(part, "exchange", occasion.exchange);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return occasion;
}

std::map<std::string, std::string> occasionBlanks(
    const Plan& plan, const LetterOccasion& occasion, std::string_view kind)
{
    if (kind == "reschedule") {
        return aboutMoving(plan, occasion);
    }
    if (kind == "thanks") {
        return aboutThanks(plan, occasion);
    }
    if (kind == "agenda") {
        return aboutAgenda(plan, occasion);
    }
    return kind == "boundary_question" ? aboutUs(plan, occasion) : Filled();
}

} // namespace asterism
