// SPDX-License-Identifier: MIT
#include "letters/blank_words.h"
#include "letters/characters.h"
#include "letters/letter_blanks.h"
#include "letters/letter_kinds.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace asterism {
namespace {

template <typename Record>
const Record* rowWith(const Plan& plan, const Id<Record>& id)
{
    const auto& rows = plan.of<Record>();
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const Record& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// "Psychotherapist, provisionally licensed" as it goes on after "I am": "a psychotherapist, …".
/// A role that begins with a word we do not know stays as it is.
std::string roleAfterIAm(std::string_view role)
{
    constexpr std::array<std::string_view, 24> professions{
        "psychotherapist", "psychologist", "psychiatrist", "counselor", "counsellor", "therapist",
        "supervisor",      "clinical",     "counseling",   "social",    "marriage",   "family",
        "couples",         "child",        "art",          "music",     "practicum",  "student",
        "trainee",         "intern",       "doctoral",     "licensed",  "associate",  "trauma"};
    auto text = cleanLine(role);
    const auto firstWord = text.substr(0, text.find_first_of(" ,;"));
    const auto lower = lowered(firstWord);
    if (std::find(professions.begin(), professions.end(), lower) == professions.end()) {
        return text;
    }
    const bool isVowel = std::string_view("aeio").find(lower.front()) != std::string_view::npos;
    return (isVowel ? "an " : "a ") + lower + text.substr(firstWord.size());
}

/// One's own signature; a formal letter has at least the whole name.
std::string signatureOf(const Profile& me, Tone tone)
{
    const auto words = personWords(me.name);
    const bool isFormal = tone == Tone::Formal;
    if (!me.signature.empty() && (!isFormal || containsWords(me.signature, words.last))) {
        return me.signature;
    }
    return isFormal ? words.full : words.first;
}

void addMe(Blanks& blanks, const Plan& plan, Tone tone)
{
    if (plan.of<Profile>().empty()) {
        return;
    }
    const auto& me = plan.of<Profile>().front();
    if (me.name.empty()) {
        blanks.setLines("signature", me.signature);
    } else {
        blanks.setPerson("me", personWords(me.name));
        blanks.setName("my_name", me.name);
        blanks.setLines("signature", signatureOf(me, tone));
    }
    blanks.set("my_role", roleAfterIAm(me.role));
}

void addConnector(Blanks& blanks, const Plan& plan, const Person& person, const Outreach* thread)
{
    const auto id = thread != nullptr && thread->wayIn ? thread->wayIn : person.introducedBy;
    if (!id || *id == person.id) {
        return;
    }
    if (const auto* connector = rowWith(plan, *id)) {
        blanks.setPerson("connector", personWords(*connector, plan));
    }
}

void addThread(Blanks& blanks, const Plan& plan, const Person& person, const Outreach& thread)
{
    blanks.set("ask", thread.ask);
    blanks.set("why_you", thread.whyYou);
    blanks.set("what_i_offer", thread.whatIOffer);
    blanks.set("what_i_bring", thread.whatIOffer);
    if (thread.person != person.id) {
        if (const auto* target = rowWith(plan, thread.person)) {
            blanks.setPerson("target", personWords(*target, plan));
        }
    }
    PartialDate first;
    for (const auto& message : plan.of<Message>()) {
        const bool isFirst = message.outreach == thread.id && message.kind == MessageKind::Ask
            && message.direction == MessageDirection::Out && !message.sentOn.isEmpty();
        first = isFirst && (first.isEmpty() || message.sentOn < first) ? message.sentOn : first;
    }
    blanks.set("date_of_first", dayInWords(first));
}

/// The rows about a person hang on the relationships with them.
std::vector<Id<Relationship>> tiesWith(const Plan& plan, const Id<Person>& person)
{
    std::vector<Id<Relationship>> ties;
    for (const auto& tie : plan.of<Relationship>()) {
        if (tie.person == person) {
            ties.push_back(tie.id);
        }
    }
    return ties;
}

bool isOneOf(const std::vector<Id<Relationship>>& ties, const std::optional<Id<Relationship>>& tie)
{
    return tie && std::find(ties.begin(), ties.end(), *tie) != ties.end();
}

/// The first of the meetings that are still planned.
const Meeting* plannedMeeting(const Plan& plan, const std::vector<Id<Relationship>>& ties)
{
    const Meeting* next = nullptr;
    for (const auto& attendance : plan.of<Attendance>()) {
        const auto* meeting
            = isOneOf(ties, attendance.relationship) ? rowWith(plan, attendance.meeting) : nullptr;
        const bool isPlanned = meeting != nullptr && !meeting->startsOn.isEmpty()
            && (meeting->state == MeetingState::Proposed
                || meeting->state == MeetingState::Confirmed);
        if (isPlanned && (next == nullptr || meeting->startsOn < next->startsOn)) {
            next = meeting;
        }
    }
    return next;
}

void addMeeting(Blanks& blanks, const Plan& plan, const std::vector<Id<Relationship>>& ties)
{
    const auto* meeting = plannedMeeting(plan, ties);
    if (meeting == nullptr) {
        return;
    }
    blanks.set("meeting_when", weekdayInWords(meeting->startsOn));
    blanks.setLines("topics", topicsOf(plan, meeting->id));
}

void addAgreement(Blanks& blanks, const Plan& plan, const std::vector<Id<Relationship>>& ties)
{
    int version = 0;
    for (const auto& agreement : plan.of<Agreement>()) {
        if (isOneOf(ties, agreement.relationship) && agreement.version > version) {
            version = agreement.version;
            blanks.set("set_out", agreement.purpose);
        }
    }
}

bool isOpen(OutreachState state)
{
    return !statesAfter(state).empty();
}

/// Kinds that go on with whatever was begun.
bool goesOn(std::string_view kind)
{
    constexpr std::array<std::string_view, 5> kinds{
        "follow_up_1", "follow_up_2", "reply_to_no", "introduction_reply", "thanks"};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

Blanks knownBlanks(
    const Plan& plan,
    const Id<Person>& person,
    const std::optional<Id<Outreach>>& thread,
    Tone tone)
{
    Blanks blanks;
    addMe(blanks, plan, tone);
    const auto* them = rowWith(plan, person);
    if (them == nullptr) {
        return blanks;
    }
    const auto words = personWords(*them, plan);
    blanks.setPerson("their", words);
    blanks.setName("their_name", tone == Tone::Formal ? words.formal : words.first);
    const auto* outreach = thread ? rowWith(plan, *thread) : nullptr;
    addConnector(blanks, plan, *them, outreach);
    if (outreach != nullptr) {
        addThread(blanks, plan, *them, *outreach);
    }
    const auto ties = tiesWith(plan, person);
    addMeeting(blanks, plan, ties);
    addAgreement(blanks, plan, ties);
    return blanks;
}

std::optional<Id<Outreach>> threadFor(
    const Plan& plan, const Id<Person>& person, std::string_view kind)
{
    const bool isIntroduction = kind == "warm_introduction";
    std::optional<std::tuple<bool, bool, std::string>> best;
    for (const auto& thread : plan.of<Outreach>()) {
        const auto* purpose = letterKind(thread.purpose);
        const bool isSame = purpose != nullptr && purpose->id == kind;
        const bool isTheirs = isIntroduction ? thread.wayIn == person : thread.person == person;
        if (isTheirs && (isSame || purpose == nullptr || goesOn(kind))) {
            const std::tuple candidate{isSame, isOpen(thread.state), thread.id.text};
            best = !best || *best < candidate ? candidate : *best;
        }
    }
    return best ? std::optional{Id<Outreach>{std::get<2>(*best)}} : std::nullopt;
}

} // namespace asterism
