// SPDX-License-Identifier: MIT
#pragma once

#include "domain/meeting.h"

// What people promise and give each other, what they agree on, and the hours that count.

namespace asterism {

enum class Owner { Me, Them, Both };
template <>
struct Vocabulary<Owner> {
    static constexpr auto words = asterism::words({"me", "them", "both"});
};

/// A promise. It is settled when done_on or released_on is set; "late" is derived, never stored.
struct Commitment {
    Id<Commitment> id;
    std::string text;
    Owner owner = Owner::Me;
    std::optional<Id<Relationship>> relationship;
    std::optional<Id<Meeting>> meeting;
    PartialDate madeOn;
    PartialDate due;
    std::string firstStep;
    bool started = false;
    PartialDate doneOn;
    PartialDate releasedOn;
    std::string waitingFor;

    bool operator==(const Commitment&) const = default;
};
template <>
struct Table<Commitment> {
    static constexpr std::string_view name = "commitment";
    static constexpr auto columns = std::tuple{
        key("id", &Commitment::id),
        required("text", &Commitment::text),
        column("owner", &Commitment::owner),
        column("relationship", &Commitment::relationship),
        column("meeting", &Commitment::meeting),
        column("made_on", &Commitment::madeOn),
        column("due", &Commitment::due),
        column("first_step", &Commitment::firstStep),
        column("started", &Commitment::started),
        column("done_on", &Commitment::doneOn),
        column("released_on", &Commitment::releasedOn),
        column("waiting_for", &Commitment::waitingFor)};
};

enum class ExchangeDirection { Given, Received, Mutual };
template <>
struct Vocabulary<ExchangeDirection> {
    static constexpr auto words = asterism::words({"given", "received", "mutual"});
};

enum class ExchangeKind {
    Knowledge,
    Feedback,
    Introduction,
    Recommendation,
    Resource,
    Time,
    Visibility,
    Support,
    PracticalHelp,
    ReverseTeaching,
    Gratitude,
    Gift,
};
template <>
struct Vocabulary<ExchangeKind> {
    static constexpr auto words = asterism::words(
        {"knowledge",
         "feedback",
         "introduction",
         "recommendation",
         "resource",
         "time",
         "visibility",
         "support",
         "practical_help",
         "reverse_teaching",
         "gratitude",
         "gift"});
};

/// Something that passed between two people. It moves the last contact only when it says so.
struct Exchange {
    Id<Exchange> id;
    Id<Relationship> relationship;
    ExchangeDirection direction = ExchangeDirection::Given;
    std::optional<ExchangeKind> kind;
    PartialDate happenedOn;
    std::string text;
    std::optional<Id<Offer>> offer;
    PartialDate thankedOn;
    bool wasContact = false;

    bool operator==(const Exchange&) const = default;
};
template <>
struct Table<Exchange> {
    static constexpr std::string_view name = "exchange";
    static constexpr auto columns = std::tuple{
        key("id", &Exchange::id),
        required("relationship", &Exchange::relationship),
        column("direction", &Exchange::direction),
        column("kind", &Exchange::kind),
        column("happened_on", &Exchange::happenedOn),
        required("text", &Exchange::text),
        column("offer", &Exchange::offer),
        column("thanked_on", &Exchange::thankedOn),
        column("was_contact", &Exchange::wasContact)};
};

enum class AgreementState {
    Draft,
    Proposed,
    Agreed,
    InForce,
    Closing,
    Completed,
    CompletedEarly,
    EndedNoFault,
    Superseded,
};
template <>
struct Vocabulary<AgreementState> {
    static constexpr auto words = asterism::words(
        {"draft",
         "proposed",
         "agreed",
         "in_force",
         "closing",
         "completed",
         "completed_early",
         "ended_no_fault",
         "superseded"});
};

struct Agreement {
    Id<Agreement> id;
    Id<Relationship> relationship;
    int version = 1;
    std::optional<Id<Agreement>> supersedes;
    AgreementState state = AgreementState::Draft;
    std::string purpose;
    std::string goals;
    std::string iBring;
    std::string theyBring;
    std::string scope;
    std::string notInScope;
    std::string format;
    std::string rhythm;
    std::optional<int> minutes;
    std::string channels;
    std::string preparation;
    std::string cancelling;
    std::string confidentiality; ///< and its limits
    std::string records;
    std::string boundaries;
    std::string feedback;
    std::string fees;
    std::string credit;
    std::string emergencies;
    std::string disagreement;
    PartialDate startsOn;
    PartialDate reviewOn;
    PartialDate endsOn;
    std::string extension;
    std::string howWeClose;
    std::string whatStaysOpen;
    std::string agreedHow;
    PartialDate agreedOn;

