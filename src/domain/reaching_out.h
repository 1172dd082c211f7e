// SPDX-License-Identifier: MIT
#pragma once

#include "domain/relationship.h"

// Letters on their way: a thread with its messages, and templates of one's own.

namespace asterism {

enum class OutreachState {
    Idea,
    Draft,
    Ready,
    Sent,
    Nudged,
    InConversation,
    Accepted,
    Declined,
    Later,
    LetGo,
    Withdrawn,
    Dropped,
};
template <>
struct Vocabulary<OutreachState> {
    static constexpr auto words = asterism::words(
        {"idea",
         "draft",
         "ready",
         "sent",
         "nudged",
         "in_conversation",
         "accepted",
         "declined",
         "later",
         "let_go",
         "withdrawn",
         "dropped"});
};

/// The states that may follow, by the table of the model; the guards are the action's.
const std::vector<OutreachState>& statesAfter(OutreachState state);

struct Outreach {
    Id<Outreach> id;
    Id<Person> person;
    std::optional<Id<Relationship>> relationship;
    std::string purpose; ///< the kind of letter
    std::string ask;
    std::string whyYou;
    std::string whatIOffer;
    std::optional<Id<Person>> wayIn;
    OutreachState state = OutreachState::Idea;
    int patience = 7; ///< business days before a follow-up
    PartialDate resumeOn;
    std::string outcomeNote;
    std::optional<Id<Person>> referredTo;
    std::optional<Id<Outreach>> previous;

    bool operator==(const Outreach&) const = default;
};
template <>
struct Table<Outreach> {
    static constexpr std::string_view name = "outreach";
    static constexpr auto columns = std::tuple{
        key("id", &Outreach::id),
        required("person", &Outreach::person),
        column("relationship", &Outreach::relationship),
        column("purpose", &Outreach::purpose),
        column("ask", &Outreach::ask),
        column("why_you", &Outreach::whyYou),
        column("what_i_offer", &Outreach::whatIOffer),
        column("way_in", &Outreach::wayIn),
        column("state", &Outreach::state),
        within("patience", &Outreach::patience, 0, 365),
        column("resume_on", &Outreach::resumeOn),
        column("outcome_note", &Outreach::outcomeNote),
        column("referred_to", &Outreach::referredTo),
        column("previous", &Outreach::previous)};
};

struct OutreachNeed {
    Id<Outreach> outreach;
    Id<Need> need;

    bool operator==(const OutreachNeed&) const = default;
};
template <>
struct Table<OutreachNeed> {
    static constexpr std::string_view name = "outreach_need";
    static constexpr auto columns
        = std::tuple{key("outreach", &OutreachNeed::outreach), key("need", &OutreachNeed::need)};
};

enum class MessageKind { Ask, FollowUp1, FollowUp2, Thanks, Reply, Note };
template <>
struct Vocabulary<MessageKind> {
    static constexpr auto words
        = asterism::words({"ask", "follow_up_1", "follow_up_2", "thanks", "reply", "note"});
};

enum class MessageDirection { Out, In };
template <>
struct Vocabulary<MessageDirection> {
    static constexpr auto words = asterism::words({"out", "in"});
};

enum class Tone { Formal, Warm, Brief };
template <>
struct Vocabulary<Tone> {
    static constexpr auto words = asterism::words({"formal", "warm", "brief"});
};

struct Message {
    Id<Message> id;
    Id<Outreach> outreach;
    MessageKind kind = MessageKind::Ask;
    MessageDirection direction = MessageDirection::Out;
    std::string channel;
    std::string letterTemplate; ///< name of a built-in template or id of an own one
    std::optional<Tone> tone;
    std::string language; ///< BCP 47
    std::string subject;
    std::string body; ///< the exact text that left
    PartialDate draftedOn;
    PartialDate sentOn; ///< for an incoming one, the day it came

    bool operator==(const Message&) const = default;
};
template <>
struct Table<Message> {
    static constexpr std::string_view name = "message";
    static constexpr auto columns = std::tuple{
        key("id", &Message::id),
        required("outreach", &Message::outreach),
        column("kind", &Message::kind),
        column("direction", &Message::direction),
        column("channel", &Message::channel),
        column("letter_template", &Message::letterTemplate),
        column("tone", &Message::tone),
        column("language", &Message::language),
        column("subject", &Message::subject),
        column("body", &Message::body),
        column("drafted_on", &Message::draftedOn),
        column("sent_on", &Message::sentOn)};
};

/// A letter template of one's own. The built-in ones are resources, never rows.
struct LetterTemplate {
    Id<LetterTemplate> id;
    std::string kind;
    Tone tone = Tone::Warm;
    std::string language;
    std::string subject;
    std::string body;
    int version = 1;

    bool operator==(const LetterTemplate&) const = default;
};
template <>
struct Table<LetterTemplate> {
    static constexpr std::string_view name = "letter_template";
    static constexpr auto columns = std::tuple{
        key("id", &LetterTemplate::id),
        required("kind", &LetterTemplate::kind),
        column("tone", &LetterTemplate::tone),
        column("language", &LetterTemplate::language),
        column("subject", &LetterTemplate::subject),
        required("body", &LetterTemplate::body),
        within("version", &LetterTemplate::version, 1, 1000000)};
};

} // namespace asterism