    bool operator==(const Agreement&) const = default;
};
template <>
struct Table<Agreement> {
    static constexpr std::string_view name = "agreement";
    static constexpr auto columns = std::tuple{
        key("id", &Agreement::id),
        required("relationship", &Agreement::relationship),
        within("version", &Agreement::version, 1, 1000000),
        column("supersedes", &Agreement::supersedes),
        column("state", &Agreement::state),
        column("purpose", &Agreement::purpose),
        column("goals", &Agreement::goals),
        column("i_bring", &Agreement::iBring),
        column("they_bring", &Agreement::theyBring),
        column("scope", &Agreement::scope),
        column("not_in_scope", &Agreement::notInScope),
        column("format", &Agreement::format),
        column("rhythm", &Agreement::rhythm),
        within("minutes", &Agreement::minutes, 0, 1440),
        column("channels", &Agreement::channels),
        column("preparation", &Agreement::preparation),
        column("cancelling", &Agreement::cancelling),
        column("confidentiality", &Agreement::confidentiality),
        column("records", &Agreement::records),
        column("boundaries", &Agreement::boundaries),
        column("feedback", &Agreement::feedback),
        column("fees", &Agreement::fees),
        column("credit", &Agreement::credit),
        column("emergencies", &Agreement::emergencies),
        column("disagreement", &Agreement::disagreement),
        column("starts_on", &Agreement::startsOn),
        column("review_on", &Agreement::reviewOn),
        column("ends_on", &Agreement::endsOn),
        column("extension", &Agreement::extension),
        column("how_we_close", &Agreement::howWeClose),
        column("what_stays_open", &Agreement::whatStaysOpen),
        column("agreed_how", &Agreement::agreedHow),
        column("agreed_on", &Agreement::agreedOn)};
};

/// Minutes of a kind that a board may count. Never anything about a client.
struct HoursEntry {
    Id<HoursEntry> id;
    PartialDate happenedOn; ///< a day or a month
    std::string category;   ///< direct, indirect, training … or one's own word
    int minutes = 0;
    std::string setting;
    std::string format;
    std::optional<int> groupSize;
    std::optional<Id<Person>> person;
    bool signedOff = false;
    bool carriedOver = false; ///< the sum of what was before the plan began
    std::string note;

    bool operator==(const HoursEntry&) const = default;
};
template <>
struct Table<HoursEntry> {
    static constexpr std::string_view name = "hours_entry";
    static constexpr auto columns = std::tuple{
        key("id", &HoursEntry::id),
        column("happened_on", &HoursEntry::happenedOn),
        required("category", &HoursEntry::category),
        within("minutes", &HoursEntry::minutes, 0, 10000000),
        column("setting", &HoursEntry::setting),
        column("format", &HoursEntry::format),
        within("group_size", &HoursEntry::groupSize, 1, 1000),
        column("person", &HoursEntry::person),
        column("signed_off", &HoursEntry::signedOff),
        column("carried_over", &HoursEntry::carriedOver),
        column("note", &HoursEntry::note)};
};

} // namespace asterism
